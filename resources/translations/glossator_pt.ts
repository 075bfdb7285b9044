<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Glossator</source>
        <translation>Sobre o Glossator</translation>
    </message>
    <message>
        <source>Glossator {version}

Read case reports, tag passages by theme, take away the dataset. Nothing ever leaves this machine.

MIT licence. Icons by Lucide (ISC licence).</source>
        <translation>Glossator {version}

Leia relatos de casos, marque trechos por tema, leve o conjunto de dados. Nada jamais sai desta máquina.

Licença MIT. Ícones da Lucide (licença ISC).</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;About Glossator</source>
        <translation>&amp;Sobre o Glossator</translation>
    </message>
    <message>
        <source>&amp;Attributes…</source>
        <translation>&amp;Atributos…</translation>
    </message>
    <message>
        <source>&amp;Bigger Text</source>
        <translation>Texto m&amp;aior</translation>
    </message>
    <message>
        <source>&amp;Close Project</source>
        <translation>Fe&amp;char projeto</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Código</translation>
    </message>
    <message>
        <source>&amp;Coder Name…</source>
        <translation>&amp;Nome de quem codifica…</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Cores</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Escuro</translation>
    </message>
    <message>
        <source>&amp;Delete Code…</source>
        <translation>Excluir &amp;código…</translation>
    </message>
    <message>
        <source>&amp;Delete Document…</source>
        <translation>E&amp;xcluir documento…</translation>
    </message>
    <message>
        <source>&amp;Document</source>
        <translation>&amp;Documento</translation>
    </message>
    <message>
        <source>&amp;Documents and Codebook</source>
        <translation>&amp;Documentos e livro de códigos</translation>
    </message>
    <message>
        <source>&amp;Earlier Texts…</source>
        <translation>Textos a&amp;nteriores…</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Export Passages (CSV)…</source>
        <translation>&amp;Exportar trechos (CSV)…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Localizar…</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guia</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;juda</translation>
    </message>
    <message>
        <source>&amp;Highlight without a Code</source>
        <translation>&amp;Destacar sem código</translation>
    </message>
    <message>
        <source>&amp;Import Documents…</source>
        <translation>Importar &amp;documentos…</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>&amp;Inspetor</translation>
    </message>
    <message>
        <source>&amp;Join with the Next Passage</source>
        <translation>&amp;Juntar ao próximo trecho</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Atalhos de teclado</translation>
    </message>
    <message>
        <source>&amp;Language…</source>
        <translation>Idioma (&amp;Language)…</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Lock When Nobody Is There</source>
        <translation>Bloquear por ina&amp;tividade</translation>
    </message>
    <message>
        <source>&amp;Never</source>
        <translation>&amp;Nunca</translation>
    </message>
    <message>
        <source>&amp;New Code</source>
        <translation>&amp;Novo código</translation>
    </message>
    <message>
        <source>&amp;New Project…</source>
        <translation>&amp;Novo projeto…</translation>
    </message>
    <message>
        <source>&amp;Next Document</source>
        <translation>&amp;Próximo documento</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Nenhum</translation>
    </message>
    <message>
        <source>&amp;Open Project…</source>
        <translation>A&amp;brir projeto…</translation>
    </message>
    <message>
        <source>&amp;Previous Document</source>
        <translation>&amp;Documento anterior</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Refazer</translation>
    </message>
    <message>
        <source>&amp;Repeat the Last Code</source>
        <translation>&amp;Repetir o último código</translation>
    </message>
    <message>
        <source>&amp;Smaller Text</source>
        <translation>Texto m&amp;enor</translation>
    </message>
    <message>
        <source>&amp;Tag…</source>
        <translation>&amp;Marcar…</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Ferramentas</translation>
    </message>
    <message>
        <source>&amp;Uncode…</source>
        <translation>Re&amp;tirar código…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>&amp;Usual Text Size</source>
        <translation>Tamanho &amp;normal do texto</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>E&amp;xibir</translation>
    </message>
    <message>
        <source>After &amp;15 Minutes</source>
        <translation>Após &amp;15 minutos</translation>
    </message>
    <message>
        <source>After &amp;30 Minutes</source>
        <translation>Após &amp;30 minutos</translation>
    </message>
    <message>
        <source>After &amp;5 Minutes</source>
        <translation>Após &amp;5 minutos</translation>
    </message>
    <message>
        <source>After an &amp;Hour</source>
        <translation>Após uma &amp;hora</translation>
    </message>
    <message>
        <source>All Passages Are Reviewed</source>
        <translation>Todos os trechos estão revisados</translation>
    </message>
    <message>
        <source>As the S&amp;ystem</source>
        <translation>Como o &amp;sistema</translation>
    </message>
    <message>
        <source>C&amp;hange the Passphrase…</source>
        <translation>M&amp;udar a frase-senha…</translation>
    </message>
    <message>
        <source>Check the &amp;Project</source>
        <translation>Verificar o &amp;projeto</translation>
    </message>
    <message>
        <source>Code &amp;in Vivo</source>
        <translation>Codificar &amp;in vivo</translation>
    </message>
    <message>
        <source>Di&amp;git</source>
        <translation>Dí&amp;gito</translation>
    </message>
    <message>
        <source>E&amp;xport More…</source>
        <translation>Exportar &amp;mais…</translation>
    </message>
    <message>
        <source>Encr&amp;ypt the Project…</source>
        <translation>Criptografar o projet&amp;o…</translation>
    </message>
    <message>
        <source>Export for S&amp;preadsheets…</source>
        <translation>Exportar para planil&amp;has…</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>Localizar pró&amp;xima</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>Localizar a&amp;nterior</translation>
    </message>
    <message>
        <source>Give a &amp;Stand-in…</source>
        <translation>Atribuir um p&amp;seudônimo…</translation>
    </message>
    <message>
        <source>Go to the Next Pa&amp;ne</source>
        <translation>Ir para o próximo &amp;painel</translation>
    </message>
    <message>
        <source>Go to the Previous Pane</source>
        <translation>Ir para o painel anterior</translation>
    </message>
    <message>
        <source>Histor&amp;y…</source>
        <translation>&amp;Histórico…</translation>
    </message>
    <message>
        <source>Import a &amp;Folder…</source>
        <translation>Importar uma &amp;pasta…</translation>
    </message>
    <message>
        <source>Import from Another Pro&amp;gram…</source>
        <translation>Importar de outro pro&amp;grama…</translation>
    </message>
    <message>
        <source>Loc&amp;k the Project Now</source>
        <translation>Blo&amp;quear o projeto agora</translation>
    </message>
    <message>
        <source>Make a Sub-code of the One A&amp;bove</source>
        <translation>Tornar subcódigo do código &amp;acima</translation>
    </message>
    <message>
        <source>Mem&amp;o on the Document</source>
        <translation>&amp;Memorando sobre o documento</translation>
    </message>
    <message>
        <source>Memo on the Code</source>
        <translation>Memorando sobre o código</translation>
    </message>
    <message>
        <source>Memo on the Pro&amp;ject</source>
        <translation>Memorando sobre o pro&amp;jeto</translation>
    </message>
    <message>
        <source>Merg&amp;e into…</source>
        <translation>Mesc&amp;lar em…</translation>
    </message>
    <message>
        <source>Mo&amp;ve the Edges</source>
        <translation>Mo&amp;ver os limites</translation>
    </message>
    <message>
        <source>Move &amp;Out</source>
        <translation>Mover para &amp;fora</translation>
    </message>
    <message>
        <source>Move Do&amp;wn</source>
        <translation>Mover para &amp;baixo</translation>
    </message>
    <message>
        <source>Move U&amp;p</source>
        <translation>Mover &amp;para cima</translation>
    </message>
    <message>
        <source>Ne&amp;xt Passage to Review</source>
        <translation>Pró&amp;ximo trecho a revisar</translation>
    </message>
    <message>
        <source>New &amp;Sub-code</source>
        <translation>Novo &amp;subcódigo</translation>
    </message>
    <message>
        <source>Next &amp;Passage</source>
        <translation>Próximo trec&amp;ho</translation>
    </message>
    <message>
        <source>Next Unc&amp;oded Paragraph</source>
        <translation>Próximo parágrafo sem códig&amp;o</translation>
    </message>
    <message>
        <source>Only the &amp;Text</source>
        <translation>Só o &amp;texto</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Abrir &amp;recente</translation>
    </message>
    <message>
        <source>Open the &amp;Log Folder</source>
        <translation>Abrir a pasta de &amp;logs</translation>
    </message>
    <message>
        <source>Open the &amp;Sample</source>
        <translation>Abrir o e&amp;xemplo</translation>
    </message>
    <message>
        <source>P&amp;aste as a New Document</source>
        <translation>Co&amp;lar como novo documento</translation>
    </message>
    <message>
        <source>Pre&amp;vious Passage</source>
        <translation>Trecho ante&amp;rior</translation>
    </message>
    <message>
        <source>Previous Uncoded Paragraph</source>
        <translation>Parágrafo anterior sem código</translation>
    </message>
    <message>
        <source>Prin&amp;t…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>Re&amp;colour…</source>
        <translation>M&amp;udar a cor…</translation>
    </message>
    <message>
        <source>Re&amp;move the Passphrase…</source>
        <translation>Remover &amp;a frase-senha…</translation>
    </message>
    <message>
        <source>Rena&amp;me</source>
        <translation>Ren&amp;omear</translation>
    </message>
    <message>
        <source>Replace the &amp;Text…</source>
        <translation>Substituir o &amp;texto…</translation>
    </message>
    <message>
        <source>Run a Co&amp;mmand…</source>
        <translation>Executar um co&amp;mando…</translation>
    </message>
    <message>
        <source>S&amp;epia</source>
        <translation>Sé&amp;pia</translation>
    </message>
    <message>
        <source>S&amp;how Stand-ins…</source>
        <translation>&amp;Mostrar pseudônimos…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Salvar como PD&amp;F…</translation>
    </message>
    <message>
        <source>See It as It &amp;Was…</source>
        <translation>&amp;Ver como era antes…</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>Selecionar &amp;tudo</translation>
    </message>
    <message>
        <source>Select the &amp;Paragraph</source>
        <translation>Selecionar o &amp;parágrafo</translation>
    </message>
    <message>
        <source>Select the &amp;Sentence</source>
        <translation>Selecionar a &amp;frase</translation>
    </message>
    <message>
        <source>Sho&amp;w Only This Code</source>
        <translation>&amp;Ver apenas este código</translation>
    </message>
    <message>
        <source>Show &amp;All Codes and Coders</source>
        <translation>E&amp;xibir todos os códigos e codificadores</translation>
    </message>
    <message>
        <source>Show Onl&amp;y…</source>
        <translation>Mostrar apena&amp;s…</translation>
    </message>
    <message>
        <source>Sp&amp;lit the Passage Here</source>
        <translation>Dividir o trec&amp;ho aqui</translation>
    </message>
    <message>
        <source>Take the &amp;Tour</source>
        <translation>Fazer o &amp;tour</translation>
    </message>
    <message>
        <source>Text and Pa&amp;ge…</source>
        <translation>Texto e pá&amp;gina…</translation>
    </message>
    <message>
        <source>Vie&amp;w Snapshots…</source>
        <translation>&amp;Ver instantâneos…</translation>
    </message>
    <message>
        <source>Write &amp;a Memo</source>
        <translation>Escrever um m&amp;emorando</translation>
    </message>
</context>
<context>
    <name>AskPassphrase</name>
    <message>
        <source>&amp;Keep it in the system&apos;s keyring</source>
        <translation>&amp;Guardar no chaveiro do sistema</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Frase-senha</translation>
    </message>
    <message>
        <source>Whoever can log in as you can open the project then without being asked.</source>
        <translation>Quem puder entrar com o seu usuário poderá então abrir o projeto sem que nada seja perguntado.</translation>
    </message>
    <message>
        <source>{button} (wait {seconds} s)</source>
        <translation>{button} (espere {seconds} s)</translation>
    </message>
</context>
<context>
    <name>AttributesDialog</name>
    <message>
        <source>A new attribute, such as Region</source>
        <translation>Um novo atributo, como Região</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Atributo</translation>
    </message>
    <message>
        <source>Attributes of the document</source>
        <translation>Atributos do documento</translation>
    </message>
    <message>
        <source>Attributes of {name}</source>
        <translation>Atributos de {name}</translation>
    </message>
    <message>
        <source>Each change is saved at once and can be undone.</source>
        <translation>Cada mudança é salva na hora e pode ser desfeita.</translation>
    </message>
    <message>
        <source>Name of the new attribute</source>
        <translation>Nome do novo atributo</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Type of the new attribute</source>
        <translation>Tipo do novo atributo</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>date</source>
        <translation>data</translation>
    </message>
    <message>
        <source>number</source>
        <translation>número</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>sim ou não</translation>
    </message>
</context>
<context>
    <name>Bubble</name>
    <message>
        <source>&amp;Leave the tour</source>
        <translation>&amp;Sair do tour</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Show the definition of {code}</source>
        <translation>Mostrar a definição de {code}</translation>
    </message>
    <message>
        <source>Uncode {code}</source>
        <translation>Retirar {code}</translation>
    </message>
</context>
<context>
    <name>CodebookModel</name>
    <message numerus="yes">
        <source>%Ln codings</source>
        <translation>
            <numerusform>%Ln codificação</numerusform>
            <numerusform>%Ln codificações</numerusform>
        </translation>
    </message>
    <message>
        <source>1 coding</source>
        <translation>1 codificação</translation>
    </message>
    <message>
        <source>digit {digit}</source>
        <translation>dígito {digit}</translation>
    </message>
    <message>
        <source>{own}; {total} with its sub-codes</source>
        <translation>{own}; {total} com os seus subcódigos</translation>
    </message>
</context>
<context>
    <name>CodebookPanel</name>
    <message numerus="yes">
        <source>%Ln codes</source>
        <translation>
            <numerusform>%Ln código</numerusform>
            <numerusform>%Ln códigos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln themes</source>
        <translation>
            <numerusform>%Ln tema</numerusform>
            <numerusform>%Ln temas</numerusform>
        </translation>
    </message>
    <message>
        <source>1 code</source>
        <translation>1 código</translation>
    </message>
    <message>
        <source>1 theme</source>
        <translation>1 tema</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>Livro de códigos</translation>
    </message>
    <message>
        <source>Delete the code “{code}”?</source>
        <translation>Excluir o código “{code}”?</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Novo código</translation>
    </message>
    <message>
        <source>No codes yet. A code is a theme that you tag passages with.</source>
        <translation>Ainda não há códigos. Um código é um tema com que se marcam trechos.</translation>
    </message>
    <message>
        <source>{themes}, {codes}</source>
        <translation>{themes}, {codes}</translation>
    </message>
</context>
<context>
    <name>CoderDialog</name>
    <message>
        <source>Code under the &amp;name</source>
        <translation>Codificar com o &amp;nome</translation>
    </message>
    <message>
        <source>Coder name</source>
        <translation>Nome de quem codifica</translation>
    </message>
    <message>
        <source>What has been coded already keeps the name that it was coded under.</source>
        <translation>O que já foi codificado mantém o nome com que foi codificado.</translation>
    </message>
</context>
<context>
    <name>Coding</name>
    <message>
        <source>&amp;Delete the passage with all its codes and its memo</source>
        <translation>&amp;Excluir o trecho com todos os seus códigos e o seu memorando</translation>
    </message>
    <message>
        <source>Uncode</source>
        <translation>Retirar código</translation>
    </message>
    <message>
        <source>Uncode {code}</source>
        <translation>Retirar {code}</translation>
    </message>
</context>
<context>
    <name>ColourButton</name>
    <message>
        <source>The code&apos;s present colour</source>
        <translation>A cor atual do código</translation>
    </message>
</context>
<context>
    <name>ColourPopup</name>
    <message>
        <source>Brown</source>
        <translation>Marrom</translation>
    </message>
    <message>
        <source>Colour of the code</source>
        <translation>Cor do código</translation>
    </message>
    <message>
        <source>Crimson</source>
        <translation>Carmesim</translation>
    </message>
    <message>
        <source>Dark blue</source>
        <translation>Azul-escuro</translation>
    </message>
    <message>
        <source>Mauve</source>
        <translation>Malva</translation>
    </message>
    <message>
        <source>Olive green</source>
        <translation>Verde-oliva</translation>
    </message>
    <message>
        <source>Other colour…</source>
        <translation>Outra cor…</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Plum</source>
        <translation>Ameixa</translation>
    </message>
    <message>
        <source>Rust</source>
        <translation>Ferrugem</translation>
    </message>
    <message>
        <source>Sky blue</source>
        <translation>Azul-celeste</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Verde-azulado</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violeta</translation>
    </message>
    <message>
        <source>Wine red</source>
        <translation>Vermelho-vinho</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Enter run · ↑ ↓ choose · Esc</source>
        <translation>Enter executa · ↑ ↓ escolhe · Esc</translation>
    </message>
    <message>
        <source>Find “{words}” in the text</source>
        <translation>Localizar “{words}” no texto</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>Pesquisar ou executar um comando</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>CSV</source>
        <translation>CSV planilha tabela</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>code apply</source>
        <translation>codificar aplicar código etiquetar code apply</translation>
    </message>
    <message>
        <source>filter hide</source>
        <translation>filtrar filtro ocultar esconder filter hide</translation>
    </message>
    <message>
        <source>filter reset</source>
        <translation>filtrar limpar filtro redefinir filter reset</translation>
    </message>
    <message>
        <source>font line spacing width appearance</source>
        <translation>fonte letra entrelinha espaçamento largura aparência font line spacing width appearance</translation>
    </message>
    <message>
        <source>full screen distraction</source>
        <translation>tela cheia sem distração foco full screen distraction</translation>
    </message>
    <message>
        <source>mark</source>
        <translation>grifar realçar sublinhar mark</translation>
    </message>
    <message>
        <source>merge</source>
        <translation>mesclar unir fundir merge</translation>
    </message>
    <message>
        <source>note comment annotation</source>
        <translation>nota memo comentário anotação note comment annotation</translation>
    </message>
    <message>
        <source>remove untag</source>
        <translation>remover tirar descodificar desmarcar remove untag</translation>
    </message>
    <message>
        <source>resize extend shrink</source>
        <translation>redimensionar estender ampliar encurtar resize extend shrink</translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <source>This is the sample, and nobody has changed it.</source>
        <translation>Este é o exemplo, e ninguém o mudou.</translation>
    </message>
</context>
<context>
    <name>DefinitionPart</name>
    <message>
        <source>A passage that shows it well</source>
        <translation>Um trecho que o mostra bem</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>Resumo</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definição</translation>
    </message>
    <message>
        <source>Do not use when</source>
        <translation>Não usar quando</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Exemplo</translation>
    </message>
    <message>
        <source>History of this code</source>
        <translation>Histórico deste código</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Memorando</translation>
    </message>
    <message>
        <source>Memo on the code</source>
        <translation>Memorando sobre o código</translation>
    </message>
    <message>
        <source>The code in one sentence</source>
        <translation>O código em uma frase</translation>
    </message>
    <message>
        <source>Use when</source>
        <translation>Usar quando</translation>
    </message>
    <message>
        <source>What a passage must say to get the code</source>
        <translation>O que um trecho precisa dizer para receber o código</translation>
    </message>
    <message>
        <source>What is in doubt about it, what you agreed on</source>
        <translation>O que deixa dúvidas, o que foi combinado</translation>
    </message>
    <message>
        <source>What looks like it and is not</source>
        <translation>O que se parece com ele e não é</translation>
    </message>
    <message>
        <source>What the code means, in full</source>
        <translation>O que o código significa, por extenso</translation>
    </message>
</context>
<context>
    <name>DeleteDialog</name>
    <message numerus="yes">
        <source>%Ln coders</source>
        <translation>
            <numerusform>%Ln codificador(a)</numerusform>
            <numerusform>%Ln codificadores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln codes</source>
        <translation>
            <numerusform>%Ln código</numerusform>
            <numerusform>%Ln códigos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln codings</source>
        <translation>
            <numerusform>%Ln codificação</numerusform>
            <numerusform>%Ln codificações</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln documents</source>
        <translation>
            <numerusform>%Ln documento</numerusform>
            <numerusform>%Ln documentos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln memos</source>
        <translation>
            <numerusform>%Ln memorando</numerusform>
            <numerusform>%Ln memorandos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passages</source>
        <translation>
            <numerusform>%Ln trecho</numerusform>
            <numerusform>%Ln trechos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln steps</source>
        <translation>
            <numerusform>%Ln passo</numerusform>
            <numerusform>%Ln passos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sub-codes</source>
        <translation>
            <numerusform>%Ln subcódigo</numerusform>
            <numerusform>%Ln subcódigos</numerusform>
        </translation>
    </message>
    <message>
        <source>1 code</source>
        <translation>1 código</translation>
    </message>
    <message>
        <source>1 coder</source>
        <translation>1 codificador(a)</translation>
    </message>
    <message>
        <source>1 coding</source>
        <translation>1 codificação</translation>
    </message>
    <message>
        <source>1 document</source>
        <translation>1 documento</translation>
    </message>
    <message>
        <source>1 memo</source>
        <translation>1 memorando</translation>
    </message>
    <message>
        <source>1 passage</source>
        <translation>1 trecho</translation>
    </message>
    <message>
        <source>1 step</source>
        <translation>1 passo</translation>
    </message>
    <message>
        <source>1 sub-code</source>
        <translation>1 subcódigo</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message numerus="yes">
        <source>The codings lie on %Ln passages; those without another code or a memo go too.</source>
        <translation>
            <numerusform>As codificações estão em %Ln trecho; se ele não tiver outro código nem memorando, também será excluído.</numerusform>
            <numerusform>As codificações estão em %Ln trechos; os que não tiverem outro código nem memorando também serão excluídos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The codings lie on 1 passage; it goes too unless it carries another code or a memo.</source>
        <translation>As codificações estão em 1 trecho; ele também será excluído, a menos que tenha outro código ou um memorando.</translation>
    </message>
    <message>
        <source>This takes along {things}.</source>
        <translation>Isto também exclui {things}.</translation>
    </message>
    <message>
        <source>Undo brings everything back.</source>
        <translation>Desfazer traz tudo de volta.</translation>
    </message>
    <message>
        <source>{some} and {last}</source>
        <translation>{some} e {last}</translation>
    </message>
</context>
<context>
    <name>DocumentsModel</name>
    <message numerus="yes">
        <source>%Ln passages</source>
        <translation>
            <numerusform>%Ln trecho</numerusform>
            <numerusform>%Ln trechos</numerusform>
        </translation>
    </message>
    <message>
        <source>1 passage</source>
        <translation>1 trecho</translation>
    </message>
    <message>
        <source>not yet coded</source>
        <translation>ainda não codificado</translation>
    </message>
    <message>
        <source>with a memo</source>
        <translation>com memorando</translation>
    </message>
    <message>
        <source>{passages} · {attribute}</source>
        <translation>{passages} · {attribute}</translation>
    </message>
</context>
<context>
    <name>DocumentsPanel</name>
    <message numerus="yes">
        <source>Delete %Ln documents?</source>
        <translation>
            <numerusform>Excluir %Ln documento?</numerusform>
            <numerusform>Excluir %Ln documentos?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the document “{document}”?</source>
        <translation>Excluir o documento “{document}”?</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message numerus="yes">
        <source>Drop %Ln files</source>
        <translation>
            <numerusform>Solte %Ln arquivo</numerusform>
            <numerusform>Solte %Ln arquivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop 1 file</source>
        <translation>Solte 1 arquivo</translation>
    </message>
    <message>
        <source>Import documents…</source>
        <translation>Importar documentos…</translation>
    </message>
    <message>
        <source>No documents yet. Drop files here or press {keys}.</source>
        <translation>Ainda não há documentos. Solte arquivos aqui ou pressione {keys}.</translation>
    </message>
</context>
<context>
    <name>Edges</name>
    <message>
        <source>Moving the end</source>
        <translation>Movendo o fim</translation>
    </message>
    <message>
        <source>Moving the start</source>
        <translation>Movendo o início</translation>
    </message>
    <message>
        <source>No paragraph above this one is without a code.</source>
        <translation>Nenhum parágrafo acima deste está sem código.</translation>
    </message>
    <message>
        <source>No paragraph below this one is without a code.</source>
        <translation>Nenhum parágrafo abaixo deste está sem código.</translation>
    </message>
    <message>
        <source>The selection touches no two passages of yours to join.</source>
        <translation>A seleção não toca em dois trechos seus que se possam juntar.</translation>
    </message>
    <message>
        <source>There is no other passage behind this one to join it with.</source>
        <translation>Não há outro trecho depois deste com que juntá-lo.</translation>
    </message>
    <message>
        <source>arrows by character and line, Ctrl by word, Alt by sentence · Tab the other edge · Enter keeps it · Esc leaves it as it was</source>
        <translation>setas por caractere e linha, Ctrl por palavra, Alt por frase · Tab o outro limite · Enter mantém · Esc deixa como estava</translation>
    </message>
</context>
<context>
    <name>Encrypting</name>
    <message numerus="yes">
        <source>Copies and snapshots from before (%Ln) are as they were: this passphrase does not protect them. Delete what you do not need.</source>
        <translation>
            <numerusform>Cópias e instantâneos de antes (%Ln) estão como eram: esta frase-senha não os protege. Exclua o que não for necessário.</numerusform>
            <numerusform>Cópias e instantâneos de antes (%Ln) estão como eram: esta frase-senha não os protege. Exclua o que não for necessário.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copies from before</source>
        <translation>Cópias de antes</translation>
    </message>
    <message>
        <source>Show which</source>
        <translation>Mostrar quais</translation>
    </message>
    <message>
        <source>Something is being imported, exported or looked at; wait until it is done.</source>
        <translation>Algo está sendo importado, exportado ou consultado; espere até que termine.</translation>
    </message>
    <message>
        <source>Stopped; the project and its passphrase are as they were.</source>
        <translation>Interrompido; o projeto e a sua frase-senha estão como eram.</translation>
    </message>
    <message>
        <source>The project is encrypted now.</source>
        <translation>O projeto agora está criptografado.</translation>
    </message>
    <message>
        <source>The project is not encrypted any more.</source>
        <translation>O projeto não está mais criptografado.</translation>
    </message>
    <message>
        <source>The project is written anew …</source>
        <translation>O projeto está sendo gravado de novo …</translation>
    </message>
    <message>
        <source>The project opens with the new passphrase only.</source>
        <translation>O projeto só abre com a nova frase-senha.</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>1 hidden file was passed over.</source>
        <translation>1 arquivo oculto foi ignorado.</translation>
    </message>
    <message>
        <source>1 link to a folder was not followed.</source>
        <translation>1 link para uma pasta não foi seguido.</translation>
    </message>
    <message>
        <source>1 project of Glossator was passed over.</source>
        <translation>1 projeto do Glossator foi ignorado.</translation>
    </message>
    <message>
        <source>A code can wear a digit from 1 to 9, not {digit}.</source>
        <translation>Um código pode ter um dígito de 1 a 9, não {digit}.</translation>
    </message>
    <message>
        <source>A code has no field “{field}”.</source>
        <translation>Um código não tem campo “{field}”.</translation>
    </message>
    <message>
        <source>A large step is still under way, so nothing else can be changed in “{name}” now; wait until it is done, or stop it.</source>
        <translation>Um passo grande ainda está em andamento, por isso nada mais pode ser alterado em “{name}” agora; espere até que termine, ou interrompa-o.</translation>
    </message>
    <message>
        <source>A matrix cannot hold “{value}”; it can hold: {values}.</source>
        <translation>Uma matriz não pode conter “{value}”; pode conter: {values}.</translation>
    </message>
    <message>
        <source>A memo cannot be put on “{kind}”.</source>
        <translation>Não se pode pôr um memorando em “{kind}”.</translation>
    </message>
    <message>
        <source>A name can have {limit} characters at most; this one has {length}.</source>
        <translation>Um nome pode ter no máximo {limit} caracteres; este tem {length}.</translation>
    </message>
    <message>
        <source>A name cannot be empty.</source>
        <translation>Um nome não pode ficar vazio.</translation>
    </message>
    <message>
        <source>A name cannot hold a line break or another control character.</source>
        <translation>Um nome não pode conter quebra de linha nem outro caractere de controle.</translation>
    </message>
    <message>
        <source>A name cannot hold half of a character (a lone surrogate).</source>
        <translation>Um nome não pode conter metade de um caractere (um substituto isolado).</translation>
    </message>
    <message>
        <source>A name needs at least one character that can be seen.</source>
        <translation>Um nome precisa de pelo menos um caractere visível.</translation>
    </message>
    <message>
        <source>A passage is split between two of its words; put the cursor there first.</source>
        <translation>Um trecho é dividido entre duas das suas palavras; ponha antes o cursor ali.</translation>
    </message>
    <message>
        <source>A passage needs at least one character that is not white space.</source>
        <translation>Um trecho precisa de pelo menos um caractere que não seja espaço em branco.</translation>
    </message>
    <message>
        <source>A passphrase needs at least one character.</source>
        <translation>Uma frase-senha precisa de pelo menos um caractere.</translation>
    </message>
    <message>
        <source>A picture without a text layer, and so not read: {pages}. Text recognition (OCR) could add one.</source>
        <translation>Imagem sem camada de texto e, portanto, não lida: {pages}. O reconhecimento de texto (OCR) pode acrescentar uma.</translation>
    </message>
    <message>
        <source>A row of {table} refers to a missing row of {other}.</source>
        <translation>Uma linha de {table} se refere a uma linha de {other} que não existe.</translation>
    </message>
    <message>
        <source>A span cannot start before the text ({start}).</source>
        <translation>Um intervalo não pode começar antes do texto ({start}).</translation>
    </message>
    <message>
        <source>A stand-in cannot be for “{kind}”.</source>
        <translation>Não pode haver pseudônimo para “{kind}”.</translation>
    </message>
    <message>
        <source>A value cannot be empty; take its tick away to set none.</source>
        <translation>Um valor não pode ficar vazio; desmarque-o para não definir nenhum.</translation>
    </message>
    <message>
        <source>All of it is here already; nothing was added.</source>
        <translation>Tudo isso já está aqui; nada foi adicionado.</translation>
    </message>
    <message>
        <source>An index of the file is damaged ({words}).</source>
        <translation>Um índice do arquivo está danificado ({words}).</translation>
    </message>
    <message>
        <source>Attributes of numbers that go as texts, for a number like 1e5 or inf: {count}.</source>
        <translation>Atributos numéricos que vão como texto, por causa de um número como 1e5 ou inf: {count}.</translation>
    </message>
    <message>
        <source>Attributes that could not be kept: {count}.</source>
        <translation>Atributos que não puderam ser mantidos: {count}.</translation>
    </message>
    <message>
        <source>Attributes with a name that is taken by another type, made distinct: {count} ({names}).</source>
        <translation>Atributos com um nome já usado por outro tipo, diferenciados: {count} ({names}).</translation>
    </message>
    <message>
        <source>Beside “{name}” lies “{side}”, which Glossator never makes: another program has had the project open. Keep the two together until all is well.</source>
        <translation>Ao lado de “{name}” está “{side}”, que o Glossator nunca cria: outro programa abriu o projeto. Mantenha os dois juntos até que tudo esteja bem.</translation>
    </message>
    <message>
        <source>Beside “{name}” lies “{side}”, which belongs to another file and would spoil this one. Nothing was changed: move “{side}” to another folder and open the project again.</source>
        <translation>Ao lado de “{name}” está “{side}”, que pertence a outro arquivo e estragaria este. Nada foi alterado: mova “{side}” para outra pasta e abra o projeto de novo.</translation>
    </message>
    <message>
        <source>Cases, whose values were set on their documents and which are not kept otherwise: {count} ({names}).</source>
        <translation>Casos, cujos valores foram definidos nos seus documentos e que não são mantidos de outra forma: {count} ({names}).</translation>
    </message>
    <message>
        <source>Cells of matrix and co-occurrence that stand for fewer than {count} codings, but for some, are left empty. Other tables of the same project may still give them away.</source>
        <translation>As células de matriz e coocorrência que representam menos de {count} codificações, mas mais de nenhuma, ficam vazias. Outras tabelas do mesmo projeto ainda podem revelá-las.</translation>
    </message>
    <message>
        <source>Changes in the log that could not be kept: {count}.</source>
        <translation>Mudanças do registro que não puderam ser mantidas: {count}.</translation>
    </message>
    <message>
        <source>Chapters that the book names but does not hold: {count}.</source>
        <translation>Capítulos que o livro menciona, mas não contém: {count}.</translation>
    </message>
    <message>
        <source>Characters in names, definitions, memos and values that XML cannot hold, replaced: {count}.</source>
        <translation>Caracteres em nomes, definições, memorandos e valores que não cabem em XML, substituídos: {count}.</translation>
    </message>
    <message>
        <source>Coders brought back from the log: {count}.</source>
        <translation>Codificadores recuperados do registro: {count}.</translation>
    </message>
    <message>
        <source>Coders found here by their name, and used: {count} ({names}).</source>
        <translation>Codificadores encontrados aqui pelo nome, e aproveitados: {count} ({names}).</translation>
    </message>
    <message>
        <source>Coders that could not be read: {count}.</source>
        <translation>Codificadores que não puderam ser lidos: {count}.</translation>
    </message>
    <message>
        <source>Coders whose names are lost, and who are numbered now: {count}.</source>
        <translation>Codificadores cujos nomes se perderam e que agora estão numerados: {count}.</translation>
    </message>
    <message>
        <source>Codes brought back from the log: {count}.</source>
        <translation>Códigos recuperados do registro: {count}.</translation>
    </message>
    <message>
        <source>Codes found here by their place and name, and used: {count} ({names}).</source>
        <translation>Códigos encontrados aqui pelo lugar e pelo nome, e aproveitados: {count} ({names}).</translation>
    </message>
    <message>
        <source>Codes found here by their place and name, which stay as they are: {count}.</source>
        <translation>Códigos encontrados aqui pelo lugar e pelo nome, que ficam como estão: {count}.</translation>
    </message>
    <message>
        <source>Codes on whole sources, put on a passage over all of the text: {count}.</source>
        <translation>Códigos em fontes inteiras, postos em um trecho que cobre todo o texto: {count}.</translation>
    </message>
    <message>
        <source>Codes that are below themselves in the codebook: {count}.</source>
        <translation>Códigos que estão abaixo de si mesmos no livro de códigos: {count}.</translation>
    </message>
    <message>
        <source>Codes that are defined otherwise here, which is kept: {count} ({names}).</source>
        <translation>Códigos com outra definição aqui, que é mantida: {count} ({names}).</translation>
    </message>
    <message>
        <source>Codes that could not be kept: {count}.</source>
        <translation>Códigos que não puderam ser mantidos: {count}.</translation>
    </message>
    <message>
        <source>Codes that have another name or place here, which they keep: {count} ({names}).</source>
        <translation>Códigos que têm outro nome ou lugar aqui, que eles mantêm: {count} ({names}).</translation>
    </message>
    <message>
        <source>Codes that wear a digit, which is left out: {count}.</source>
        <translation>Códigos com um dígito, que fica de fora: {count}.</translation>
    </message>
    <message>
        <source>Codes that were only headings there (not to code with), like all others here: {count}.</source>
        <translation>Códigos que lá eram só títulos (sem uso para codificar), aqui como todos os outros: {count}.</translation>
    </message>
    <message>
        <source>Codes whose theme is lost, and that stand at the top now: {count}.</source>
        <translation>Códigos cujo tema se perdeu e que agora estão no nível mais alto: {count}.</translation>
    </message>
    <message>
        <source>Codes with the name of one beside them, made distinct: {count} ({names}).</source>
        <translation>Códigos com o nome de outro ao lado deles, diferenciados: {count} ({names}).</translation>
    </message>
    <message>
        <source>Codes without a colour of their own, given one: {count}.</source>
        <translation>Códigos sem cor própria, que receberam uma: {count}.</translation>
    </message>
    <message>
        <source>Codings brought back from the log: {count}.</source>
        <translation>Codificações recuperadas do registro: {count}.</translation>
    </message>
    <message>
        <source>Codings that could not be kept: {count}.</source>
        <translation>Codificações que não puderam ser mantidas: {count}.</translation>
    </message>
    <message>
        <source>Codings that stood twice on one passage, kept once: {count}.</source>
        <translation>Codificações que apareciam duas vezes em um trecho, mantidas uma vez: {count}.</translation>
    </message>
    <message>
        <source>Codings with codes that are not in the file; their passages are kept: {count}.</source>
        <translation>Codificações com códigos que não estão no arquivo; os trechos são mantidos: {count}.</translation>
    </message>
    <message>
        <source>Comments were left out: {count}.</source>
        <translation>Comentários deixados de fora: {count}.</translation>
    </message>
    <message>
        <source>Documents brought back from the log: {count}.</source>
        <translation>Documentos recuperados do registro: {count}.</translation>
    </message>
    <message>
        <source>Documents found here under the same name with the same text, and used: {count} ({names}).</source>
        <translation>Documentos encontrados aqui com o mesmo nome e o mesmo texto, e aproveitados: {count} ({names}).</translation>
    </message>
    <message>
        <source>Documents that are here with another text, so added beside them: {count} ({names}).</source>
        <translation>Documentos que estão aqui com outro texto, por isso adicionados ao lado deles: {count} ({names}).</translation>
    </message>
    <message>
        <source>Documents that could not be kept: {count}.</source>
        <translation>Documentos que não puderam ser mantidos: {count}.</translation>
    </message>
    <message>
        <source>Documents whose original file (PDF, Word …) stays here, only its text goes: {count}.</source>
        <translation>Documentos cujo arquivo original (PDF, Word …) fica aqui; só o texto vai: {count}.</translation>
    </message>
    <message>
        <source>Earlier texts of documents that could not be kept: {count}.</source>
        <translation>Textos anteriores de documentos que não puderam ser mantidos: {count}.</translation>
    </message>
    <message>
        <source>Earlier texts of revised documents, left out: {count}.</source>
        <translation>Textos anteriores de documentos revisados, deixados de fora: {count}.</translation>
    </message>
    <message>
        <source>Elements that are not the standard&apos;s, passed over: {count} ({names}).</source>
        <translation>Elementos que não são do padrão, ignorados: {count} ({names}).</translation>
    </message>
    <message>
        <source>Files attached inside were not read: {count}.</source>
        <translation>Arquivos anexados dentro dele não foram lidos: {count}.</translation>
    </message>
    <message>
        <source>Footnotes and endnotes stand at the end, under their numbers: {count}.</source>
        <translation>As notas de rodapé e de fim estão no final, com os seus números: {count}.</translation>
    </message>
    <message>
        <source>Found in {file} (made by {origin}): sources {sources}, codes {codes}, passages {passages}, codings {codings}, coders {coders}, notes {notes}.</source>
        <translation>Encontrado em {file} (feito por {origin}): fontes {sources}, códigos {codes}, trechos {passages}, codificações {codings}, codificadores {coders}, notas {notes}.</translation>
    </message>
    <message>
        <source>Headers and footers of the pages were left out: {count}.</source>
        <translation>Cabeçalhos e rodapés das páginas deixados de fora: {count}.</translation>
    </message>
    <message>
        <source>Hidden text was left out: {count} places.</source>
        <translation>O texto oculto foi deixado de fora. Lugares: {count}.</translation>
    </message>
    <message>
        <source>Imported files whose bytes could not be read: {count}.</source>
        <translation>Arquivos importados cujos bytes não puderam ser lidos: {count}.</translation>
    </message>
    <message>
        <source>In “{document}” the passage {start}:{end} no longer quotes the text at its place.</source>
        <translation>Em “{document}”, o trecho {start}:{end} não cita mais o texto do seu lugar.</translation>
    </message>
    <message>
        <source>In “{name}” passages put back to where their words stand: {count}.</source>
        <translation>Em “{name}”, trechos postos de volta onde estão as suas palavras: {count}.</translation>
    </message>
    <message>
        <source>In “{name}” passages whose words stand nowhere near their place: {count}. They are left out and listed in a memo on the project.</source>
        <translation>Em “{name}”, trechos cujas palavras não estão perto do seu lugar: {count}. Foram deixados de fora e listados em um memorando do projeto.</translation>
    </message>
    <message>
        <source>In “{table}” {count} cells are longer than Excel&apos;s 32,767 characters; they are cut and end in “[…]”. CSV holds them whole.</source>
        <translation>Em “{table}”, {count} células são mais longas do que os 32.767 caracteres do Excel; foram cortadas e terminam em “[…]”. O CSV as contém inteiras.</translation>
    </message>
    <message>
        <source>It holds NUL characters, which only files that are not text have.</source>
        <translation>Contém caracteres NUL, que só existem em arquivos que não são texto.</translation>
    </message>
    <message>
        <source>It holds half of a character (a lone surrogate) at position {position}.</source>
        <translation>Contém metade de um caractere (um substituto isolado) na posição {position}.</translation>
    </message>
    <message>
        <source>It takes two passages to join them.</source>
        <translation>São necessários dois trechos para juntá-los.</translation>
    </message>
    <message>
        <source>Left out as running heads, feet and page numbers, on {count} of {all} pages: {examples}.</source>
        <translation>Deixados de fora como cabeçalhos, rodapés e números de página, em {count} de {all} páginas: {examples}.</translation>
    </message>
    <message>
        <source>Left out, since it runs across {count} pages sideways: “{words}”.</source>
        <translation>Deixado de fora, por atravessar {count} páginas de lado: “{words}”.</translation>
    </message>
    <message>
        <source>Line {line}: {reason} Nothing was changed.</source>
        <translation>Linha {line}: {reason} Nada foi alterado.</translation>
    </message>
    <message>
        <source>Macros were ignored.</source>
        <translation>As macros foram ignoradas.</translation>
    </message>
    <message>
        <source>Memos brought back from the log: {count}.</source>
        <translation>Memorandos recuperados do registro: {count}.</translation>
    </message>
    <message>
        <source>Memos joined with another memo of the same coder on the same thing: {count}.</source>
        <translation>Memorandos unidos a outro memorando da mesma pessoa sobre a mesma coisa: {count}.</translation>
    </message>
    <message>
        <source>Memos on what is not there any more: {count}.</source>
        <translation>Memorandos sobre o que não existe mais: {count}.</translation>
    </message>
    <message>
        <source>Memos that belong to nothing, joined to the memo on the project: {count} ({names}).</source>
        <translation>Memorandos que não pertencem a nada, unidos ao memorando do projeto: {count} ({names}).</translation>
    </message>
    <message>
        <source>Memos that could not be kept in their place: {count}.</source>
        <translation>Memorandos que não puderam ser mantidos no seu lugar: {count}.</translation>
    </message>
    <message>
        <source>Menus and links round the text were left out: {count} characters.</source>
        <translation>Menus e links em torno do texto foram deixados de fora. Caracteres: {count}.</translation>
    </message>
    <message>
        <source>Names that were shortened or cleaned: {count} ({names}).</source>
        <translation>Nomes encurtados ou limpos: {count} ({names}).</translation>
    </message>
    <message>
        <source>New codes: {count}.</source>
        <translation>Códigos novos: {count}.</translation>
    </message>
    <message>
        <source>New here: documents {documents}, codes {codes}, passages {passages}, codings {codings}, memos {memos}, attributes {attributes}, values {values}, coders {coders}.</source>
        <translation>Novo aqui: documentos {documents}, códigos {codes}, trechos {passages}, codificações {codings}, memorandos {memos}, atributos {attributes}, valores {values}, codificadores {coders}.</translation>
    </message>
    <message>
        <source>No place for snapshots has been chosen.</source>
        <translation>Nenhum lugar foi escolhido para os instantâneos.</translation>
    </message>
    <message>
        <source>No report stands out on this page; all its words were read.</source>
        <translation>Nenhum relatório se destaca nesta página; todas as palavras dela foram lidas.</translation>
    </message>
    <message>
        <source>No snapshot of “{name}” was taken; your work itself is saved. The reason: {reason}</source>
        <translation>Nenhum instantâneo de “{name}” foi criado; o seu trabalho em si está salvo. O motivo: {reason}</translation>
    </message>
    <message>
        <source>Nobody called “{name}” has coded in the project.</source>
        <translation>Ninguém com o nome “{name}” codificou no projeto.</translation>
    </message>
    <message>
        <source>Not kept with them: codings in sets, {count}.</source>
        <translation>Não mantidas com eles: codificações em conjuntos, {count}.</translation>
    </message>
    <message>
        <source>Not kept with them: codings on films, {count}.</source>
        <translation>Não mantidas com eles: codificações em filmes, {count}.</translation>
    </message>
    <message>
        <source>Not kept with them: codings on pictures, {count}.</source>
        <translation>Não mantidas com eles: codificações em imagens, {count}.</translation>
    </message>
    <message>
        <source>Not kept with them: codings on sounds, {count}.</source>
        <translation>Não mantidas com eles: codificações em sons, {count}.</translation>
    </message>
    <message>
        <source>Not kept with “{name}”: passages {passages}, codings {codings}.</source>
        <translation>Não mantidos com “{name}”: trechos {passages}, codificações {codings}.</translation>
    </message>
    <message>
        <source>Not kept, since it has no place here: graphs, {count}.</source>
        <translation>Não mantidos, por não terem lugar aqui: gráficos, {count}.</translation>
    </message>
    <message>
        <source>Not kept, since it has no place here: links, {count}.</source>
        <translation>Não mantidos, por não terem lugar aqui: vínculos, {count}.</translation>
    </message>
    <message>
        <source>Not kept, since it has no place here: sets, {count}.</source>
        <translation>Não mantidos, por não terem lugar aqui: conjuntos, {count}.</translation>
    </message>
    <message>
        <source>Not kept, since it has no place in the text of “{name}”: a passage at {start}–{end}, “{words}”, coded {codes}.</source>
        <translation>Não mantido, por não ter lugar no texto de “{name}”: um trecho em {start}–{end}, “{words}”, codificado com {codes}.</translation>
    </message>
    <message>
        <source>Not kept, since only texts can be coded here: films, {count}.</source>
        <translation>Não mantidos, porque aqui só se codificam textos: filmes, {count}.</translation>
    </message>
    <message>
        <source>Not kept, since only texts can be coded here: pictures, {count}.</source>
        <translation>Não mantidas, porque aqui só se codificam textos: imagens, {count}.</translation>
    </message>
    <message>
        <source>Not kept, since only texts can be coded here: sounds, {count}.</source>
        <translation>Não mantidos, porque aqui só se codificam textos: sons, {count}.</translation>
    </message>
    <message>
        <source>Not kept: codes of cases, {count}.</source>
        <translation>Não mantidos: códigos de casos, {count}.</translation>
    </message>
    <message>
        <source>Not kept: descriptions of cases and variables, {count}.</source>
        <translation>Não mantidas: descrições de casos e variáveis, {count}.</translation>
    </message>
    <message>
        <source>Not kept: passages of cases, {count}.</source>
        <translation>Não mantidos: trechos de casos, {count}.</translation>
    </message>
    <message>
        <source>Not kept: transcripts of sounds and films, {count}.</source>
        <translation>Não mantidas: transcrições de sons e filmes, {count}.</translation>
    </message>
    <message>
        <source>Not mended: {finding}</source>
        <translation>Não reparado: {finding}</translation>
    </message>
    <message>
        <source>Notes on moved passages that could not be kept: {count}.</source>
        <translation>Notas sobre trechos movidos que não puderam ser mantidas: {count}.</translation>
    </message>
    <message>
        <source>Nothing of “{name}” could be read as a project. It was not touched; restore it from a backup copy.</source>
        <translation>Nada de “{name}” pôde ser lido como projeto. O arquivo não foi tocado; restaure-o de uma cópia de segurança.</translation>
    </message>
    <message>
        <source>PDF files do not keep the order of letters in this script; compare the text with the original, or import another format.</source>
        <translation>Os arquivos PDF não mantêm a ordem das letras nesta escrita; compare o texto com o original ou importe outro formato.</translation>
    </message>
    <message>
        <source>Part of the table “{table}” could not be read: {kept} rows were.</source>
        <translation>Parte da tabela “{table}” não pôde ser lida. Linhas lidas: {kept}.</translation>
    </message>
    <message>
        <source>Passages and memos that name no coder, taken as the importing coder&apos;s: {count}.</source>
        <translation>Trechos e memorandos que não dizem de quem são, atribuídos a quem importa: {count}.</translation>
    </message>
    <message>
        <source>Passages brought back from the log: {count}.</source>
        <translation>Trechos recuperados do registro: {count}.</translation>
    </message>
    <message>
        <source>Passages of different coders cannot be joined.</source>
        <translation>Trechos de pessoas diferentes não podem ser juntados.</translation>
    </message>
    <message>
        <source>Passages of different documents cannot be joined.</source>
        <translation>Trechos de documentos diferentes não podem ser juntados.</translation>
    </message>
    <message>
        <source>Passages placed by their words, since their positions did not fit: {count}.</source>
        <translation>Trechos localizados pelas palavras, porque as posições não serviam: {count}.</translation>
    </message>
    <message>
        <source>Passages that could not be kept: {count}.</source>
        <translation>Trechos que não puderam ser mantidos: {count}.</translation>
    </message>
    <message>
        <source>References to notes that are not in the file: {count}.</source>
        <translation>Referências a notas que não estão no arquivo: {count}.</translation>
    </message>
    <message>
        <source>Repair brings that back from the log, or leaves the row out and says so.</source>
        <translation>O reparo recupera isso do registro, ou deixa a linha de fora e o informa.</translation>
    </message>
    <message>
        <source>Repair brings them back.</source>
        <translation>O reparo as recupera.</translation>
    </message>
    <message>
        <source>Repair leaves them out.</source>
        <translation>O reparo as deixa de fora.</translation>
    </message>
    <message>
        <source>Repair makes it one.</source>
        <translation>O reparo deixa uma só.</translation>
    </message>
    <message>
        <source>Repair moves their words into a memo on the project.</source>
        <translation>O reparo move as palavras deles para um memorando do projeto.</translation>
    </message>
    <message>
        <source>Repair notes them in the log.</source>
        <translation>O reparo as anota no registro.</translation>
    </message>
    <message>
        <source>Repair puts it where its words stand, or lists it in a memo on the project.</source>
        <translation>O reparo o põe onde estão as suas palavras, ou o lista em um memorando do projeto.</translation>
    </message>
    <message>
        <source>Repair reads it anew from the imported file, where that is whole.</source>
        <translation>O reparo o lê de novo do arquivo importado, onde este estiver inteiro.</translation>
    </message>
    <message>
        <source>Repair reads what is whole around that, and brings back what the log holds of the rest.</source>
        <translation>O reparo lê o que está inteiro em volta disso e recupera o que o registro contém do resto.</translation>
    </message>
    <message>
        <source>Repair seals the log anew and says so; where the log is evidence, keep this file beside the new one.</source>
        <translation>O reparo sela o registro de novo e o informa; se o registro serve de prova, guarde este arquivo ao lado do novo.</translation>
    </message>
    <message>
        <source>Repair takes such rows from the log, gives them another value, or leaves them out and says so.</source>
        <translation>O reparo recupera essas linhas do registro, dá a elas outro valor, ou as deixa de fora e o informa.</translation>
    </message>
    <message>
        <source>Rows of {table} that are in the log and not in the project: {count}.</source>
        <translation>Linhas de {table} que estão no registro e não no projeto: {count}.</translation>
    </message>
    <message>
        <source>Rows of {table} that are in the project and not in the log: {count}.</source>
        <translation>Linhas de {table} que estão no projeto e não no registro: {count}.</translation>
    </message>
    <message>
        <source>Rows of {table} whose numbers do not fit: {count}.</source>
        <translation>Linhas de {table} cujos números não combinam: {count}.</translation>
    </message>
    <message>
        <source>Rows of {table} whose {column} is not what the log says: {count}. The first has “{there}”, and in the log “{was}”.</source>
        <translation>Linhas de {table} cujo {column} não é o que o registro diz: {count}. A primeira tem “{there}”, e no registro “{was}”.</translation>
    </message>
    <message>
        <source>Rows of {table} with a time that is none ({column}): {count}.</source>
        <translation>Linhas de {table} com uma hora que não é hora ({column}): {count}.</translation>
    </message>
    <message>
        <source>Rows of {table} with a value in {column} that cannot stand there: {count}.</source>
        <translation>Linhas de {table} com um valor em {column} que não pode estar lá: {count}.</translation>
    </message>
    <message>
        <source>Rows without a text were left out: {count}.</source>
        <translation>Linhas sem texto deixadas de fora: {count}.</translation>
    </message>
    <message>
        <source>Sections of “{name}” that do not fit its text: {count}.</source>
        <translation>Seções de “{name}” que não combinam com o texto: {count}.</translation>
    </message>
    <message>
        <source>Sections, points of lists and parts outside the reports, left out: {count}.</source>
        <translation>Seções, itens de listas e partes fora dos relatórios, deixados de fora: {count}.</translation>
    </message>
    <message>
        <source>Snapshots of “{name}” that are kept: {count}, the last of {date}. They are listed and restored with: glossator snapshots.</source>
        <translation>Instantâneos de “{name}” guardados: {count}; o último é de {date}. Para listá-los e restaurá-los: glossator snapshots.</translation>
    </message>
    <message>
        <source>Some passages are not shown yet: {reason} They come as soon as the file can be read.</source>
        <translation>Alguns trechos ainda não são mostrados: {reason} Eles aparecem assim que o arquivo puder ser lido.</translation>
    </message>
    <message>
        <source>Steps in the log of edits, left out: {count}.</source>
        <translation>Passos do registro de edições, deixados de fora: {count}.</translation>
    </message>
    <message>
        <source>Steps of the log that are not marked as their order says (done, undone, taken back): {count}. The first is step {number}.</source>
        <translation>Passos do registro que não estão marcados como diz a sua ordem (feitos, desfeitos, revertidos): {count}. O primeiro é o passo {number}.</translation>
    </message>
    <message>
        <source>Steps of the log that could not be kept: {count}.</source>
        <translation>Passos do registro que não puderam ser mantidos: {count}.</translation>
    </message>
    <message>
        <source>Texts that begin with an invisible mark (U+FEFF) others will drop: {count}.</source>
        <translation>Textos que começam com uma marca invisível (U+FEFF) que outros programas retiram: {count}.</translation>
    </message>
    <message>
        <source>Texts that could not be read: {count}.</source>
        <translation>Textos que não puderam ser lidos: {count}.</translation>
    </message>
    <message>
        <source>That attribute is not in the project any more.</source>
        <translation>Esse atributo não está mais no projeto.</translation>
    </message>
    <message>
        <source>That code is not in the codebook any more.</source>
        <translation>Esse código não está mais no livro de códigos.</translation>
    </message>
    <message>
        <source>That code is not on the passage any more.</source>
        <translation>Esse código não está mais no trecho.</translation>
    </message>
    <message>
        <source>That document is not in the project any more.</source>
        <translation>Esse documento não está mais no projeto.</translation>
    </message>
    <message>
        <source>That earlier text is not in the project any more.</source>
        <translation>Esse texto anterior não está mais no projeto.</translation>
    </message>
    <message>
        <source>That name has a stand-in already.</source>
        <translation>Esse nome já tem um pseudônimo.</translation>
    </message>
    <message>
        <source>That name has no stand-in any more.</source>
        <translation>Esse nome não tem mais pseudônimo.</translation>
    </message>
    <message>
        <source>That name has no stand-in.</source>
        <translation>Esse nome não tem pseudônimo.</translation>
    </message>
    <message>
        <source>That passage is not in the project any more.</source>
        <translation>Esse trecho não está mais no projeto.</translation>
    </message>
    <message>
        <source>That step is not in the log.</source>
        <translation>Esse passo não está no registro.</translation>
    </message>
    <message>
        <source>The copy does not hold as many rows as the project.</source>
        <translation>A cópia não contém tantas linhas quanto o projeto.</translation>
    </message>
    <message>
        <source>The copy is not what was written.</source>
        <translation>A cópia não é o que foi gravado.</translation>
    </message>
    <message>
        <source>The file does not say which letters it shows in {count} places; compare the text with the original.</source>
        <translation>O arquivo não diz que letras mostra em {count} lugares; compare o texto com o original.</translation>
    </message>
    <message>
        <source>The file ends before it is complete; what there is was read.</source>
        <translation>O arquivo termina antes de estar completo; o que existe foi lido.</translation>
    </message>
    <message>
        <source>The file has fields to be filled in; what stands in them was not read.</source>
        <translation>O arquivo tem campos para preencher; o que está neles não foi lido.</translation>
    </message>
    <message>
        <source>The file is damaged or cut off; text may be missing.</source>
        <translation>O arquivo está danificado ou cortado; pode faltar texto.</translation>
    </message>
    <message>
        <source>The file is damaged or cut off; text may be missing: without any text: {pages}.</source>
        <translation>O arquivo está danificado ou cortado; pode faltar texto: sem nenhum texto: {pages}.</translation>
    </message>
    <message>
        <source>The file is damaged: {pages} of {count} cannot be opened, and their text is missing.</source>
        <translation>O arquivo está danificado: não é possível abrir {pages} de {count}, e falta o texto correspondente.</translation>
    </message>
    <message>
        <source>The file itself is damaged ({words}).</source>
        <translation>O próprio arquivo está danificado ({words}).</translation>
    </message>
    <message>
        <source>The file was changed outside Glossator: go back to a snapshot from before, or keep it as it is; repair notes what is there in the log.</source>
        <translation>O arquivo foi alterado fora do Glossator: volte a um instantâneo anterior ou deixe-o como está; a reparação anota no registro o que há nele.</translation>
    </message>
    <message>
        <source>The file was changed outside Glossator; repair marks them anew.</source>
        <translation>O arquivo foi alterado fora do Glossator; a reparação os marca de novo.</translation>
    </message>
    <message>
        <source>The file&apos;s name says otherwise, but it is {kind}; it was read as one.</source>
        <translation>O nome do arquivo indica outra coisa, mas é {kind}; foi lido assim.</translation>
    </message>
    <message>
        <source>The log has no step {number}.</source>
        <translation>O registro não tem o passo {number}.</translation>
    </message>
    <message>
        <source>The log of edits is broken at step {number}, “{step}”: it, or what is before it, is not what was stored.</source>
        <translation>O registro de edições está rompido no passo {number}, “{step}”: ele, ou o que vem antes dele, não é o que foi armazenado.</translation>
    </message>
    <message>
        <source>The log of edits is broken: step {first} is missing before step {number}, “{step}”.</source>
        <translation>O registro de edições está rompido: falta o passo {first} antes do passo {number}, “{step}”.</translation>
    </message>
    <message>
        <source>The log of edits is broken: steps {first} to {last} are missing before step {number}, “{step}”.</source>
        <translation>O registro de edições está rompido: faltam os passos {first} a {last} antes do passo {number}, “{step}”.</translation>
    </message>
    <message>
        <source>The log of edits was not whole: its steps are numbered and sealed anew, {count} of them.</source>
        <translation>O registro de edições não estava inteiro: os passos foram numerados e selados de novo. Passos: {count}.</translation>
    </message>
    <message>
        <source>The log speaks of a table “{name}” that the project does not have.</source>
        <translation>O registro menciona uma tabela “{name}” que o projeto não tem.</translation>
    </message>
    <message>
        <source>The log&apos;s step “{step}” holds no change.</source>
        <translation>O passo “{step}” do registro não contém mudança.</translation>
    </message>
    <message>
        <source>The name is part of a stand-in that is in use already; change that one first.</source>
        <translation>O nome faz parte de um pseudônimo que já está em uso; mude primeiro esse pseudônimo.</translation>
    </message>
    <message>
        <source>The names with stand-ins of a project without a passphrase lie in the encrypted file “{name}” beside it: give the passphrase of that file first.</source>
        <translation>Os nomes com pseudônimos de um projeto sem frase-senha ficam no arquivo criptografado “{name}” ao lado dele: informe primeiro a frase-senha desse arquivo.</translation>
    </message>
    <message>
        <source>The new copy of “{name}” is not like the project, so it was thrown away; the project is as it was. Check it.</source>
        <translation>A nova cópia de “{name}” não é igual ao projeto, por isso foi descartada; o projeto está como era. Verifique-o.</translation>
    </message>
    <message>
        <source>The packaged program does not write this format: export CSV, Excel or a Data Package instead, or install Glossator from Python with its extra “data”.</source>
        <translation>O programa empacotado não grava este formato: exporte CSV, Excel ou um pacote de dados, ou instale o Glossator pelo Python com o extra “data”.</translation>
    </message>
    <message>
        <source>The page ends in the middle of a tag; it may not be complete.</source>
        <translation>A página termina no meio de uma tag; pode estar incompleta.</translation>
    </message>
    <message>
        <source>The passphrase does not open “{name}”: look at capitals and at the keyboard&apos;s language (a file that is no project, or one damaged at its very beginning, says the same).</source>
        <translation>A frase-senha não abre “{name}”: confira as maiúsculas e o idioma do teclado (um arquivo que não é projeto, ou danificado bem no início, dá a mesma mensagem).</translation>
    </message>
    <message>
        <source>The place where the snapshots of “{name}” are kept is write-protected: none was taken. Your work itself is saved. Choose another place for snapshots.</source>
        <translation>O lugar onde são guardados os instantâneos de “{name}” está protegido contra gravação: nenhum foi criado. O seu trabalho em si está salvo. Escolha outro lugar para os instantâneos.</translation>
    </message>
    <message>
        <source>The project has a passphrase already; change it instead.</source>
        <translation>O projeto já tem uma frase-senha; em vez disso, mude-a.</translation>
    </message>
    <message>
        <source>The project has no passphrase.</source>
        <translation>O projeto não tem frase-senha.</translation>
    </message>
    <message>
        <source>The project holds rows that refer to nothing; it was left as it was.</source>
        <translation>O projeto contém linhas que não se referem a nada; foi deixado como estava.</translation>
    </message>
    <message>
        <source>The project or its log of edits holds names that stand-ins were given to; these may lie in an encrypted file only, so it stays encrypted.</source>
        <translation>O projeto ou o seu registro de edições contém nomes que receberam pseudônimos; eles só podem ficar em um arquivo criptografado, por isso ele continua criptografado.</translation>
    </message>
    <message>
        <source>The project&apos;s own row is there {count} times, and not once.</source>
        <translation>A linha do próprio projeto aparece {count} vezes, e não uma.</translation>
    </message>
    <message>
        <source>The rows are there, and repair reads them without it.</source>
        <translation>As linhas estão lá, e o reparo as lê sem ele.</translation>
    </message>
    <message>
        <source>The snapshot “{name}” cannot be restored: the text of “{document}” is missing from the store beside it, or damaged there. Nothing was changed; try another snapshot.</source>
        <translation>O instantâneo “{name}” não pode ser restaurado: o texto de “{document}” falta no depósito ao lado dele, ou está danificado lá. Nada foi alterado; tente outro instantâneo.</translation>
    </message>
    <message>
        <source>The snapshot “{name}” is damaged and cannot be restored. Nothing was changed; try another one.</source>
        <translation>O instantâneo “{name}” está danificado e não pode ser restaurado. Nada foi alterado; tente outro.</translation>
    </message>
    <message>
        <source>The snapshot “{name}” needs the passphrase that it was taken under, or it is damaged. Nothing was changed.</source>
        <translation>O instantâneo “{name}” precisa da frase-senha com que foi criado, ou está danificado. Nada foi alterado.</translation>
    </message>
    <message>
        <source>The snapshot “{name}” was taken by a newer Glossator. Install the newer version; nothing was changed.</source>
        <translation>O instantâneo “{name}” foi criado por um Glossator mais novo. Instale a versão mais nova; nada foi alterado.</translation>
    </message>
    <message>
        <source>The snapshot “{name}” was taken under another passphrase, or it is damaged. Nothing was changed; try another one.</source>
        <translation>O instantâneo “{name}” foi criado com outra frase-senha, ou está danificado. Nada foi alterado; tente outro.</translation>
    </message>
    <message>
        <source>The span {start}:{end} is empty.</source>
        <translation>O intervalo {start}:{end} está vazio.</translation>
    </message>
    <message>
        <source>The span {start}:{end} is reversed: its end lies before its start.</source>
        <translation>O intervalo {start}:{end} está invertido: o fim vem antes do início.</translation>
    </message>
    <message>
        <source>The span {start}:{end} reaches beyond the text, which has {length} characters.</source>
        <translation>O intervalo {start}:{end} ultrapassa o texto, que tem {length} caracteres.</translation>
    </message>
    <message>
        <source>The stand-in holds a name that is to be hidden; choose another.</source>
        <translation>O pseudônimo contém um nome que deve ficar oculto; escolha outro.</translation>
    </message>
    <message>
        <source>The text holds a character that cannot be stored; nothing was changed.</source>
        <translation>O texto contém um caractere que não pode ser armazenado; nada foi alterado.</translation>
    </message>
    <message>
        <source>The text in {name} is the one that the document has already.</source>
        <translation>O texto em {name} é o mesmo que o documento já tem.</translation>
    </message>
    <message>
        <source>The text of scanned pages comes from text recognition, which misreads letters: {pages}.</source>
        <translation>O texto das páginas digitalizadas vem do reconhecimento de texto, que lê letras errado: {pages}.</translation>
    </message>
    <message>
        <source>The text of “{name}” cannot be read: the document is left out, and its passages ({count}) are listed in a memo on the project.</source>
        <translation>Não é possível ler o texto de “{name}”: o documento foi deixado de fora, e os seus trechos ({count}) estão listados em um memorando do projeto.</translation>
    </message>
    <message>
        <source>The text of “{name}” has been replaced by another one meanwhile.</source>
        <translation>O texto de “{name}” foi substituído por outro nesse meio-tempo.</translation>
    </message>
    <message>
        <source>The text of “{name}” is not as long as it was at import.</source>
        <translation>O texto de “{name}” não tem a mesma extensão que tinha na importação.</translation>
    </message>
    <message>
        <source>The text of “{name}” is not that of the file it was imported from.</source>
        <translation>O texto de “{name}” não é o do arquivo de que foi importado.</translation>
    </message>
    <message>
        <source>The text of “{name}” was read anew from the file it was imported from.</source>
        <translation>O texto de “{name}” foi lido de novo do arquivo de que foi importado.</translation>
    </message>
    <message>
        <source>The texts were taken from the column “{text}”, their names from “{column}”.</source>
        <translation>Os textos vieram da coluna “{text}”, e os nomes deles, de “{column}”.</translation>
    </message>
    <message>
        <source>The texts were taken from the column “{text}”.</source>
        <translation>Os textos vieram da coluna “{text}”.</translation>
    </message>
    <message>
        <source>There already is a code “{name}” here.</source>
        <translation>Já existe um código “{name}” aqui.</translation>
    </message>
    <message>
        <source>There already is a document “{name}”.</source>
        <translation>Já existe um documento “{name}”.</translation>
    </message>
    <message>
        <source>There already is an attribute “{name}”.</source>
        <translation>Já existe um atributo “{name}”.</translation>
    </message>
    <message>
        <source>There are no codes to write; nothing was written.</source>
        <translation>Não há códigos para gravar; nada foi gravado.</translation>
    </message>
    <message>
        <source>There are {count} codes “{name}”; give the whole path, such as “{path}”.</source>
        <translation>Há {count} códigos “{name}”; indique o caminho completo, como “{path}”.</translation>
    </message>
    <message>
        <source>There is a conflict copy “{copy}” beside “{name}”, made by {maker}; nothing was merged. Open it to compare.</source>
        <translation>Há uma cópia de conflito “{copy}” ao lado de “{name}”, criada por {maker}; nada foi mesclado. Abra-a para comparar.</translation>
    </message>
    <message>
        <source>There is no code “{name}” in the codebook.</source>
        <translation>Não há código “{name}” no livro de códigos.</translation>
    </message>
    <message>
        <source>There is no codebook “{name}”; those that come with Glossator: {names}. A file can be named too.</source>
        <translation>Não há livro de códigos “{name}”; os que vêm com o Glossator: {names}. Também se pode indicar um arquivo.</translation>
    </message>
    <message>
        <source>There is no document “{name}” in the project.</source>
        <translation>Não há documento “{name}” no projeto.</translation>
    </message>
    <message>
        <source>There is no file “{name}”.</source>
        <translation>Não há arquivo “{name}”.</translation>
    </message>
    <message>
        <source>There is no format “{form}” for {what}; there is: {forms}.</source>
        <translation>Não há formato “{form}” para {what}; há: {forms}.</translation>
    </message>
    <message>
        <source>There is no paper “{what}” in the format {form}.</source>
        <translation>Não há impresso “{what}” no formato {form}.</translation>
    </message>
    <message>
        <source>There is no room left on the disk: this step was not saved, and everything before it is kept in “{name}”. Free some space and do it again.</source>
        <translation>Não há mais espaço no disco: este passo não foi salvo, e tudo o que veio antes está mantido em “{name}”. Libere espaço e faça-o de novo.</translation>
    </message>
    <message>
        <source>There is no room left on the disk; “{name}” was not written and what was there before is kept. Free some space and export again.</source>
        <translation>Não há mais espaço no disco; “{name}” não foi gravado, e o que havia antes foi mantido. Libere espaço e exporte de novo.</translation>
    </message>
    <message>
        <source>There is no room left where the snapshots of “{name}” are kept: none was taken. Your work itself is saved. Free some space, or choose another place for snapshots.</source>
        <translation>Não há mais espaço onde são guardados os instantâneos de “{name}”: nenhum foi criado. O seu trabalho em si está salvo. Libere espaço, ou escolha outro lugar para os instantâneos.</translation>
    </message>
    <message>
        <source>There is no snapshot {number}.</source>
        <translation>Não há instantâneo {number}.</translation>
    </message>
    <message>
        <source>There is no snapshot “{name}”.</source>
        <translation>Não há instantâneo “{name}”.</translation>
    </message>
    <message>
        <source>There is no table “{table}”; there is: {tables}.</source>
        <translation>Não há tabela “{table}”; há: {tables}.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Não há nada para refazer.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Não há nada para desfazer.</translation>
    </message>
    <message>
        <source>They are shown as of 2 January 1970; repair puts its own moment there.</source>
        <translation>São mostradas com a data de 2 de janeiro de 1970; o reparo põe ali o momento em que é feito.</translation>
    </message>
    <message>
        <source>They are shown, and repair puts one of them at the top.</source>
        <translation>Eles são mostrados, e o reparo põe um deles no topo.</translation>
    </message>
    <message>
        <source>This file holds {count} countries; it can be split into one document each.</source>
        <translation>Este arquivo contém {count} países; pode ser dividido em um documento para cada um.</translation>
    </message>
    <message>
        <source>This folder cannot be opened: {reason}.</source>
        <translation>Não é possível abrir esta pasta: {reason}.</translation>
    </message>
    <message>
        <source>This format needs libraries that are not installed. Install them with: pip install &quot;glossator[data]&quot;</source>
        <translation>Este formato precisa de bibliotecas que não estão instaladas. Instale-as com: pip install &quot;glossator[data]&quot;</translation>
    </message>
    <message>
        <source>This is an XFA form: what Adobe’s programs show may be more than what was read.</source>
        <translation>Este é um formulário XFA: o que os programas da Adobe mostram pode ser mais do que o que foi lido.</translation>
    </message>
    <message>
        <source>This is no kind of file that is read from a folder: {kinds}.</source>
        <translation>Este não é um tipo de arquivo que se leia de uma pasta: {kinds}.</translation>
    </message>
    <message>
        <source>This is not the passphrase of “{name}”; nothing was changed.</source>
        <translation>Esta não é a frase-senha de “{name}”; nada foi alterado.</translation>
    </message>
    <message>
        <source>This passage is by {coder}: work under that name to change where it lies, or tag a passage of your own.</source>
        <translation>Este trecho é de {coder}: trabalhe com esse nome para mudar os limites dele, ou marque um trecho seu.</translation>
    </message>
    <message>
        <source>UTF-16 units, the end is the last one</source>
        <translation>unidades UTF-16, o fim é a última</translation>
    </message>
    <message>
        <source>UTF-16 units, the end lies behind the last one</source>
        <translation>unidades UTF-16, o fim fica depois da última</translation>
    </message>
    <message>
        <source>Values of attributes that could not be kept: {count}.</source>
        <translation>Valores de atributos que não puderam ser mantidos: {count}.</translation>
    </message>
    <message>
        <source>Values of variables that are not in the file, left out: {count}.</source>
        <translation>Valores de variáveis que não estão no arquivo, deixados de fora: {count}.</translation>
    </message>
    <message>
        <source>Values that cannot stand in their place, and have others now: {count}.</source>
        <translation>Valores que não podem estar no seu lugar e que agora têm outros: {count}.</translation>
    </message>
    <message>
        <source>Values that differ from those here, which are kept: {count} ({names}).</source>
        <translation>Valores que diferem dos daqui, que são mantidos: {count} ({names}).</translation>
    </message>
    <message>
        <source>Values that do not fit the type of their attribute, left out: {count} ({names}).</source>
        <translation>Valores que não combinam com o tipo do atributo, deixados de fora: {count} ({names}).</translation>
    </message>
    <message>
        <source>What the memo is about is not in the project any more.</source>
        <translation>Aquilo de que o memorando trata não está mais no projeto.</translation>
    </message>
    <message>
        <source>What you were writing a memo on was deleted; your words are kept until the project is closed, and stand there again when it comes back.</source>
        <translation>Aquilo sobre o que você escrevia um memorando foi excluído; as suas palavras ficam guardadas até o projeto ser fechado e estarão lá de novo quando ele voltar.</translation>
    </message>
    <message>
        <source>Without any text: {pages}.</source>
        <translation>Sem nenhum texto: {pages}.</translation>
    </message>
    <message>
        <source>Words deleted while changes were tracked may still stand in the text: {count} places.</source>
        <translation>Palavras excluídas com o controle de alterações ainda podem estar no texto. Lugares: {count}.</translation>
    </message>
    <message>
        <source>Words deleted while changes were tracked were left out: {count} places.</source>
        <translation>As palavras excluídas com o controle de alterações foram deixadas de fora. Lugares: {count}.</translation>
    </message>
    <message>
        <source>a GIF picture</source>
        <translation>uma imagem GIF</translation>
    </message>
    <message>
        <source>a JPEG picture</source>
        <translation>uma imagem JPEG</translation>
    </message>
    <message>
        <source>a Microsoft Office file (97-2003)</source>
        <translation>um arquivo do Microsoft Office (97-2003)</translation>
    </message>
    <message>
        <source>a PDF file</source>
        <translation>um arquivo PDF</translation>
    </message>
    <message>
        <source>a PNG picture</source>
        <translation>uma imagem PNG</translation>
    </message>
    <message>
        <source>a PowerPoint presentation (.pptx)</source>
        <translation>uma apresentação do PowerPoint (.pptx)</translation>
    </message>
    <message>
        <source>a TIFF picture</source>
        <translation>uma imagem TIFF</translation>
    </message>
    <message>
        <source>a Word document</source>
        <translation>um documento do Word</translation>
    </message>
    <message>
        <source>a Word document (.docx)</source>
        <translation>um documento do Word (.docx)</translation>
    </message>
    <message>
        <source>a ZIP file</source>
        <translation>um arquivo ZIP</translation>
    </message>
    <message>
        <source>a binary file</source>
        <translation>um arquivo binário</translation>
    </message>
    <message>
        <source>a compressed file (7z)</source>
        <translation>um arquivo compactado (7z)</translation>
    </message>
    <message>
        <source>a compressed file (RAR)</source>
        <translation>um arquivo compactado (RAR)</translation>
    </message>
    <message>
        <source>a compressed file (bzip2)</source>
        <translation>um arquivo compactado (bzip2)</translation>
    </message>
    <message>
        <source>a compressed file (gzip)</source>
        <translation>um arquivo compactado (gzip)</translation>
    </message>
    <message>
        <source>a compressed file (xz)</source>
        <translation>um arquivo compactado (xz)</translation>
    </message>
    <message>
        <source>a compressed file (zstd)</source>
        <translation>um arquivo compactado (zstd)</translation>
    </message>
    <message>
        <source>a database file (SQLite)</source>
        <translation>um arquivo de banco de dados (SQLite)</translation>
    </message>
    <message>
        <source>a film file (Matroska)</source>
        <translation>um arquivo de filme (Matroska)</translation>
    </message>
    <message>
        <source>a film or sound file (MP4)</source>
        <translation>um arquivo de filme ou som (MP4)</translation>
    </message>
    <message>
        <source>a plain text</source>
        <translation>um texto simples</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>um programa</translation>
    </message>
    <message>
        <source>a property list or web archive of macOS</source>
        <translation>uma lista de propriedades ou um arquivo da web do macOS</translation>
    </message>
    <message>
        <source>a rich text</source>
        <translation>um texto formatado</translation>
    </message>
    <message>
        <source>a rich text (RTF) file</source>
        <translation>um arquivo de texto formatado (RTF)</translation>
    </message>
    <message>
        <source>a sound file (FLAC)</source>
        <translation>um arquivo de som (FLAC)</translation>
    </message>
    <message>
        <source>a sound file (MP3)</source>
        <translation>um arquivo de som (MP3)</translation>
    </message>
    <message>
        <source>a sound or film file (Ogg)</source>
        <translation>um arquivo de som ou filme (Ogg)</translation>
    </message>
    <message>
        <source>a sound, film or picture file (RIFF)</source>
        <translation>um arquivo de som, filme ou imagem (RIFF)</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>uma tabela</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>uma página da web</translation>
    </message>
    <message>
        <source>already here as “{name}”; skipped.</source>
        <translation>já está aqui como “{name}”; ignorado.</translation>
    </message>
    <message>
        <source>an EPUB book</source>
        <translation>um livro EPUB</translation>
    </message>
    <message>
        <source>an Excel workbook (.xlsx)</source>
        <translation>uma pasta de trabalho do Excel (.xlsx)</translation>
    </message>
    <message>
        <source>an OpenDocument text</source>
        <translation>um texto OpenDocument</translation>
    </message>
    <message>
        <source>an OpenDocument text (.odt)</source>
        <translation>um texto OpenDocument (.odt)</translation>
    </message>
    <message>
        <source>an electronic book</source>
        <translation>um livro eletrônico</translation>
    </message>
    <message>
        <source>characters, the end is the last one</source>
        <translation>caracteres, o fim é o último</translation>
    </message>
    <message>
        <source>characters, the end lies behind the last one</source>
        <translation>caracteres, o fim fica depois do último</translation>
    </message>
    <message>
        <source>left out by your choice.</source>
        <translation>deixado de fora por escolha sua.</translation>
    </message>
    <message>
        <source>page {page}</source>
        <translation>página {page}</translation>
    </message>
    <message>
        <source>pages {pages}</source>
        <translation>páginas {pages}</translation>
    </message>
    <message>
        <source>pages {pages} and more</source>
        <translation>páginas {pages} e outras</translation>
    </message>
    <message>
        <source>{attribute} is “{kept}”; a second value, “{value}”, was left out.</source>
        <translation>{attribute} é “{kept}”; um segundo valor, “{value}”, foi deixado de fora.</translation>
    </message>
    <message>
        <source>{attribute} was left out: “{value}” does not fit its type, {type}.</source>
        <translation>O atributo {attribute} foi deixado de fora: “{value}” não combina com o tipo, {type}.</translation>
    </message>
    <message>
        <source>{count} hidden files were passed over.</source>
        <translation>{count} arquivos ocultos foram ignorados.</translation>
    </message>
    <message>
        <source>{count} links to folders were not followed.</source>
        <translation>{count} links para pastas não foram seguidos.</translation>
    </message>
    <message>
        <source>{count} projects of Glossator were passed over.</source>
        <translation>{count} projetos do Glossator foram ignorados.</translation>
    </message>
    <message>
        <source>{count} texts are longer than {program} holds ({most} bytes) and were cut. CSV holds them whole.</source>
        <translation>{count} textos são mais longos do que {program} comporta ({most} bytes) e foram cortados. O CSV os contém inteiros.</translation>
    </message>
    <message>
        <source>{name} begins like a text in UTF-16 but does not go on like one; it may be damaged.</source>
        <translation>{name} começa como um texto em UTF-16, mas não continua assim; pode estar danificado.</translation>
    </message>
    <message>
        <source>{name} cannot be read as text. {reason}</source>
        <translation>{name} não pode ser lido como texto. {reason}</translation>
    </message>
    <message>
        <source>{name} cannot be read: the program that reads such files did not start ({reason}).</source>
        <translation>Não é possível ler {name}: o programa que lê arquivos desse tipo não iniciou ({reason}).</translation>
    </message>
    <message>
        <source>{name} cannot be read: there is no encoding named “{encoding}”.</source>
        <translation>Não é possível ler {name}: não há codificação de caracteres com o nome “{encoding}”.</translation>
    </message>
    <message>
        <source>{name} cannot be read: {reason}.</source>
        <translation>Não é possível ler {name}: {reason}.</translation>
    </message>
    <message>
        <source>{name} changed while it was read; import it again when the other program is done with it.</source>
        <translation>{name} mudou enquanto era lido; importe-o de novo quando o outro programa terminar de usá-lo.</translation>
    </message>
    <message>
        <source>{name} declares a document type, which no report of this kind does and which can hide an attack; it was not read. Open it with its own program and save it anew.</source>
        <translation>{name} declara um tipo de documento, o que nenhum relatório deste tipo faz e que pode esconder um ataque; não foi lido. Abra-o no seu próprio programa e salve-o de novo.</translation>
    </message>
    <message>
        <source>{name} does not exist.</source>
        <translation>{name} não existe.</translation>
    </message>
    <message>
        <source>{name} has a document type (DTD) in it, which no exchange file needs; it was not read.</source>
        <translation>{name} contém um tipo de documento (DTD), de que nenhum arquivo de intercâmbio precisa; não foi lido.</translation>
    </message>
    <message>
        <source>{name} has changed since it was read; it was left out. Import it again.</source>
        <translation>{name} mudou desde que foi lido; foi deixado de fora. Importe-o de novo.</translation>
    </message>
    <message>
        <source>{name} has more parts than any page; it was not read.</source>
        <translation>{name} tem mais partes do que qualquer página; não foi lido.</translation>
    </message>
    <message>
        <source>{name} has more than {limit} MB; no project has so much XML.</source>
        <translation>{name} tem mais de {limit} MB; nenhum projeto tem tanto XML.</translation>
    </message>
    <message>
        <source>{name} has more than {limit} codes.</source>
        <translation>{name} tem mais de {limit} códigos.</translation>
    </message>
    <message>
        <source>{name} has more than {limit} elements; that is no file to code with.</source>
        <translation>{name} tem mais de {limit} elementos; não é um arquivo para codificar.</translation>
    </message>
    <message>
        <source>{name} has no column “{column}”; it has: {columns}.</source>
        <translation>{name} não tem coluna “{column}”; tem: {columns}.</translation>
    </message>
    <message>
        <source>{name} has no pages.</source>
        <translation>{name} não tem páginas.</translation>
    </message>
    <message>
        <source>{name} has no sheet with a header and rows below it.</source>
        <translation>{name} não tem planilha com cabeçalho e linhas abaixo dele.</translation>
    </message>
    <message>
        <source>{name} has no sheet “{sheet}”; it has: {sheets}.</source>
        <translation>{name} não tem planilha “{sheet}”; tem: {sheets}.</translation>
    </message>
    <message>
        <source>{name} has no text layer: its pages are blank, or drawn without letters; let a program for text recognition (OCR) add one and import what it makes.</source>
        <translation>{name} não tem camada de texto: as páginas estão em branco ou foram desenhadas sem letras; deixe um programa de reconhecimento de texto (OCR) acrescentar uma e importe o resultado.</translation>
    </message>
    <message>
        <source>{name} has {size} MB; a report can have {limit} MB at most.</source>
        <translation>{name} tem {size} MB; um relatório pode ter no máximo {limit} MB.</translation>
    </message>
    <message>
        <source>{name} holds more marks than any report; it was not read.</source>
        <translation>{name} contém mais marcas do que qualquer relatório; não foi lido.</translation>
    </message>
    <message>
        <source>{name} holds more than {limit} files in one archive; no report does. It was not read.</source>
        <translation>{name} contém mais de {limit} arquivos em um só pacote; nenhum relatório contém tantos. Ele não foi lido.</translation>
    </message>
    <message>
        <source>{name} holds no project: there is no .qde file in it.</source>
        <translation>{name} não contém projeto: não há arquivo .qde nele.</translation>
    </message>
    <message>
        <source>{name} holds no text in its column “{column}”; choose another one.</source>
        <translation>{name} não contém texto na coluna “{column}”; escolha outra.</translation>
    </message>
    <message>
        <source>{name} holds no web page.</source>
        <translation>{name} não contém página da web.</translation>
    </message>
    <message>
        <source>{name} holds nothing but white space.</source>
        <translation>{name} só contém espaços em branco.</translation>
    </message>
    <message>
        <source>{name} holds {count} projects (.qde files), and nothing says which one is meant.</source>
        <translation>{name} contém {count} projetos (arquivos .qde), e nada diz qual deles é o desejado.</translation>
    </message>
    <message>
        <source>{name} holds {count} reports; a text can be replaced by a single one only.</source>
        <translation>{name} contém {count} relatórios; um texto só pode ser substituído por um único.</translation>
    </message>
    <message>
        <source>{name} is a Glossator project, not a report.</source>
        <translation>{name} é um projeto do Glossator, não um relatório.</translation>
    </message>
    <message>
        <source>{name} is a Word document without any words.</source>
        <translation>{name} é um documento do Word sem nenhuma palavra.</translation>
    </message>
    <message>
        <source>{name} is a book without any words; its pages may be pictures.</source>
        <translation>{name} é um livro sem nenhuma palavra; as páginas podem ser imagens.</translation>
    </message>
    <message>
        <source>{name} is a document without any words.</source>
        <translation>{name} é um documento sem nenhuma palavra.</translation>
    </message>
    <message>
        <source>{name} is a folder; choose the files in it.</source>
        <translation>{name} é uma pasta; escolha os arquivos que estão nela.</translation>
    </message>
    <message>
        <source>{name} is a form of a kind (XFA) that only Adobe’s programs show; print it to a new PDF file there and import that.</source>
        <translation>{name} é um formulário de um tipo (XFA) que só os programas da Adobe mostram; imprima-o lá em um novo arquivo PDF e importe o resultado.</translation>
    </message>
    <message>
        <source>{name} is a piece of a web page without any words.</source>
        <translation>{name} é um pedaço de página da web sem nenhuma palavra.</translation>
    </message>
    <message>
        <source>{name} is a scan: its pages are pictures and have no text layer; let a program for text recognition (OCR) add one and import what it makes.</source>
        <translation>{name} é uma digitalização: as páginas são imagens e não têm camada de texto; deixe um programa de reconhecimento de texto (OCR) acrescentar uma e importe o resultado.</translation>
    </message>
    <message>
        <source>{name} is a web page without any words.</source>
        <translation>{name} é uma página da web sem nenhuma palavra.</translation>
    </message>
    <message>
        <source>{name} is a whole project of another program, not a report; import it as a project.</source>
        <translation>{name} é um projeto inteiro de outro programa, não um relatório; importe-o como projeto.</translation>
    </message>
    <message>
        <source>{name} is an OpenDocument file, but no text document.</source>
        <translation>{name} é um arquivo OpenDocument, mas não um documento de texto.</translation>
    </message>
    <message>
        <source>{name} is an archive of other files, not a report; unpack it and import what is in it.</source>
        <translation>{name} é um pacote de outros arquivos, não um relatório; descompacte-o e importe o que há nele.</translation>
    </message>
    <message>
        <source>{name} is damaged or not complete: it cannot be unpacked. Copy or download it again, or open it with its own program and save it anew.</source>
        <translation>{name} está danificado ou incompleto: não é possível descompactá-lo. Copie ou baixe de novo, ou abra-o no seu próprio programa e salve-o de novo.</translation>
    </message>
    <message>
        <source>{name} is damaged, and no text is left in it; get it again from where it came from.</source>
        <translation>{name} está danificado, e não resta texto nele; obtenha-o de novo na origem.</translation>
    </message>
    <message>
        <source>{name} is damaged, or no PDF file; get it again from where it came from.</source>
        <translation>{name} está danificado ou não é um arquivo PDF; obtenha-o de novo na origem.</translation>
    </message>
    <message>
        <source>{name} is damaged: it is not the rich text that it says it is. Open it with its own program and save it anew.</source>
        <translation>{name} está danificado: não é o texto formatado que diz ser. Abra-o no seu próprio programa e salve-o de novo.</translation>
    </message>
    <message>
        <source>{name} is damaged: its XML cannot be read ({reason}). Nothing was imported.</source>
        <translation>{name} está danificado: o XML não pode ser lido ({reason}). Nada foi importado.</translation>
    </message>
    <message>
        <source>{name} is damaged: its XML cannot be read.</source>
        <translation>{name} está danificado: o XML não pode ser lido.</translation>
    </message>
    <message>
        <source>{name} is damaged: its parts cannot be told apart.</source>
        <translation>{name} está danificado: não é possível distinguir as suas partes.</translation>
    </message>
    <message>
        <source>{name} is damaged: its sheets cannot be read. Open it with its own program and save it anew.</source>
        <translation>{name} está danificado: as planilhas não podem ser lidas. Abra-o no seu próprio programa e salve-o de novo.</translation>
    </message>
    <message>
        <source>{name} is damaged: its text is not well-formed. Open it with its own program and save it anew.</source>
        <translation>{name} está danificado: o texto não é bem formado. Abra-o no seu próprio programa e salve-o de novo.</translation>
    </message>
    <message>
        <source>{name} is damaged: none of its {pages} pages can be opened. Get it again from where it came from.</source>
        <translation>{name} está danificado: nenhuma das suas {pages} páginas pode ser aberta. Obtenha-o de novo na origem.</translation>
    </message>
    <message>
        <source>{name} is damaged: of {pages} pages it is said to have, those from {page} on are not there. Get it again from where it came from.</source>
        <translation>{name} está danificado: das {pages} páginas que deveria ter, faltam as da página {page} em diante. Obtenha-o de novo na origem.</translation>
    </message>
    <message>
        <source>{name} is damaged: the list of its pages is missing.</source>
        <translation>{name} está danificado: falta a lista das suas páginas.</translation>
    </message>
    <message>
        <source>{name} is damaged: the program that reads such files crashed on it. Get it again, or open it with its own program, save it anew and import that.</source>
        <translation>{name} está danificado: o programa que lê arquivos desse tipo falhou ao lê-lo. Obtenha-o de novo, ou abra-o no seu próprio programa, salve-o de novo e importe o resultado.</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>{name} está vazio.</translation>
    </message>
    <message>
        <source>{name} is in Word&apos;s format from before 2007; open it in Word or LibreOffice, save it as .docx and import that.</source>
        <translation>{name} está no formato do Word anterior a 2007; abra-o no Word ou no LibreOffice, salve-o como .docx e importe o resultado.</translation>
    </message>
    <message>
        <source>{name} is in no encoding that Glossator knows; save it as UTF-8 and import it again.</source>
        <translation>{name} não está em nenhuma codificação de caracteres que o Glossator conheça; salve-o como UTF-8 e importe-o de novo.</translation>
    </message>
    <message>
        <source>{name} is larger than any table of reports ({rows} rows, {columns} columns); import it in parts.</source>
        <translation>{name} é maior do que qualquer tabela de relatórios ({rows} linhas, {columns} colunas); importe-o em partes.</translation>
    </message>
    <message>
        <source>{name} is locked by its publisher; its text cannot be read without their program.</source>
        <translation>{name} está bloqueado pela editora; o texto não pode ser lido sem o programa dela.</translation>
    </message>
    <message>
        <source>{name} is locked in a way that cannot be read here; print it to a new PDF file and import that.</source>
        <translation>{name} está bloqueado de um modo que não pode ser lido aqui; imprima-o em um novo arquivo PDF e importe o resultado.</translation>
    </message>
    <message>
        <source>{name} is locked with a password; open it in Word, save it without the password and import that.</source>
        <translation>{name} está protegido por senha; abra-o no Word, salve-o sem a senha e importe o resultado.</translation>
    </message>
    <message>
        <source>{name} is locked with a password; open it in its own program, save it without the password and import that.</source>
        <translation>{name} está protegido por senha; abra-o no seu próprio programa, salve-o sem a senha e importe o resultado.</translation>
    </message>
    <message>
        <source>{name} is locked with a password; open it with its own program, save it without the password and import that.</source>
        <translation>{name} está protegido por senha; abra-o no seu próprio programa, salve-o sem a senha e importe o resultado.</translation>
    </message>
    <message>
        <source>{name} is locked with a password; save a copy without one in your PDF program and import that.</source>
        <translation>{name} está protegido por senha; salve uma cópia sem senha no seu programa de PDF e importe a cópia.</translation>
    </message>
    <message>
        <source>{name} is nested more than {limit} levels deep; that is no file to code with.</source>
        <translation>{name} tem mais de {limit} níveis; não é um arquivo para codificar.</translation>
    </message>
    <message>
        <source>{name} is no OpenDocument text: it holds no text.</source>
        <translation>{name} não é um texto OpenDocument: não contém texto.</translation>
    </message>
    <message>
        <source>{name} is no PDF file, whatever its name says.</source>
        <translation>{name} não é um arquivo PDF, embora o nome diga o contrário.</translation>
    </message>
    <message>
        <source>{name} is no Word document: it holds no text that Word would show.</source>
        <translation>{name} não é um documento do Word: não contém texto que o Word mostraria.</translation>
    </message>
    <message>
        <source>{name} is no electronic book: it does not say where its pages are.</source>
        <translation>{name} não é um livro eletrônico: não diz onde estão as suas páginas.</translation>
    </message>
    <message>
        <source>{name} is no project or codebook in the REFI-QDA standard.</source>
        <translation>{name} não é um projeto nem um livro de códigos no padrão REFI-QDA.</translation>
    </message>
    <message>
        <source>{name} is no table of reports: it needs a header, and below it a row for each report.</source>
        <translation>{name} não é uma tabela de relatórios: precisa de um cabeçalho e, abaixo dele, de uma linha para cada relatório.</translation>
    </message>
    <message>
        <source>{name} is no table that can be read: {reason}.</source>
        <translation>{name} não é uma tabela que se possa ler: {reason}.</translation>
    </message>
    <message>
        <source>{name} is not a text in the encoding {encoding}.</source>
        <translation>{name} não é um texto na codificação de caracteres {encoding}.</translation>
    </message>
    <message>
        <source>{name} is not an ordinary file.</source>
        <translation>{name} não é um arquivo comum.</translation>
    </message>
    <message>
        <source>{name} is too large for a list of names.</source>
        <translation>{name} é grande demais para uma lista de nomes.</translation>
    </message>
    <message>
        <source>{name} looks like {kind}, which is no report that can be read.</source>
        <translation>{name} parece ser {kind}, e não um relatório que se possa ler.</translation>
    </message>
    <message>
        <source>{name} may not be read: you have no permission for it, or another program holds it.</source>
        <translation>{name} não pode ser lido: você não tem permissão para isso, ou outro programa o está usando.</translation>
    </message>
    <message>
        <source>{name} unpacks to more than a report can hold ({limit} MB in one piece, {total} MB altogether); it was not read.</source>
        <translation>{name}, descompactado, é maior do que um relatório pode ser ({limit} MB em uma parte, {total} MB no total); não foi lido.</translation>
    </message>
    <message>
        <source>{name} was given up: reading it took too long.</source>
        <translation>A leitura de {name} foi abandonada: demorou demais.</translation>
    </message>
    <message>
        <source>{name} was given up: reading it took too much memory.</source>
        <translation>A leitura de {name} foi abandonada: usou memória demais.</translation>
    </message>
    <message>
        <source>{name} was not read as it was before; it was left out.</source>
        <translation>{name} não foi lido como da vez anterior; foi deixado de fora.</translation>
    </message>
    <message>
        <source>{name}, line {line}: a name and its stand-in are wanted.</source>
        <translation>{name}, linha {line}: é preciso um nome e o seu pseudônimo.</translation>
    </message>
    <message>
        <source>{name}, line {line}: the kind is {kinds}.</source>
        <translation>{name}, linha {line}: o tipo é {kinds}.</translation>
    </message>
    <message>
        <source>{name}: there is no code in this codebook.</source>
        <translation>{name}: não há código neste livro de códigos.</translation>
    </message>
    <message>
        <source>{name}: {file} has more than {limit} MB, which no text has; nothing was imported.</source>
        <translation>{name}: {file} tem mais de {limit} MB, o que nenhum texto tem; nada foi importado.</translation>
    </message>
    <message>
        <source>{program} does not take these names as they are: {names}. Their labels tell what they hold.</source>
        <translation>{program} não aceita estes nomes como são: {names}. Os rótulos dizem o que eles contêm.</translation>
    </message>
    <message>
        <source>{reading}, a byte order mark counts</source>
        <translation>{reading}, contando a marca de ordem de bytes</translation>
    </message>
    <message>
        <source>{reading}, a line break counts as two</source>
        <translation>{reading}, uma quebra de linha conta como duas posições</translation>
    </message>
    <message>
        <source>{where} cannot be read: {reason}.</source>
        <translation>Não é possível ler {where}: {reason}.</translation>
    </message>
    <message>
        <source>{where} is larger than {limit} MB, too large for a file of this kind.</source>
        <translation>{where} tem mais de {limit} MB, grande demais para um arquivo deste tipo.</translation>
    </message>
    <message>
        <source>{where} is not TOML: {reason}</source>
        <translation>{where} não é TOML: {reason}</translation>
    </message>
    <message>
        <source>{where} is not a text in the encoding {encoding}.</source>
        <translation>{where} não é um texto na codificação de caracteres {encoding}.</translation>
    </message>
    <message>
        <source>{where} is not text in UTF-8.</source>
        <translation>{where} não é texto em UTF-8.</translation>
    </message>
    <message>
        <source>{where}: codes can be nested {limit} levels deep at most.</source>
        <translation>{where}: os códigos podem ter no máximo {limit} níveis.</translation>
    </message>
    <message>
        <source>{where}: paragraph {first} does not begin with “{begins}”.</source>
        <translation>{where}: o parágrafo {first} não começa com “{begins}”.</translation>
    </message>
    <message>
        <source>{where}: the digit {digit} is already worn in {other}.</source>
        <translation>{where}: o dígito {digit} já é usado em {other}.</translation>
    </message>
    <message>
        <source>{where}: the entry “{key}” is missing.</source>
        <translation>{where}: falta a entrada “{key}”.</translation>
    </message>
    <message>
        <source>{where}: the entry “{key}” is unknown; there can be: {known}.</source>
        <translation>{where}: a entrada “{key}” é desconhecida; pode haver: {known}.</translation>
    </message>
    <message>
        <source>{where}: the passage has neither a code nor a memo.</source>
        <translation>{where}: o trecho não tem código nem memorando.</translation>
    </message>
    <message>
        <source>{where}: the passage has the same code twice.</source>
        <translation>{where}: o trecho tem o mesmo código duas vezes.</translation>
    </message>
    <message>
        <source>{where}: the report does not hold the words “{quote}”.</source>
        <translation>{where}: o relatório não contém as palavras “{quote}”.</translation>
    </message>
    <message>
        <source>{where}: the report holds the words “{quote}” {count} times; “occurrence” must tell which.</source>
        <translation>{where}: o relatório contém as palavras “{quote}” {count} vezes; “occurrence” deve dizer qual delas.</translation>
    </message>
    <message>
        <source>{where}: there already is a code “{name}” beside it.</source>
        <translation>{where}: já existe um código “{name}” ao lado dele.</translation>
    </message>
    <message>
        <source>{where}: there are no paragraphs {first} to {last}; they count from 0 to {highest}.</source>
        <translation>{where}: não existem os parágrafos {first} a {last}; a contagem vai de 0 a {highest}.</translation>
    </message>
    <message>
        <source>{where}: there is no code in this codebook.</source>
        <translation>{where}: não há código neste livro de códigos.</translation>
    </message>
    <message>
        <source>{where}: there is no occurrence {occurrence} of “{quote}”; the report holds it {count} times.</source>
        <translation>{where}: não existe a ocorrência {occurrence} de “{quote}”; o relatório a contém {count} vezes.</translation>
    </message>
    <message>
        <source>{where}: {reason}</source>
        <translation>{where}: {reason}</translation>
    </message>
    <message>
        <source>{where}: “{key}” cannot be read. {reason}</source>
        <translation>{where}: não é possível ler “{key}”. {reason}</translation>
    </message>
    <message>
        <source>{where}: “{key}” is “{value}”; it can be: {allowed}.</source>
        <translation>{where}: “{key}” é “{value}”; pode ser: {allowed}.</translation>
    </message>
    <message>
        <source>{where}: “{key}” must be a list of texts.</source>
        <translation>{where}: “{key}” deve ser uma lista de textos.</translation>
    </message>
    <message>
        <source>{where}: “{key}” must be a table, [{key}].</source>
        <translation>{where}: “{key}” deve ser uma tabela, [{key}].</translation>
    </message>
    <message>
        <source>{where}: “{key}” must be a whole number.</source>
        <translation>{where}: “{key}” deve ser um número inteiro.</translation>
    </message>
    <message>
        <source>{where}: “{key}” must be tables, [[{key}]].</source>
        <translation>{where}: “{key}” deve ser tabelas, [[{key}]].</translation>
    </message>
    <message>
        <source>{where}: “{key}” must be text in quotation marks.</source>
        <translation>{where}: “{key}” deve ser texto entre aspas.</translation>
    </message>
    <message>
        <source>“{colour}” is not a colour of the form #c2410c.</source>
        <translation>“{colour}” não é uma cor na forma #c2410c.</translation>
    </message>
    <message>
        <source>“{copy}” is a copy from before an upgrade: it can be opened instead.</source>
        <translation>“{copy}” é uma cópia de antes de uma atualização: pode ser aberta no lugar deste.</translation>
    </message>
    <message>
        <source>“{kind}” is no type of attribute.</source>
        <translation>“{kind}” não é um tipo de atributo.</translation>
    </message>
    <message>
        <source>“{name}” cannot be made here: “{side}” was left by another file of that name. Move that to another folder, or choose another name.</source>
        <translation>“{name}” não pode ser criado aqui: “{side}” foi deixado por outro arquivo com esse nome. Mova-o para outra pasta, ou escolha outro nome.</translation>
    </message>
    <message>
        <source>“{name}” cannot be merged into a code below it; merge the other way round.</source>
        <translation>“{name}” não pode ser mesclado em um código abaixo dele; mescle no sentido contrário.</translation>
    </message>
    <message>
        <source>“{name}” cannot be merged with itself.</source>
        <translation>“{name}” não pode ser mesclado consigo mesmo.</translation>
    </message>
    <message>
        <source>“{name}” cannot be moved below itself or one of its own sub-codes.</source>
        <translation>“{name}” não pode ser movido para baixo de si mesmo nem de um dos seus subcódigos.</translation>
    </message>
    <message>
        <source>“{name}” cannot be opened for writing: its folder is missing or read-only.</source>
        <translation>“{name}” não pode ser aberto para gravação: a pasta dele não existe ou é somente leitura.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read. {reason}</source>
        <translation>Não é possível ler “{name}”. {reason}</translation>
    </message>
    <message>
        <source>“{name}” cannot be used: {reason}.</source>
        <translation>“{name}” não pode ser usado: {reason}.</translation>
    </message>
    <message>
        <source>“{name}” cannot be written: the file or its folder is read-only. Copy it to a folder of your own and open the copy.</source>
        <translation>“{name}” não pode ser gravado: o arquivo ou a pasta dele é somente leitura. Copie-o para uma pasta sua e abra a cópia.</translation>
    </message>
    <message>
        <source>“{name}” could not be brought up to date ({reason}); it is as it was.</source>
        <translation>“{name}” não pôde ser atualizado ({reason}); está como era.</translation>
    </message>
    <message>
        <source>“{name}” could not be saved or read ({reason}); the last saved state is kept.</source>
        <translation>“{name}” não pôde ser salvo ou lido ({reason}); o último estado salvo foi mantido.</translation>
    </message>
    <message>
        <source>“{name}” does not keep what is written to it.</source>
        <translation>“{name}” não guarda o que é gravado nele.</translation>
    </message>
    <message>
        <source>“{name}” does not keep what it should.</source>
        <translation>“{name}” não guarda o que deveria.</translation>
    </message>
    <message>
        <source>“{name}” exists already; nothing was changed. Choose another name.</source>
        <translation>“{name}” já existe; nada foi alterado. Escolha outro nome.</translation>
    </message>
    <message>
        <source>“{name}” has a second name on this disk (a hard link) that would still lead to the file as it is now. Nothing was changed: remove that name, or copy the project and work in the copy.</source>
        <translation>“{name}” tem um segundo nome neste disco (um link físico) que ainda levaria ao arquivo como está agora. Nada foi alterado: remova esse nome, ou copie o projeto e trabalhe na cópia.</translation>
    </message>
    <message>
        <source>“{name}” has an empty text.</source>
        <translation>“{name}” tem um texto vazio.</translation>
    </message>
    <message>
        <source>“{name}” has been moved, renamed, deleted or replaced while it was open: this step was not saved. Put the file back, or open it where it is now.</source>
        <translation>“{name}” foi movido, renomeado, excluído ou substituído enquanto estava aberto: este passo não foi salvo. Ponha o arquivo de volta, ou abra-o onde está agora.</translation>
    </message>
    <message>
        <source>“{name}” has been taken over by another program; this step was not saved, and everything before it is. Close the project here.</source>
        <translation>“{name}” foi tomado por outro programa; este passo não foi salvo, mas tudo o que veio antes está salvo. Feche o projeto aqui.</translation>
    </message>
    <message>
        <source>“{name}” has no text in the file.</source>
        <translation>“{name}” não tem texto no arquivo.</translation>
    </message>
    <message>
        <source>“{name}” is a database of another program, not a Glossator project.</source>
        <translation>“{name}” é um banco de dados de outro programa, não um projeto do Glossator.</translation>
    </message>
    <message>
        <source>“{name}” is a database, maybe a project; nothing was written. Choose another name.</source>
        <translation>“{name}” é um banco de dados, talvez um projeto; nada foi gravado. Escolha outro nome.</translation>
    </message>
    <message>
        <source>“{name}” is a file without content: where a cloud folder holds its place, download it first.</source>
        <translation>“{name}” é um arquivo sem conteúdo: se uma pasta na nuvem está guardando o lugar dele, baixe-o primeiro.</translation>
    </message>
    <message>
        <source>“{name}” is a folder; choose the name of a file.</source>
        <translation>“{name}” é uma pasta; escolha o nome de um arquivo.</translation>
    </message>
    <message>
        <source>“{name}” is damaged, and nothing in it was touched. Restore it from a backup copy, or save what can be read into a new file: glossator repair.</source>
        <translation>“{name}” está danificado, e nada nele foi tocado. Restaure-o de uma cópia de segurança, ou salve o que puder ser lido em um novo arquivo: glossator repair.</translation>
    </message>
    <message>
        <source>“{name}” is damaged.</source>
        <translation>“{name}” está danificado.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: a part of the file is missing. Nothing was touched; restore it from a copy, or save what can be read into a new file: glossator repair.</source>
        <translation>“{name}” está danificado: falta uma parte do arquivo. Nada foi tocado; restaure-o de uma cópia, ou salve o que puder ser lido em um novo arquivo: glossator repair.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: its tables are missing. Nothing was touched.</source>
        <translation>“{name}” está danificado: faltam as tabelas. Nada foi tocado.</translation>
    </message>
    <message>
        <source>“{name}” is empty; it is not a Glossator project.</source>
        <translation>“{name}” está vazio; não é um projeto do Glossator.</translation>
    </message>
    <message>
        <source>“{name}” is in use by another program at this moment; nothing was changed. Try again.</source>
        <translation>“{name}” está em uso por outro programa neste momento; nada foi alterado. Tente de novo.</translation>
    </message>
    <message>
        <source>“{name}” is not a Glossator project.</source>
        <translation>“{name}” não é um projeto do Glossator.</translation>
    </message>
    <message>
        <source>“{name}” is not a file.</source>
        <translation>“{name}” não é um arquivo.</translation>
    </message>
    <message>
        <source>“{name}” is not an ordinary file; choose another name.</source>
        <translation>“{name}” não é um arquivo comum; escolha outro nome.</translation>
    </message>
    <message>
        <source>“{name}” is not encrypted.</source>
        <translation>“{name}” não está criptografado.</translation>
    </message>
    <message>
        <source>“{name}” is not on this computer yet: iCloud holds its place. Download it first.</source>
        <translation>“{name}” ainda não está neste computador: o iCloud está guardando o lugar dele. Baixe-o primeiro.</translation>
    </message>
    <message>
        <source>“{name}” is not the file any more that was opened; nothing was changed.</source>
        <translation>“{name}” não é mais o arquivo que foi aberto; nada foi alterado.</translation>
    </message>
    <message>
        <source>“{name}” is open already: {user} has had it open on {host} since {since}. Close it there first; nothing was changed.</source>
        <translation>“{name}” já está aberto, por {user}, em {host}, desde {since}. Feche-o lá primeiro; nada foi alterado.</translation>
    </message>
    <message>
        <source>“{name}” is open for reading only; nothing was changed.</source>
        <translation>“{name}” está aberto somente para leitura; nada foi alterado.</translation>
    </message>
    <message>
        <source>“{name}” is open in another program; close it there and export again.</source>
        <translation>“{name}” está aberto em outro programa; feche-o lá e exporte de novo.</translation>
    </message>
    <message>
        <source>“{name}” is open in this program: close it first. Nothing was done.</source>
        <translation>“{name}” está aberto neste programa: feche-o primeiro. Nada foi feito.</translation>
    </message>
    <message>
        <source>“{name}” is protected: it opens with its passphrase only.</source>
        <translation>“{name}” está protegido: só abre com a sua frase-senha.</translation>
    </message>
    <message>
        <source>“{name}” is the project itself; nothing was written. Choose another name for the table.</source>
        <translation>“{name}” é o próprio projeto; nada foi gravado. Escolha outro nome para a tabela.</translation>
    </message>
    <message>
        <source>“{name}” is write-protected; choose another name, or lift the protection.</source>
        <translation>“{name}” está protegido contra gravação; escolha outro nome ou retire a proteção.</translation>
    </message>
    <message>
        <source>“{name}” needs encryption, which is not installed here: install Glossator with its extra “encrypt” (the library sqlcipher3).</source>
        <translation>“{name}” precisa de criptografia, que não está instalada aqui: instale o Glossator com o extra “encrypt” (a biblioteca sqlcipher3).</translation>
    </message>
    <message>
        <source>“{name}” should be an encrypted list of names, and is a project without a passphrase: no name was read or written there. Move it to another folder.</source>
        <translation>“{name}” deveria ser uma lista de nomes criptografada, e é um projeto sem frase-senha: nenhum nome foi lido nem gravado lá. Mova-o para outra pasta.</translation>
    </message>
    <message>
        <source>“{name}” was decoded as {encoding}, which is a guess.</source>
        <translation>“{name}” foi decodificado como {encoding}, por suposição.</translation>
    </message>
    <message>
        <source>“{name}” was made by a newer Glossator (its format is {revision}). Install the newer version to repair it; nothing was changed.</source>
        <translation>“{name}” foi criado por um Glossator mais novo (o formato é {revision}). Instale a versão mais nova para repará-lo; nada foi alterado.</translation>
    </message>
    <message>
        <source>“{name}” was made by a newer Glossator (its format is {revision}, this program knows up to {known}). Install the newer version; nothing was changed.</source>
        <translation>“{name}” foi criado por um Glossator mais novo (o formato é {revision}; este programa conhece até {known}). Instale a versão mais nova; nada foi alterado.</translation>
    </message>
    <message>
        <source>“{name}” was made by an older Glossator; open it once in the window to bring it up to date.</source>
        <translation>“{name}” foi criado por um Glossator mais antigo; abra-o uma vez na janela para atualizá-lo.</translation>
    </message>
    <message>
        <source>“{name}” was moved or replaced by another program while it was written anew, and what is there now was not touched. Your work is in “{copy}”, written anew, and that is open now.</source>
        <translation>“{name}” foi movido ou substituído por outro programa enquanto era gravado de novo, e o que está lá agora não foi tocado. O seu trabalho está em “{copy}”, gravado de novo, e é esse que está aberto agora.</translation>
    </message>
    <message>
        <source>“{name}” was not made: its folder is write-protected, and nothing was changed. Choose another place.</source>
        <translation>“{name}” não foi criado: a pasta dele está protegida contra gravação, e nada foi alterado. Escolha outro lugar.</translation>
    </message>
    <message>
        <source>“{name}” was not written anew, and it is not there any more or cannot be opened now. Close it here, and open it where it is.</source>
        <translation>“{name}” não foi gravado de novo, e não está mais lá ou não pode ser aberto agora. Feche-o aqui e abra-o onde está.</translation>
    </message>
    <message>
        <source>“{name}” was not written: it would be too large for this disk.</source>
        <translation>“{name}” não foi gravado: seria grande demais para este disco.</translation>
    </message>
    <message>
        <source>“{name}” was not written: the folder {folder} does not exist.</source>
        <translation>“{name}” não foi gravado: a pasta {folder} não existe.</translation>
    </message>
    <message>
        <source>“{name}” was not written: the folder {folder} is write-protected; choose another place.</source>
        <translation>“{name}” não foi gravado: a pasta {folder} está protegida contra gravação; escolha outro lugar.</translation>
    </message>
    <message>
        <source>“{name}” was not written: {reason}.</source>
        <translation>“{name}” não foi gravado: {reason}.</translation>
    </message>
    <message>
        <source>“{name}” was written but cannot be opened again now; close it and open it once more.</source>
        <translation>“{name}” foi gravado, mas não pode ser reaberto agora; feche-o e abra-o mais uma vez.</translation>
    </message>
    <message>
        <source>“{name}”: its text is missing; there is no {path} in the file.</source>
        <translation>“{name}”: falta o texto; não há {path} no arquivo.</translation>
    </message>
    <message>
        <source>“{name}”: its text was not included; it lies outside the file, at {path}.</source>
        <translation>“{name}”: o texto não foi incluído; está fora do arquivo, em {path}.</translation>
    </message>
    <message>
        <source>“{name}”: its text was taken from {file}, since no plain text is there; look at its passages.</source>
        <translation>“{name}”: o texto veio de {file}, pois não há texto simples lá; confira os trechos.</translation>
    </message>
    <message>
        <source>“{name}”: positions read as {reading}; nothing in it tells whether that is right. Look at them.</source>
        <translation>“{name}”: posições lidas como {reading}; nada nele diz se isso está certo. Confira-as.</translation>
    </message>
    <message>
        <source>“{name}”: positions read as {reading}; there are no quotes, but {matched} of {total} passages begin and end at words, {rival} in the next likely reading. Look at them.</source>
        <translation>“{name}”: posições lidas como {reading}; não há citações, mas {matched} de {total} trechos começam e terminam em palavras, contra {rival} na leitura mais provável depois desta. Confira-as.</translation>
    </message>
    <message>
        <source>“{name}”: positions read as {reading}; {matched} of {total} names or quotes agree, {rival} in the next likely reading.</source>
        <translation>“{name}”: posições lidas como {reading}; {matched} de {total} nomes ou citações coincidem, contra {rival} na leitura mais provável depois desta.</translation>
    </message>
    <message>
        <source>“{path}” could not be shown.</source>
        <translation>Não foi possível mostrar “{path}”.</translation>
    </message>
    <message>
        <source>“{path}” could not be written.</source>
        <translation>Não foi possível gravar “{path}”.</translation>
    </message>
    <message>
        <source>“{path}” exists already; nothing was changed. Name an empty folder.</source>
        <translation>“{path}” já existe; nada foi alterado. Indique uma pasta vazia.</translation>
    </message>
    <message>
        <source>“{step}” cannot be taken back or done again: what it changed has been changed since.</source>
        <translation>O passo “{step}” não pode ser revertido nem refeito: o que ele mudou foi mudado desde então.</translation>
    </message>
    <message>
        <source>“{step}” cannot be taken back, because step {number}, “{later}” by {who} on {when}, builds on it. Take that one back first; nothing was changed.</source>
        <translation>O passo “{step}” não pode ser revertido, porque o passo {number}, “{later}”, de {who}, em {when}, depende dele. Reverta primeiro esse passo; nada foi alterado.</translation>
    </message>
    <message>
        <source>“{step}” cannot be taken back: it is no step that still counts.</source>
        <translation>O passo “{step}” não pode ser revertido: não é um passo que ainda conte.</translation>
    </message>
    <message>
        <source>“{step}” cannot be taken back: nothing is left of it.</source>
        <translation>O passo “{step}” não pode ser revertido: não resta nada dele.</translation>
    </message>
    <message>
        <source>“{step}” cannot be taken back: what it changed has been changed since.</source>
        <translation>O passo “{step}” não pode ser revertido: o que ele mudou foi mudado desde então.</translation>
    </message>
    <message>
        <source>“{table}” has more rows than a sheet holds ({most}); export it as CSV.</source>
        <translation>“{table}” tem mais linhas do que cabem em uma planilha ({most}); exporte-a como CSV.</translation>
    </message>
    <message>
        <source>“{table}” has {count} columns, and a sheet holds {most}; export it as CSV.</source>
        <translation>“{table}” tem {count} colunas, e em uma planilha cabem {most}; exporte-a como CSV.</translation>
    </message>
    <message>
        <source>“{value}” is neither true nor false.</source>
        <translation>“{value}” não é verdadeiro nem falso.</translation>
    </message>
    <message>
        <source>“{value}” is not a date of the form 2019-06-20.</source>
        <translation>“{value}” não é uma data na forma 2019-06-20.</translation>
    </message>
    <message>
        <source>“{value}” is not a number.</source>
        <translation>“{value}” não é um número.</translation>
    </message>
    <message>
        <source>… and {count} more passages without a place.</source>
        <translation>… e mais {count} trechos sem lugar.</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Import a project or a codebook of another program</source>
        <translation>Importar um projeto ou um livro de códigos de outro programa</translation>
    </message>
    <message>
        <source>Nothing was added. {reason}</source>
        <translation>Nada foi adicionado. {reason}</translation>
    </message>
    <message>
        <source>REFI-QDA projects and codebooks ({kinds})</source>
        <translation>Projetos e livros de códigos REFI-QDA ({kinds})</translation>
    </message>
    <message>
        <source>Reading “{name}” …</source>
        <translation>Lendo “{name}” …</translation>
    </message>
    <message>
        <source>Stopped; nothing was added.</source>
        <translation>Interrompido; nada foi adicionado.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>A JSON object for each row.</source>
        <translation>Um objeto JSON para cada linha.</translation>
    </message>
    <message>
        <source>A row for each code on each passage: its words, place, coder and memos, and the document&apos;s attributes.</source>
        <translation>Uma linha para cada código em cada trecho: as palavras, o lugar, quem codificou, os memorandos e os atributos do documento.</translation>
    </message>
    <message>
        <source>A row for each code: its definition in all its fields, and how often it is applied.</source>
        <translation>Uma linha para cada código: a definição em todos os campos e quantas vezes é aplicado.</translation>
    </message>
    <message>
        <source>A row for each document, a column for each code: for statistics.</source>
        <translation>Uma linha para cada documento, uma coluna para cada código: para estatística.</translation>
    </message>
    <message>
        <source>A row for each document: its attributes, length, and how much is coded.</source>
        <translation>Uma linha para cada documento: atributos, extensão e quanto está codificado.</translation>
    </message>
    <message>
        <source>A row for each memo, and what it is about.</source>
        <translation>Uma linha para cada memorando, e aquilo de que trata.</translation>
    </message>
    <message>
        <source>A row for each row that a step changed, before and after, with the step&apos;s hash: an appendix for an audit.</source>
        <translation>Uma linha para cada linha que um passo mudou, antes e depois, com o hash do passo: um anexo para auditoria.</translation>
    </message>
    <message>
        <source>A row for each step that was ever done in the project.</source>
        <translation>Uma linha para cada passo já feito no projeto.</translation>
    </message>
    <message>
        <source>All tables together</source>
        <translation>Todas as tabelas juntas</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Anotações</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>CSV for spreadsheets</source>
        <translation>CSV para planilhas</translation>
    </message>
    <message>
        <source>Cells parted by tabs.</source>
        <translation>Células separadas por tabulações.</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>Livro de códigos</translation>
    </message>
    <message>
        <source>Codebook (REFI-QDA)</source>
        <translation>Livro de códigos (REFI-QDA)</translation>
    </message>
    <message>
        <source>Codebook to print</source>
        <translation>Livro de códigos para imprimir</translation>
    </message>
    <message>
        <source>Coded reports</source>
        <translation>Relatórios codificados</translation>
    </message>
    <message>
        <source>Codes × codes</source>
        <translation>Códigos × códigos</translation>
    </message>
    <message>
        <source>Data package</source>
        <translation>Pacote de dados</translation>
    </message>
    <message>
        <source>Doccano</source>
        <translation>Doccano</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Documents × codes</source>
        <translation>Documentos × códigos</translation>
    </message>
    <message>
        <source>Every table above in one file: one workbook, or one archive to deposit.</source>
        <translation>Todas as tabelas acima em um só arquivo: uma pasta de trabalho, ou um pacote para depositar.</translation>
    </message>
    <message>
        <source>Excel shows its letters rightly, and cells that begin like a formula are disarmed with an apostrophe.</source>
        <translation>O Excel mostra as letras corretamente, e as células que começam como fórmula são neutralizadas com um apóstrofo.</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Pasta de trabalho do Excel</translation>
    </message>
    <message>
        <source>For NVivo, MAXQDA, ATLAS.ti, QualCoder and others that know the standard.</source>
        <translation>Para NVivo, MAXQDA, ATLAS.ti, QualCoder e outros que conhecem o padrão.</translation>
    </message>
    <message>
        <source>For Word, LibreOffice and others.</source>
        <translation>Para Word, LibreOffice e outros.</translation>
    </message>
    <message>
        <source>For other programs</source>
        <translation>Para outros programas</translation>
    </message>
    <message>
        <source>How often two codes lie on overlapping words.</source>
        <translation>Quantas vezes dois códigos estão em palavras que se sobrepõem.</translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>JSON Lines, a text with its labels in each.</source>
        <translation>JSON Lines, com um texto e os seus rótulos em cada linha.</translation>
    </message>
    <message>
        <source>JSON Lines, a text with its spans in each.</source>
        <translation>JSON Lines, com um texto e os seus intervalos em cada linha.</translation>
    </message>
    <message>
        <source>JSON-LD, each with its position and its quote.</source>
        <translation>JSON-LD, cada uma com a sua posição e a sua citação.</translation>
    </message>
    <message>
        <source>Log in full</source>
        <translation>Registro completo</translation>
    </message>
    <message>
        <source>Log of edits</source>
        <translation>Registro de edições</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Memos</source>
        <translation>Memorandos</translation>
    </message>
    <message>
        <source>One file that any browser shows; it loads nothing.</source>
        <translation>Um só arquivo que qualquer navegador mostra; não carrega nada.</translation>
    </message>
    <message>
        <source>Parquet</source>
        <translation>Parquet</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Trechos</translation>
    </message>
    <message>
        <source>Plain and exact, for R, Python and every program that reads tables.</source>
        <translation>Simples e exato, para R, Python e todo programa que lê tabelas.</translation>
    </message>
    <message>
        <source>Plain text with headings.</source>
        <translation>Texto simples com títulos.</translation>
    </message>
    <message>
        <source>Quotations by code</source>
        <translation>Citações por código</translation>
    </message>
    <message>
        <source>REFI-QDA codebook</source>
        <translation>Livro de códigos REFI-QDA</translation>
    </message>
    <message>
        <source>REFI-QDA project</source>
        <translation>Projeto REFI-QDA</translation>
    </message>
    <message>
        <source>SPSS</source>
        <translation>SPSS</translation>
    </message>
    <message>
        <source>Small, typed and fast, for R, Python and databases.</source>
        <translation>Pequeno, tipado e rápido, para R, Python e bancos de dados.</translation>
    </message>
    <message>
        <source>Stata</source>
        <translation>Stata</translation>
    </message>
    <message>
        <source>Tab-separated</source>
        <translation>Separado por tabulações</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabelas</translation>
    </message>
    <message>
        <source>The codes with their definitions, as text with headings.</source>
        <translation>Os códigos com as suas definições, como texto com títulos.</translation>
    </message>
    <message>
        <source>The codes with their definitions, for programs that know the standard.</source>
        <translation>Os códigos com as suas definições, para programas que conhecem o padrão.</translation>
    </message>
    <message>
        <source>The passages as annotations of the texts: for the web, or to train models.</source>
        <translation>Os trechos como anotações dos textos: para a web ou para treinar modelos.</translation>
    </message>
    <message>
        <source>The texts with their highlights, names of codes in the margin, and memos.</source>
        <translation>Os textos com os destaques, os nomes dos códigos na margem e os memorandos.</translation>
    </message>
    <message>
        <source>The words of every passage below the code that it has.</source>
        <translation>As palavras de cada trecho abaixo do código que ele tem.</translation>
    </message>
    <message>
        <source>To deposit in a repository: CSV, table schemas, a data dictionary and checksums in one archive.</source>
        <translation>Para depositar em um repositório: CSV, esquemas das tabelas, dicionário de dados e somas de verificação em um só pacote.</translation>
    </message>
    <message>
        <source>To read</source>
        <translation>Para ler</translation>
    </message>
    <message>
        <source>Typed cells, a header that stays in sight, and a sheet that says what the columns hold. Excel cuts cells beyond 32,767 characters.</source>
        <translation>Células tipadas, um cabeçalho que fica à vista e uma planilha que diz o que as colunas contêm. O Excel corta células com mais de 32.767 caracteres.</translation>
    </message>
    <message>
        <source>W3C Web Annotation</source>
        <translation>W3C Web Annotation</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Página da web</translation>
    </message>
    <message>
        <source>Whole project (REFI-QDA)</source>
        <translation>Projeto inteiro (REFI-QDA)</translation>
    </message>
    <message>
        <source>With labels of variables and values, for Stata 14 and later.</source>
        <translation>Com rótulos de variáveis e valores, para o Stata 14 e posteriores.</translation>
    </message>
    <message>
        <source>With labels of variables and values. SPSS holds texts of 32,767 bytes.</source>
        <translation>Com rótulos de variáveis e valores. O SPSS comporta textos de 32.767 bytes.</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Documento do Word</translation>
    </message>
    <message>
        <source>spaCy</source>
        <translation>spaCy</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>&amp;Sub-codes count for the codes above them</source>
        <translation>Os &amp;subcódigos contam para os códigos acima deles</translation>
    </message>
    <message>
        <source>C&amp;ells hold</source>
        <translation>As célu&amp;las contêm</translation>
    </message>
    <message>
        <source>Counts below this may point at one person; other tables may still give them away.</source>
        <translation>Contagens abaixo disto podem apontar para uma pessoa; outras tabelas ainda podem revelá-las.</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Everywhere in the file but in the names of coders; give them by Document ▸ Give a Stand-in.</source>
        <translation>Em todo o arquivo, exceto nos nomes de quem codifica; atribua-os em Documento ▸ Atribuir um pseudônimo.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Looking at what the standard cannot hold …</source>
        <translation>Verificando o que não cabe no padrão …</translation>
    </message>
    <message>
        <source>Only some of the &amp;coders</source>
        <translation>Só alguns &amp;codificadores</translation>
    </message>
    <message>
        <source>Only some of the &amp;documents</source>
        <translation>Só alguns &amp;documentos</translation>
    </message>
    <message>
        <source>S&amp;mall counts</source>
        <translation>Contagens &amp;pequenas</translation>
    </message>
    <message>
        <source>Small counts</source>
        <translation>Contagens pequenas</translation>
    </message>
    <message>
        <source>Stand-&amp;ins in the place of names</source>
        <translation>Pseudôn&amp;imos no lugar dos nomes</translation>
    </message>
    <message>
        <source>The standard can hold all that is in this project.</source>
        <translation>Tudo o que há neste projeto cabe no padrão.</translation>
    </message>
    <message>
        <source>The standard has no place for:</source>
        <translation>O padrão não tem lugar para:</translation>
    </message>
    <message>
        <source>What the cells hold</source>
        <translation>O que as células contêm</translation>
    </message>
    <message>
        <source>What the standard cannot hold</source>
        <translation>O que não cabe no padrão</translation>
    </message>
    <message>
        <source>What to export</source>
        <translation>O que exportar</translation>
    </message>
    <message>
        <source>how many characters it covers</source>
        <translation>quantos caracteres ele cobre</translation>
    </message>
    <message>
        <source>how often the code is applied</source>
        <translation>quantas vezes o código é aplicado</translation>
    </message>
    <message>
        <source>leave empty below </source>
        <translation>deixar vazias abaixo de </translation>
    </message>
    <message>
        <source>show all</source>
        <translation>mostrar todas</translation>
    </message>
    <message>
        <source>whether it is applied: 0 or 1</source>
        <translation>se ele é aplicado: 0 ou 1</translation>
    </message>
    <message>
        <source>which share of the report it covers: 0 to 1</source>
        <translation>que parcela do relatório ele cobre: 0 a 1</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Stopped; nothing was written, and what was there before is kept.</source>
        <translation>Interrompido; nada foi gravado, e o que havia antes foi mantido.</translation>
    </message>
</context>
<context>
    <name>FaultDialog</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Open the &amp;Log Folder</source>
        <translation>Abrir a pasta de &amp;logs</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Relatório</translation>
    </message>
    <message>
        <source>Report of a Fault</source>
        <translation>Relatório de falha</translation>
    </message>
    <message>
        <source>This is all that the report holds: where in the program it happened, and no word of a document. Nothing is sent; copy it if you want to show it to somebody.</source>
        <translation>Isto é tudo o que o relatório contém: onde no programa aconteceu, e nenhuma palavra de um documento. Nada é enviado; copie-o se quiser mostrá-lo a alguém.</translation>
    </message>
</context>
<context>
    <name>FilterList</name>
    <message>
        <source>Find a code or a coder</source>
        <translation>Encontrar um código ou quem codifica</translation>
    </message>
    <message>
        <source>Passages without a code</source>
        <translation>Trechos sem código</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar tudo</translation>
    </message>
    <message>
        <source>Show only</source>
        <translation>Mostrar apenas</translation>
    </message>
    <message>
        <source>Space ticks · Enter shows only this · Esc</source>
        <translation>Espaço seleciona · Enter mostra só este · Esc</translation>
    </message>
    <message>
        <source>Type to find a code or a coder</source>
        <translation>Digite para encontrar um código ou quem codifica</translation>
    </message>
    <message>
        <source>{name}, {count} in this document</source>
        <translation>{name}, {count} neste documento</translation>
    </message>
</context>
<context>
    <name>FilterStrip</name>
    <message>
        <source>Change…</source>
        <translation>Mudar…</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar tudo</translation>
    </message>
    <message>
        <source>What is hidden stays in the project and in every table that you export.</source>
        <translation>O que está oculto continua no projeto e em toda tabela que você exportar.</translation>
    </message>
</context>
<context>
    <name>Filtering</name>
    <message>
        <source>Nothing can be shown: {parts}</source>
        <translation>Nada pode ser mostrado: {parts}</translation>
    </message>
    <message>
        <source>Showing {parts}</source>
        <translation>Mostrando {parts}</translation>
    </message>
    <message>
        <source>no code is chosen</source>
        <translation>nenhum código foi escolhido</translation>
    </message>
    <message>
        <source>no coder is chosen</source>
        <translation>nenhuma pessoa que codifica foi escolhida</translation>
    </message>
    <message>
        <source>no passages here yet</source>
        <translation>ainda nenhum trecho aqui</translation>
    </message>
    <message>
        <source>no passages without a code</source>
        <translation>nenhum trecho sem código</translation>
    </message>
    <message numerus="yes">
        <source>none of the %Ln passages here</source>
        <translation>
            <numerusform>nenhum de %Ln trecho daqui</numerusform>
            <numerusform>nenhum dos %Ln trechos daqui</numerusform>
        </translation>
    </message>
    <message>
        <source>only passages without a code</source>
        <translation>apenas trechos sem código</translation>
    </message>
    <message>
        <source>only “{code}”</source>
        <translation>apenas “{code}”</translation>
    </message>
    <message>
        <source>only “{code}” with its sub-codes</source>
        <translation>apenas “{code}” com os seus subcódigos</translation>
    </message>
    <message>
        <source>passages without a code</source>
        <translation>trechos sem código</translation>
    </message>
    <message>
        <source>{coder} only</source>
        <translation>apenas {coder}</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %Ln coders</source>
        <translation>
            <numerusform>{shown} de %Ln codificador(a)</numerusform>
            <numerusform>{shown} de %Ln codificadores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %Ln codes</source>
        <translation>
            <numerusform>{shown} de %Ln código</numerusform>
            <numerusform>{shown} de %Ln códigos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %Ln passages here</source>
        <translation>
            <numerusform>{shown} de %Ln trecho daqui</numerusform>
            <numerusform>{shown} dos %Ln trechos daqui</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Clear</source>
        <translation>Limpar</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>Fechar a barra de localização</translation>
    </message>
    <message>
        <source>Find in this document</source>
        <translation>Localizar neste documento</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Próxima ocorrência</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Ocorrência anterior</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>não encontrado</translation>
    </message>
    <message>
        <source>searching…</source>
        <translation>procurando…</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} de {count}</translation>
    </message>
</context>
<context>
    <name>FoundFilesModel</name>
    <message numerus="yes">
        <source>%Ln characters</source>
        <translation>
            <numerusform>%Ln caractere</numerusform>
            <numerusform>%Ln caracteres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln documents</source>
        <translation>
            <numerusform>%Ln documento</numerusform>
            <numerusform>%Ln documentos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them already here</source>
        <translation>
            <numerusform>%Ln deles já está aqui</numerusform>
            <numerusform>%Ln deles já estão aqui</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sections</source>
        <translation>
            <numerusform>%Ln seção</numerusform>
            <numerusform>%Ln seções</numerusform>
        </translation>
    </message>
    <message>
        <source>1 character</source>
        <translation>1 caractere</translation>
    </message>
    <message>
        <source>1 section</source>
        <translation>1 seção</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Reading it again …</source>
        <translation>Lendo de novo …</translation>
    </message>
    <message>
        <source>What was read</source>
        <translation>O que foi lido</translation>
    </message>
    <message>
        <source>already here as “{name}”</source>
        <translation>já está aqui como “{name}”</translation>
    </message>
    <message>
        <source>read as {encoding}</source>
        <translation>lido como {encoding}</translation>
    </message>
    <message>
        <source>read as {encoding}, which is a guess</source>
        <translation>lido como {encoding}, por suposição</translation>
    </message>
    <message>
        <source>with a guess: please look at it</source>
        <translation>por suposição: confira, por favor</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sumário</translation>
    </message>
    <message>
        <source>Contents of the guide</source>
        <translation>Sumário do guia</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation>Localizar no guia</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Avançar</translation>
    </message>
    <message>
        <source>Guide – Glossator</source>
        <translation>Guia – Glossator</translation>
    </message>
    <message>
        <source>On no page</source>
        <translation>Em nenhuma página</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation>Página do guia</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>More: {values}</source>
        <translation>Mais: {values}</translation>
    </message>
    <message>
        <source>¶ {number} of {count}</source>
        <translation>¶ {number} de {count}</translation>
    </message>
</context>
<context>
    <name>HeldPage</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Only the code “{code}” itself, not its passages</source>
        <translation>Apenas o próprio código “{code}”, não os seus trechos</translation>
    </message>
    <message>
        <source>Only the document “{name}” and what lies on it</source>
        <translation>Apenas o documento “{name}” e o que há nele</translation>
    </message>
    <message>
        <source>Only the passage “{words}”</source>
        <translation>Apenas o trecho “{words}”</translation>
    </message>
    <message>
        <source>Putting together how the project was …</source>
        <translation>Reconstituindo o projeto como era …</translation>
    </message>
    <message>
        <source>Taken back: {step}. Undo brings it back.</source>
        <translation>Revertido: {step}. Desfazer traz de volta.</translation>
    </message>
    <message>
        <source>Taking back: {step} …</source>
        <translation>Revertendo: {step} …</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>&amp;From</source>
        <translation>&amp;De</translation>
    </message>
    <message>
        <source>&amp;See the Project as It Was</source>
        <translation>&amp;Ver o projeto como era</translation>
    </message>
    <message>
        <source>&amp;Take Back</source>
        <translation>&amp;Reverter</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Every code</source>
        <translation>Todos os códigos</translation>
    </message>
    <message>
        <source>Every document</source>
        <translation>Todos os documentos</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todas as pessoas</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>De … até …</translation>
    </message>
    <message>
        <source>History of “{project}”</source>
        <translation>Histórico de “{project}”</translation>
    </message>
    <message>
        <source>No step is like that.</source>
        <translation>Nenhum passo corresponde a isso.</translation>
    </message>
    <message>
        <source>Show the Whole &amp;History</source>
        <translation>Mostrar todo o &amp;histórico</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Steps, the latest first</source>
        <translation>Passos, os mais recentes primeiro</translation>
    </message>
    <message>
        <source>T&amp;o</source>
        <translation>&amp;Até</translation>
    </message>
    <message>
        <source>The beginning</source>
        <translation>O início</translation>
    </message>
    <message>
        <source>The last 12 months</source>
        <translation>Os últimos 12 meses</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>Os últimos 30 dias</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>Os últimos 7 dias</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quem</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>Redo: {step}</source>
        <translation>Refazer: {step}</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Linhas</translation>
    </message>
    <message>
        <source>Step {number}: {what}</source>
        <translation>Passo {number}: {what}</translation>
    </message>
    <message>
        <source>Undo: {step}</source>
        <translation>Desfazer: {step}</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quem</translation>
    </message>
    <message>
        <source>{step} (no longer counts)</source>
        <translation>{step} (não conta mais)</translation>
    </message>
</context>
<context>
    <name>ImportAttributes</name>
    <message>
        <source>&amp;Set in all reports</source>
        <translation>&amp;Definir em todos os relatórios</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Atributo</translation>
    </message>
    <message>
        <source>Attributes to set in all reports</source>
        <translation>Atributos a definir em todos os relatórios</translation>
    </message>
    <message>
        <source>Found in</source>
        <translation>Encontrado em</translation>
    </message>
    <message>
        <source>In &amp;this report</source>
        <translation>N&amp;este relatório</translation>
    </message>
    <message>
        <source>Proposed attributes of this report</source>
        <translation>Atributos propostos para este relatório</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>{attribute} ({count})</source>
        <translation>{attribute} ({count})</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Files</source>
        <translation>Arquivos</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln documents</source>
        <translation>
            <numerusform>Importar %Ln documento</numerusform>
            <numerusform>Importar %Ln documentos</numerusform>
        </translation>
    </message>
    <message>
        <source>Import 1 document</source>
        <translation>Importar 1 documento</translation>
    </message>
    <message>
        <source>Import documents</source>
        <translation>Importar documentos</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… e mais %Ln</numerusform>
            <numerusform>… e mais %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportOptions</name>
    <message>
        <source>&amp;Encoding</source>
        <translation>&amp;Codificação de caracteres</translation>
    </message>
    <message>
        <source>&amp;Names in</source>
        <translation>&amp;Nomes em</translation>
    </message>
    <message>
        <source>&amp;Whole page, with its menus and frame</source>
        <translation>&amp;Página inteira, com menus e moldura</translation>
    </message>
    <message>
        <source>Column with the names</source>
        <translation>Coluna com os nomes</translation>
    </message>
    <message>
        <source>Column with the texts</source>
        <translation>Coluna com os textos</translation>
    </message>
    <message>
        <source>Column {number}, without a header</source>
        <translation>Coluna {number}, sem cabeçalho</translation>
    </message>
    <message>
        <source>Encoding of the file</source>
        <translation>Codificação de caracteres do arquivo</translation>
    </message>
    <message>
        <source>S&amp;heet</source>
        <translation>P&amp;lanilha</translation>
    </message>
    <message>
        <source>S&amp;plit into one document per country</source>
        <translation>Dividir em &amp;um documento por país</translation>
    </message>
    <message>
        <source>Sheet of the workbook</source>
        <translation>Planilha da pasta de trabalho</translation>
    </message>
    <message>
        <source>Te&amp;xts in</source>
        <translation>Te&amp;xtos em</translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message>
        <source>Preview</source>
        <translation>Prévia</translation>
    </message>
</context>
<context>
    <name>ImportResult</name>
    <message numerus="yes">
        <source>%Ln characters</source>
        <translation>
            <numerusform>%Ln caractere</numerusform>
            <numerusform>%Ln caracteres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sections</source>
        <translation>
            <numerusform>%Ln seção</numerusform>
            <numerusform>%Ln seções</numerusform>
        </translation>
    </message>
    <message>
        <source>1 section</source>
        <translation>1 seção</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Não foi possível ler</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importado</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Deixado de fora</translation>
    </message>
    <message numerus="yes">
        <source>could not read %Ln files</source>
        <translation>
            <numerusform>%Ln arquivo não pôde ser lido</numerusform>
            <numerusform>%Ln arquivos não puderam ser lidos</numerusform>
        </translation>
    </message>
    <message>
        <source>could not read 1 file</source>
        <translation>1 arquivo não pôde ser lido</translation>
    </message>
    <message numerus="yes">
        <source>imported %Ln documents</source>
        <translation>
            <numerusform>%Ln documento importado</numerusform>
            <numerusform>%Ln documentos importados</numerusform>
        </translation>
    </message>
    <message>
        <source>imported 1 document</source>
        <translation>1 documento importado</translation>
    </message>
    <message>
        <source>imported nothing</source>
        <translation>nada importado</translation>
    </message>
    <message numerus="yes">
        <source>left out %Ln</source>
        <translation>
            <numerusform>%Ln deixado de fora</numerusform>
            <numerusform>%Ln deixados de fora</numerusform>
        </translation>
    </message>
    <message>
        <source>left out 1</source>
        <translation>1 deixado de fora</translation>
    </message>
    <message>
        <source>read as {encoding}</source>
        <translation>lido como {encoding}</translation>
    </message>
    <message>
        <source>read as {encoding}, which was a guess</source>
        <translation>lido como {encoding}, por suposição</translation>
    </message>
    <message>
        <source>row {number}</source>
        <translation>linha {number}</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>{file} ({part})</source>
        <translation>{file} ({part})</translation>
    </message>
    <message>
        <source>{name} ← {file}</source>
        <translation>{name} ← {file}</translation>
    </message>
</context>
<context>
    <name>ImportResultDialog</name>
    <message>
        <source>&amp;Copy the list</source>
        <translation>&amp;Copiar a lista</translation>
    </message>
    <message>
        <source>What became of each file</source>
        <translation>O que houve com cada arquivo</translation>
    </message>
    <message>
        <source>What was imported</source>
        <translation>O que foi importado</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Importar uma pasta</translation>
    </message>
    <message>
        <source>Import documents</source>
        <translation>Importar documentos</translation>
    </message>
    <message>
        <source>Importing {number} of {total}: {name}</source>
        <translation>Importando {number} de {total}: {name}</translation>
    </message>
    <message>
        <source>Importing …</source>
        <translation>Importando …</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Nada foi importado.</translation>
    </message>
    <message>
        <source>Nothing was imported. {reason}</source>
        <translation>Nada foi importado. {reason}</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Texto colado</translation>
    </message>
    <message>
        <source>Reading {number} of {total}: {name}</source>
        <translation>Lendo {number} de {total}: {name}</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Lendo …</translation>
    </message>
    <message>
        <source>Reports ({kinds})</source>
        <translation>Relatórios ({kinds})</translation>
    </message>
    <message>
        <source>Stopped; nothing was imported.</source>
        <translation>Interrompido; nada foi importado.</translation>
    </message>
    <message>
        <source>There is no file to import.</source>
        <translation>Não há arquivo para importar.</translation>
    </message>
    <message>
        <source>There is no text on the clipboard; copy some, then paste it here.</source>
        <translation>Não há texto na área de transferência; copie algum e cole-o aqui.</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message numerus="yes">
        <source>%Ln changes since</source>
        <translation>
            <numerusform>%Ln mudança desde então</numerusform>
            <numerusform>%Ln mudanças desde então</numerusform>
        </translation>
    </message>
    <message>
        <source>1 change since</source>
        <translation>1 mudança desde então</translation>
    </message>
    <message>
        <source>Earlier changes</source>
        <translation>Mudanças anteriores</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspetor</translation>
    </message>
    <message>
        <source>Memo on the document</source>
        <translation>Memorando sobre o documento</translation>
    </message>
    <message>
        <source>Memo on the project</source>
        <translation>Memorando sobre o projeto</translation>
    </message>
    <message>
        <source>No changes since</source>
        <translation>Nenhuma mudança desde então</translation>
    </message>
    <message>
        <source>What the report is like as a whole, and what to keep in mind of it</source>
        <translation>Como é o relatório no seu conjunto e o que convém lembrar dele</translation>
    </message>
    <message>
        <source>What you want to find out, and what you have decided on the way</source>
        <translation>O que você quer descobrir e o que decidiu pelo caminho</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>The translations have not been reviewed yet by people who grew up with the language. Should a word be wrong, please write to us; the English text is the one that counts.</source>
        <translation>As traduções ainda não foram revisadas por pessoas que cresceram com o idioma. Se alguma palavra estiver errada, escreva para nós; o texto em inglês é o que vale.</translation>
    </message>
    <message>
        <source>{name}: {words}</source>
        <translation>{name}: {words}</translation>
    </message>
</context>
<context>
    <name>LanguageDialog</name>
    <message>
        <source>&amp;Language of the window</source>
        <translation>&amp;Idioma da janela</translation>
    </message>
    <message>
        <source>As the system ({language})</source>
        <translation>Como o sistema ({language})</translation>
    </message>
    <message>
        <source>Glossator speaks it from its next start on. Exports and the command line stay as they are, in English, so that the same project always gives the same files.</source>
        <translation>O Glossator passa a usá-lo a partir da próxima vez que for aberto. As exportações e a linha de comando continuam como estão, em inglês, para que o mesmo projeto sempre gere os mesmos arquivos.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
</context>
<context>
    <name>Left</name>
    <message>
        <source>All work in “{project}” is there, up to the last step.</source>
        <translation>Todo o trabalho em “{project}” está lá, até o último passo.</translation>
    </message>
    <message>
        <source>Glossator did not come to its end the last time.</source>
        <translation>O Glossator não foi encerrado corretamente da última vez.</translation>
    </message>
    <message>
        <source>Go on where you were</source>
        <translation>Continuar de onde parou</translation>
    </message>
    <message>
        <source>Read the report</source>
        <translation>Ler o relatório</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>Every step is saved. The passphrase opens the project where you left it.</source>
        <translation>Cada passo está salvo. A frase-senha abre o projeto onde você o deixou.</translation>
    </message>
    <message>
        <source>Leave it closed</source>
        <translation>Deixar fechado</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>“{name}” is locked</source>
        <translation>“{name}” está bloqueado</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Refazer</translation>
    </message>
    <message>
        <source>&amp;Redo {step}</source>
        <translation>&amp;Refazer: {step}</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>&amp;Undo {step}</source>
        <translation>&amp;Desfazer: {step}</translation>
    </message>
    <message>
        <source>Glossator</source>
        <translation>Glossator</translation>
    </message>
    <message>
        <source>No projects yet</source>
        <translation>Ainda não há projetos</translation>
    </message>
    <message>
        <source>This project is open for reading only; nothing was imported.</source>
        <translation>Este projeto está aberto somente para leitura; nada foi importado.</translation>
    </message>
    <message>
        <source>{project} (reading only) – Glossator</source>
        <translation>{project} (somente leitura) – Glossator</translation>
    </message>
    <message>
        <source>{project} – Glossator</source>
        <translation>{project} – Glossator</translation>
    </message>
</context>
<context>
    <name>MemoField</name>
    <message>
        <source>No memo of yours</source>
        <translation>Nenhum memorando seu</translation>
    </message>
    <message>
        <source>{coder}: {memo}</source>
        <translation>{coder}: {memo}</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Clear</source>
        <translation>Limpar</translation>
    </message>
    <message>
        <source>Codes to merge into</source>
        <translation>Códigos em que mesclar</translation>
    </message>
    <message>
        <source>Find the code that stays</source>
        <translation>Encontrar o código que fica</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Mesclar</translation>
    </message>
    <message>
        <source>Merge “{code}” into another code</source>
        <translation>Mesclar “{code}” em outro código</translation>
    </message>
    <message>
        <source>Type to find the code that stays</source>
        <translation>Digite para encontrar o código que fica</translation>
    </message>
    <message>
        <source>{things} of “{code}” go to the code that you choose, and “{code}” is deleted with its definition. Undo brings it back.</source>
        <translation>{things} de “{code}” passam para o código que você escolher, e “{code}” é excluído com a sua definição. Desfazer o traz de volta.</translation>
    </message>
</context>
<context>
    <name>MoreMenu</name>
    <message>
        <source>More passages</source>
        <translation>Mais trechos</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… e mais %Ln</numerusform>
            <numerusform>… e mais %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NamesPassphrase</name>
    <message>
        <source>Names with Stand-ins</source>
        <translation>Nomes com pseudônimos</translation>
    </message>
    <message>
        <source>The names with stand-ins lie in “{file}”, which opens with its passphrase only.</source>
        <translation>Os nomes com pseudônimos estão em “{file}”, que só abre com a sua frase-senha.</translation>
    </message>
    <message>
        <source>This project has no passphrase, so its names with stand-ins are kept beside it in “{file}”, an encrypted file. Choose a passphrase for it: who forgets it cannot have the names back.</source>
        <translation>Este projeto não tem frase-senha; por isso, os nomes com pseudônimos são guardados ao lado dele em “{file}”, um arquivo criptografado. Escolha uma frase-senha para ele: quem a esquecer não poderá recuperar os nomes.</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>&amp;The same again</source>
        <translation>&amp;A mesma de novo</translation>
    </message>
    <message>
        <source>Four or five words by chance are strong.</source>
        <translation>Quatro ou cinco palavras ao acaso são fortes.</translation>
    </message>
    <message>
        <source>If you forget it, the project is lost: nobody can open it then, and we cannot help. Write it down and keep it where your valuables are.</source>
        <translation>Se você a esquecer, o projeto estará perdido: ninguém poderá abri-lo, e nós não podemos ajudar. Anote-a e guarde-a junto dos seus objetos de valor.</translation>
    </message>
    <message>
        <source>New &amp;passphrase</source>
        <translation>Nova &amp;frase-senha</translation>
    </message>
    <message>
        <source>Strength of the passphrase</source>
        <translation>Força da frase-senha</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>As duas ainda não são iguais.</translation>
    </message>
    <message>
        <source>Write a passphrase: several words that do not belong together.</source>
        <translation>Escreva uma frase-senha: várias palavras que não tenham relação entre si.</translation>
    </message>
</context>
<context>
    <name>NewProjectDialog</name>
    <message numerus="yes">
        <source>%Ln themes</source>
        <translation>
            <numerusform>%Ln tema</numerusform>
            <numerusform>%Ln temas</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>P&amp;rotect with a passphrase</source>
        <translation>&amp;Proteger com uma frase-senha</translation>
    </message>
    <message>
        <source>A project is a file: its name cannot begin with a dot or hold / \ : * ? &quot; &lt; &gt; |</source>
        <translation>Um projeto é um arquivo: o nome não pode começar com ponto nem conter / \ : * ? &quot; &lt; &gt; |</translation>
    </message>
    <message>
        <source>C&amp;oder</source>
        <translation>C&amp;odificador(a)</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Mudar…</translation>
    </message>
    <message>
        <source>Code&amp;book</source>
        <translation>&amp;Livro de códigos</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Criar</translation>
    </message>
    <message>
        <source>Empty: I make my own codes</source>
        <translation>Vazio: eu crio os meus códigos</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>Folder of the project</source>
        <translation>Pasta do projeto</translation>
    </message>
    <message>
        <source>My study</source>
        <translation>Meu estudo</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Novo projeto</translation>
    </message>
    <message>
        <source>There already is a file “{name}” in this folder.</source>
        <translation>Já existe um arquivo “{name}” nesta pasta.</translation>
    </message>
    <message>
        <source>as you want to be named in the table</source>
        <translation>como você quer aparecer na tabela</translation>
    </message>
</context>
<context>
    <name>Note</name>
    <message>
        <source>Not saved yet. It is kept here and tried again.</source>
        <translation>Ainda não foi salvo. Fica guardado aqui, e há nova tentativa em seguida.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fechar esta mensagem</translation>
    </message>
</context>
<context>
    <name>OpenPassphrase</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open a protected project</source>
        <translation>Abrir um projeto protegido</translation>
    </message>
    <message>
        <source>“{name}” opens with its passphrase only.</source>
        <translation>“{name}” só abre com a sua frase-senha.</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>An older Glossator made this project; it was brought up to date. The copy from before is {copy}.</source>
        <translation>Um Glossator mais antigo criou este projeto; ele foi atualizado. A cópia de antes é {copy}.</translation>
    </message>
    <message>
        <source>Glossator projects (*.gloss)</source>
        <translation>Projetos do Glossator (*.gloss)</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Abrir um projeto</translation>
    </message>
    <message>
        <source>Open anyway</source>
        <translation>Abrir mesmo assim</translation>
    </message>
    <message>
        <source>Open for reading</source>
        <translation>Abrir para leitura</translation>
    </message>
    <message>
        <source>Restore from a snapshot…</source>
        <translation>Restaurar de um instantâneo…</translation>
    </message>
    <message>
        <source>Save what can be read…</source>
        <translation>Salvar o que puder ser lido…</translation>
    </message>
    <message>
        <source>Where projects are kept</source>
        <translation>Onde os projetos são guardados</translation>
    </message>
    <message>
        <source>“{name}” could not be opened: {reason}. Nothing was changed.</source>
        <translation>Não foi possível abrir “{name}”: {reason}. Nada foi alterado.</translation>
    </message>
    <message>
        <source>“{name}” is open in another window of Glossator, which has come forward.</source>
        <translation>“{name}” está aberto em outra janela do Glossator, que passou para a frente.</translation>
    </message>
</context>
<context>
    <name>PageLookSheet</name>
    <message>
        <source>As at first</source>
        <translation>Como no início</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Colours: {name}</source>
        <translation>Cores: {name}</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Line length</source>
        <translation>Largura da linha</translation>
    </message>
    <message>
        <source>Line spacing</source>
        <translation>Entrelinha</translation>
    </message>
    <message>
        <source>Sans serif</source>
        <translation>Sem serifa</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Sépia</translation>
    </message>
    <message>
        <source>Serif</source>
        <translation>Com serifa</translation>
    </message>
    <message>
        <source>Size, line length, spacing, font and colours as they were at first</source>
        <translation>Tamanho, largura da linha, entrelinha, fonte e cores como eram no início</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Text and page</source>
        <translation>Texto e página</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamanho do texto</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}%</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Codes on these pages</source>
        <translation>Códigos nestas páginas</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Página {number} de {count}</translation>
    </message>
    <message>
        <source>Without a code</source>
        <translation>Sem código</translation>
    </message>
</context>
<context>
    <name>PassagePart</name>
    <message>
        <source>History of this passage</source>
        <translation>Histórico deste trecho</translation>
    </message>
    <message>
        <source>Memo on the passage</source>
        <translation>Memorando sobre o trecho</translation>
    </message>
    <message>
        <source>Memo: write what made you choose these codes</source>
        <translation>Memorando: escreva por que você escolheu estes códigos</translation>
    </message>
    <message>
        <source>Next passage at the cursor</source>
        <translation>Próximo trecho no cursor</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Trecho</translation>
    </message>
    <message>
        <source>Previous passage at the cursor</source>
        <translation>Trecho anterior no cursor</translation>
    </message>
    <message>
        <source>Put the cursor into a highlight to see its codes and its memo.</source>
        <translation>Ponha o cursor em um destaque para ver os seus códigos e o seu memorando.</translation>
    </message>
    <message>
        <source>{coder} · {time} · characters {start}–{end}</source>
        <translation>{coder} · {time} · caracteres {start}–{end}</translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation>{number} de {all}</translation>
    </message>
</context>
<context>
    <name>Passphrases</name>
    <message>
        <source>Fair: keeps off who finds the file, not who wants it. Another word makes it good.</source>
        <translation>Razoável: afasta quem encontrar o arquivo, não quem o quiser. Mais uma palavra a torna boa.</translation>
    </message>
    <message>
        <source>Good.</source>
        <translation>Boa.</translation>
    </message>
    <message>
        <source>Guessed at once: choose several words that do not belong together.</source>
        <translation>Adivinhada na hora: escolha várias palavras que não tenham relação entre si.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Forte.</translation>
    </message>
    <message>
        <source>Weak: guessed within hours or days. Make it longer.</source>
        <translation>Fraca: adivinhada em horas ou dias. Torne-a mais longa.</translation>
    </message>
</context>
<context>
    <name>PastWindow</name>
    <message>
        <source>Back to now</source>
        <translation>Voltar ao presente</translation>
    </message>
    <message>
        <source>This is the project as it was on {when}, after step {number}. Nothing can be changed here.</source>
        <translation>Este é o projeto como era em {when}, após o passo {number}. Nada pode ser alterado aqui.</translation>
    </message>
    <message>
        <source>{project} as it was on {when} (reading only) – Glossator</source>
        <translation>{project} como era em {when} (somente leitura) – Glossator</translation>
    </message>
</context>
<context>
    <name>PlacementsModel</name>
    <message>
        <source>Changes</source>
        <translation>Muda</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Códigos</translation>
    </message>
    <message>
        <source>Moves along</source>
        <translation>Acompanha o texto</translation>
    </message>
    <message>
        <source>Needs review</source>
        <translation>Precisa de revisão</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Fica como está</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Words after</source>
        <translation>Palavras depois</translation>
    </message>
    <message>
        <source>Words before</source>
        <translation>Palavras antes</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message numerus="yes">
        <source>%Ln codings</source>
        <translation>
            <numerusform>%Ln codificação</numerusform>
            <numerusform>%Ln codificações</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passages</source>
        <translation>
            <numerusform>%Ln trecho</numerusform>
            <numerusform>%Ln trechos</numerusform>
        </translation>
    </message>
    <message>
        <source>1 coding</source>
        <translation>1 codificação</translation>
    </message>
    <message>
        <source>1 passage</source>
        <translation>1 trecho</translation>
    </message>
    <message>
        <source>Only some of the coding is shown: {parts}. Hidden passages: {count}.</source>
        <translation>Só parte da codificação é mostrada: {parts}. Trechos ocultos: {count}.</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Print the coded report</source>
        <translation>Imprimir o relatório codificado</translation>
    </message>
    <message>
        <source>Save the coded report as PDF</source>
        <translation>Salvar o relatório codificado como PDF</translation>
    </message>
    <message>
        <source>Stopped; nothing was written, and what was there before is kept.</source>
        <translation>Interrompido; nada foi gravado, e o que havia antes foi mantido.</translation>
    </message>
    <message>
        <source>passages with a code</source>
        <translation>trechos com código</translation>
    </message>
    <message>
        <source>the coders {names}</source>
        <translation>quem codificou: {names}</translation>
    </message>
    <message>
        <source>the codes {names}</source>
        <translation>os códigos {names}</translation>
    </message>
</context>
<context>
    <name>PseudonymsDialog</name>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Adicionar</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>&amp;Mudar</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Remover</translation>
    </message>
    <message>
        <source>&amp;Stand-in</source>
        <translation>&amp;Pseudônimo</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>Also &amp;inside longer words</source>
        <translation>Também dentr&amp;o de palavras mais longas</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Names with Stand-ins</source>
        <translation>Nomes com pseudônimos</translation>
    </message>
    <message>
        <source>Names with stand-ins</source>
        <translation>Nomes com pseudônimos</translation>
    </message>
    <message>
        <source>Occurrences</source>
        <translation>Ocorrências</translation>
    </message>
    <message>
        <source>Only as it is &amp;written (May, not may)</source>
        <translation>Só como está &amp;escrito (Rosa, não rosa)</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Pessoa</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Outra coisa</translation>
    </message>
    <message>
        <source>Stand-in</source>
        <translation>Pseudônimo</translation>
    </message>
</context>
<context>
    <name>QuickCode</name>
    <message>
        <source>Create “{name}”</source>
        <translation>Criar “{name}”</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Enter tag · {keys} and stay · Shift+Enter create · Esc</source>
        <translation>Enter marca · {keys} e fica · Shift+Enter cria · Esc</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation>Shift+Enter</translation>
    </message>
    <message>
        <source>Tag the selection</source>
        <translation>Marcar a seleção</translation>
    </message>
    <message>
        <source>Type to find a code or to name a new one</source>
        <translation>Digite para encontrar ou criar um código</translation>
    </message>
    <message>
        <source>✓ is on it</source>
        <translation>✓ já marcado</translation>
    </message>
</context>
<context>
    <name>ReaderCanvas</name>
    <message>
        <source>Report text</source>
        <translation>Texto do relatório</translation>
    </message>
</context>
<context>
    <name>ReaderView</name>
    <message numerus="yes">
        <source>+%Ln more</source>
        <translation>
            <numerusform>mais %Ln</numerusform>
            <numerusform>mais %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Passage with the codes: {codes}</source>
        <translation>Trecho com os códigos: {codes}</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>e mais %Ln</numerusform>
            <numerusform>e mais %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Repairing</name>
    <message>
        <source>All of “{name}” could be read: it is in “{new}” now, and nothing was lost.</source>
        <translation>Todo o conteúdo de “{name}” pôde ser lido: agora está em “{new}”, e nada se perdeu.</translation>
    </message>
    <message>
        <source>Saved from a damaged project</source>
        <translation>Salvo de um projeto danificado</translation>
    </message>
    <message>
        <source>Saving what can be read of “{name}”; the file itself stays as it is…</source>
        <translation>Salvando o que pode ser lido de “{name}”; o arquivo em si fica como está…</translation>
    </message>
    <message>
        <source>What could be read of “{name}” is in “{new}” now. This was lost or changed on the way:</source>
        <translation>O que pôde ser lido de “{name}” está agora em “{new}”. Isto se perdeu ou mudou no caminho:</translation>
    </message>
</context>
<context>
    <name>Reversing</name>
    <message>
        <source>Redoing “{step}” …</source>
        <translation>Refazendo “{step}” …</translation>
    </message>
    <message>
        <source>Stopped; everything is as it was.</source>
        <translation>Interrompido; tudo está como era.</translation>
    </message>
    <message>
        <source>Taking back “{step}” …</source>
        <translation>Revertendo “{step}” …</translation>
    </message>
    <message>
        <source>Undoing “{step}” …</source>
        <translation>Desfazendo “{step}” …</translation>
    </message>
</context>
<context>
    <name>ReviewNote</name>
    <message>
        <source>It Is Right Now</source>
        <translation>Agora está certo</translation>
    </message>
    <message>
        <source>Review: the text was replaced, and the words of this passage are not in it. It lies at the nearest place. Before: “{quote}”</source>
        <translation>Revisar: o texto foi substituído, e as palavras deste trecho não estão nele. O trecho está no lugar mais próximo. Antes: “{quote}”</translation>
    </message>
    <message>
        <source>Take this passage off the list of those to review</source>
        <translation>Tirar este trecho da lista dos que precisam de revisão</translation>
    </message>
    <message>
        <source>The text was replaced, and the words of this passage changed. Before: “{quote}”</source>
        <translation>O texto foi substituído, e as palavras deste trecho mudaram. Antes: “{quote}”</translation>
    </message>
</context>
<context>
    <name>ReviseDialog</name>
    <message>
        <source>&amp;Attributes to set with it</source>
        <translation>&amp;Atributos a definir com ele</translation>
    </message>
    <message>
        <source>Attributes that the new text proposes</source>
        <translation>Atributos propostos pelo novo texto</translation>
    </message>
    <message>
        <source>Of {all} passages {same} keep their words, {changed} change with the text, and {review} need review: their words are not in the new text. None is lost.</source>
        <translation>De {all} trechos, {same} mantêm as suas palavras, {changed} mudam com o texto e {review} precisam de revisão: as suas palavras não estão no novo texto. Nenhum se perde.</translation>
    </message>
    <message>
        <source>Only {share} % of the two texts is the same: is “{file}” really this report?</source>
        <translation>Só {share}% dos dois textos coincide: “{file}” é mesmo este relatório?</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Trechos</translation>
    </message>
    <message>
        <source>Replace the Text</source>
        <translation>Substituir o texto</translation>
    </message>
    <message>
        <source>Replace the text of “{name}”</source>
        <translation>Substituir o texto de “{name}”</translation>
    </message>
    <message>
        <source>Show the passages that keep their words, too</source>
        <translation>Mostrar também os trechos que mantêm as suas palavras</translation>
    </message>
    <message>
        <source>The document has no passages yet; only its text changes.</source>
        <translation>O documento ainda não tem trechos; só o texto muda.</translation>
    </message>
    <message>
        <source>The text of now stays among the earlier texts, and Undo brings everything back.</source>
        <translation>O texto atual fica entre os textos anteriores, e Desfazer traz tudo de volta.</translation>
    </message>
    <message>
        <source>{name}: {value} instead of {now}, from “{words}”</source>
        <translation>{name}: {value} em vez de {now}, de “{words}”</translation>
    </message>
    <message>
        <source>{name}: {value}, from “{words}”</source>
        <translation>{name}: {value}, de “{words}”</translation>
    </message>
</context>
<context>
    <name>Revising</name>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>No passage of this document has to be reviewed.</source>
        <translation>Nenhum trecho deste documento precisa de revisão.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing has to be reviewed any more: %Ln passage(s).</source>
        <translation>
            <numerusform>Nada mais precisa de revisão: %Ln trecho.</numerusform>
            <numerusform>Nada mais precisa de revisão: %Ln trechos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace the text: choose the revised report</source>
        <translation>Substituir o texto: escolha o relatório revisado</translation>
    </message>
    <message>
        <source>Reports ({kinds})</source>
        <translation>Relatórios ({kinds})</translation>
    </message>
    <message>
        <source>Stopped; the text is the one it was.</source>
        <translation>Interrompido; o texto é o mesmo de antes.</translation>
    </message>
    <message>
        <source>“{name}” has had no other text.</source>
        <translation>“{name}” não teve outro texto.</translation>
    </message>
</context>
<context>
    <name>RowDelegate</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search or run a command</source>
        <translation>Pesquisar ou executar um comando</translation>
    </message>
</context>
<context>
    <name>SetPassphrase</name>
    <message>
        <source>Change</source>
        <translation>Mudar</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Mudar a frase-senha</translation>
    </message>
    <message>
        <source>Encrypt</source>
        <translation>Criptografar</translation>
    </message>
    <message>
        <source>Encrypt the project</source>
        <translation>Criptografar o projeto</translation>
    </message>
    <message>
        <source>Passphrase of &amp;now</source>
        <translation>Frase-senha atua&amp;l</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Remove the passphrase</source>
        <translation>Remover a frase-senha</translation>
    </message>
    <message>
        <source>Write the passphrase of now first.</source>
        <translation>Escreva primeiro a frase-senha atual.</translation>
    </message>
    <message>
        <source>“{name}” and its snapshots are written anew, and its log says so. Copies elsewhere and backups still open with the old passphrase.</source>
        <translation>“{name}” e os seus instantâneos são gravados de novo, e o registro informa isso. Cópias em outros lugares e backups ainda abrem com a frase-senha antiga.</translation>
    </message>
    <message>
        <source>“{name}” and its snapshots are written anew, encrypted, and its log says so. Copies elsewhere, exports and backups stay as they are and can be read by everybody, and until the disk needs the room it may keep parts of the old files.</source>
        <translation>“{name}” e os seus instantâneos são gravados de novo, criptografados, e o registro informa isso. Cópias em outros lugares, exportações e backups ficam como estão e podem ser lidos por qualquer pessoa, e o disco pode guardar partes dos arquivos antigos até precisar do espaço.</translation>
    </message>
    <message>
        <source>“{name}” is written anew in plain, and its log says so: everybody who gets at the file can read it then. Its snapshots stay encrypted and open with the passphrase of now.</source>
        <translation>“{name}” é gravado de novo sem criptografia, e o seu registro informa isso: qualquer pessoa com acesso ao arquivo poderá lê-lo. Os instantâneos continuam criptografados e abrem com a frase-senha atual.</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>Alt+Left, Alt+Right</source>
        <translation>Alt+Esquerda, Alt+Direita</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Setas</translation>
    </message>
    <message>
        <source>By character and line</source>
        <translation>Por caractere e linha</translation>
    </message>
    <message>
        <source>By paragraph</source>
        <translation>Por parágrafo</translation>
    </message>
    <message>
        <source>By sentence</source>
        <translation>Por frase</translation>
    </message>
    <message>
        <source>By word</source>
        <translation>Por palavra</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>Limpar a seleção</translation>
    </message>
    <message>
        <source>Ctrl+Left, Ctrl+Right</source>
        <translation>Ctrl+Esquerda, Ctrl+Direita</translation>
    </message>
    <message>
        <source>Ctrl+Up, Ctrl+Down</source>
        <translation>Ctrl+Acima, Ctrl+Abaixo</translation>
    </message>
    <message>
        <source>Ctrl+mouse wheel</source>
        <translation>Ctrl+roda do mouse</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Find a code for the selection: just type its name</source>
        <translation>Encontrar um código para a seleção: basta digitar o nome</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>No texto</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Narrow the list</source>
        <translation>Filtrar a lista</translation>
    </message>
    <message>
        <source>Select on the way</source>
        <translation>Selecionar pelo caminho</translation>
    </message>
    <message>
        <source>Shift with any of these</source>
        <translation>Shift com qualquer uma destas</translation>
    </message>
    <message>
        <source>Tag with the code that wears the digit: the selection, or the sentence at the caret</source>
        <translation>Marcar com o código que tem o dígito: a seleção, ou a frase no cursor</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamanho do texto</translation>
    </message>
    <message>
        <source>Type to narrow the list</source>
        <translation>Digite para filtrar a lista</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>letras</translation>
    </message>
</context>
<context>
    <name>Showing</name>
    <message>
        <source>Outside the report</source>
        <translation>Fora do relatório</translation>
    </message>
    <message>
        <source>¶ {number}</source>
        <translation>¶ {number}</translation>
    </message>
</context>
<context>
    <name>Snapshooting</name>
    <message>
        <source>Keeping a snapshot first …</source>
        <translation>Guardando antes um instantâneo …</translation>
    </message>
    <message>
        <source>No snapshot was taken; your work itself is saved. The log has the details.</source>
        <translation>Nenhum instantâneo foi criado; o seu trabalho em si está salvo. O log tem os detalhes.</translation>
    </message>
</context>
<context>
    <name>SnapshotsDialog</name>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>&amp;Change the Place…</source>
        <translation>&amp;Mudar o local…</translation>
    </message>
    <message>
        <source>&amp;Restore into a New File…</source>
        <translation>&amp;Restaurar em um novo arquivo…</translation>
    </message>
    <message>
        <source>&amp;Take One Now</source>
        <translation>&amp;Criar um agora</translation>
    </message>
    <message>
        <source>?</source>
        <translation>?</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>A pedido</translation>
    </message>
    <message>
        <source>At &amp;most</source>
        <translation>No má&amp;ximo</translation>
    </message>
    <message>
        <source>At closing</source>
        <translation>Ao fechar</translation>
    </message>
    <message>
        <source>At most, in megabytes</source>
        <translation>No máximo, em megabytes</translation>
    </message>
    <message>
        <source>Before a deletion</source>
        <translation>Antes de uma exclusão</translation>
    </message>
    <message>
        <source>Before a merge of codes</source>
        <translation>Antes de uma mesclagem de códigos</translation>
    </message>
    <message>
        <source>Before a text was replaced</source>
        <translation>Antes de um texto ser substituído</translation>
    </message>
    <message>
        <source>Before an import</source>
        <translation>Antes de uma importação</translation>
    </message>
    <message>
        <source>Before it was brought up to date</source>
        <translation>Antes de ser atualizado</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Códigos</translation>
    </message>
    <message>
        <source>Codings</source>
        <translation>Codificações</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Glossator projects (*.gloss)</source>
        <translation>Projetos do Glossator (*.gloss)</translation>
    </message>
    <message>
        <source>It would have {things} that are gone today.</source>
        <translation>Ele teria {things} que hoje não existem mais.</translation>
    </message>
    <message>
        <source>Keep snapshots in</source>
        <translation>Guardar instantâneos em</translation>
    </message>
    <message>
        <source>Kept in {folder}</source>
        <translation>Guardados em {folder}</translation>
    </message>
    <message>
        <source>Nothing was done since the latest snapshot, so none was needed.</source>
        <translation>Nada foi feito desde o último instantâneo, por isso nenhum era necessário.</translation>
    </message>
    <message>
        <source>Nothing was done since; the project is as this snapshot has it.</source>
        <translation>Nada foi feito desde então; o projeto está como neste instantâneo.</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Trechos</translation>
    </message>
    <message>
        <source>Restore into a new file</source>
        <translation>Restaurar em um novo arquivo</translation>
    </message>
    <message>
        <source>Since then: {steps} by {coders}.</source>
        <translation>Desde então: {steps} por {coders}.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Snapshots of “{name}”</source>
        <translation>Instantâneos de “{name}”</translation>
    </message>
    <message>
        <source>Snapshots taken so far stay where they are.</source>
        <translation>Os instantâneos já criados ficam onde estão.</translation>
    </message>
    <message>
        <source>Snapshots, newest first</source>
        <translation>Instantâneos, os mais novos primeiro</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Criado</translation>
    </message>
    <message>
        <source>The restored project would lack {things} of today&apos;s.</source>
        <translation>Ao projeto restaurado faltariam {things} de hoje.</translation>
    </message>
    <message>
        <source>There are no snapshots yet. One is taken every 15 minutes while something changes, before imports, merges and large deletions, before the project is brought up to date, and when it is closed.</source>
        <translation>Ainda não há instantâneos. Um é criado a cada 15 minutos enquanto algo muda, antes de importações, mesclagens e exclusões grandes, antes de o projeto ser atualizado para uma nova versão, e quando é fechado.</translation>
    </message>
    <message>
        <source>This snapshot cannot be read: it is damaged, or taken under another passphrase.</source>
        <translation>Não é possível ler este instantâneo: está danificado ou foi criado com outra frase-senha.</translation>
    </message>
    <message>
        <source>This snapshot is of another branch of the project&apos;s history.</source>
        <translation>Este instantâneo é de outro ramo do histórico do projeto.</translation>
    </message>
    <message>
        <source>Under a new passphrase</source>
        <translation>Com uma nova frase-senha</translation>
    </message>
    <message>
        <source>What would be lost</source>
        <translation>O que se perderia</translation>
    </message>
    <message>
        <source>What would be lost cannot be said, since the project itself cannot be read.</source>
        <translation>Não é possível dizer o que se perderia, pois o próprio projeto não pode ser lido.</translation>
    </message>
    <message>
        <source>While working</source>
        <translation>Durante o trabalho</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>Trabalhando…</translation>
    </message>
    <message>
        <source>“{name}” was restored; what was wrong with the project then still is: {what}</source>
        <translation>“{name}” foi restaurado; o que estava errado com o projeto na época continua errado: {what}</translation>
    </message>
</context>
<context>
    <name>StandInText</name>
    <message>
        <source>The text with stand-ins</source>
        <translation>O texto com pseudônimos</translation>
    </message>
    <message>
        <source>“{name}” with stand-ins</source>
        <translation>“{name}” com pseudônimos</translation>
    </message>
</context>
<context>
    <name>StandingIn</name>
    <message>
        <source>No name has a stand-in yet: select one in the text, then Document ▸ Give a Stand-in.</source>
        <translation>Ainda não há nomes com pseudônimo: selecione um no texto e depois Documento ▸ Atribuir um pseudônimo.</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message numerus="yes">
        <source>%Ln codings</source>
        <translation>
            <numerusform>%Ln codificação</numerusform>
            <numerusform>%Ln codificações</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passages</source>
        <translation>
            <numerusform>%Ln trecho</numerusform>
            <numerusform>%Ln trechos</numerusform>
        </translation>
    </message>
    <message>
        <source>1 coding</source>
        <translation>1 codificação</translation>
    </message>
    <message>
        <source>1 passage</source>
        <translation>1 trecho</translation>
    </message>
    <message>
        <source>Aa</source>
        <translation>Aa</translation>
    </message>
    <message>
        <source>Back to the usual text size</source>
        <translation>Voltar ao tamanho normal do texto</translation>
    </message>
    <message>
        <source>Change the coder&apos;s name</source>
        <translation>Mudar o nome de quem codifica</translation>
    </message>
    <message>
        <source>Coder: {name}</source>
        <translation>Codifica: {name}</translation>
    </message>
    <message>
        <source>Colours: {name}</source>
        <translation>Cores: {name}</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Open for reading only</source>
        <translation>Aberto somente para leitura</translation>
    </message>
    <message>
        <source>Other colours</source>
        <translation>Outras cores</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Salvo</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Sépia</translation>
    </message>
    <message>
        <source>Text and page</source>
        <translation>Texto e página</translation>
    </message>
    <message>
        <source>Text and page: size, line length, spacing, font, colours</source>
        <translation>Texto e página: tamanho, largura da linha, entrelinha, fonte, cores</translation>
    </message>
    <message>
        <source>Text size: {percent}</source>
        <translation>Tamanho do texto: {percent}</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}%</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Add the codebook “{}”</source>
        <translation>Inclusão do livro de códigos “{}”</translation>
    </message>
    <message>
        <source>Add the coder “{}”</source>
        <translation>Inclusão de quem codifica: “{}”</translation>
    </message>
    <message>
        <source>Build the sample project</source>
        <translation>Montagem do projeto de exemplo</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Mudança da frase-senha</translation>
    </message>
    <message>
        <source>Change the stand-in “{}”</source>
        <translation>Mudança do pseudônimo “{}”</translation>
    </message>
    <message>
        <source>Create the attribute “{}”</source>
        <translation>Criação do atributo “{}”</translation>
    </message>
    <message>
        <source>Create the code “{}”</source>
        <translation>Criação do código “{}”</translation>
    </message>
    <message>
        <source>Create with the codebook “{}”</source>
        <translation>Criação com o livro de códigos “{}”</translation>
    </message>
    <message>
        <source>Define the code “{}”</source>
        <translation>Definição do código “{}”</translation>
    </message>
    <message>
        <source>Delete a memo</source>
        <translation>Exclusão de um memorando</translation>
    </message>
    <message>
        <source>Delete the attribute “{}”</source>
        <translation>Exclusão do atributo “{}”</translation>
    </message>
    <message>
        <source>Delete the code “{}”</source>
        <translation>Exclusão do código “{}”</translation>
    </message>
    <message>
        <source>Delete the document “{}”</source>
        <translation>Exclusão do documento “{}”</translation>
    </message>
    <message>
        <source>Delete the memo on the code “{}”</source>
        <translation>Exclusão do memorando sobre o código “{}”</translation>
    </message>
    <message>
        <source>Delete the memo on the document “{}”</source>
        <translation>Exclusão do memorando sobre o documento “{}”</translation>
    </message>
    <message>
        <source>Delete the memo on the project</source>
        <translation>Exclusão do memorando sobre o projeto</translation>
    </message>
    <message>
        <source>Delete the passage</source>
        <translation>Exclusão do trecho</translation>
    </message>
    <message>
        <source>Delete {} documents</source>
        <translation>Exclusão de {} documentos</translation>
    </message>
    <message>
        <source>Delete {} passages</source>
        <translation>Exclusão de {} trechos</translation>
    </message>
    <message>
        <source>Encrypt the project</source>
        <translation>Criptografia do projeto</translation>
    </message>
    <message>
        <source>Give the stand-in “{}”</source>
        <translation>Atribuição do pseudônimo “{}”</translation>
    </message>
    <message>
        <source>Give {} stand-ins</source>
        <translation>Atribuição de {} pseudônimos</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Destaque</translation>
    </message>
    <message>
        <source>Import the project “{}”</source>
        <translation>Importação do projeto “{}”</translation>
    </message>
    <message>
        <source>Import {} documents</source>
        <translation>Importação de {} documentos</translation>
    </message>
    <message>
        <source>Import “{}”</source>
        <translation>Importação de “{}”</translation>
    </message>
    <message>
        <source>Join {} passages</source>
        <translation>Junção de {} trechos</translation>
    </message>
    <message>
        <source>Merge the code “{}”</source>
        <translation>Mesclagem do código “{}”</translation>
    </message>
    <message>
        <source>Move the code “{}”</source>
        <translation>Deslocamento do código “{}”</translation>
    </message>
    <message>
        <source>Move the edges of a passage</source>
        <translation>Deslocamento dos limites de um trecho</translation>
    </message>
    <message>
        <source>Recolour the code “{}”</source>
        <translation>Mudança da cor do código “{}”</translation>
    </message>
    <message>
        <source>Remove the passphrase</source>
        <translation>Remoção da frase-senha</translation>
    </message>
    <message>
        <source>Remove the stand-in “{}”</source>
        <translation>Remoção do pseudônimo “{}”</translation>
    </message>
    <message>
        <source>Rename the attribute “{}”</source>
        <translation>Renomeação do atributo “{}”</translation>
    </message>
    <message>
        <source>Rename the code “{}”</source>
        <translation>Renomeação do código “{}”</translation>
    </message>
    <message>
        <source>Rename the document “{}”</source>
        <translation>Renomeação do documento “{}”</translation>
    </message>
    <message>
        <source>Repair “{}”</source>
        <translation>Reparo de “{}”</translation>
    </message>
    <message>
        <source>Replace the text of “{}”</source>
        <translation>Substituição do texto de “{}”</translation>
    </message>
    <message>
        <source>Set the digit of “{}”</source>
        <translation>Definição do dígito de “{}”</translation>
    </message>
    <message>
        <source>Set {}</source>
        <translation>Definição do valor de {}</translation>
    </message>
    <message>
        <source>Settle the review of a passage</source>
        <translation>Conclusão da revisão de um trecho</translation>
    </message>
    <message>
        <source>Settle the review of {} passages</source>
        <translation>Conclusão da revisão de {} trechos</translation>
    </message>
    <message>
        <source>Split a passage</source>
        <translation>Divisão de um trecho</translation>
    </message>
    <message>
        <source>Tag with the new code {}</source>
        <translation>Marcação com o novo código {}</translation>
    </message>
    <message>
        <source>Tag with {}</source>
        <translation>Marcação com {}</translation>
    </message>
    <message>
        <source>Take back “{}”</source>
        <translation>Reversão de “{}”</translation>
    </message>
    <message>
        <source>Uncode {}</source>
        <translation>Retirada do código {}</translation>
    </message>
    <message>
        <source>Write a memo</source>
        <translation>Escrita de um memorando</translation>
    </message>
    <message>
        <source>Write a memo on the code “{}”</source>
        <translation>Escrita de um memorando sobre o código “{}”</translation>
    </message>
    <message>
        <source>Write a memo on the document “{}”</source>
        <translation>Escrita de um memorando sobre o documento “{}”</translation>
    </message>
    <message>
        <source>Write a memo on the project</source>
        <translation>Escrita de um memorando sobre o projeto</translation>
    </message>
</context>
<context>
    <name>Taking</name>
    <message>
        <source>Deleted a passage of {coder}; {keys} brings it back.</source>
        <translation>Trecho de {coder} excluído; {keys} traz de volta.</translation>
    </message>
    <message>
        <source>Removed “{code}” of {coder}; {keys} brings it back.</source>
        <translation>Código “{code}” de {coder} retirado; {keys} traz de volta.</translation>
    </message>
</context>
<context>
    <name>TickList</name>
    <message>
        <source>Clear</source>
        <translation>Limpar</translation>
    </message>
    <message>
        <source>Narrow the list: {what}</source>
        <translation>Filtrar a lista: {what}</translation>
    </message>
    <message>
        <source>Type to narrow the list</source>
        <translation>Digite para filtrar a lista</translation>
    </message>
</context>
<context>
    <name>ToldDialog</name>
    <message>
        <source>&amp;Copy the list</source>
        <translation>&amp;Copiar a lista</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Próximo</translation>
    </message>
    <message>
        <source>Back to “{project}”</source>
        <translation>Voltar a “{project}”</translation>
    </message>
    <message>
        <source>Do&amp;ne</source>
        <translation>Co&amp;ncluir</translation>
    </message>
    <message>
        <source>Drag the mouse over them, or hold Shift and use the arrows. {key} takes the whole sentence at the caret.</source>
        <translation>Arraste o mouse sobre elas, ou segure Shift e use as setas. {key} seleciona a frase inteira no cursor.</translation>
    </message>
    <message>
        <source>It is saved already. The margin names the code; this column shows the words, who tagged them and when, and the code&apos;s definition. {key} goes to the next passage: try it.</source>
        <translation>Já está salvo. A margem traz o nome do código; esta coluna mostra as palavras, quem as marcou e quando, e a definição do código. {key} vai para o próximo trecho: experimente.</translation>
    </message>
    <message>
        <source>Press Enter, type the first letters of a code, press Enter again. Quicker: the digit beside the code in the codebook, or a full stop for the code used last.</source>
        <translation>Pressione Enter, digite as primeiras letras de um código e pressione Enter de novo. Mais rápido: o dígito ao lado do código no livro de códigos, ou um ponto para o último código usado.</translation>
    </message>
    <message>
        <source>Say why, or look at one code</source>
        <translation>Diga por quê, ou veja um só código</translation>
    </message>
    <message>
        <source>See what is tagged</source>
        <translation>Veja o que está marcado</translation>
    </message>
    <message>
        <source>Select some words</source>
        <translation>Selecione algumas palavras</translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation>Passo {number} de {count}</translation>
    </message>
    <message>
        <source>Tag them</source>
        <translation>Marque-as</translation>
    </message>
    <message>
        <source>Take the table away</source>
        <translation>Leve a tabela</translation>
    </message>
    <message>
        <source>That was the tour. This copy of the sample is yours: change what you like.</source>
        <translation>Esse foi o tour. Esta cópia do exemplo é sua: mude o que quiser.</translation>
    </message>
    <message>
        <source>You have left the tour. Help &gt; Take the Tour begins it again.</source>
        <translation>Você saiu do tour. Ajuda &gt; Fazer o tour começa de novo.</translation>
    </message>
    <message>
        <source>{key} (File &gt; Export Passages) writes a row for each code on each passage: words, place, code, coder, memo. {more} has all other tables and formats.</source>
        <translation>{key} (Arquivo &gt; Exportar trechos) grava uma linha para cada código em cada trecho: palavras, lugar, código, quem codificou, memorando. {more} tem todas as outras tabelas e formatos.</translation>
    </message>
    <message>
        <source>{memo} writes a memo on the passage; Esc goes back to the text. {filter} shows only some codes or coders, {all} shows everything again.</source>
        <translation>{memo} escreve um memorando sobre o trecho; Esc volta ao texto. {filter} mostra só alguns códigos ou pessoas que codificam, {all} mostra tudo de novo.</translation>
    </message>
</context>
<context>
    <name>Transfers</name>
    <message numerus="yes">
        <source> … and %Ln more</source>
        <translation>
            <numerusform> … e mais %Ln</numerusform>
            <numerusform> … e mais %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotations</source>
        <translation>
            <numerusform>%Ln anotação</numerusform>
            <numerusform>%Ln anotações</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln codes</source>
        <translation>
            <numerusform>%Ln código</numerusform>
            <numerusform>%Ln códigos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln documents</source>
        <translation>
            <numerusform>%Ln documento</numerusform>
            <numerusform>%Ln documentos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages</source>
        <translation>
            <numerusform>%Ln página</numerusform>
            <numerusform>%Ln páginas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passages have to be reviewed.</source>
        <translation>
            <numerusform>%Ln trecho precisa de revisão.</numerusform>
            <numerusform>%Ln trechos precisam de revisão.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quotations</source>
        <translation>
            <numerusform>%Ln citação</numerusform>
            <numerusform>%Ln citações</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln linha</numerusform>
            <numerusform>%Ln linhas</numerusform>
        </translation>
    </message>
    <message>
        <source>1 annotation</source>
        <translation>1 anotação</translation>
    </message>
    <message>
        <source>1 code</source>
        <translation>1 código</translation>
    </message>
    <message>
        <source>1 document</source>
        <translation>1 documento</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1 página</translation>
    </message>
    <message>
        <source>1 passage has to be reviewed.</source>
        <translation>1 trecho precisa de revisão.</translation>
    </message>
    <message>
        <source>1 quotation</source>
        <translation>1 citação</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 linha</translation>
    </message>
    <message>
        <source>Added what “{name}” holds.</source>
        <translation>Adicionado o conteúdo de “{name}”.</translation>
    </message>
    <message>
        <source>All is well: the pages, the references, every quote against its text, the log.</source>
        <translation>Tudo está bem: as páginas, as referências, cada citação em relação ao seu texto, o registro.</translation>
    </message>
    <message>
        <source>All of “{name}” is here already.</source>
        <translation>Todo o conteúdo de “{name}” já está aqui.</translation>
    </message>
    <message>
        <source>Checking the project …</source>
        <translation>Verificando o projeto …</translation>
    </message>
    <message>
        <source>Comparing the two texts …</source>
        <translation>Comparando os dois textos …</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>Copiar a lista</translation>
    </message>
    <message>
        <source>Drawing the pages …</source>
        <translation>Desenhando as páginas …</translation>
    </message>
    <message>
        <source>Exported {count} to “{name}”.</source>
        <translation>Exportação para “{name}”: {count}.</translation>
    </message>
    <message>
        <source>Imported “{name}”.</source>
        <translation>“{name}” importado.</translation>
    </message>
    <message>
        <source>Replaced the text of “{name}”.</source>
        <translation>Texto de “{name}” substituído.</translation>
    </message>
    <message>
        <source>Saved {pages} to “{name}”.</source>
        <translation>Salvo em “{name}”: {pages}.</translation>
    </message>
    <message>
        <source>Sent {pages} to the printer.</source>
        <translation>Enviado à impressora: {pages}.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar na pasta</translation>
    </message>
    <message>
        <source>Show the first</source>
        <translation>Mostrar o primeiro</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>Mostrar a lista</translation>
    </message>
    <message>
        <source>The check found: {first}{more}</source>
        <translation>A verificação encontrou: {first}{more}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>What the file does not hold as it is</source>
        <translation>O que o arquivo não contém tal como é</translation>
    </message>
    <message>
        <source>What was imported</source>
        <translation>O que foi importado</translation>
    </message>
    <message>
        <source>Writing …</source>
        <translation>Gravando …</translation>
    </message>
</context>
<context>
    <name>Unsaved</name>
    <message>
        <source>Close Without It</source>
        <translation>Fechar sem salvar</translation>
    </message>
    <message>
        <source>{reason} What you wrote in the inspector is not saved, so the project stays open. Copy it elsewhere, or close again when it can be saved.</source>
        <translation>{reason} O que você escreveu no inspetor não foi salvo; por isso o projeto continua aberto. Copie o texto para outro lugar ou feche de novo quando for possível salvar.</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>Earlier texts</source>
        <translation>Textos anteriores</translation>
    </message>
    <message>
        <source>Earlier texts of “{name}”</source>
        <translation>Textos anteriores de “{name}”</translation>
    </message>
    <message>
        <source>The text as it was</source>
        <translation>O texto como era</translation>
    </message>
    <message numerus="yes">
        <source>{number}: “{source}”, %Ln characters, from {first} to {last}</source>
        <translation>
            <numerusform>{number}: “{source}”, %Ln caractere, de {first} a {last}</numerusform>
            <numerusform>{number}: “{source}”, %Ln caracteres, de {first} a {last}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Choose another folder…</source>
        <translation>Escolher outra pasta…</translation>
    </message>
    <message>
        <source>Glossator</source>
        <translation>Glossator</translation>
    </message>
    <message>
        <source>Here for the first time? Five steps in the window itself show how a report is tagged. You can leave at any time.</source>
        <translation>É a sua primeira vez aqui? Cinco passos na própria janela mostram como se marca um relatório. Você pode sair a qualquer momento.</translation>
    </message>
    <message>
        <source>Keep new projects in another folder</source>
        <translation>Guardar os novos projetos em outra pasta</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>New projects are kept in {folder}.</source>
        <translation>Os novos projetos são guardados em {folder}.</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>Novo projeto…</translation>
    </message>
    <message>
        <source>Open a project…</source>
        <translation>Abrir um projeto…</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Abrir o exemplo</translation>
    </message>
    <message>
        <source>Or drop a project here, or the reports that a new project should begin with. Nothing ever leaves this machine.</source>
        <translation>Ou solte aqui um projeto, ou os relatórios com que um novo projeto deve começar. Nada jamais sai desta máquina.</translation>
    </message>
    <message>
        <source>Read case reports, tag passages by theme, take away the dataset.</source>
        <translation>Leia relatos de casos, marque trechos por tema, leve o conjunto de dados.</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Projetos recentes</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Fazer o tour</translation>
    </message>
    <message>
        <source>The sample is a report on Cambodia from 2019 with passages tagged in four themes. You get a copy of your own: change what you like.</source>
        <translation>O exemplo é um relatório sobre o Camboja, de 2019, com trechos marcados em quatro temas. Você recebe uma cópia só sua: mude o que quiser.</translation>
    </message>
</context>
<context>
    <name>WhichNames</name>
    <message>
        <source>&amp;Names as they are, as in the window</source>
        <translation>&amp;Nomes como são, como na janela</translation>
    </message>
    <message>
        <source>&amp;Stand-ins in their place, everywhere but in coders&apos; initials</source>
        <translation>&amp;Pseudônimos no lugar deles, em tudo exceto nas iniciais de quem codifica</translation>
    </message>
    <message>
        <source>Names in this project have stand-ins. The pages show:</source>
        <translation>Há nomes com pseudônimos neste projeto. As páginas mostram:</translation>
    </message>
</context>
<context>
    <name>_Faults</name>
    <message>
        <source>Open the log folder</source>
        <translation>Abrir a pasta de logs</translation>
    </message>
    <message>
        <source>Read the report</source>
        <translation>Ler o relatório</translation>
    </message>
    <message>
        <source>Something went wrong inside Glossator. What was saved before is safe; the last step may not have been done. The log has the details.</source>
        <translation>Algo deu errado dentro do Glossator. O que já estava salvo está seguro; o último passo pode não ter sido feito. O log tem os detalhes.</translation>
    </message>
</context>
<context>
    <name>_Recent</name>
    <message>
        <source>Open {name} in {folder}</source>
        <translation>Abrir {name} em {folder}</translation>
    </message>
</context>
</TS>
