<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Glossator</source>
        <translation>Acerca de Glossator</translation>
    </message>
    <message>
        <source>Glossator {version}

Read case reports, tag passages by theme, take away the dataset. Nothing ever leaves this machine.

MIT licence. Icons by Lucide (ISC licence).</source>
        <translation>Glossator {version}

Lea informes de casos, etiquete pasajes por temas y llévese el conjunto de datos. Nada sale nunca de este equipo.

Licencia MIT. Iconos de Lucide (licencia ISC).</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;About Glossator</source>
        <translation>Acerca &amp;de Glossator</translation>
    </message>
    <message>
        <source>&amp;Attributes…</source>
        <translation>&amp;Atributos…</translation>
    </message>
    <message>
        <source>&amp;Bigger Text</source>
        <translation>A&amp;umentar el texto</translation>
    </message>
    <message>
        <source>&amp;Close Project</source>
        <translation>Cerrar pro&amp;yecto</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Código</translation>
    </message>
    <message>
        <source>&amp;Coder Name…</source>
        <translation>&amp;Nombre de quien codifica…</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Colores</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;Delete Code…</source>
        <translation>Elimin&amp;ar código…</translation>
    </message>
    <message>
        <source>&amp;Delete Document…</source>
        <translation>&amp;Eliminar documento…</translation>
    </message>
    <message>
        <source>&amp;Document</source>
        <translation>&amp;Documento</translation>
    </message>
    <message>
        <source>&amp;Documents and Codebook</source>
        <translation>&amp;Documentos y libro de códigos</translation>
    </message>
    <message>
        <source>&amp;Earlier Texts…</source>
        <translation>Te&amp;xtos anteriores…</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Export Passages (CSV)…</source>
        <translation>&amp;Exportar pasajes (CSV)…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Buscar…</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guía</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Highlight without a Code</source>
        <translation>Resa&amp;ltar sin código</translation>
    </message>
    <message>
        <source>&amp;Import Documents…</source>
        <translation>&amp;Importar documentos…</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>&amp;Inspector</translation>
    </message>
    <message>
        <source>&amp;Join with the Next Passage</source>
        <translation>&amp;Unir con el pasaje siguiente</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>Atajos de &amp;teclado</translation>
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
        <translation>Bloq&amp;uear cuando no haya nadie</translation>
    </message>
    <message>
        <source>&amp;Never</source>
        <translation>&amp;Nunca</translation>
    </message>
    <message>
        <source>&amp;New Code</source>
        <translation>&amp;Nuevo código</translation>
    </message>
    <message>
        <source>&amp;New Project…</source>
        <translation>&amp;Nuevo proyecto…</translation>
    </message>
    <message>
        <source>&amp;Next Document</source>
        <translation>Documento si&amp;guiente</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Ninguno</translation>
    </message>
    <message>
        <source>&amp;Open Project…</source>
        <translation>&amp;Abrir proyecto…</translation>
    </message>
    <message>
        <source>&amp;Previous Document</source>
        <translation>Documento a&amp;nterior</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Repeat the Last Code</source>
        <translation>&amp;Repetir el último código</translation>
    </message>
    <message>
        <source>&amp;Smaller Text</source>
        <translation>&amp;Reducir el texto</translation>
    </message>
    <message>
        <source>&amp;Tag…</source>
        <translation>&amp;Etiquetar…</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Herramientas</translation>
    </message>
    <message>
        <source>&amp;Uncode…</source>
        <translation>&amp;Quitar código…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Usual Text Size</source>
        <translation>Tamaño &amp;habitual del texto</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>After &amp;15 Minutes</source>
        <translation>Tras &amp;15 minutos</translation>
    </message>
    <message>
        <source>After &amp;30 Minutes</source>
        <translation>Tras &amp;30 minutos</translation>
    </message>
    <message>
        <source>After &amp;5 Minutes</source>
        <translation>Tras &amp;5 minutos</translation>
    </message>
    <message>
        <source>After an &amp;Hour</source>
        <translation>Tras una &amp;hora</translation>
    </message>
    <message>
        <source>All Passages Are Reviewed</source>
        <translation>Dar todos los pasajes por revisados</translation>
    </message>
    <message>
        <source>As the S&amp;ystem</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>C&amp;hange the Passphrase…</source>
        <translation>Cam&amp;biar la frase de contraseña…</translation>
    </message>
    <message>
        <source>Check the &amp;Project</source>
        <translation>Comprobar el &amp;proyecto</translation>
    </message>
    <message>
        <source>Code &amp;in Vivo</source>
        <translation>Codificar &amp;in vivo</translation>
    </message>
    <message>
        <source>Di&amp;git</source>
        <translation>Dígi&amp;to</translation>
    </message>
    <message>
        <source>E&amp;xport More…</source>
        <translation>E&amp;xportar más…</translation>
    </message>
    <message>
        <source>Encr&amp;ypt the Project…</source>
        <translation>Ci&amp;frar el proyecto…</translation>
    </message>
    <message>
        <source>Export for S&amp;preadsheets…</source>
        <translation>Exportar para &amp;hojas de cálculo…</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>Buscar &amp;siguiente</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>Buscar &amp;anterior</translation>
    </message>
    <message>
        <source>Give a &amp;Stand-in…</source>
        <translation>Dar un &amp;seudónimo…</translation>
    </message>
    <message>
        <source>Go to the Next Pa&amp;ne</source>
        <translation>Ir al pan&amp;el siguiente</translation>
    </message>
    <message>
        <source>Go to the Previous Pane</source>
        <translation>Ir al panel anterior</translation>
    </message>
    <message>
        <source>Histor&amp;y…</source>
        <translation>&amp;Historial…</translation>
    </message>
    <message>
        <source>Import a &amp;Folder…</source>
        <translation>Importar una &amp;carpeta…</translation>
    </message>
    <message>
        <source>Import from Another Pro&amp;gram…</source>
        <translation>Importar de o&amp;tro programa…</translation>
    </message>
    <message>
        <source>Loc&amp;k the Project Now</source>
        <translation>Bl&amp;oquear el proyecto ahora</translation>
    </message>
    <message>
        <source>Make a Sub-code of the One A&amp;bove</source>
        <translation>&amp;Poner como subcódigo del anterior</translation>
    </message>
    <message>
        <source>Mem&amp;o on the Document</source>
        <translation>&amp;Memo del documento</translation>
    </message>
    <message>
        <source>Memo on the Code</source>
        <translation>Memo del código</translation>
    </message>
    <message>
        <source>Memo on the Pro&amp;ject</source>
        <translation>Memo &amp;del proyecto</translation>
    </message>
    <message>
        <source>Merg&amp;e into…</source>
        <translation>&amp;Fusionar con…</translation>
    </message>
    <message>
        <source>Mo&amp;ve the Edges</source>
        <translation>Mo&amp;ver los límites</translation>
    </message>
    <message>
        <source>Move &amp;Out</source>
        <translation>Subir de &amp;jerarquía</translation>
    </message>
    <message>
        <source>Move Do&amp;wn</source>
        <translation>Mover ha&amp;cia abajo</translation>
    </message>
    <message>
        <source>Move U&amp;p</source>
        <translation>Mover &amp;hacia arriba</translation>
    </message>
    <message>
        <source>Ne&amp;xt Passage to Review</source>
        <translation>Si&amp;guiente pasaje por revisar</translation>
    </message>
    <message>
        <source>New &amp;Sub-code</source>
        <translation>Nuevo &amp;subcódigo</translation>
    </message>
    <message>
        <source>Next &amp;Passage</source>
        <translation>&amp;Pasaje siguiente</translation>
    </message>
    <message>
        <source>Next Unc&amp;oded Paragraph</source>
        <translation>Párrafo siguiente sin c&amp;odificar</translation>
    </message>
    <message>
        <source>Only the &amp;Text</source>
        <translation>Solo el &amp;texto</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <source>Open the &amp;Log Folder</source>
        <translation>Abrir la carpeta del &amp;registro</translation>
    </message>
    <message>
        <source>Open the &amp;Sample</source>
        <translation>Abrir el ejemp&amp;lo</translation>
    </message>
    <message>
        <source>P&amp;aste as a New Document</source>
        <translation>&amp;Pegar como documento nuevo</translation>
    </message>
    <message>
        <source>Pre&amp;vious Passage</source>
        <translation>Pasaje a&amp;nterior</translation>
    </message>
    <message>
        <source>Previous Uncoded Paragraph</source>
        <translation>Párrafo anterior sin codificar</translation>
    </message>
    <message>
        <source>Prin&amp;t…</source>
        <translation>I&amp;mprimir…</translation>
    </message>
    <message>
        <source>Re&amp;colour…</source>
        <translation>Ca&amp;mbiar el color…</translation>
    </message>
    <message>
        <source>Re&amp;move the Passphrase…</source>
        <translation>&amp;Quitar la frase de contraseña…</translation>
    </message>
    <message>
        <source>Rena&amp;me</source>
        <translation>Cam&amp;biar el nombre</translation>
    </message>
    <message>
        <source>Replace the &amp;Text…</source>
        <translation>Reemplazar el &amp;texto…</translation>
    </message>
    <message>
        <source>Run a Co&amp;mmand…</source>
        <translation>&amp;Ejecutar un comando…</translation>
    </message>
    <message>
        <source>S&amp;epia</source>
        <translation>S&amp;epia</translation>
    </message>
    <message>
        <source>S&amp;how Stand-ins…</source>
        <translation>Ver &amp;seudónimos…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>&amp;Guardar como PDF…</translation>
    </message>
    <message>
        <source>See It as It &amp;Was…</source>
        <translation>&amp;Verlo tal como estaba…</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>Seleccionar &amp;todo</translation>
    </message>
    <message>
        <source>Select the &amp;Paragraph</source>
        <translation>Seleccionar el &amp;párrafo</translation>
    </message>
    <message>
        <source>Select the &amp;Sentence</source>
        <translation>Seleccionar la &amp;oración</translation>
    </message>
    <message>
        <source>Sho&amp;w Only This Code</source>
        <translation>&amp;Ver solo este código</translation>
    </message>
    <message>
        <source>Show &amp;All Codes and Coders</source>
        <translation>Mostr&amp;ar todos los códigos y codificadores</translation>
    </message>
    <message>
        <source>Show Onl&amp;y…</source>
        <translation>&amp;Mostrar solo…</translation>
    </message>
    <message>
        <source>Sp&amp;lit the Passage Here</source>
        <translation>&amp;Dividir el pasaje aquí</translation>
    </message>
    <message>
        <source>Take the &amp;Tour</source>
        <translation>Hacer la &amp;visita guiada</translation>
    </message>
    <message>
        <source>Text and Pa&amp;ge…</source>
        <translation>Texto y pá&amp;gina…</translation>
    </message>
    <message>
        <source>Vie&amp;w Snapshots…</source>
        <translation>&amp;Ver instantáneas…</translation>
    </message>
    <message>
        <source>Write &amp;a Memo</source>
        <translation>Escribir un mem&amp;o</translation>
    </message>
</context>
<context>
    <name>AskPassphrase</name>
    <message>
        <source>&amp;Keep it in the system&apos;s keyring</source>
        <translation>&amp;Guardarla en el llavero del sistema</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Frase de contraseña</translation>
    </message>
    <message>
        <source>Whoever can log in as you can open the project then without being asked.</source>
        <translation>Quien pueda iniciar sesión con su usuario podrá abrir el proyecto sin que se le pregunte.</translation>
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
        <translation>Un atributo nuevo, por ejemplo Región</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Atributo</translation>
    </message>
    <message>
        <source>Attributes of the document</source>
        <translation>Atributos del documento</translation>
    </message>
    <message>
        <source>Attributes of {name}</source>
        <translation>Atributos de {name}</translation>
    </message>
    <message>
        <source>Each change is saved at once and can be undone.</source>
        <translation>Cada cambio se guarda al instante y se puede deshacer.</translation>
    </message>
    <message>
        <source>Name of the new attribute</source>
        <translation>Nombre del atributo nuevo</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Type of the new attribute</source>
        <translation>Tipo del atributo nuevo</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>date</source>
        <translation>fecha</translation>
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
        <translation>sí o no</translation>
    </message>
</context>
<context>
    <name>Bubble</name>
    <message>
        <source>&amp;Leave the tour</source>
        <translation>Sa&amp;lir de la visita</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Show the definition of {code}</source>
        <translation>Mostrar la definición de {code}</translation>
    </message>
    <message>
        <source>Uncode {code}</source>
        <translation>Quitar {code}</translation>
    </message>
</context>
<context>
    <name>CodebookModel</name>
    <message numerus="yes">
        <source>%Ln codings</source>
        <translation>
            <numerusform>%Ln codificación</numerusform>
            <numerusform>%Ln codificaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>1 coding</source>
        <translation>1 codificación</translation>
    </message>
    <message>
        <source>digit {digit}</source>
        <translation>dígito {digit}</translation>
    </message>
    <message>
        <source>{own}; {total} with its sub-codes</source>
        <translation>{own}; {total} con sus subcódigos</translation>
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
        <translation>Libro de códigos</translation>
    </message>
    <message>
        <source>Delete the code “{code}”?</source>
        <translation>¿Eliminar el código «{code}»?</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Código nuevo</translation>
    </message>
    <message>
        <source>No codes yet. A code is a theme that you tag passages with.</source>
        <translation>Todavía no hay códigos. Un código es un tema con el que se etiquetan pasajes.</translation>
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
        <translation>Codificar con el &amp;nombre</translation>
    </message>
    <message>
        <source>Coder name</source>
        <translation>Nombre de quien codifica</translation>
    </message>
    <message>
        <source>What has been coded already keeps the name that it was coded under.</source>
        <translation>Lo ya codificado conserva el nombre con el que se codificó.</translation>
    </message>
</context>
<context>
    <name>Coding</name>
    <message>
        <source>&amp;Delete the passage with all its codes and its memo</source>
        <translation>&amp;Eliminar el pasaje con todos sus códigos y su memo</translation>
    </message>
    <message>
        <source>Uncode</source>
        <translation>Quitar código</translation>
    </message>
    <message>
        <source>Uncode {code}</source>
        <translation>Quitar {code}</translation>
    </message>
</context>
<context>
    <name>ColourButton</name>
    <message>
        <source>The code&apos;s present colour</source>
        <translation>El color actual del código</translation>
    </message>
</context>
<context>
    <name>ColourPopup</name>
    <message>
        <source>Brown</source>
        <translation>Marrón</translation>
    </message>
    <message>
        <source>Colour of the code</source>
        <translation>Color del código</translation>
    </message>
    <message>
        <source>Crimson</source>
        <translation>Carmesí</translation>
    </message>
    <message>
        <source>Dark blue</source>
        <translation>Azul oscuro</translation>
    </message>
    <message>
        <source>Mauve</source>
        <translation>Malva</translation>
    </message>
    <message>
        <source>Olive green</source>
        <translation>Verde oliva</translation>
    </message>
    <message>
        <source>Other colour…</source>
        <translation>Otro color…</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Plum</source>
        <translation>Ciruela</translation>
    </message>
    <message>
        <source>Rust</source>
        <translation>Óxido</translation>
    </message>
    <message>
        <source>Sky blue</source>
        <translation>Azul cielo</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Verde azulado</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violeta</translation>
    </message>
    <message>
        <source>Wine red</source>
        <translation>Rojo vino</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Enter run · ↑ ↓ choose · Esc</source>
        <translation>Intro: ejecutar · ↑ ↓: elegir · Esc</translation>
    </message>
    <message>
        <source>Find “{words}” in the text</source>
        <translation>Buscar «{words}» en el texto</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>Buscar o ejecutar un comando</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
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
        <translation>codificar código aplicar asignar code apply</translation>
    </message>
    <message>
        <source>filter hide</source>
        <translation>filtrar filtro ocultar filter hide</translation>
    </message>
    <message>
        <source>filter reset</source>
        <translation>filtro restablecer quitar filtro filter reset</translation>
    </message>
    <message>
        <source>font line spacing width appearance</source>
        <translation>letra fuente tipografía interlineado espaciado ancho aspecto font</translation>
    </message>
    <message>
        <source>full screen distraction</source>
        <translation>pantalla completa distracciones full screen</translation>
    </message>
    <message>
        <source>mark</source>
        <translation>marcar subrayar destacar mark highlight</translation>
    </message>
    <message>
        <source>merge</source>
        <translation>fusionar combinar juntar merge</translation>
    </message>
    <message>
        <source>note comment annotation</source>
        <translation>nota comentario anotación apunte note comment memo</translation>
    </message>
    <message>
        <source>remove untag</source>
        <translation>borrar quitar desetiquetar descodificar eliminar remove untag</translation>
    </message>
    <message>
        <source>resize extend shrink</source>
        <translation>ampliar extender reducir acortar bordes resize</translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <source>This is the sample, and nobody has changed it.</source>
        <translation>Este es el ejemplo, y nadie lo ha cambiado.</translation>
    </message>
</context>
<context>
    <name>DefinitionPart</name>
    <message>
        <source>A passage that shows it well</source>
        <translation>Un pasaje que lo muestra bien</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definición</translation>
    </message>
    <message>
        <source>Do not use when</source>
        <translation>No usar cuando</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Ejemplo</translation>
    </message>
    <message>
        <source>History of this code</source>
        <translation>Historial de este código</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Memo</translation>
    </message>
    <message>
        <source>Memo on the code</source>
        <translation>Memo del código</translation>
    </message>
    <message>
        <source>The code in one sentence</source>
        <translation>El código en una oración</translation>
    </message>
    <message>
        <source>Use when</source>
        <translation>Usar cuando</translation>
    </message>
    <message>
        <source>What a passage must say to get the code</source>
        <translation>Qué debe decir un pasaje para llevar el código</translation>
    </message>
    <message>
        <source>What is in doubt about it, what you agreed on</source>
        <translation>Qué dudas deja, qué se ha acordado</translation>
    </message>
    <message>
        <source>What looks like it and is not</source>
        <translation>Qué se le parece y no lo es</translation>
    </message>
    <message>
        <source>What the code means, in full</source>
        <translation>Qué significa el código, en detalle</translation>
    </message>
</context>
<context>
    <name>DeleteDialog</name>
    <message numerus="yes">
        <source>%Ln coders</source>
        <translation>
            <numerusform>%Ln codificador</numerusform>
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
            <numerusform>%Ln codificación</numerusform>
            <numerusform>%Ln codificaciones</numerusform>
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
            <numerusform>%Ln memo</numerusform>
            <numerusform>%Ln memos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passages</source>
        <translation>
            <numerusform>%Ln pasaje</numerusform>
            <numerusform>%Ln pasajes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln steps</source>
        <translation>
            <numerusform>%Ln paso</numerusform>
            <numerusform>%Ln pasos</numerusform>
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
        <translation>1 codificador/a</translation>
    </message>
    <message>
        <source>1 coding</source>
        <translation>1 codificación</translation>
    </message>
    <message>
        <source>1 document</source>
        <translation>1 documento</translation>
    </message>
    <message>
        <source>1 memo</source>
        <translation>1 memo</translation>
    </message>
    <message>
        <source>1 passage</source>
        <translation>1 pasaje</translation>
    </message>
    <message>
        <source>1 step</source>
        <translation>1 paso</translation>
    </message>
    <message>
        <source>1 sub-code</source>
        <translation>1 subcódigo</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message numerus="yes">
        <source>The codings lie on %Ln passages; those without another code or a memo go too.</source>
        <translation>
            <numerusform>Las codificaciones están en %Ln pasaje; si no tiene otro código ni un memo, también se elimina.</numerusform>
            <numerusform>Las codificaciones están en %Ln pasajes; los que no tengan otro código ni un memo también se eliminan.</numerusform>
        </translation>
    </message>
    <message>
        <source>The codings lie on 1 passage; it goes too unless it carries another code or a memo.</source>
        <translation>Las codificaciones están en 1 pasaje; también se elimina, salvo que lleve otro código o un memo.</translation>
    </message>
    <message>
        <source>This takes along {things}.</source>
        <translation>Con ello se elimina también: {things}.</translation>
    </message>
    <message>
        <source>Undo brings everything back.</source>
        <translation>Deshacer lo recupera todo.</translation>
    </message>
    <message>
        <source>{some} and {last}</source>
        <translation>{some} y {last}</translation>
    </message>
</context>
<context>
    <name>DocumentsModel</name>
    <message numerus="yes">
        <source>%Ln passages</source>
        <translation>
            <numerusform>%Ln pasaje</numerusform>
            <numerusform>%Ln pasajes</numerusform>
        </translation>
    </message>
    <message>
        <source>1 passage</source>
        <translation>1 pasaje</translation>
    </message>
    <message>
        <source>not yet coded</source>
        <translation>aún sin codificar</translation>
    </message>
    <message>
        <source>with a memo</source>
        <translation>con memo</translation>
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
            <numerusform>¿Eliminar %Ln documento?</numerusform>
            <numerusform>¿Eliminar %Ln documentos?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the document “{document}”?</source>
        <translation>¿Eliminar el documento «{document}»?</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message numerus="yes">
        <source>Drop %Ln files</source>
        <translation>
            <numerusform>Soltar %Ln archivo</numerusform>
            <numerusform>Soltar %Ln archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop 1 file</source>
        <translation>Soltar 1 archivo</translation>
    </message>
    <message>
        <source>Import documents…</source>
        <translation>Importar documentos…</translation>
    </message>
    <message>
        <source>No documents yet. Drop files here or press {keys}.</source>
        <translation>Todavía no hay documentos. Suelte archivos aquí o pulse {keys}.</translation>
    </message>
</context>
<context>
    <name>Edges</name>
    <message>
        <source>Moving the end</source>
        <translation>Mover el final</translation>
    </message>
    <message>
        <source>Moving the start</source>
        <translation>Mover el inicio</translation>
    </message>
    <message>
        <source>No paragraph above this one is without a code.</source>
        <translation>Ningún párrafo anterior a este está sin código.</translation>
    </message>
    <message>
        <source>No paragraph below this one is without a code.</source>
        <translation>Ningún párrafo posterior a este está sin código.</translation>
    </message>
    <message>
        <source>The selection touches no two passages of yours to join.</source>
        <translation>La selección no toca dos pasajes suyos que se puedan unir.</translation>
    </message>
    <message>
        <source>There is no other passage behind this one to join it with.</source>
        <translation>No hay otro pasaje después de este con el que unirlo.</translation>
    </message>
    <message>
        <source>arrows by character and line, Ctrl by word, Alt by sentence · Tab the other edge · Enter keeps it · Esc leaves it as it was</source>
        <translation>flechas: carácter y línea; Control: palabra; Alt: oración · Tabulador: otro límite · Intro: conservar · Esc: dejar como estaba</translation>
    </message>
</context>
<context>
    <name>Encrypting</name>
    <message numerus="yes">
        <source>Copies and snapshots from before (%Ln) are as they were: this passphrase does not protect them. Delete what you do not need.</source>
        <translation>
            <numerusform>Copias e instantáneas de antes: %Ln. Quedan como estaban: esta frase de contraseña no las protege. Elimine lo que no necesite.</numerusform>
            <numerusform>Copias e instantáneas de antes: %Ln. Quedan como estaban: esta frase de contraseña no las protege. Elimine lo que no necesite.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copies from before</source>
        <translation>Copias de antes</translation>
    </message>
    <message>
        <source>Show which</source>
        <translation>Mostrar cuáles</translation>
    </message>
    <message>
        <source>Something is being imported, exported or looked at; wait until it is done.</source>
        <translation>Se está importando, exportando o mirando algo; espere a que termine.</translation>
    </message>
    <message>
        <source>Stopped; the project and its passphrase are as they were.</source>
        <translation>Detenido; el proyecto y su frase de contraseña están como estaban.</translation>
    </message>
    <message>
        <source>The project is encrypted now.</source>
        <translation>El proyecto ya está cifrado.</translation>
    </message>
    <message>
        <source>The project is not encrypted any more.</source>
        <translation>El proyecto ya no está cifrado.</translation>
    </message>
    <message>
        <source>The project is written anew …</source>
        <translation>El proyecto se está escribiendo de nuevo …</translation>
    </message>
    <message>
        <source>The project opens with the new passphrase only.</source>
        <translation>El proyecto solo se abre con la nueva frase de contraseña.</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>1 hidden file was passed over.</source>
        <translation>Se omitió 1 archivo oculto.</translation>
    </message>
    <message>
        <source>1 link to a folder was not followed.</source>
        <translation>No se siguió 1 vínculo a una carpeta.</translation>
    </message>
    <message>
        <source>1 project of Glossator was passed over.</source>
        <translation>Se omitió 1 proyecto de Glossator.</translation>
    </message>
    <message>
        <source>A code can wear a digit from 1 to 9, not {digit}.</source>
        <translation>Un código puede llevar un dígito del 1 al 9, no {digit}.</translation>
    </message>
    <message>
        <source>A code has no field “{field}”.</source>
        <translation>Un código no tiene el campo «{field}».</translation>
    </message>
    <message>
        <source>A large step is still under way, so nothing else can be changed in “{name}” now; wait until it is done, or stop it.</source>
        <translation>Todavía está en curso un paso grande, así que ahora no se puede cambiar nada más en «{name}»; espere a que termine o deténgalo.</translation>
    </message>
    <message>
        <source>A matrix cannot hold “{value}”; it can hold: {values}.</source>
        <translation>Una matriz no puede contener «{value}»; puede contener: {values}.</translation>
    </message>
    <message>
        <source>A memo cannot be put on “{kind}”.</source>
        <translation>No se puede poner un memo en «{kind}».</translation>
    </message>
    <message>
        <source>A name can have {limit} characters at most; this one has {length}.</source>
        <translation>Un nombre puede tener {limit} caracteres como máximo; este tiene {length}.</translation>
    </message>
    <message>
        <source>A name cannot be empty.</source>
        <translation>Un nombre no puede estar vacío.</translation>
    </message>
    <message>
        <source>A name cannot hold a line break or another control character.</source>
        <translation>Un nombre no puede contener un salto de línea ni otro carácter de control.</translation>
    </message>
    <message>
        <source>A name cannot hold half of a character (a lone surrogate).</source>
        <translation>Un nombre no puede contener medio carácter (un sustituto suelto de UTF-16).</translation>
    </message>
    <message>
        <source>A name needs at least one character that can be seen.</source>
        <translation>Un nombre necesita al menos un carácter visible.</translation>
    </message>
    <message>
        <source>A passage is split between two of its words; put the cursor there first.</source>
        <translation>Un pasaje se divide entre dos de sus palabras; ponga antes el cursor ahí.</translation>
    </message>
    <message>
        <source>A passage needs at least one character that is not white space.</source>
        <translation>Un pasaje necesita al menos un carácter que no sea un espacio en blanco.</translation>
    </message>
    <message>
        <source>A passphrase needs at least one character.</source>
        <translation>Una frase de contraseña necesita al menos un carácter.</translation>
    </message>
    <message>
        <source>A picture without a text layer, and so not read: {pages}. Text recognition (OCR) could add one.</source>
        <translation>Una imagen sin capa de texto, y por eso no leída: {pages}. El reconocimiento de texto (OCR) podría añadir una.</translation>
    </message>
    <message>
        <source>A row of {table} refers to a missing row of {other}.</source>
        <translation>Una fila de {table} se refiere a una fila que falta de {other}.</translation>
    </message>
    <message>
        <source>A span cannot start before the text ({start}).</source>
        <translation>Un intervalo no puede empezar antes del texto ({start}).</translation>
    </message>
    <message>
        <source>A stand-in cannot be for “{kind}”.</source>
        <translation>Un seudónimo no puede ser para «{kind}».</translation>
    </message>
    <message>
        <source>A value cannot be empty; take its tick away to set none.</source>
        <translation>Un valor no puede estar vacío; quite su marca para no establecer ninguno.</translation>
    </message>
    <message>
        <source>All of it is here already; nothing was added.</source>
        <translation>Todo ya está aquí; no se añadió nada.</translation>
    </message>
    <message>
        <source>An index of the file is damaged ({words}).</source>
        <translation>Un índice del archivo está dañado ({words}).</translation>
    </message>
    <message>
        <source>Attributes of numbers that go as texts, for a number like 1e5 or inf: {count}.</source>
        <translation>Atributos numéricos que van como texto, por un número como 1e5 o inf: {count}.</translation>
    </message>
    <message>
        <source>Attributes that could not be kept: {count}.</source>
        <translation>Atributos que no se pudieron conservar: {count}.</translation>
    </message>
    <message>
        <source>Attributes with a name that is taken by another type, made distinct: {count} ({names}).</source>
        <translation>Atributos con un nombre ya usado para otro tipo, ahora diferenciados: {count} ({names}).</translation>
    </message>
    <message>
        <source>Beside “{name}” lies “{side}”, which Glossator never makes: another program has had the project open. Keep the two together until all is well.</source>
        <translation>Junto a «{name}» está «{side}», que Glossator nunca crea: otro programa ha tenido abierto el proyecto. Manténgalos juntos hasta que todo esté bien.</translation>
    </message>
    <message>
        <source>Beside “{name}” lies “{side}”, which belongs to another file and would spoil this one. Nothing was changed: move “{side}” to another folder and open the project again.</source>
        <translation>Junto a «{name}» está «{side}», que pertenece a otro archivo y estropearía este. No se cambió nada: mueva «{side}» a otra carpeta y abra el proyecto de nuevo.</translation>
    </message>
    <message>
        <source>Cases, whose values were set on their documents and which are not kept otherwise: {count} ({names}).</source>
        <translation>Casos cuyos valores se establecieron en sus documentos y que no se conservan de otro modo: {count} ({names}).</translation>
    </message>
    <message>
        <source>Cells of matrix and co-occurrence that stand for fewer than {count} codings, but for some, are left empty. Other tables of the same project may still give them away.</source>
        <translation>Las celdas de la matriz y de la coocurrencia que representan alguna codificación, pero menos de {count}, se dejan vacías. Otras tablas del mismo proyecto aún podrían revelarlas.</translation>
    </message>
    <message>
        <source>Changes in the log that could not be kept: {count}.</source>
        <translation>Cambios del registro que no se pudieron conservar: {count}.</translation>
    </message>
    <message>
        <source>Chapters that the book names but does not hold: {count}.</source>
        <translation>Capítulos que el libro nombra pero no contiene: {count}.</translation>
    </message>
    <message>
        <source>Characters in names, definitions, memos and values that XML cannot hold, replaced: {count}.</source>
        <translation>Caracteres de nombres, definiciones, memos y valores que no caben en XML, reemplazados: {count}.</translation>
    </message>
    <message>
        <source>Coders brought back from the log: {count}.</source>
        <translation>Codificadores recuperados del registro: {count}.</translation>
    </message>
    <message>
        <source>Coders found here by their name, and used: {count} ({names}).</source>
        <translation>Codificadores hallados aquí por su nombre, y usados: {count} ({names}).</translation>
    </message>
    <message>
        <source>Coders that could not be read: {count}.</source>
        <translation>Codificadores que no se pudieron leer: {count}.</translation>
    </message>
    <message>
        <source>Coders whose names are lost, and who are numbered now: {count}.</source>
        <translation>Codificadores cuyos nombres se perdieron y que ahora están numerados: {count}.</translation>
    </message>
    <message>
        <source>Codes brought back from the log: {count}.</source>
        <translation>Códigos recuperados del registro: {count}.</translation>
    </message>
    <message>
        <source>Codes found here by their place and name, and used: {count} ({names}).</source>
        <translation>Códigos hallados aquí por su lugar y su nombre, y usados: {count} ({names}).</translation>
    </message>
    <message>
        <source>Codes found here by their place and name, which stay as they are: {count}.</source>
        <translation>Códigos hallados aquí por su lugar y su nombre, que quedan como están: {count}.</translation>
    </message>
    <message>
        <source>Codes on whole sources, put on a passage over all of the text: {count}.</source>
        <translation>Códigos sobre fuentes enteras, puestos en un pasaje que abarca todo el texto: {count}.</translation>
    </message>
    <message>
        <source>Codes that are below themselves in the codebook: {count}.</source>
        <translation>Códigos que están por debajo de sí mismos en el libro de códigos: {count}.</translation>
    </message>
    <message>
        <source>Codes that are defined otherwise here, which is kept: {count} ({names}).</source>
        <translation>Códigos con otra definición aquí, que se conserva: {count} ({names}).</translation>
    </message>
    <message>
        <source>Codes that could not be kept: {count}.</source>
        <translation>Códigos que no se pudieron conservar: {count}.</translation>
    </message>
    <message>
        <source>Codes that have another name or place here, which they keep: {count} ({names}).</source>
        <translation>Códigos que aquí tienen otro nombre u otro lugar, que conservan: {count} ({names}).</translation>
    </message>
    <message>
        <source>Codes that wear a digit, which is left out: {count}.</source>
        <translation>Códigos que llevan un dígito, que se omite: {count}.</translation>
    </message>
    <message>
        <source>Codes that were only headings there (not to code with), like all others here: {count}.</source>
        <translation>Códigos que allí eran solo títulos (no para codificar) y aquí son como los demás: {count}.</translation>
    </message>
    <message>
        <source>Codes whose theme is lost, and that stand at the top now: {count}.</source>
        <translation>Códigos cuyo tema se perdió y que ahora están en el nivel superior: {count}.</translation>
    </message>
    <message>
        <source>Codes with the name of one beside them, made distinct: {count} ({names}).</source>
        <translation>Códigos con el nombre de otro que está a su lado, ahora diferenciados: {count} ({names}).</translation>
    </message>
    <message>
        <source>Codes without a colour of their own, given one: {count}.</source>
        <translation>Códigos sin color propio, a los que se dio uno: {count}.</translation>
    </message>
    <message>
        <source>Codings brought back from the log: {count}.</source>
        <translation>Codificaciones recuperadas del registro: {count}.</translation>
    </message>
    <message>
        <source>Codings that could not be kept: {count}.</source>
        <translation>Codificaciones que no se pudieron conservar: {count}.</translation>
    </message>
    <message>
        <source>Codings that stood twice on one passage, kept once: {count}.</source>
        <translation>Codificaciones que estaban dos veces en un pasaje, conservadas una vez: {count}.</translation>
    </message>
    <message>
        <source>Codings with codes that are not in the file; their passages are kept: {count}.</source>
        <translation>Codificaciones con códigos que no están en el archivo; sus pasajes se conservan: {count}.</translation>
    </message>
    <message>
        <source>Comments were left out: {count}.</source>
        <translation>Comentarios omitidos: {count}.</translation>
    </message>
    <message>
        <source>Documents brought back from the log: {count}.</source>
        <translation>Documentos recuperados del registro: {count}.</translation>
    </message>
    <message>
        <source>Documents found here under the same name with the same text, and used: {count} ({names}).</source>
        <translation>Documentos hallados aquí con el mismo nombre y el mismo texto, y usados: {count} ({names}).</translation>
    </message>
    <message>
        <source>Documents that are here with another text, so added beside them: {count} ({names}).</source>
        <translation>Documentos que están aquí con otro texto, y por eso añadidos junto a ellos: {count} ({names}).</translation>
    </message>
    <message>
        <source>Documents that could not be kept: {count}.</source>
        <translation>Documentos que no se pudieron conservar: {count}.</translation>
    </message>
    <message>
        <source>Documents whose original file (PDF, Word …) stays here, only its text goes: {count}.</source>
        <translation>Documentos cuyo archivo original (PDF, Word …) se queda aquí; solo va su texto: {count}.</translation>
    </message>
    <message>
        <source>Earlier texts of documents that could not be kept: {count}.</source>
        <translation>Textos anteriores de documentos que no se pudieron conservar: {count}.</translation>
    </message>
    <message>
        <source>Earlier texts of revised documents, left out: {count}.</source>
        <translation>Textos anteriores de documentos revisados, omitidos: {count}.</translation>
    </message>
    <message>
        <source>Elements that are not the standard&apos;s, passed over: {count} ({names}).</source>
        <translation>Elementos ajenos al estándar, omitidos: {count} ({names}).</translation>
    </message>
    <message>
        <source>Files attached inside were not read: {count}.</source>
        <translation>Archivos adjuntos en su interior que no se leyeron: {count}.</translation>
    </message>
    <message>
        <source>Footnotes and endnotes stand at the end, under their numbers: {count}.</source>
        <translation>Las notas al pie y las notas finales están al final, con sus números: {count}.</translation>
    </message>
    <message>
        <source>Found in {file} (made by {origin}): sources {sources}, codes {codes}, passages {passages}, codings {codings}, coders {coders}, notes {notes}.</source>
        <translation>Hallado en {file} (hecho por {origin}): fuentes {sources}, códigos {codes}, pasajes {passages}, codificaciones {codings}, codificadores {coders}, notas {notes}.</translation>
    </message>
    <message>
        <source>Headers and footers of the pages were left out: {count}.</source>
        <translation>Encabezados y pies de página omitidos: {count}.</translation>
    </message>
    <message>
        <source>Hidden text was left out: {count} places.</source>
        <translation>Lugares con texto oculto omitido: {count}.</translation>
    </message>
    <message>
        <source>Imported files whose bytes could not be read: {count}.</source>
        <translation>Archivos importados cuyos bytes no se pudieron leer: {count}.</translation>
    </message>
    <message>
        <source>In “{document}” the passage {start}:{end} no longer quotes the text at its place.</source>
        <translation>En «{document}», el pasaje {start}:{end} ya no cita el texto de su lugar.</translation>
    </message>
    <message>
        <source>In “{name}” passages put back to where their words stand: {count}.</source>
        <translation>Pasajes de «{name}» devueltos al lugar donde están sus palabras: {count}.</translation>
    </message>
    <message>
        <source>In “{name}” passages whose words stand nowhere near their place: {count}. They are left out and listed in a memo on the project.</source>
        <translation>Pasajes de «{name}» cuyas palabras no están cerca de su lugar: {count}. Se omiten y figuran en un memo del proyecto.</translation>
    </message>
    <message>
        <source>In “{table}” {count} cells are longer than Excel&apos;s 32,767 characters; they are cut and end in “[…]”. CSV holds them whole.</source>
        <translation>En «{table}», {count} celdas superan los 32&#xa0;767 caracteres de Excel; están cortadas y terminan en «[…]». CSV las contiene enteras.</translation>
    </message>
    <message>
        <source>It holds NUL characters, which only files that are not text have.</source>
        <translation>Contiene caracteres NUL, que solo tienen los archivos que no son texto.</translation>
    </message>
    <message>
        <source>It holds half of a character (a lone surrogate) at position {position}.</source>
        <translation>Contiene medio carácter (un sustituto suelto de UTF-16) en la posición {position}.</translation>
    </message>
    <message>
        <source>It takes two passages to join them.</source>
        <translation>Para unir pasajes hacen falta dos.</translation>
    </message>
    <message>
        <source>Left out as running heads, feet and page numbers, on {count} of {all} pages: {examples}.</source>
        <translation>Omitidos por ser encabezados, pies y números de página, en {count} de {all} páginas: {examples}.</translation>
    </message>
    <message>
        <source>Left out, since it runs across {count} pages sideways: “{words}”.</source>
        <translation>Omitido, porque aparece girado en {count} páginas: «{words}».</translation>
    </message>
    <message>
        <source>Line {line}: {reason} Nothing was changed.</source>
        <translation>Línea {line}: {reason} No se cambió nada.</translation>
    </message>
    <message>
        <source>Macros were ignored.</source>
        <translation>Se ignoraron las macros.</translation>
    </message>
    <message>
        <source>Memos brought back from the log: {count}.</source>
        <translation>Memos recuperados del registro: {count}.</translation>
    </message>
    <message>
        <source>Memos joined with another memo of the same coder on the same thing: {count}.</source>
        <translation>Memos unidos a otro memo de la misma persona sobre lo mismo: {count}.</translation>
    </message>
    <message>
        <source>Memos on what is not there any more: {count}.</source>
        <translation>Memos sobre lo que ya no está: {count}.</translation>
    </message>
    <message>
        <source>Memos that belong to nothing, joined to the memo on the project: {count} ({names}).</source>
        <translation>Memos que no corresponden a nada, unidos al memo del proyecto: {count} ({names}).</translation>
    </message>
    <message>
        <source>Memos that could not be kept in their place: {count}.</source>
        <translation>Memos que no se pudieron conservar en su lugar: {count}.</translation>
    </message>
    <message>
        <source>Menus and links round the text were left out: {count} characters.</source>
        <translation>Menús y enlaces alrededor del texto, omitidos: {count} caracteres.</translation>
    </message>
    <message>
        <source>Names that were shortened or cleaned: {count} ({names}).</source>
        <translation>Nombres que se acortaron o limpiaron: {count} ({names}).</translation>
    </message>
    <message>
        <source>New codes: {count}.</source>
        <translation>Códigos nuevos: {count}.</translation>
    </message>
    <message>
        <source>New here: documents {documents}, codes {codes}, passages {passages}, codings {codings}, memos {memos}, attributes {attributes}, values {values}, coders {coders}.</source>
        <translation>Nuevo aquí: documentos {documents}, códigos {codes}, pasajes {passages}, codificaciones {codings}, memos {memos}, atributos {attributes}, valores {values}, codificadores {coders}.</translation>
    </message>
    <message>
        <source>No place for snapshots has been chosen.</source>
        <translation>No se ha elegido ningún lugar para las instantáneas.</translation>
    </message>
    <message>
        <source>No report stands out on this page; all its words were read.</source>
        <translation>En esta página no destaca ningún informe; se leyeron todas sus palabras.</translation>
    </message>
    <message>
        <source>No snapshot of “{name}” was taken; your work itself is saved. The reason: {reason}</source>
        <translation>No se tomó ninguna instantánea de «{name}»; su trabajo en sí está guardado. El motivo: {reason}</translation>
    </message>
    <message>
        <source>Nobody called “{name}” has coded in the project.</source>
        <translation>Nadie llamado «{name}» ha codificado en el proyecto.</translation>
    </message>
    <message>
        <source>Not kept with them: codings in sets, {count}.</source>
        <translation>No se conservaron con ellos: codificaciones en conjuntos, {count}.</translation>
    </message>
    <message>
        <source>Not kept with them: codings on films, {count}.</source>
        <translation>No se conservaron con ellos: codificaciones en videos, {count}.</translation>
    </message>
    <message>
        <source>Not kept with them: codings on pictures, {count}.</source>
        <translation>No se conservaron con ellos: codificaciones en imágenes, {count}.</translation>
    </message>
    <message>
        <source>Not kept with them: codings on sounds, {count}.</source>
        <translation>No se conservaron con ellos: codificaciones en sonidos, {count}.</translation>
    </message>
    <message>
        <source>Not kept with “{name}”: passages {passages}, codings {codings}.</source>
        <translation>No se conservaron con «{name}»: pasajes {passages}, codificaciones {codings}.</translation>
    </message>
    <message>
        <source>Not kept, since it has no place here: graphs, {count}.</source>
        <translation>No se conservaron, porque aquí no tienen lugar: gráficos, {count}.</translation>
    </message>
    <message>
        <source>Not kept, since it has no place here: links, {count}.</source>
        <translation>No se conservaron, porque aquí no tienen lugar: vínculos, {count}.</translation>
    </message>
    <message>
        <source>Not kept, since it has no place here: sets, {count}.</source>
        <translation>No se conservaron, porque aquí no tienen lugar: conjuntos, {count}.</translation>
    </message>
    <message>
        <source>Not kept, since it has no place in the text of “{name}”: a passage at {start}–{end}, “{words}”, coded {codes}.</source>
        <translation>No se conservó, porque no tiene lugar en el texto de «{name}»: un pasaje en {start}–{end}, «{words}», con los códigos {codes}.</translation>
    </message>
    <message>
        <source>Not kept, since only texts can be coded here: films, {count}.</source>
        <translation>No se conservaron, porque aquí solo se pueden codificar textos: videos, {count}.</translation>
    </message>
    <message>
        <source>Not kept, since only texts can be coded here: pictures, {count}.</source>
        <translation>No se conservaron, porque aquí solo se pueden codificar textos: imágenes, {count}.</translation>
    </message>
    <message>
        <source>Not kept, since only texts can be coded here: sounds, {count}.</source>
        <translation>No se conservaron, porque aquí solo se pueden codificar textos: sonidos, {count}.</translation>
    </message>
    <message>
        <source>Not kept: codes of cases, {count}.</source>
        <translation>No se conservaron: códigos de casos, {count}.</translation>
    </message>
    <message>
        <source>Not kept: descriptions of cases and variables, {count}.</source>
        <translation>No se conservaron: descripciones de casos y variables, {count}.</translation>
    </message>
    <message>
        <source>Not kept: passages of cases, {count}.</source>
        <translation>No se conservaron: pasajes de casos, {count}.</translation>
    </message>
    <message>
        <source>Not kept: transcripts of sounds and films, {count}.</source>
        <translation>No se conservaron: transcripciones de sonidos y videos, {count}.</translation>
    </message>
    <message>
        <source>Not mended: {finding}</source>
        <translation>Sin reparar: {finding}</translation>
    </message>
    <message>
        <source>Notes on moved passages that could not be kept: {count}.</source>
        <translation>Notas sobre pasajes movidos que no se pudieron conservar: {count}.</translation>
    </message>
    <message>
        <source>Nothing of “{name}” could be read as a project. It was not touched; restore it from a backup copy.</source>
        <translation>No se pudo leer nada de «{name}» como proyecto. No se tocó; restáurelo desde una copia de seguridad.</translation>
    </message>
    <message>
        <source>PDF files do not keep the order of letters in this script; compare the text with the original, or import another format.</source>
        <translation>Los archivos PDF no conservan el orden de las letras en esta escritura; compare el texto con el original o importe otro formato.</translation>
    </message>
    <message>
        <source>Part of the table “{table}” could not be read: {kept} rows were.</source>
        <translation>Una parte de la tabla «{table}» no se pudo leer: se leyeron {kept} filas.</translation>
    </message>
    <message>
        <source>Passages and memos that name no coder, taken as the importing coder&apos;s: {count}.</source>
        <translation>Pasajes y memos que no nombran a nadie, tomados como de quien importa: {count}.</translation>
    </message>
    <message>
        <source>Passages brought back from the log: {count}.</source>
        <translation>Pasajes recuperados del registro: {count}.</translation>
    </message>
    <message>
        <source>Passages of different coders cannot be joined.</source>
        <translation>No se pueden unir pasajes codificados por personas distintas.</translation>
    </message>
    <message>
        <source>Passages of different documents cannot be joined.</source>
        <translation>No se pueden unir pasajes de documentos distintos.</translation>
    </message>
    <message>
        <source>Passages placed by their words, since their positions did not fit: {count}.</source>
        <translation>Pasajes situados por sus palabras, porque sus posiciones no coincidían: {count}.</translation>
    </message>
    <message>
        <source>Passages that could not be kept: {count}.</source>
        <translation>Pasajes que no se pudieron conservar: {count}.</translation>
    </message>
    <message>
        <source>References to notes that are not in the file: {count}.</source>
        <translation>Referencias a notas que no están en el archivo: {count}.</translation>
    </message>
    <message>
        <source>Repair brings that back from the log, or leaves the row out and says so.</source>
        <translation>La reparación la recupera del registro, o deja fuera la fila y lo dice.</translation>
    </message>
    <message>
        <source>Repair brings them back.</source>
        <translation>La reparación las recupera.</translation>
    </message>
    <message>
        <source>Repair leaves them out.</source>
        <translation>La reparación las deja fuera.</translation>
    </message>
    <message>
        <source>Repair makes it one.</source>
        <translation>La reparación deja una sola.</translation>
    </message>
    <message>
        <source>Repair moves their words into a memo on the project.</source>
        <translation>La reparación lleva sus palabras a un memo sobre el proyecto.</translation>
    </message>
    <message>
        <source>Repair notes them in the log.</source>
        <translation>La reparación las anota en el registro.</translation>
    </message>
    <message>
        <source>Repair puts it where its words stand, or lists it in a memo on the project.</source>
        <translation>La reparación lo pone donde están sus palabras, o lo anota en un memo sobre el proyecto.</translation>
    </message>
    <message>
        <source>Repair reads it anew from the imported file, where that is whole.</source>
        <translation>La reparación lo lee de nuevo del archivo importado, si este está entero.</translation>
    </message>
    <message>
        <source>Repair reads what is whole around that, and brings back what the log holds of the rest.</source>
        <translation>La reparación lee lo que está entero alrededor y recupera lo que el registro guarda del resto.</translation>
    </message>
    <message>
        <source>Repair seals the log anew and says so; where the log is evidence, keep this file beside the new one.</source>
        <translation>La reparación sella de nuevo el registro y lo dice; si el registro sirve de prueba, conserve este archivo junto al nuevo.</translation>
    </message>
    <message>
        <source>Repair takes such rows from the log, gives them another value, or leaves them out and says so.</source>
        <translation>La reparación toma esas filas del registro, les da otro valor, o las deja fuera y lo dice.</translation>
    </message>
    <message>
        <source>Rows of {table} that are in the log and not in the project: {count}.</source>
        <translation>Filas de {table} que están en el registro y no en el proyecto: {count}.</translation>
    </message>
    <message>
        <source>Rows of {table} that are in the project and not in the log: {count}.</source>
        <translation>Filas de {table} que están en el proyecto y no en el registro: {count}.</translation>
    </message>
    <message>
        <source>Rows of {table} whose numbers do not fit: {count}.</source>
        <translation>Filas de {table} cuyos números no encajan: {count}.</translation>
    </message>
    <message>
        <source>Rows of {table} whose {column} is not what the log says: {count}. The first has “{there}”, and in the log “{was}”.</source>
        <translation>Filas de {table} cuyo {column} no es lo que dice el registro: {count}. La primera tiene «{there}», y en el registro «{was}».</translation>
    </message>
    <message>
        <source>Rows of {table} with a time that is none ({column}): {count}.</source>
        <translation>Filas de {table} con una hora que no es válida ({column}): {count}.</translation>
    </message>
    <message>
        <source>Rows of {table} with a value in {column} that cannot stand there: {count}.</source>
        <translation>Filas de {table} con un valor en {column} que no puede estar allí: {count}.</translation>
    </message>
    <message>
        <source>Rows without a text were left out: {count}.</source>
        <translation>Filas sin texto omitidas: {count}.</translation>
    </message>
    <message>
        <source>Sections of “{name}” that do not fit its text: {count}.</source>
        <translation>Secciones de «{name}» que no corresponden a su texto: {count}.</translation>
    </message>
    <message>
        <source>Sections, points of lists and parts outside the reports, left out: {count}.</source>
        <translation>Secciones, puntos de listas y partes fuera de los informes, omitidos: {count}.</translation>
    </message>
    <message>
        <source>Snapshots of “{name}” that are kept: {count}, the last of {date}. They are listed and restored with: glossator snapshots.</source>
        <translation>Instantáneas de «{name}» que se conservan: {count}, la última del {date}. Se muestran y se restauran con: glossator snapshots.</translation>
    </message>
    <message>
        <source>Some passages are not shown yet: {reason} They come as soon as the file can be read.</source>
        <translation>Algunos pasajes todavía no se muestran: {reason} Aparecerán en cuanto se pueda leer el archivo.</translation>
    </message>
    <message>
        <source>Steps in the log of edits, left out: {count}.</source>
        <translation>Pasos del registro de ediciones, omitidos: {count}.</translation>
    </message>
    <message>
        <source>Steps of the log that are not marked as their order says (done, undone, taken back): {count}. The first is step {number}.</source>
        <translation>Pasos del registro que no están marcados como dice su orden (hechos, deshechos, revertidos): {count}. El primero es el paso {number}.</translation>
    </message>
    <message>
        <source>Steps of the log that could not be kept: {count}.</source>
        <translation>Pasos del registro que no se pudieron conservar: {count}.</translation>
    </message>
    <message>
        <source>Texts that begin with an invisible mark (U+FEFF) others will drop: {count}.</source>
        <translation>Textos que empiezan con una marca invisible (U+FEFF) que otros programas quitarán: {count}.</translation>
    </message>
    <message>
        <source>Texts that could not be read: {count}.</source>
        <translation>Textos que no se pudieron leer: {count}.</translation>
    </message>
    <message>
        <source>That attribute is not in the project any more.</source>
        <translation>Ese atributo ya no está en el proyecto.</translation>
    </message>
    <message>
        <source>That code is not in the codebook any more.</source>
        <translation>Ese código ya no está en el libro de códigos.</translation>
    </message>
    <message>
        <source>That code is not on the passage any more.</source>
        <translation>Ese código ya no está en el pasaje.</translation>
    </message>
    <message>
        <source>That document is not in the project any more.</source>
        <translation>Ese documento ya no está en el proyecto.</translation>
    </message>
    <message>
        <source>That earlier text is not in the project any more.</source>
        <translation>Ese texto anterior ya no está en el proyecto.</translation>
    </message>
    <message>
        <source>That name has a stand-in already.</source>
        <translation>Ese nombre ya tiene un seudónimo.</translation>
    </message>
    <message>
        <source>That name has no stand-in any more.</source>
        <translation>Ese nombre ya no tiene seudónimo.</translation>
    </message>
    <message>
        <source>That name has no stand-in.</source>
        <translation>Ese nombre no tiene seudónimo.</translation>
    </message>
    <message>
        <source>That passage is not in the project any more.</source>
        <translation>Ese pasaje ya no está en el proyecto.</translation>
    </message>
    <message>
        <source>That step is not in the log.</source>
        <translation>Ese paso no está en el registro.</translation>
    </message>
    <message>
        <source>The copy does not hold as many rows as the project.</source>
        <translation>La copia no contiene tantas filas como el proyecto.</translation>
    </message>
    <message>
        <source>The copy is not what was written.</source>
        <translation>La copia no es lo que se escribió.</translation>
    </message>
    <message>
        <source>The file does not say which letters it shows in {count} places; compare the text with the original.</source>
        <translation>El archivo no dice qué letras muestra en {count} lugares; compare el texto con el original.</translation>
    </message>
    <message>
        <source>The file ends before it is complete; what there is was read.</source>
        <translation>El archivo termina antes de estar completo; se leyó lo que había.</translation>
    </message>
    <message>
        <source>The file has fields to be filled in; what stands in them was not read.</source>
        <translation>El archivo tiene campos para rellenar; no se leyó lo que hay en ellos.</translation>
    </message>
    <message>
        <source>The file is damaged or cut off; text may be missing.</source>
        <translation>El archivo está dañado o cortado; puede faltar texto.</translation>
    </message>
    <message>
        <source>The file is damaged or cut off; text may be missing: without any text: {pages}.</source>
        <translation>El archivo está dañado o cortado; puede faltar texto: sin ningún texto: {pages}.</translation>
    </message>
    <message>
        <source>The file is damaged: {pages} of {count} cannot be opened, and their text is missing.</source>
        <translation>El archivo está dañado: {pages} de {count} no se pueden abrir, y falta su texto.</translation>
    </message>
    <message>
        <source>The file itself is damaged ({words}).</source>
        <translation>El archivo mismo está dañado ({words}).</translation>
    </message>
    <message>
        <source>The file was changed outside Glossator: go back to a snapshot from before, or keep it as it is; repair notes what is there in the log.</source>
        <translation>El archivo se modificó fuera de Glossator: vuelva a una instantánea anterior o déjelo como está; la reparación anota en el registro lo que hay.</translation>
    </message>
    <message>
        <source>The file was changed outside Glossator; repair marks them anew.</source>
        <translation>El archivo se modificó fuera de Glossator; la reparación los marca de nuevo.</translation>
    </message>
    <message>
        <source>The file&apos;s name says otherwise, but it is {kind}; it was read as one.</source>
        <translation>El nombre del archivo dice otra cosa, pero es {kind}; se leyó como tal.</translation>
    </message>
    <message>
        <source>The log has no step {number}.</source>
        <translation>El registro no tiene el paso {number}.</translation>
    </message>
    <message>
        <source>The log of edits is broken at step {number}, “{step}”: it, or what is before it, is not what was stored.</source>
        <translation>El registro de ediciones está roto en el paso {number}, «{step}»: ese paso, o lo anterior, no es lo que se guardó.</translation>
    </message>
    <message>
        <source>The log of edits is broken: step {first} is missing before step {number}, “{step}”.</source>
        <translation>El registro de ediciones está roto: falta el paso {first} antes del paso {number}, «{step}».</translation>
    </message>
    <message>
        <source>The log of edits is broken: steps {first} to {last} are missing before step {number}, “{step}”.</source>
        <translation>El registro de ediciones está roto: faltan los pasos {first} a {last} antes del paso {number}, «{step}».</translation>
    </message>
    <message>
        <source>The log of edits was not whole: its steps are numbered and sealed anew, {count} of them.</source>
        <translation>El registro de ediciones no estaba entero: sus pasos se numeraron y sellaron de nuevo; son {count}.</translation>
    </message>
    <message>
        <source>The log speaks of a table “{name}” that the project does not have.</source>
        <translation>El registro habla de una tabla «{name}» que el proyecto no tiene.</translation>
    </message>
    <message>
        <source>The log&apos;s step “{step}” holds no change.</source>
        <translation>El paso «{step}» del registro no contiene ningún cambio.</translation>
    </message>
    <message>
        <source>The name is part of a stand-in that is in use already; change that one first.</source>
        <translation>El nombre es parte de un seudónimo que ya está en uso; cambie primero ese seudónimo.</translation>
    </message>
    <message>
        <source>The names with stand-ins of a project without a passphrase lie in the encrypted file “{name}” beside it: give the passphrase of that file first.</source>
        <translation>Los nombres con seudónimo de un proyecto sin frase de contraseña están en el archivo cifrado «{name}» junto a él: indique antes la frase de contraseña de ese archivo.</translation>
    </message>
    <message>
        <source>The new copy of “{name}” is not like the project, so it was thrown away; the project is as it was. Check it.</source>
        <translation>La nueva copia de «{name}» no es igual al proyecto, así que se descartó; el proyecto está como estaba. Compruébelo.</translation>
    </message>
    <message>
        <source>The packaged program does not write this format: export CSV, Excel or a Data Package instead, or install Glossator from Python with its extra “data”.</source>
        <translation>El programa empaquetado no escribe este formato: exporte CSV, Excel o un Data Package en su lugar, o instale Glossator desde Python con su extra «data».</translation>
    </message>
    <message>
        <source>The page ends in the middle of a tag; it may not be complete.</source>
        <translation>La página termina en medio de una etiqueta; puede que no esté completa.</translation>
    </message>
    <message>
        <source>The passphrase does not open “{name}”: look at capitals and at the keyboard&apos;s language (a file that is no project, or one damaged at its very beginning, says the same).</source>
        <translation>La frase de contraseña no abre «{name}»: fíjese en las mayúsculas y en el idioma del teclado (un archivo que no es un proyecto, o uno dañado en su mismo comienzo, da este mismo aviso).</translation>
    </message>
    <message>
        <source>The place where the snapshots of “{name}” are kept is write-protected: none was taken. Your work itself is saved. Choose another place for snapshots.</source>
        <translation>El lugar donde se guardan las instantáneas de «{name}» está protegido contra escritura: no se tomó ninguna. Su trabajo en sí está guardado. Elija otro lugar para las instantáneas.</translation>
    </message>
    <message>
        <source>The project has a passphrase already; change it instead.</source>
        <translation>El proyecto ya tiene una frase de contraseña; cámbiela en su lugar.</translation>
    </message>
    <message>
        <source>The project has no passphrase.</source>
        <translation>El proyecto no tiene frase de contraseña.</translation>
    </message>
    <message>
        <source>The project holds rows that refer to nothing; it was left as it was.</source>
        <translation>El proyecto contiene filas que no se refieren a nada; se dejó como estaba.</translation>
    </message>
    <message>
        <source>The project or its log of edits holds names that stand-ins were given to; these may lie in an encrypted file only, so it stays encrypted.</source>
        <translation>El proyecto o su registro de ediciones contiene nombres a los que se dieron seudónimos; estos solo pueden estar en un archivo cifrado, así que sigue cifrado.</translation>
    </message>
    <message>
        <source>The project&apos;s own row is there {count} times, and not once.</source>
        <translation>La fila propia del proyecto está {count} veces, y no una.</translation>
    </message>
    <message>
        <source>The rows are there, and repair reads them without it.</source>
        <translation>Las filas están, y la reparación las lee sin él.</translation>
    </message>
    <message>
        <source>The snapshot “{name}” cannot be restored: the text of “{document}” is missing from the store beside it, or damaged there. Nothing was changed; try another snapshot.</source>
        <translation>La instantánea «{name}» no se puede restaurar: el texto de «{document}» falta en el almacén junto a ella, o está dañado allí. No se cambió nada; pruebe con otra instantánea.</translation>
    </message>
    <message>
        <source>The snapshot “{name}” is damaged and cannot be restored. Nothing was changed; try another one.</source>
        <translation>La instantánea «{name}» está dañada y no se puede restaurar. No se cambió nada; pruebe con otra.</translation>
    </message>
    <message>
        <source>The snapshot “{name}” needs the passphrase that it was taken under, or it is damaged. Nothing was changed.</source>
        <translation>La instantánea «{name}» necesita la frase de contraseña con la que se tomó, o está dañada. No se cambió nada.</translation>
    </message>
    <message>
        <source>The snapshot “{name}” was taken by a newer Glossator. Install the newer version; nothing was changed.</source>
        <translation>La instantánea «{name}» se tomó con una versión más nueva de Glossator. Instale la versión más nueva; no se cambió nada.</translation>
    </message>
    <message>
        <source>The snapshot “{name}” was taken under another passphrase, or it is damaged. Nothing was changed; try another one.</source>
        <translation>La instantánea «{name}» se tomó con otra frase de contraseña, o está dañada. No se cambió nada; pruebe con otra.</translation>
    </message>
    <message>
        <source>The span {start}:{end} is empty.</source>
        <translation>El intervalo {start}:{end} está vacío.</translation>
    </message>
    <message>
        <source>The span {start}:{end} is reversed: its end lies before its start.</source>
        <translation>El intervalo {start}:{end} está invertido: su final está antes de su inicio.</translation>
    </message>
    <message>
        <source>The span {start}:{end} reaches beyond the text, which has {length} characters.</source>
        <translation>El intervalo {start}:{end} va más allá del texto, que tiene {length} caracteres.</translation>
    </message>
    <message>
        <source>The stand-in holds a name that is to be hidden; choose another.</source>
        <translation>El seudónimo contiene un nombre que se debe ocultar; elija otro.</translation>
    </message>
    <message>
        <source>The text holds a character that cannot be stored; nothing was changed.</source>
        <translation>El texto contiene un carácter que no se puede guardar; no se cambió nada.</translation>
    </message>
    <message>
        <source>The text in {name} is the one that the document has already.</source>
        <translation>El texto de {name} es el que el documento ya tiene.</translation>
    </message>
    <message>
        <source>The text of scanned pages comes from text recognition, which misreads letters: {pages}.</source>
        <translation>El texto de las páginas escaneadas procede del reconocimiento de texto, que confunde letras: {pages}.</translation>
    </message>
    <message>
        <source>The text of “{name}” cannot be read: the document is left out, and its passages ({count}) are listed in a memo on the project.</source>
        <translation>El texto de «{name}» no se puede leer: el documento se omite, y sus pasajes ({count}) figuran en un memo del proyecto.</translation>
    </message>
    <message>
        <source>The text of “{name}” has been replaced by another one meanwhile.</source>
        <translation>Entretanto, el texto de «{name}» se ha reemplazado por otro.</translation>
    </message>
    <message>
        <source>The text of “{name}” is not as long as it was at import.</source>
        <translation>El texto de «{name}» no tiene la longitud que tenía al importarlo.</translation>
    </message>
    <message>
        <source>The text of “{name}” is not that of the file it was imported from.</source>
        <translation>El texto de «{name}» no es el del archivo del que se importó.</translation>
    </message>
    <message>
        <source>The text of “{name}” was read anew from the file it was imported from.</source>
        <translation>El texto de «{name}» se leyó de nuevo del archivo del que se importó.</translation>
    </message>
    <message>
        <source>The texts were taken from the column “{text}”, their names from “{column}”.</source>
        <translation>Los textos se tomaron de la columna «{text}», y sus nombres, de «{column}».</translation>
    </message>
    <message>
        <source>The texts were taken from the column “{text}”.</source>
        <translation>Los textos se tomaron de la columna «{text}».</translation>
    </message>
    <message>
        <source>There already is a code “{name}” here.</source>
        <translation>Aquí ya hay un código «{name}».</translation>
    </message>
    <message>
        <source>There already is a document “{name}”.</source>
        <translation>Ya hay un documento «{name}».</translation>
    </message>
    <message>
        <source>There already is an attribute “{name}”.</source>
        <translation>Ya hay un atributo «{name}».</translation>
    </message>
    <message>
        <source>There are no codes to write; nothing was written.</source>
        <translation>No hay códigos que escribir; no se escribió nada.</translation>
    </message>
    <message>
        <source>There are {count} codes “{name}”; give the whole path, such as “{path}”.</source>
        <translation>Hay {count} códigos «{name}»; indique la ruta completa, por ejemplo «{path}».</translation>
    </message>
    <message>
        <source>There is a conflict copy “{copy}” beside “{name}”, made by {maker}; nothing was merged. Open it to compare.</source>
        <translation>Hay una copia en conflicto «{copy}» junto a «{name}», hecha por {maker}; no se fusionó nada. Ábrala para comparar.</translation>
    </message>
    <message>
        <source>There is no code “{name}” in the codebook.</source>
        <translation>No hay ningún código «{name}» en el libro de códigos.</translation>
    </message>
    <message>
        <source>There is no codebook “{name}”; those that come with Glossator: {names}. A file can be named too.</source>
        <translation>No hay ningún libro de códigos «{name}»; los que vienen con Glossator: {names}. También se puede indicar un archivo.</translation>
    </message>
    <message>
        <source>There is no document “{name}” in the project.</source>
        <translation>No hay ningún documento «{name}» en el proyecto.</translation>
    </message>
    <message>
        <source>There is no file “{name}”.</source>
        <translation>No existe el archivo «{name}».</translation>
    </message>
    <message>
        <source>There is no format “{form}” for {what}; there is: {forms}.</source>
        <translation>No hay ningún formato «{form}» para {what}; hay: {forms}.</translation>
    </message>
    <message>
        <source>There is no paper “{what}” in the format {form}.</source>
        <translation>No hay ningún documento imprimible «{what}» en el formato {form}.</translation>
    </message>
    <message>
        <source>There is no room left on the disk: this step was not saved, and everything before it is kept in “{name}”. Free some space and do it again.</source>
        <translation>No queda espacio en el disco: este paso no se guardó, y todo lo anterior se conserva en «{name}». Libere espacio y hágalo de nuevo.</translation>
    </message>
    <message>
        <source>There is no room left on the disk; “{name}” was not written and what was there before is kept. Free some space and export again.</source>
        <translation>No queda espacio en el disco; «{name}» no se escribió y se conserva lo que había antes. Libere espacio y exporte de nuevo.</translation>
    </message>
    <message>
        <source>There is no room left where the snapshots of “{name}” are kept: none was taken. Your work itself is saved. Free some space, or choose another place for snapshots.</source>
        <translation>No queda espacio donde se guardan las instantáneas de «{name}»: no se tomó ninguna. Su trabajo en sí está guardado. Libere espacio o elija otro lugar para las instantáneas.</translation>
    </message>
    <message>
        <source>There is no snapshot {number}.</source>
        <translation>No existe la instantánea {number}.</translation>
    </message>
    <message>
        <source>There is no snapshot “{name}”.</source>
        <translation>No existe la instantánea «{name}».</translation>
    </message>
    <message>
        <source>There is no table “{table}”; there is: {tables}.</source>
        <translation>No hay ninguna tabla «{table}»; hay: {tables}.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>No hay nada que rehacer.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>They are shown as of 2 January 1970; repair puts its own moment there.</source>
        <translation>Se muestran con fecha del 2 de enero de 1970; la reparación pone allí su propio momento.</translation>
    </message>
    <message>
        <source>They are shown, and repair puts one of them at the top.</source>
        <translation>Se muestran, y la reparación pone uno de ellos arriba del todo.</translation>
    </message>
    <message>
        <source>This file holds {count} countries; it can be split into one document each.</source>
        <translation>Este archivo contiene {count} países; se puede dividir en un documento para cada uno.</translation>
    </message>
    <message>
        <source>This folder cannot be opened: {reason}.</source>
        <translation>Esta carpeta no se puede abrir: {reason}.</translation>
    </message>
    <message>
        <source>This format needs libraries that are not installed. Install them with: pip install &quot;glossator[data]&quot;</source>
        <translation>Este formato necesita bibliotecas que no están instaladas. Instálelas con: pip install &quot;glossator[data]&quot;</translation>
    </message>
    <message>
        <source>This is an XFA form: what Adobe’s programs show may be more than what was read.</source>
        <translation>Este es un formulario XFA: los programas de Adobe pueden mostrar más de lo que se leyó.</translation>
    </message>
    <message>
        <source>This is no kind of file that is read from a folder: {kinds}.</source>
        <translation>No es de los tipos de archivo que se leen de una carpeta: {kinds}.</translation>
    </message>
    <message>
        <source>This is not the passphrase of “{name}”; nothing was changed.</source>
        <translation>Esta no es la frase de contraseña de «{name}»; no se cambió nada.</translation>
    </message>
    <message>
        <source>This passage is by {coder}: work under that name to change where it lies, or tag a passage of your own.</source>
        <translation>Este pasaje es de {coder}: trabaje con ese nombre para cambiar su lugar, o etiquete un pasaje propio.</translation>
    </message>
    <message>
        <source>UTF-16 units, the end is the last one</source>
        <translation>unidades UTF-16, el final es la última</translation>
    </message>
    <message>
        <source>UTF-16 units, the end lies behind the last one</source>
        <translation>unidades UTF-16, el final está detrás de la última</translation>
    </message>
    <message>
        <source>Values of attributes that could not be kept: {count}.</source>
        <translation>Valores de atributos que no se pudieron conservar: {count}.</translation>
    </message>
    <message>
        <source>Values of variables that are not in the file, left out: {count}.</source>
        <translation>Valores de variables que no están en el archivo, omitidos: {count}.</translation>
    </message>
    <message>
        <source>Values that cannot stand in their place, and have others now: {count}.</source>
        <translation>Valores que no pueden estar en su lugar y que ahora tienen otros: {count}.</translation>
    </message>
    <message>
        <source>Values that differ from those here, which are kept: {count} ({names}).</source>
        <translation>Valores que difieren de los de aquí, que se conservan: {count} ({names}).</translation>
    </message>
    <message>
        <source>Values that do not fit the type of their attribute, left out: {count} ({names}).</source>
        <translation>Valores que no corresponden al tipo de su atributo, omitidos: {count} ({names}).</translation>
    </message>
    <message>
        <source>What the memo is about is not in the project any more.</source>
        <translation>Aquello a lo que se refiere el memo ya no está en el proyecto.</translation>
    </message>
    <message>
        <source>What you were writing a memo on was deleted; your words are kept until the project is closed, and stand there again when it comes back.</source>
        <translation>Se eliminó aquello sobre lo que escribía un memo; sus palabras se guardan hasta que se cierre el proyecto y volverán a estar ahí cuando se recupere.</translation>
    </message>
    <message>
        <source>Without any text: {pages}.</source>
        <translation>Sin ningún texto: {pages}.</translation>
    </message>
    <message>
        <source>Words deleted while changes were tracked may still stand in the text: {count} places.</source>
        <translation>Lugares en los que aún puede haber en el texto palabras eliminadas durante el control de cambios: {count}.</translation>
    </message>
    <message>
        <source>Words deleted while changes were tracked were left out: {count} places.</source>
        <translation>Lugares con palabras eliminadas durante el control de cambios, omitidas: {count}.</translation>
    </message>
    <message>
        <source>a GIF picture</source>
        <translation>una imagen GIF</translation>
    </message>
    <message>
        <source>a JPEG picture</source>
        <translation>una imagen JPEG</translation>
    </message>
    <message>
        <source>a Microsoft Office file (97-2003)</source>
        <translation>un archivo de Microsoft Office (97-2003)</translation>
    </message>
    <message>
        <source>a PDF file</source>
        <translation>un archivo PDF</translation>
    </message>
    <message>
        <source>a PNG picture</source>
        <translation>una imagen PNG</translation>
    </message>
    <message>
        <source>a PowerPoint presentation (.pptx)</source>
        <translation>una presentación de PowerPoint (.pptx)</translation>
    </message>
    <message>
        <source>a TIFF picture</source>
        <translation>una imagen TIFF</translation>
    </message>
    <message>
        <source>a Word document</source>
        <translation>un documento de Word</translation>
    </message>
    <message>
        <source>a Word document (.docx)</source>
        <translation>un documento de Word (.docx)</translation>
    </message>
    <message>
        <source>a ZIP file</source>
        <translation>un archivo ZIP</translation>
    </message>
    <message>
        <source>a binary file</source>
        <translation>un archivo binario</translation>
    </message>
    <message>
        <source>a compressed file (7z)</source>
        <translation>un archivo comprimido (7z)</translation>
    </message>
    <message>
        <source>a compressed file (RAR)</source>
        <translation>un archivo comprimido (RAR)</translation>
    </message>
    <message>
        <source>a compressed file (bzip2)</source>
        <translation>un archivo comprimido (bzip2)</translation>
    </message>
    <message>
        <source>a compressed file (gzip)</source>
        <translation>un archivo comprimido (gzip)</translation>
    </message>
    <message>
        <source>a compressed file (xz)</source>
        <translation>un archivo comprimido (xz)</translation>
    </message>
    <message>
        <source>a compressed file (zstd)</source>
        <translation>un archivo comprimido (zstd)</translation>
    </message>
    <message>
        <source>a database file (SQLite)</source>
        <translation>un archivo de base de datos (SQLite)</translation>
    </message>
    <message>
        <source>a film file (Matroska)</source>
        <translation>un archivo de video (Matroska)</translation>
    </message>
    <message>
        <source>a film or sound file (MP4)</source>
        <translation>un archivo de video o sonido (MP4)</translation>
    </message>
    <message>
        <source>a plain text</source>
        <translation>un texto sin formato</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>un programa</translation>
    </message>
    <message>
        <source>a property list or web archive of macOS</source>
        <translation>una lista de propiedades o un archivo web de macOS</translation>
    </message>
    <message>
        <source>a rich text</source>
        <translation>un texto enriquecido</translation>
    </message>
    <message>
        <source>a rich text (RTF) file</source>
        <translation>un archivo de texto enriquecido (RTF)</translation>
    </message>
    <message>
        <source>a sound file (FLAC)</source>
        <translation>un archivo de sonido (FLAC)</translation>
    </message>
    <message>
        <source>a sound file (MP3)</source>
        <translation>un archivo de sonido (MP3)</translation>
    </message>
    <message>
        <source>a sound or film file (Ogg)</source>
        <translation>un archivo de sonido o video (Ogg)</translation>
    </message>
    <message>
        <source>a sound, film or picture file (RIFF)</source>
        <translation>un archivo de sonido, video o imagen (RIFF)</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>una tabla</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>una página web</translation>
    </message>
    <message>
        <source>already here as “{name}”; skipped.</source>
        <translation>ya está aquí como «{name}»; omitido.</translation>
    </message>
    <message>
        <source>an EPUB book</source>
        <translation>un libro EPUB</translation>
    </message>
    <message>
        <source>an Excel workbook (.xlsx)</source>
        <translation>un libro de Excel (.xlsx)</translation>
    </message>
    <message>
        <source>an OpenDocument text</source>
        <translation>un texto OpenDocument</translation>
    </message>
    <message>
        <source>an OpenDocument text (.odt)</source>
        <translation>un texto OpenDocument (.odt)</translation>
    </message>
    <message>
        <source>an electronic book</source>
        <translation>un libro electrónico</translation>
    </message>
    <message>
        <source>characters, the end is the last one</source>
        <translation>caracteres, el final es el último</translation>
    </message>
    <message>
        <source>characters, the end lies behind the last one</source>
        <translation>caracteres, el final está detrás del último</translation>
    </message>
    <message>
        <source>left out by your choice.</source>
        <translation>omitido porque usted lo eligió así.</translation>
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
        <translation>páginas {pages} y más</translation>
    </message>
    <message>
        <source>{attribute} is “{kept}”; a second value, “{value}”, was left out.</source>
        <translation>{attribute} es «{kept}»; se omitió un segundo valor, «{value}».</translation>
    </message>
    <message>
        <source>{attribute} was left out: “{value}” does not fit its type, {type}.</source>
        <translation>Se omitió {attribute}: «{value}» no corresponde a su tipo, {type}.</translation>
    </message>
    <message>
        <source>{count} hidden files were passed over.</source>
        <translation>Se omitieron {count} archivos ocultos.</translation>
    </message>
    <message>
        <source>{count} links to folders were not followed.</source>
        <translation>No se siguieron {count} vínculos a carpetas.</translation>
    </message>
    <message>
        <source>{count} projects of Glossator were passed over.</source>
        <translation>Se omitieron {count} proyectos de Glossator.</translation>
    </message>
    <message>
        <source>{count} texts are longer than {program} holds ({most} bytes) and were cut. CSV holds them whole.</source>
        <translation>{count} textos son más largos de lo que admite {program} ({most} bytes) y se cortaron. CSV los contiene enteros.</translation>
    </message>
    <message>
        <source>{name} begins like a text in UTF-16 but does not go on like one; it may be damaged.</source>
        <translation>{name} empieza como un texto en UTF-16, pero no sigue así; puede estar dañado.</translation>
    </message>
    <message>
        <source>{name} cannot be read as text. {reason}</source>
        <translation>{name} no se puede leer como texto. {reason}</translation>
    </message>
    <message>
        <source>{name} cannot be read: the program that reads such files did not start ({reason}).</source>
        <translation>No se puede leer {name}: el programa que lee esos archivos no se inició ({reason}).</translation>
    </message>
    <message>
        <source>{name} cannot be read: there is no encoding named “{encoding}”.</source>
        <translation>No se puede leer {name}: no existe ninguna codificación de caracteres llamada «{encoding}».</translation>
    </message>
    <message>
        <source>{name} cannot be read: {reason}.</source>
        <translation>No se puede leer {name}: {reason}.</translation>
    </message>
    <message>
        <source>{name} changed while it was read; import it again when the other program is done with it.</source>
        <translation>{name} cambió mientras se leía; impórtelo de nuevo cuando el otro programa haya terminado con él.</translation>
    </message>
    <message>
        <source>{name} declares a document type, which no report of this kind does and which can hide an attack; it was not read. Open it with its own program and save it anew.</source>
        <translation>{name} declara un tipo de documento, lo que no hace ningún informe de este tipo y puede ocultar un ataque; no se leyó. Ábralo con su propio programa y guárdelo otra vez.</translation>
    </message>
    <message>
        <source>{name} does not exist.</source>
        <translation>{name} no existe.</translation>
    </message>
    <message>
        <source>{name} has a document type (DTD) in it, which no exchange file needs; it was not read.</source>
        <translation>{name} lleva un tipo de documento (DTD), que ningún archivo de intercambio necesita; no se leyó.</translation>
    </message>
    <message>
        <source>{name} has changed since it was read; it was left out. Import it again.</source>
        <translation>{name} ha cambiado desde que se leyó; se omitió. Impórtelo de nuevo.</translation>
    </message>
    <message>
        <source>{name} has more parts than any page; it was not read.</source>
        <translation>{name} tiene más partes que cualquier página; no se leyó.</translation>
    </message>
    <message>
        <source>{name} has more than {limit} MB; no project has so much XML.</source>
        <translation>{name} tiene más de {limit} MB; ningún proyecto tiene tanto XML.</translation>
    </message>
    <message>
        <source>{name} has more than {limit} codes.</source>
        <translation>{name} tiene más de {limit} códigos.</translation>
    </message>
    <message>
        <source>{name} has more than {limit} elements; that is no file to code with.</source>
        <translation>{name} tiene más de {limit} elementos; no es un archivo con el que se pueda codificar.</translation>
    </message>
    <message>
        <source>{name} has no column “{column}”; it has: {columns}.</source>
        <translation>{name} no tiene la columna «{column}»; tiene: {columns}.</translation>
    </message>
    <message>
        <source>{name} has no pages.</source>
        <translation>{name} no tiene páginas.</translation>
    </message>
    <message>
        <source>{name} has no sheet with a header and rows below it.</source>
        <translation>{name} no tiene ninguna hoja con un encabezado y filas debajo.</translation>
    </message>
    <message>
        <source>{name} has no sheet “{sheet}”; it has: {sheets}.</source>
        <translation>{name} no tiene la hoja «{sheet}»; tiene: {sheets}.</translation>
    </message>
    <message>
        <source>{name} has no text layer: its pages are blank, or drawn without letters; let a program for text recognition (OCR) add one and import what it makes.</source>
        <translation>{name} no tiene capa de texto: sus páginas están en blanco o dibujadas sin letras; deje que un programa de reconocimiento de texto (OCR) añada una e importe el resultado.</translation>
    </message>
    <message>
        <source>{name} has {size} MB; a report can have {limit} MB at most.</source>
        <translation>{name} tiene {size} MB; un informe puede tener {limit} MB como máximo.</translation>
    </message>
    <message>
        <source>{name} holds more marks than any report; it was not read.</source>
        <translation>{name} contiene más marcas que cualquier informe; no se leyó.</translation>
    </message>
    <message>
        <source>{name} holds more than {limit} files in one archive; no report does. It was not read.</source>
        <translation>{name} contiene más de {limit} archivos en un solo archivo comprimido; ningún informe los tiene. No se leyó.</translation>
    </message>
    <message>
        <source>{name} holds no project: there is no .qde file in it.</source>
        <translation>{name} no contiene ningún proyecto: no hay ningún archivo .qde en él.</translation>
    </message>
    <message>
        <source>{name} holds no text in its column “{column}”; choose another one.</source>
        <translation>{name} no contiene texto en su columna «{column}»; elija otra.</translation>
    </message>
    <message>
        <source>{name} holds no web page.</source>
        <translation>{name} no contiene ninguna página web.</translation>
    </message>
    <message>
        <source>{name} holds nothing but white space.</source>
        <translation>{name} no contiene más que espacios en blanco.</translation>
    </message>
    <message>
        <source>{name} holds {count} projects (.qde files), and nothing says which one is meant.</source>
        <translation>{name} contiene {count} proyectos (archivos .qde), y nada dice cuál de ellos se quiere.</translation>
    </message>
    <message>
        <source>{name} holds {count} reports; a text can be replaced by a single one only.</source>
        <translation>{name} contiene {count} informes; un texto solo se puede reemplazar por uno.</translation>
    </message>
    <message>
        <source>{name} is a Glossator project, not a report.</source>
        <translation>{name} es un proyecto de Glossator, no un informe.</translation>
    </message>
    <message>
        <source>{name} is a Word document without any words.</source>
        <translation>{name} es un documento de Word sin ninguna palabra.</translation>
    </message>
    <message>
        <source>{name} is a book without any words; its pages may be pictures.</source>
        <translation>{name} es un libro sin ninguna palabra; quizá sus páginas sean imágenes.</translation>
    </message>
    <message>
        <source>{name} is a document without any words.</source>
        <translation>{name} es un documento sin ninguna palabra.</translation>
    </message>
    <message>
        <source>{name} is a folder; choose the files in it.</source>
        <translation>{name} es una carpeta; elija los archivos que hay en ella.</translation>
    </message>
    <message>
        <source>{name} is a form of a kind (XFA) that only Adobe’s programs show; print it to a new PDF file there and import that.</source>
        <translation>{name} es un formulario de un tipo (XFA) que solo muestran los programas de Adobe; imprímalo allí en un nuevo archivo PDF e importe ese archivo.</translation>
    </message>
    <message>
        <source>{name} is a piece of a web page without any words.</source>
        <translation>{name} es un fragmento de página web sin ninguna palabra.</translation>
    </message>
    <message>
        <source>{name} is a scan: its pages are pictures and have no text layer; let a program for text recognition (OCR) add one and import what it makes.</source>
        <translation>{name} es un escaneo: sus páginas son imágenes y no tienen capa de texto; deje que un programa de reconocimiento de texto (OCR) añada una e importe el resultado.</translation>
    </message>
    <message>
        <source>{name} is a web page without any words.</source>
        <translation>{name} es una página web sin ninguna palabra.</translation>
    </message>
    <message>
        <source>{name} is a whole project of another program, not a report; import it as a project.</source>
        <translation>{name} es un proyecto completo de otro programa, no un informe; impórtelo como proyecto.</translation>
    </message>
    <message>
        <source>{name} is an OpenDocument file, but no text document.</source>
        <translation>{name} es un archivo OpenDocument, pero no un documento de texto.</translation>
    </message>
    <message>
        <source>{name} is an archive of other files, not a report; unpack it and import what is in it.</source>
        <translation>{name} es un archivo comprimido con otros archivos, no un informe; descomprímalo e importe lo que contiene.</translation>
    </message>
    <message>
        <source>{name} is damaged or not complete: it cannot be unpacked. Copy or download it again, or open it with its own program and save it anew.</source>
        <translation>{name} está dañado o incompleto: no se puede descomprimir. Cópielo o descárguelo de nuevo, o ábralo con su propio programa y guárdelo otra vez.</translation>
    </message>
    <message>
        <source>{name} is damaged, and no text is left in it; get it again from where it came from.</source>
        <translation>{name} está dañado y no queda texto en él; consígalo de nuevo de donde vino.</translation>
    </message>
    <message>
        <source>{name} is damaged, or no PDF file; get it again from where it came from.</source>
        <translation>{name} está dañado o no es un archivo PDF; consígalo de nuevo de donde vino.</translation>
    </message>
    <message>
        <source>{name} is damaged: it is not the rich text that it says it is. Open it with its own program and save it anew.</source>
        <translation>{name} está dañado: no es el texto enriquecido que dice ser. Ábralo con su propio programa y guárdelo otra vez.</translation>
    </message>
    <message>
        <source>{name} is damaged: its XML cannot be read ({reason}). Nothing was imported.</source>
        <translation>{name} está dañado: su XML no se puede leer ({reason}). No se importó nada.</translation>
    </message>
    <message>
        <source>{name} is damaged: its XML cannot be read.</source>
        <translation>{name} está dañado: su XML no se puede leer.</translation>
    </message>
    <message>
        <source>{name} is damaged: its parts cannot be told apart.</source>
        <translation>{name} está dañado: no se pueden distinguir sus partes.</translation>
    </message>
    <message>
        <source>{name} is damaged: its sheets cannot be read. Open it with its own program and save it anew.</source>
        <translation>{name} está dañado: sus hojas no se pueden leer. Ábralo con su propio programa y guárdelo otra vez.</translation>
    </message>
    <message>
        <source>{name} is damaged: its text is not well-formed. Open it with its own program and save it anew.</source>
        <translation>{name} está dañado: su texto no está bien formado. Ábralo con su propio programa y guárdelo otra vez.</translation>
    </message>
    <message>
        <source>{name} is damaged: none of its {pages} pages can be opened. Get it again from where it came from.</source>
        <translation>{name} está dañado: no se puede abrir ninguna de sus {pages} páginas. Consígalo de nuevo de donde vino.</translation>
    </message>
    <message>
        <source>{name} is damaged: of {pages} pages it is said to have, those from {page} on are not there. Get it again from where it came from.</source>
        <translation>{name} está dañado: de las {pages} páginas que dice tener, faltan desde la {page} en adelante. Consígalo de nuevo de donde vino.</translation>
    </message>
    <message>
        <source>{name} is damaged: the list of its pages is missing.</source>
        <translation>{name} está dañado: falta la lista de sus páginas.</translation>
    </message>
    <message>
        <source>{name} is damaged: the program that reads such files crashed on it. Get it again, or open it with its own program, save it anew and import that.</source>
        <translation>{name} está dañado: el programa que lee esos archivos falló con él. Consígalo de nuevo, o ábralo con su propio programa, guárdelo otra vez e impórtelo.</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>{name} está vacío.</translation>
    </message>
    <message>
        <source>{name} is in Word&apos;s format from before 2007; open it in Word or LibreOffice, save it as .docx and import that.</source>
        <translation>{name} está en el formato de Word anterior a 2007; ábralo en Word o LibreOffice, guárdelo como .docx e importe ese archivo.</translation>
    </message>
    <message>
        <source>{name} is in no encoding that Glossator knows; save it as UTF-8 and import it again.</source>
        <translation>{name} no está en ninguna codificación de caracteres que Glossator conozca; guárdelo como UTF-8 e impórtelo de nuevo.</translation>
    </message>
    <message>
        <source>{name} is larger than any table of reports ({rows} rows, {columns} columns); import it in parts.</source>
        <translation>{name} es mayor que cualquier tabla de informes ({rows} filas, {columns} columnas); impórtelo por partes.</translation>
    </message>
    <message>
        <source>{name} is locked by its publisher; its text cannot be read without their program.</source>
        <translation>{name} está bloqueado por su editorial; su texto no se puede leer sin el programa de ella.</translation>
    </message>
    <message>
        <source>{name} is locked in a way that cannot be read here; print it to a new PDF file and import that.</source>
        <translation>{name} está bloqueado de una forma que aquí no se puede leer; imprímalo en un nuevo archivo PDF e importe ese archivo.</translation>
    </message>
    <message>
        <source>{name} is locked with a password; open it in Word, save it without the password and import that.</source>
        <translation>{name} está protegido con contraseña; ábralo en Word, guárdelo sin la contraseña e importe ese archivo.</translation>
    </message>
    <message>
        <source>{name} is locked with a password; open it in its own program, save it without the password and import that.</source>
        <translation>{name} está protegido con contraseña; ábralo en su propio programa, guárdelo sin la contraseña e importe ese archivo.</translation>
    </message>
    <message>
        <source>{name} is locked with a password; open it with its own program, save it without the password and import that.</source>
        <translation>{name} está protegido con contraseña; ábralo con su propio programa, guárdelo sin la contraseña e importe ese archivo.</translation>
    </message>
    <message>
        <source>{name} is locked with a password; save a copy without one in your PDF program and import that.</source>
        <translation>{name} está protegido con contraseña; guarde una copia sin ella en su programa de PDF e impórtela.</translation>
    </message>
    <message>
        <source>{name} is nested more than {limit} levels deep; that is no file to code with.</source>
        <translation>{name} está anidado a más de {limit} niveles; no es un archivo con el que se pueda codificar.</translation>
    </message>
    <message>
        <source>{name} is no OpenDocument text: it holds no text.</source>
        <translation>{name} no es un texto OpenDocument: no contiene texto.</translation>
    </message>
    <message>
        <source>{name} is no PDF file, whatever its name says.</source>
        <translation>{name} no es un archivo PDF, diga lo que diga su nombre.</translation>
    </message>
    <message>
        <source>{name} is no Word document: it holds no text that Word would show.</source>
        <translation>{name} no es un documento de Word: no contiene texto que Word mostraría.</translation>
    </message>
    <message>
        <source>{name} is no electronic book: it does not say where its pages are.</source>
        <translation>{name} no es un libro electrónico: no dice dónde están sus páginas.</translation>
    </message>
    <message>
        <source>{name} is no project or codebook in the REFI-QDA standard.</source>
        <translation>{name} no es un proyecto ni un libro de códigos del estándar REFI-QDA.</translation>
    </message>
    <message>
        <source>{name} is no table of reports: it needs a header, and below it a row for each report.</source>
        <translation>{name} no es una tabla de informes: necesita un encabezado y, debajo, una fila por informe.</translation>
    </message>
    <message>
        <source>{name} is no table that can be read: {reason}.</source>
        <translation>{name} no es una tabla que se pueda leer: {reason}.</translation>
    </message>
    <message>
        <source>{name} is not a text in the encoding {encoding}.</source>
        <translation>{name} no es un texto en la codificación de caracteres {encoding}.</translation>
    </message>
    <message>
        <source>{name} is not an ordinary file.</source>
        <translation>{name} no es un archivo normal.</translation>
    </message>
    <message>
        <source>{name} is too large for a list of names.</source>
        <translation>{name} es demasiado grande para una lista de nombres.</translation>
    </message>
    <message>
        <source>{name} looks like {kind}, which is no report that can be read.</source>
        <translation>{name} parece ser {kind}, que no es un informe que se pueda leer.</translation>
    </message>
    <message>
        <source>{name} may not be read: you have no permission for it, or another program holds it.</source>
        <translation>No se pudo leer {name}: usted no tiene permiso para ello, o lo tiene ocupado otro programa.</translation>
    </message>
    <message>
        <source>{name} unpacks to more than a report can hold ({limit} MB in one piece, {total} MB altogether); it was not read.</source>
        <translation>{name} descomprimido es mayor de lo que puede ser un informe ({limit} MB en una pieza, {total} MB en total); no se leyó.</translation>
    </message>
    <message>
        <source>{name} was given up: reading it took too long.</source>
        <translation>Se abandonó {name}: leerlo tomó demasiado tiempo.</translation>
    </message>
    <message>
        <source>{name} was given up: reading it took too much memory.</source>
        <translation>Se abandonó {name}: leerlo ocupó demasiada memoria.</translation>
    </message>
    <message>
        <source>{name} was not read as it was before; it was left out.</source>
        <translation>{name} no se leyó igual que antes; se omitió.</translation>
    </message>
    <message>
        <source>{name}, line {line}: a name and its stand-in are wanted.</source>
        <translation>{name}, línea {line}: se espera un nombre y su seudónimo.</translation>
    </message>
    <message>
        <source>{name}, line {line}: the kind is {kinds}.</source>
        <translation>{name}, línea {line}: el tipo es {kinds}.</translation>
    </message>
    <message>
        <source>{name}: there is no code in this codebook.</source>
        <translation>{name}: no hay ningún código en este libro de códigos.</translation>
    </message>
    <message>
        <source>{name}: {file} has more than {limit} MB, which no text has; nothing was imported.</source>
        <translation>{name}: {file} tiene más de {limit} MB, y ningún texto los tiene; no se importó nada.</translation>
    </message>
    <message>
        <source>{program} does not take these names as they are: {names}. Their labels tell what they hold.</source>
        <translation>{program} no acepta estos nombres tal como son: {names}. Sus etiquetas dicen qué contienen.</translation>
    </message>
    <message>
        <source>{reading}, a byte order mark counts</source>
        <translation>{reading}, una marca de orden de bytes cuenta</translation>
    </message>
    <message>
        <source>{reading}, a line break counts as two</source>
        <translation>{reading}, un salto de línea cuenta como dos</translation>
    </message>
    <message>
        <source>{where} cannot be read: {reason}.</source>
        <translation>No se puede leer {where}: {reason}.</translation>
    </message>
    <message>
        <source>{where} is larger than {limit} MB, too large for a file of this kind.</source>
        <translation>{where} tiene más de {limit} MB, demasiado para un archivo de este tipo.</translation>
    </message>
    <message>
        <source>{where} is not TOML: {reason}</source>
        <translation>{where} no es TOML: {reason}</translation>
    </message>
    <message>
        <source>{where} is not a text in the encoding {encoding}.</source>
        <translation>{where} no es un texto en la codificación de caracteres {encoding}.</translation>
    </message>
    <message>
        <source>{where} is not text in UTF-8.</source>
        <translation>{where} no es texto en UTF-8.</translation>
    </message>
    <message>
        <source>{where}: codes can be nested {limit} levels deep at most.</source>
        <translation>{where}: los códigos se pueden anidar hasta {limit} niveles como máximo.</translation>
    </message>
    <message>
        <source>{where}: paragraph {first} does not begin with “{begins}”.</source>
        <translation>{where}: el párrafo {first} no empieza con «{begins}».</translation>
    </message>
    <message>
        <source>{where}: the digit {digit} is already worn in {other}.</source>
        <translation>{where}: el dígito {digit} ya lo lleva {other}.</translation>
    </message>
    <message>
        <source>{where}: the entry “{key}” is missing.</source>
        <translation>{where}: falta la entrada «{key}».</translation>
    </message>
    <message>
        <source>{where}: the entry “{key}” is unknown; there can be: {known}.</source>
        <translation>{where}: la entrada «{key}» es desconocida; puede haber: {known}.</translation>
    </message>
    <message>
        <source>{where}: the passage has neither a code nor a memo.</source>
        <translation>{where}: el pasaje no tiene ni código ni memo.</translation>
    </message>
    <message>
        <source>{where}: the passage has the same code twice.</source>
        <translation>{where}: el pasaje tiene dos veces el mismo código.</translation>
    </message>
    <message>
        <source>{where}: the report does not hold the words “{quote}”.</source>
        <translation>{where}: el informe no contiene las palabras «{quote}».</translation>
    </message>
    <message>
        <source>{where}: the report holds the words “{quote}” {count} times; “occurrence” must tell which.</source>
        <translation>{where}: el informe contiene las palabras «{quote}» {count} veces; «occurrence» debe decir cuál de ellas.</translation>
    </message>
    <message>
        <source>{where}: there already is a code “{name}” beside it.</source>
        <translation>{where}: ya hay un código «{name}» junto a él.</translation>
    </message>
    <message>
        <source>{where}: there are no paragraphs {first} to {last}; they count from 0 to {highest}.</source>
        <translation>{where}: no existen los párrafos {first} a {last}; se cuentan de 0 a {highest}.</translation>
    </message>
    <message>
        <source>{where}: there is no code in this codebook.</source>
        <translation>{where}: no hay ningún código en este libro de códigos.</translation>
    </message>
    <message>
        <source>{where}: there is no occurrence {occurrence} of “{quote}”; the report holds it {count} times.</source>
        <translation>{where}: no existe la aparición {occurrence} de «{quote}»; el informe la contiene {count} veces.</translation>
    </message>
    <message>
        <source>{where}: {reason}</source>
        <translation>{where}: {reason}</translation>
    </message>
    <message>
        <source>{where}: “{key}” cannot be read. {reason}</source>
        <translation>{where}: «{key}» no se puede leer. {reason}</translation>
    </message>
    <message>
        <source>{where}: “{key}” is “{value}”; it can be: {allowed}.</source>
        <translation>{where}: «{key}» es «{value}»; puede ser: {allowed}.</translation>
    </message>
    <message>
        <source>{where}: “{key}” must be a list of texts.</source>
        <translation>{where}: «{key}» debe ser una lista de textos.</translation>
    </message>
    <message>
        <source>{where}: “{key}” must be a table, [{key}].</source>
        <translation>{where}: «{key}» debe ser una tabla, [{key}].</translation>
    </message>
    <message>
        <source>{where}: “{key}” must be a whole number.</source>
        <translation>{where}: «{key}» debe ser un número entero.</translation>
    </message>
    <message>
        <source>{where}: “{key}” must be tables, [[{key}]].</source>
        <translation>{where}: «{key}» debe ser tablas, [[{key}]].</translation>
    </message>
    <message>
        <source>{where}: “{key}” must be text in quotation marks.</source>
        <translation>{where}: «{key}» debe ser texto entre comillas.</translation>
    </message>
    <message>
        <source>“{colour}” is not a colour of the form #c2410c.</source>
        <translation>«{colour}» no es un color de la forma #c2410c.</translation>
    </message>
    <message>
        <source>“{copy}” is a copy from before an upgrade: it can be opened instead.</source>
        <translation>«{copy}» es una copia de antes de una actualización: se puede abrir en su lugar.</translation>
    </message>
    <message>
        <source>“{kind}” is no type of attribute.</source>
        <translation>«{kind}» no es un tipo de atributo.</translation>
    </message>
    <message>
        <source>“{name}” cannot be made here: “{side}” was left by another file of that name. Move that to another folder, or choose another name.</source>
        <translation>«{name}» no se puede crear aquí: «{side}» quedó de otro archivo con ese nombre. Mueva ese archivo a otra carpeta o elija otro nombre.</translation>
    </message>
    <message>
        <source>“{name}” cannot be merged into a code below it; merge the other way round.</source>
        <translation>«{name}» no se puede fusionar con un código que está debajo de él; fusione en el otro sentido.</translation>
    </message>
    <message>
        <source>“{name}” cannot be merged with itself.</source>
        <translation>«{name}» no se puede fusionar consigo mismo.</translation>
    </message>
    <message>
        <source>“{name}” cannot be moved below itself or one of its own sub-codes.</source>
        <translation>«{name}» no se puede mover debajo de sí mismo ni de uno de sus propios subcódigos.</translation>
    </message>
    <message>
        <source>“{name}” cannot be opened for writing: its folder is missing or read-only.</source>
        <translation>«{name}» no se puede abrir para escritura: su carpeta falta o es de solo lectura.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read. {reason}</source>
        <translation>«{name}» no se puede leer. {reason}</translation>
    </message>
    <message>
        <source>“{name}” cannot be used: {reason}.</source>
        <translation>«{name}» no se puede usar: {reason}.</translation>
    </message>
    <message>
        <source>“{name}” cannot be written: the file or its folder is read-only. Copy it to a folder of your own and open the copy.</source>
        <translation>«{name}» no se puede escribir: el archivo o su carpeta es de solo lectura. Cópielo a una carpeta propia y abra la copia.</translation>
    </message>
    <message>
        <source>“{name}” could not be brought up to date ({reason}); it is as it was.</source>
        <translation>«{name}» no se pudo actualizar ({reason}); está como estaba.</translation>
    </message>
    <message>
        <source>“{name}” could not be saved or read ({reason}); the last saved state is kept.</source>
        <translation>«{name}» no se pudo guardar o leer ({reason}); se conserva el último estado guardado.</translation>
    </message>
    <message>
        <source>“{name}” does not keep what is written to it.</source>
        <translation>«{name}» no conserva lo que se escribe en él.</translation>
    </message>
    <message>
        <source>“{name}” does not keep what it should.</source>
        <translation>«{name}» no conserva lo que debería.</translation>
    </message>
    <message>
        <source>“{name}” exists already; nothing was changed. Choose another name.</source>
        <translation>«{name}» ya existe; no se cambió nada. Elija otro nombre.</translation>
    </message>
    <message>
        <source>“{name}” has a second name on this disk (a hard link) that would still lead to the file as it is now. Nothing was changed: remove that name, or copy the project and work in the copy.</source>
        <translation>«{name}» tiene un segundo nombre en este disco (un enlace físico) que seguiría llevando al archivo tal como está ahora. No se cambió nada: quite ese nombre, o copie el proyecto y trabaje en la copia.</translation>
    </message>
    <message>
        <source>“{name}” has an empty text.</source>
        <translation>«{name}» tiene un texto vacío.</translation>
    </message>
    <message>
        <source>“{name}” has been moved, renamed, deleted or replaced while it was open: this step was not saved. Put the file back, or open it where it is now.</source>
        <translation>«{name}» se movió, se eliminó, se reemplazó o cambió de nombre mientras estaba abierto: este paso no se guardó. Devuelva el archivo a su lugar, o ábralo donde está ahora.</translation>
    </message>
    <message>
        <source>“{name}” has been taken over by another program; this step was not saved, and everything before it is. Close the project here.</source>
        <translation>Otro programa se ha hecho cargo de «{name}»; este paso no se guardó, y todo lo anterior sí. Cierre el proyecto aquí.</translation>
    </message>
    <message>
        <source>“{name}” has no text in the file.</source>
        <translation>«{name}» no tiene texto en el archivo.</translation>
    </message>
    <message>
        <source>“{name}” is a database of another program, not a Glossator project.</source>
        <translation>«{name}» es una base de datos de otro programa, no un proyecto de Glossator.</translation>
    </message>
    <message>
        <source>“{name}” is a database, maybe a project; nothing was written. Choose another name.</source>
        <translation>«{name}» es una base de datos, quizá un proyecto; no se escribió nada. Elija otro nombre.</translation>
    </message>
    <message>
        <source>“{name}” is a file without content: where a cloud folder holds its place, download it first.</source>
        <translation>«{name}» es un archivo sin contenido: si una carpeta en la nube le guarda el lugar, descárguelo primero.</translation>
    </message>
    <message>
        <source>“{name}” is a folder; choose the name of a file.</source>
        <translation>«{name}» es una carpeta; elija el nombre de un archivo.</translation>
    </message>
    <message>
        <source>“{name}” is damaged, and nothing in it was touched. Restore it from a backup copy, or save what can be read into a new file: glossator repair.</source>
        <translation>«{name}» está dañado, y no se tocó nada en él. Restáurelo desde una copia de seguridad, o guarde lo que se pueda leer en un archivo nuevo: glossator repair.</translation>
    </message>
    <message>
        <source>“{name}” is damaged.</source>
        <translation>«{name}» está dañado.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: a part of the file is missing. Nothing was touched; restore it from a copy, or save what can be read into a new file: glossator repair.</source>
        <translation>«{name}» está dañado: falta una parte del archivo. No se tocó nada; restáurelo desde una copia, o guarde lo que se pueda leer en un archivo nuevo: glossator repair.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: its tables are missing. Nothing was touched.</source>
        <translation>«{name}» está dañado: faltan sus tablas. No se tocó nada.</translation>
    </message>
    <message>
        <source>“{name}” is empty; it is not a Glossator project.</source>
        <translation>«{name}» está vacío; no es un proyecto de Glossator.</translation>
    </message>
    <message>
        <source>“{name}” is in use by another program at this moment; nothing was changed. Try again.</source>
        <translation>«{name}» lo está usando otro programa en este momento; no se cambió nada. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>“{name}” is not a Glossator project.</source>
        <translation>«{name}» no es un proyecto de Glossator.</translation>
    </message>
    <message>
        <source>“{name}” is not a file.</source>
        <translation>«{name}» no es un archivo.</translation>
    </message>
    <message>
        <source>“{name}” is not an ordinary file; choose another name.</source>
        <translation>«{name}» no es un archivo normal; elija otro nombre.</translation>
    </message>
    <message>
        <source>“{name}” is not encrypted.</source>
        <translation>«{name}» no está cifrado.</translation>
    </message>
    <message>
        <source>“{name}” is not on this computer yet: iCloud holds its place. Download it first.</source>
        <translation>«{name}» todavía no está en este equipo: iCloud le guarda el lugar. Descárguelo primero.</translation>
    </message>
    <message>
        <source>“{name}” is not the file any more that was opened; nothing was changed.</source>
        <translation>«{name}» ya no es el archivo que se abrió; no se cambió nada.</translation>
    </message>
    <message>
        <source>“{name}” is open already: {user} has had it open on {host} since {since}. Close it there first; nothing was changed.</source>
        <translation>«{name}» ya está abierto: {user} lo tiene abierto en {host} desde {since}. Ciérrelo allí primero; no se cambió nada.</translation>
    </message>
    <message>
        <source>“{name}” is open for reading only; nothing was changed.</source>
        <translation>«{name}» está abierto solo para lectura; no se cambió nada.</translation>
    </message>
    <message>
        <source>“{name}” is open in another program; close it there and export again.</source>
        <translation>«{name}» está abierto en otro programa; ciérrelo allí y exporte de nuevo.</translation>
    </message>
    <message>
        <source>“{name}” is open in this program: close it first. Nothing was done.</source>
        <translation>«{name}» está abierto en este programa: ciérrelo primero. No se hizo nada.</translation>
    </message>
    <message>
        <source>“{name}” is protected: it opens with its passphrase only.</source>
        <translation>«{name}» está protegido: solo se abre con su frase de contraseña.</translation>
    </message>
    <message>
        <source>“{name}” is the project itself; nothing was written. Choose another name for the table.</source>
        <translation>«{name}» es el propio proyecto; no se escribió nada. Elija otro nombre para la tabla.</translation>
    </message>
    <message>
        <source>“{name}” is write-protected; choose another name, or lift the protection.</source>
        <translation>«{name}» está protegido contra escritura; elija otro nombre o quite la protección.</translation>
    </message>
    <message>
        <source>“{name}” needs encryption, which is not installed here: install Glossator with its extra “encrypt” (the library sqlcipher3).</source>
        <translation>«{name}» necesita cifrado, que no está instalado aquí: instale Glossator con su extra «encrypt» (la biblioteca sqlcipher3).</translation>
    </message>
    <message>
        <source>“{name}” should be an encrypted list of names, and is a project without a passphrase: no name was read or written there. Move it to another folder.</source>
        <translation>«{name}» debería ser una lista cifrada de nombres y es un proyecto sin frase de contraseña: no se leyó ni se escribió allí ningún nombre. Muévalo a otra carpeta.</translation>
    </message>
    <message>
        <source>“{name}” was decoded as {encoding}, which is a guess.</source>
        <translation>«{name}» se decodificó como {encoding}, por suposición.</translation>
    </message>
    <message>
        <source>“{name}” was made by a newer Glossator (its format is {revision}). Install the newer version to repair it; nothing was changed.</source>
        <translation>«{name}» se hizo con una versión más nueva de Glossator (su formato es {revision}). Instale la versión más nueva para repararlo; no se cambió nada.</translation>
    </message>
    <message>
        <source>“{name}” was made by a newer Glossator (its format is {revision}, this program knows up to {known}). Install the newer version; nothing was changed.</source>
        <translation>«{name}» se hizo con una versión más nueva de Glossator (su formato es {revision}; este programa conoce hasta {known}). Instale la versión más nueva; no se cambió nada.</translation>
    </message>
    <message>
        <source>“{name}” was made by an older Glossator; open it once in the window to bring it up to date.</source>
        <translation>«{name}» se hizo con una versión anterior de Glossator; ábralo una vez en la ventana para actualizarlo.</translation>
    </message>
    <message>
        <source>“{name}” was moved or replaced by another program while it was written anew, and what is there now was not touched. Your work is in “{copy}”, written anew, and that is open now.</source>
        <translation>Otro programa movió o reemplazó «{name}» mientras se escribía de nuevo, y lo que hay ahora en su lugar no se tocó. Su trabajo está en «{copy}», escrito de nuevo, y ese es el archivo abierto ahora.</translation>
    </message>
    <message>
        <source>“{name}” was not made: its folder is write-protected, and nothing was changed. Choose another place.</source>
        <translation>«{name}» no se creó: su carpeta está protegida contra escritura, y no se cambió nada. Elija otro lugar.</translation>
    </message>
    <message>
        <source>“{name}” was not written anew, and it is not there any more or cannot be opened now. Close it here, and open it where it is.</source>
        <translation>«{name}» no se escribió de nuevo, y ya no está ahí o ahora no se puede abrir. Ciérrelo aquí y ábralo donde esté.</translation>
    </message>
    <message>
        <source>“{name}” was not written: it would be too large for this disk.</source>
        <translation>«{name}» no se escribió: sería demasiado grande para este disco.</translation>
    </message>
    <message>
        <source>“{name}” was not written: the folder {folder} does not exist.</source>
        <translation>«{name}» no se escribió: la carpeta {folder} no existe.</translation>
    </message>
    <message>
        <source>“{name}” was not written: the folder {folder} is write-protected; choose another place.</source>
        <translation>«{name}» no se escribió: la carpeta {folder} está protegida contra escritura; elija otro lugar.</translation>
    </message>
    <message>
        <source>“{name}” was not written: {reason}.</source>
        <translation>«{name}» no se escribió: {reason}.</translation>
    </message>
    <message>
        <source>“{name}” was written but cannot be opened again now; close it and open it once more.</source>
        <translation>«{name}» se escribió, pero ahora no se puede abrir de nuevo; ciérrelo y vuelva a abrirlo.</translation>
    </message>
    <message>
        <source>“{name}”: its text is missing; there is no {path} in the file.</source>
        <translation>«{name}»: falta su texto; no hay {path} en el archivo.</translation>
    </message>
    <message>
        <source>“{name}”: its text was not included; it lies outside the file, at {path}.</source>
        <translation>«{name}»: su texto no se incluyó; está fuera del archivo, en {path}.</translation>
    </message>
    <message>
        <source>“{name}”: its text was taken from {file}, since no plain text is there; look at its passages.</source>
        <translation>«{name}»: su texto se tomó de {file}, porque no hay texto sin formato; revise sus pasajes.</translation>
    </message>
    <message>
        <source>“{name}”: positions read as {reading}; nothing in it tells whether that is right. Look at them.</source>
        <translation>«{name}»: posiciones leídas como {reading}; nada en él dice si es correcto. Revíselas.</translation>
    </message>
    <message>
        <source>“{name}”: positions read as {reading}; there are no quotes, but {matched} of {total} passages begin and end at words, {rival} in the next likely reading. Look at them.</source>
        <translation>«{name}»: posiciones leídas como {reading}; no hay citas, pero {matched} de {total} pasajes empiezan y terminan en palabras; con la siguiente lectura probable, {rival}. Revíselas.</translation>
    </message>
    <message>
        <source>“{name}”: positions read as {reading}; {matched} of {total} names or quotes agree, {rival} in the next likely reading.</source>
        <translation>«{name}»: posiciones leídas como {reading}; concuerdan {matched} de {total} nombres o citas; con la siguiente lectura probable, {rival}.</translation>
    </message>
    <message>
        <source>“{path}” could not be shown.</source>
        <translation>«{path}» no se pudo mostrar.</translation>
    </message>
    <message>
        <source>“{path}” could not be written.</source>
        <translation>«{path}» no se pudo escribir.</translation>
    </message>
    <message>
        <source>“{path}” exists already; nothing was changed. Name an empty folder.</source>
        <translation>«{path}» ya existe; no se cambió nada. Indique una carpeta vacía.</translation>
    </message>
    <message>
        <source>“{step}” cannot be taken back or done again: what it changed has been changed since.</source>
        <translation>«{step}» no se puede revertir ni rehacer: lo que cambió ha cambiado desde entonces.</translation>
    </message>
    <message>
        <source>“{step}” cannot be taken back, because step {number}, “{later}” by {who} on {when}, builds on it. Take that one back first; nothing was changed.</source>
        <translation>«{step}» no se puede revertir, porque se apoya en él el paso {number}, «{later}», de {who}, del {when}. Revierta primero ese paso; no se cambió nada.</translation>
    </message>
    <message>
        <source>“{step}” cannot be taken back: it is no step that still counts.</source>
        <translation>«{step}» no se puede revertir: no es un paso que todavía cuente.</translation>
    </message>
    <message>
        <source>“{step}” cannot be taken back: nothing is left of it.</source>
        <translation>«{step}» no se puede revertir: no queda nada de él.</translation>
    </message>
    <message>
        <source>“{step}” cannot be taken back: what it changed has been changed since.</source>
        <translation>«{step}» no se puede revertir: lo que cambió ha cambiado desde entonces.</translation>
    </message>
    <message>
        <source>“{table}” has more rows than a sheet holds ({most}); export it as CSV.</source>
        <translation>«{table}» tiene más filas de las que caben en una hoja ({most}); expórtela como CSV.</translation>
    </message>
    <message>
        <source>“{table}” has {count} columns, and a sheet holds {most}; export it as CSV.</source>
        <translation>«{table}» tiene {count} columnas, y en una hoja caben {most}; expórtela como CSV.</translation>
    </message>
    <message>
        <source>“{value}” is neither true nor false.</source>
        <translation>«{value}» no es ni verdadero ni falso.</translation>
    </message>
    <message>
        <source>“{value}” is not a date of the form 2019-06-20.</source>
        <translation>«{value}» no es una fecha de la forma 2019-06-20.</translation>
    </message>
    <message>
        <source>“{value}” is not a number.</source>
        <translation>«{value}» no es un número.</translation>
    </message>
    <message>
        <source>… and {count} more passages without a place.</source>
        <translation>… y {count} pasajes más sin lugar.</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Import a project or a codebook of another program</source>
        <translation>Importar un proyecto o un libro de códigos de otro programa</translation>
    </message>
    <message>
        <source>Nothing was added. {reason}</source>
        <translation>No se añadió nada. {reason}</translation>
    </message>
    <message>
        <source>REFI-QDA projects and codebooks ({kinds})</source>
        <translation>Proyectos y libros de códigos REFI-QDA ({kinds})</translation>
    </message>
    <message>
        <source>Reading “{name}” …</source>
        <translation>Leyendo «{name}» …</translation>
    </message>
    <message>
        <source>Stopped; nothing was added.</source>
        <translation>Detenido; no se añadió nada.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>A JSON object for each row.</source>
        <translation>Un objeto JSON por fila.</translation>
    </message>
    <message>
        <source>A row for each code on each passage: its words, place, coder and memos, and the document&apos;s attributes.</source>
        <translation>Una fila por cada código en cada pasaje: sus palabras, su lugar, quién codificó, los memos y los atributos del documento.</translation>
    </message>
    <message>
        <source>A row for each code: its definition in all its fields, and how often it is applied.</source>
        <translation>Una fila por código: su definición en todos sus campos y cuántas veces se aplica.</translation>
    </message>
    <message>
        <source>A row for each document, a column for each code: for statistics.</source>
        <translation>Una fila por documento, una columna por código: para estadística.</translation>
    </message>
    <message>
        <source>A row for each document: its attributes, length, and how much is coded.</source>
        <translation>Una fila por documento: sus atributos, su longitud y cuánto está codificado.</translation>
    </message>
    <message>
        <source>A row for each memo, and what it is about.</source>
        <translation>Una fila por memo, y a qué se refiere.</translation>
    </message>
    <message>
        <source>A row for each row that a step changed, before and after, with the step&apos;s hash: an appendix for an audit.</source>
        <translation>Una fila por cada fila que cambió un paso, antes y después, con el hash del paso: un anexo para una auditoría.</translation>
    </message>
    <message>
        <source>A row for each step that was ever done in the project.</source>
        <translation>Una fila por cada paso que se haya hecho en el proyecto.</translation>
    </message>
    <message>
        <source>All tables together</source>
        <translation>Todas las tablas juntas</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Anotaciones</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>CSV for spreadsheets</source>
        <translation>CSV para hojas de cálculo</translation>
    </message>
    <message>
        <source>Cells parted by tabs.</source>
        <translation>Celdas separadas por tabuladores.</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>Libro de códigos</translation>
    </message>
    <message>
        <source>Codebook (REFI-QDA)</source>
        <translation>Libro de códigos (REFI-QDA)</translation>
    </message>
    <message>
        <source>Codebook to print</source>
        <translation>Libro de códigos para imprimir</translation>
    </message>
    <message>
        <source>Coded reports</source>
        <translation>Informes codificados</translation>
    </message>
    <message>
        <source>Codes × codes</source>
        <translation>Códigos × códigos</translation>
    </message>
    <message>
        <source>Data package</source>
        <translation>Data Package</translation>
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
        <translation>Todas las tablas de arriba en un archivo: un libro de cálculo, o un archivo comprimido para depositar.</translation>
    </message>
    <message>
        <source>Excel shows its letters rightly, and cells that begin like a formula are disarmed with an apostrophe.</source>
        <translation>Excel muestra bien sus letras, y las celdas que empiezan como una fórmula se neutralizan con un apóstrofo.</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Libro de Excel</translation>
    </message>
    <message>
        <source>For NVivo, MAXQDA, ATLAS.ti, QualCoder and others that know the standard.</source>
        <translation>Para NVivo, MAXQDA, ATLAS.ti, QualCoder y otros que conocen el estándar.</translation>
    </message>
    <message>
        <source>For Word, LibreOffice and others.</source>
        <translation>Para Word, LibreOffice y otros.</translation>
    </message>
    <message>
        <source>For other programs</source>
        <translation>Para otros programas</translation>
    </message>
    <message>
        <source>How often two codes lie on overlapping words.</source>
        <translation>Con qué frecuencia coinciden dos códigos en las mismas palabras.</translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>JSON Lines, a text with its labels in each.</source>
        <translation>JSON Lines, un texto con sus etiquetas en cada línea.</translation>
    </message>
    <message>
        <source>JSON Lines, a text with its spans in each.</source>
        <translation>JSON Lines, un texto con sus intervalos en cada línea.</translation>
    </message>
    <message>
        <source>JSON-LD, each with its position and its quote.</source>
        <translation>JSON-LD, cada una con su posición y su cita.</translation>
    </message>
    <message>
        <source>Log in full</source>
        <translation>Registro completo</translation>
    </message>
    <message>
        <source>Log of edits</source>
        <translation>Registro de ediciones</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Memos</source>
        <translation>Memos</translation>
    </message>
    <message>
        <source>One file that any browser shows; it loads nothing.</source>
        <translation>Un solo archivo que muestra cualquier navegador; no carga nada.</translation>
    </message>
    <message>
        <source>Parquet</source>
        <translation>Parquet</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Pasajes</translation>
    </message>
    <message>
        <source>Plain and exact, for R, Python and every program that reads tables.</source>
        <translation>Simple y exacto, para R, Python y cualquier programa que lea tablas.</translation>
    </message>
    <message>
        <source>Plain text with headings.</source>
        <translation>Texto sin formato con títulos.</translation>
    </message>
    <message>
        <source>Quotations by code</source>
        <translation>Citas por código</translation>
    </message>
    <message>
        <source>REFI-QDA codebook</source>
        <translation>Libro de códigos REFI-QDA</translation>
    </message>
    <message>
        <source>REFI-QDA project</source>
        <translation>Proyecto REFI-QDA</translation>
    </message>
    <message>
        <source>SPSS</source>
        <translation>SPSS</translation>
    </message>
    <message>
        <source>Small, typed and fast, for R, Python and databases.</source>
        <translation>Compacto, con tipos y rápido, para R, Python y bases de datos.</translation>
    </message>
    <message>
        <source>Stata</source>
        <translation>Stata</translation>
    </message>
    <message>
        <source>Tab-separated</source>
        <translation>Separado por tabuladores</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tablas</translation>
    </message>
    <message>
        <source>The codes with their definitions, as text with headings.</source>
        <translation>Los códigos con sus definiciones, como texto con títulos.</translation>
    </message>
    <message>
        <source>The codes with their definitions, for programs that know the standard.</source>
        <translation>Los códigos con sus definiciones, para programas que conocen el estándar.</translation>
    </message>
    <message>
        <source>The passages as annotations of the texts: for the web, or to train models.</source>
        <translation>Los pasajes como anotaciones de los textos: para la web o para entrenar modelos.</translation>
    </message>
    <message>
        <source>The texts with their highlights, names of codes in the margin, and memos.</source>
        <translation>Los textos con sus resaltados, los nombres de los códigos al margen y los memos.</translation>
    </message>
    <message>
        <source>The words of every passage below the code that it has.</source>
        <translation>Las palabras de cada pasaje bajo el código que lleva.</translation>
    </message>
    <message>
        <source>To deposit in a repository: CSV, table schemas, a data dictionary and checksums in one archive.</source>
        <translation>Para depositar en un repositorio: CSV, esquemas de las tablas, un diccionario de datos y sumas de verificación en un archivo comprimido.</translation>
    </message>
    <message>
        <source>To read</source>
        <translation>Para leer</translation>
    </message>
    <message>
        <source>Typed cells, a header that stays in sight, and a sheet that says what the columns hold. Excel cuts cells beyond 32,767 characters.</source>
        <translation>Celdas con tipos, un encabezado siempre a la vista y una hoja que dice qué contienen las columnas. Excel corta las celdas de más de 32&#xa0;767 caracteres.</translation>
    </message>
    <message>
        <source>W3C Web Annotation</source>
        <translation>W3C Web Annotation</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Página web</translation>
    </message>
    <message>
        <source>Whole project (REFI-QDA)</source>
        <translation>Proyecto completo (REFI-QDA)</translation>
    </message>
    <message>
        <source>With labels of variables and values, for Stata 14 and later.</source>
        <translation>Con etiquetas de variables y valores, para Stata 14 y posteriores.</translation>
    </message>
    <message>
        <source>With labels of variables and values. SPSS holds texts of 32,767 bytes.</source>
        <translation>Con etiquetas de variables y valores. SPSS admite textos de hasta 32&#xa0;767 bytes.</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Documento de Word</translation>
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
        <translation>Los &amp;subcódigos cuentan para los códigos superiores</translation>
    </message>
    <message>
        <source>C&amp;ells hold</source>
        <translation>Las c&amp;eldas contienen</translation>
    </message>
    <message>
        <source>Counts below this may point at one person; other tables may still give them away.</source>
        <translation>Los recuentos por debajo de esta cifra pueden señalar a una sola persona; otras tablas aún podrían delatarla.</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Everywhere in the file but in the names of coders; give them by Document ▸ Give a Stand-in.</source>
        <translation>En todo el archivo, salvo en los nombres de quienes codifican; se dan con Documento ▸ Dar un seudónimo.</translation>
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
        <translation>Comprobando qué no cabe en el estándar …</translation>
    </message>
    <message>
        <source>Only some of the &amp;coders</source>
        <translation>Solo algunos &amp;codificadores</translation>
    </message>
    <message>
        <source>Only some of the &amp;documents</source>
        <translation>Solo algunos &amp;documentos</translation>
    </message>
    <message>
        <source>S&amp;mall counts</source>
        <translation>Recuentos &amp;pequeños</translation>
    </message>
    <message>
        <source>Small counts</source>
        <translation>Recuentos pequeños</translation>
    </message>
    <message>
        <source>Stand-&amp;ins in the place of names</source>
        <translation>Seudón&amp;imos en lugar de nombres</translation>
    </message>
    <message>
        <source>The standard can hold all that is in this project.</source>
        <translation>El estándar puede contener todo lo que hay en este proyecto.</translation>
    </message>
    <message>
        <source>The standard has no place for:</source>
        <translation>El estándar no tiene lugar para:</translation>
    </message>
    <message>
        <source>What the cells hold</source>
        <translation>Qué contienen las celdas</translation>
    </message>
    <message>
        <source>What the standard cannot hold</source>
        <translation>Qué no cabe en el estándar</translation>
    </message>
    <message>
        <source>What to export</source>
        <translation>Qué exportar</translation>
    </message>
    <message>
        <source>how many characters it covers</source>
        <translation>cuántos caracteres abarca</translation>
    </message>
    <message>
        <source>how often the code is applied</source>
        <translation>cuántas veces se aplica el código</translation>
    </message>
    <message>
        <source>leave empty below </source>
        <translation>dejar vacíos por debajo de </translation>
    </message>
    <message>
        <source>show all</source>
        <translation>mostrar todos</translation>
    </message>
    <message>
        <source>whether it is applied: 0 or 1</source>
        <translation>si se aplica: 0 o 1</translation>
    </message>
    <message>
        <source>which share of the report it covers: 0 to 1</source>
        <translation>qué parte del informe abarca: de 0 a 1</translation>
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
        <translation>Detenido; no se escribió nada, y se conserva lo que había antes.</translation>
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
        <translation>Abrir la carpeta del &amp;registro</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Report of a Fault</source>
        <translation>Informe de un fallo</translation>
    </message>
    <message>
        <source>This is all that the report holds: where in the program it happened, and no word of a document. Nothing is sent; copy it if you want to show it to somebody.</source>
        <translation>Esto es todo lo que contiene el informe: en qué parte del programa ocurrió, y ninguna palabra de los documentos. No se envía nada; cópielo si quiere mostrárselo a alguien.</translation>
    </message>
</context>
<context>
    <name>FilterList</name>
    <message>
        <source>Find a code or a coder</source>
        <translation>Buscar un código o a quien codifica</translation>
    </message>
    <message>
        <source>Passages without a code</source>
        <translation>Pasajes sin código</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Show only</source>
        <translation>Mostrar solo</translation>
    </message>
    <message>
        <source>Space ticks · Enter shows only this · Esc</source>
        <translation>Espacio: marcar · Intro: solo este · Esc</translation>
    </message>
    <message>
        <source>Type to find a code or a coder</source>
        <translation>Escriba para buscar un código o a quien codifica</translation>
    </message>
    <message>
        <source>{name}, {count} in this document</source>
        <translation>{name}, {count} en este documento</translation>
    </message>
</context>
<context>
    <name>FilterStrip</name>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>What is hidden stays in the project and in every table that you export.</source>
        <translation>Lo oculto sigue en el proyecto y en todas las tablas que exporte.</translation>
    </message>
</context>
<context>
    <name>Filtering</name>
    <message>
        <source>Nothing can be shown: {parts}</source>
        <translation>No se puede mostrar nada: {parts}</translation>
    </message>
    <message>
        <source>Showing {parts}</source>
        <translation>Se ve: {parts}</translation>
    </message>
    <message>
        <source>no code is chosen</source>
        <translation>no se ha elegido ningún código</translation>
    </message>
    <message>
        <source>no coder is chosen</source>
        <translation>no se ha elegido a nadie que codifique</translation>
    </message>
    <message>
        <source>no passages here yet</source>
        <translation>aquí todavía no hay pasajes</translation>
    </message>
    <message>
        <source>no passages without a code</source>
        <translation>ningún pasaje sin código</translation>
    </message>
    <message numerus="yes">
        <source>none of the %Ln passages here</source>
        <translation>
            <numerusform>no está el único (%Ln) pasaje</numerusform>
            <numerusform>ninguno de los %Ln pasajes</numerusform>
        </translation>
    </message>
    <message>
        <source>only passages without a code</source>
        <translation>solo pasajes sin código</translation>
    </message>
    <message>
        <source>only “{code}”</source>
        <translation>solo «{code}»</translation>
    </message>
    <message>
        <source>only “{code}” with its sub-codes</source>
        <translation>solo «{code}» y sus subcódigos</translation>
    </message>
    <message>
        <source>passages without a code</source>
        <translation>pasajes sin código</translation>
    </message>
    <message>
        <source>{coder} only</source>
        <translation>solo {coder}</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %Ln coders</source>
        <translation>
            <numerusform>{shown} de %Ln codificador</numerusform>
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
            <numerusform>{shown} de %Ln pasaje</numerusform>
            <numerusform>{shown} de %Ln pasajes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>Cerrar la barra de búsqueda</translation>
    </message>
    <message>
        <source>Find in this document</source>
        <translation>Buscar en este documento</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Resultado siguiente</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Resultado anterior</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>no encontrado</translation>
    </message>
    <message>
        <source>searching…</source>
        <translation>buscando…</translation>
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
            <numerusform>%Ln carácter</numerusform>
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
            <numerusform>%Ln de ellos ya está aquí</numerusform>
            <numerusform>%Ln de ellos ya están aquí</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sections</source>
        <translation>
            <numerusform>%Ln sección</numerusform>
            <numerusform>%Ln secciones</numerusform>
        </translation>
    </message>
    <message>
        <source>1 character</source>
        <translation>1 carácter</translation>
    </message>
    <message>
        <source>1 section</source>
        <translation>1 sección</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Reading it again …</source>
        <translation>Leyéndolo de nuevo …</translation>
    </message>
    <message>
        <source>What was read</source>
        <translation>Qué se leyó</translation>
    </message>
    <message>
        <source>already here as “{name}”</source>
        <translation>ya está aquí como «{name}»</translation>
    </message>
    <message>
        <source>read as {encoding}</source>
        <translation>leído como {encoding}</translation>
    </message>
    <message>
        <source>read as {encoding}, which is a guess</source>
        <translation>leído como {encoding}, por suposición</translation>
    </message>
    <message>
        <source>with a guess: please look at it</source>
        <translation>con una suposición: revíselo, por favor</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Contents of the guide</source>
        <translation>Contenido de la guía</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation>Buscar en la guía</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Guide – Glossator</source>
        <translation>Guía – Glossator</translation>
    </message>
    <message>
        <source>On no page</source>
        <translation>No está en ninguna página</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation>Página de la guía</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>More: {values}</source>
        <translation>Más: {values}</translation>
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
        <translation>Solo el código «{code}» en sí, no sus pasajes</translation>
    </message>
    <message>
        <source>Only the document “{name}” and what lies on it</source>
        <translation>Solo el documento «{name}» y lo que hay en él</translation>
    </message>
    <message>
        <source>Only the passage “{words}”</source>
        <translation>Solo el pasaje «{words}»</translation>
    </message>
    <message>
        <source>Putting together how the project was …</source>
        <translation>Reconstruyendo cómo estaba el proyecto …</translation>
    </message>
    <message>
        <source>Taken back: {step}. Undo brings it back.</source>
        <translation>Revertido: {step}. Deshacer lo recupera.</translation>
    </message>
    <message>
        <source>Taking back: {step} …</source>
        <translation>Revirtiendo: {step} …</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Del</translation>
    </message>
    <message>
        <source>&amp;See the Project as It Was</source>
        <translation>&amp;Ver el proyecto tal como estaba</translation>
    </message>
    <message>
        <source>&amp;Take Back</source>
        <translation>&amp;Revertir</translation>
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
        <translation>Todos los códigos</translation>
    </message>
    <message>
        <source>Every document</source>
        <translation>Todos los documentos</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todas las personas</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Del … al …</translation>
    </message>
    <message>
        <source>History of “{project}”</source>
        <translation>Historial de «{project}»</translation>
    </message>
    <message>
        <source>No step is like that.</source>
        <translation>Ningún paso coincide.</translation>
    </message>
    <message>
        <source>Show the Whole &amp;History</source>
        <translation>Mostrar todo el &amp;historial</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>Steps, the latest first</source>
        <translation>Pasos, primero el más reciente</translation>
    </message>
    <message>
        <source>T&amp;o</source>
        <translation>&amp;Al</translation>
    </message>
    <message>
        <source>The beginning</source>
        <translation>Desde el principio</translation>
    </message>
    <message>
        <source>The last 12 months</source>
        <translation>Los últimos 12 meses</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>Los últimos 30 días</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>Los últimos 7 días</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>Redo: {step}</source>
        <translation>Rehacer: {step}</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Step {number}: {what}</source>
        <translation>Paso {number}: {what}</translation>
    </message>
    <message>
        <source>Undo: {step}</source>
        <translation>Deshacer: {step}</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>{step} (no longer counts)</source>
        <translation>{step} (ya no cuenta)</translation>
    </message>
</context>
<context>
    <name>ImportAttributes</name>
    <message>
        <source>&amp;Set in all reports</source>
        <translation>&amp;Establecer en todos los informes</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Atributo</translation>
    </message>
    <message>
        <source>Attributes to set in all reports</source>
        <translation>Atributos que establecer en todos los informes</translation>
    </message>
    <message>
        <source>Found in</source>
        <translation>Hallado en</translation>
    </message>
    <message>
        <source>In &amp;this report</source>
        <translation>En e&amp;ste informe</translation>
    </message>
    <message>
        <source>Proposed attributes of this report</source>
        <translation>Atributos propuestos para este informe</translation>
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
        <translation>Archivos</translation>
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
            <numerusform>… y %Ln más</numerusform>
            <numerusform>… y %Ln más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportOptions</name>
    <message>
        <source>&amp;Encoding</source>
        <translation>&amp;Codificación de caracteres</translation>
    </message>
    <message>
        <source>&amp;Names in</source>
        <translation>&amp;Nombres en</translation>
    </message>
    <message>
        <source>&amp;Whole page, with its menus and frame</source>
        <translation>&amp;Página entera, con sus menús y su marco</translation>
    </message>
    <message>
        <source>Column with the names</source>
        <translation>Columna con los nombres</translation>
    </message>
    <message>
        <source>Column with the texts</source>
        <translation>Columna con los textos</translation>
    </message>
    <message>
        <source>Column {number}, without a header</source>
        <translation>Columna {number}, sin encabezado</translation>
    </message>
    <message>
        <source>Encoding of the file</source>
        <translation>Codificación de caracteres del archivo</translation>
    </message>
    <message>
        <source>S&amp;heet</source>
        <translation>&amp;Hoja</translation>
    </message>
    <message>
        <source>S&amp;plit into one document per country</source>
        <translation>&amp;Dividir en un documento por país</translation>
    </message>
    <message>
        <source>Sheet of the workbook</source>
        <translation>Hoja del libro de cálculo</translation>
    </message>
    <message>
        <source>Te&amp;xts in</source>
        <translation>Te&amp;xtos en</translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
</context>
<context>
    <name>ImportResult</name>
    <message numerus="yes">
        <source>%Ln characters</source>
        <translation>
            <numerusform>%Ln carácter</numerusform>
            <numerusform>%Ln caracteres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sections</source>
        <translation>
            <numerusform>%Ln sección</numerusform>
            <numerusform>%Ln secciones</numerusform>
        </translation>
    </message>
    <message>
        <source>1 section</source>
        <translation>1 sección</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>No se pudieron leer</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importados</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitidos</translation>
    </message>
    <message numerus="yes">
        <source>could not read %Ln files</source>
        <translation>
            <numerusform>%Ln archivo no se pudo leer</numerusform>
            <numerusform>%Ln archivos no se pudieron leer</numerusform>
        </translation>
    </message>
    <message>
        <source>could not read 1 file</source>
        <translation>1 archivo no se pudo leer</translation>
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
        <translation>no se importó nada</translation>
    </message>
    <message numerus="yes">
        <source>left out %Ln</source>
        <translation>
            <numerusform>%Ln omitido</numerusform>
            <numerusform>%Ln omitidos</numerusform>
        </translation>
    </message>
    <message>
        <source>left out 1</source>
        <translation>1 omitido</translation>
    </message>
    <message>
        <source>read as {encoding}</source>
        <translation>leído como {encoding}</translation>
    </message>
    <message>
        <source>read as {encoding}, which was a guess</source>
        <translation>leído como {encoding}, por suposición</translation>
    </message>
    <message>
        <source>row {number}</source>
        <translation>fila {number}</translation>
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
        <translation>&amp;Copiar la lista</translation>
    </message>
    <message>
        <source>What became of each file</source>
        <translation>Qué pasó con cada archivo</translation>
    </message>
    <message>
        <source>What was imported</source>
        <translation>Qué se importó</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Importar una carpeta</translation>
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
        <translation>No se importó nada.</translation>
    </message>
    <message>
        <source>Nothing was imported. {reason}</source>
        <translation>No se importó nada. {reason}</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Texto pegado</translation>
    </message>
    <message>
        <source>Reading {number} of {total}: {name}</source>
        <translation>Leyendo {number} de {total}: {name}</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Leyendo …</translation>
    </message>
    <message>
        <source>Reports ({kinds})</source>
        <translation>Informes ({kinds})</translation>
    </message>
    <message>
        <source>Stopped; nothing was imported.</source>
        <translation>Detenido; no se importó nada.</translation>
    </message>
    <message>
        <source>There is no file to import.</source>
        <translation>No hay ningún archivo que importar.</translation>
    </message>
    <message>
        <source>There is no text on the clipboard; copy some, then paste it here.</source>
        <translation>No hay texto en el portapapeles; copie alguno y péguelo aquí.</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message numerus="yes">
        <source>%Ln changes since</source>
        <translation>
            <numerusform>%Ln cambio desde entonces</numerusform>
            <numerusform>%Ln cambios desde entonces</numerusform>
        </translation>
    </message>
    <message>
        <source>1 change since</source>
        <translation>1 cambio desde entonces</translation>
    </message>
    <message>
        <source>Earlier changes</source>
        <translation>Cambios anteriores</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
    <message>
        <source>Memo on the document</source>
        <translation>Memo del documento</translation>
    </message>
    <message>
        <source>Memo on the project</source>
        <translation>Memo del proyecto</translation>
    </message>
    <message>
        <source>No changes since</source>
        <translation>Sin cambios desde entonces</translation>
    </message>
    <message>
        <source>What the report is like as a whole, and what to keep in mind of it</source>
        <translation>Cómo es el informe en su conjunto y qué conviene recordar de él</translation>
    </message>
    <message>
        <source>What you want to find out, and what you have decided on the way</source>
        <translation>Qué quiere averiguar y qué ha decidido por el camino</translation>
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
        <translation>Las traducciones todavía no han sido revisadas por hablantes nativos. Si alguna palabra no es correcta, escríbanos; el texto que vale es el inglés.</translation>
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
        <translation>Idioma de la &amp;ventana</translation>
    </message>
    <message>
        <source>As the system ({language})</source>
        <translation>Como el sistema ({language})</translation>
    </message>
    <message>
        <source>Glossator speaks it from its next start on. Exports and the command line stay as they are, in English, so that the same project always gives the same files.</source>
        <translation>Glossator usará este idioma a partir del próximo inicio. Las exportaciones y la línea de comandos siguen en inglés, para que el mismo proyecto dé siempre los mismos archivos.</translation>
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
        <translation>Todo el trabajo en «{project}» está ahí, hasta el último paso.</translation>
    </message>
    <message>
        <source>Glossator did not come to its end the last time.</source>
        <translation>Glossator no terminó bien la última vez.</translation>
    </message>
    <message>
        <source>Go on where you were</source>
        <translation>Seguir donde estaba</translation>
    </message>
    <message>
        <source>Read the report</source>
        <translation>Leer el informe</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>Every step is saved. The passphrase opens the project where you left it.</source>
        <translation>Cada paso está guardado. La frase de contraseña abre el proyecto donde lo dejó.</translation>
    </message>
    <message>
        <source>Leave it closed</source>
        <translation>Dejarlo cerrado</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>“{name}” is locked</source>
        <translation>«{name}» está bloqueado</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Redo {step}</source>
        <translation>&amp;Rehacer: {step}</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Undo {step}</source>
        <translation>&amp;Deshacer: {step}</translation>
    </message>
    <message>
        <source>Glossator</source>
        <translation>Glossator</translation>
    </message>
    <message>
        <source>No projects yet</source>
        <translation>Todavía no hay proyectos</translation>
    </message>
    <message>
        <source>This project is open for reading only; nothing was imported.</source>
        <translation>Este proyecto está abierto solo para lectura; no se importó nada.</translation>
    </message>
    <message>
        <source>{project} (reading only) – Glossator</source>
        <translation>{project} (solo lectura) – Glossator</translation>
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
        <translation>Ningún memo suyo</translation>
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
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Codes to merge into</source>
        <translation>Códigos con los que fusionar</translation>
    </message>
    <message>
        <source>Find the code that stays</source>
        <translation>Buscar el código que queda</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionar</translation>
    </message>
    <message>
        <source>Merge “{code}” into another code</source>
        <translation>Fusionar «{code}» con otro código</translation>
    </message>
    <message>
        <source>Type to find the code that stays</source>
        <translation>Escriba para buscar el código que queda</translation>
    </message>
    <message>
        <source>{things} of “{code}” go to the code that you choose, and “{code}” is deleted with its definition. Undo brings it back.</source>
        <translation>El código que elija recibe de «{code}»: {things}; «{code}» se elimina con su definición. Deshacer lo recupera.</translation>
    </message>
</context>
<context>
    <name>MoreMenu</name>
    <message>
        <source>More passages</source>
        <translation>Más pasajes</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… y %Ln más</numerusform>
            <numerusform>… y %Ln más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NamesPassphrase</name>
    <message>
        <source>Names with Stand-ins</source>
        <translation>Nombres con seudónimo</translation>
    </message>
    <message>
        <source>The names with stand-ins lie in “{file}”, which opens with its passphrase only.</source>
        <translation>Los nombres con seudónimo están en «{file}», que solo se abre con su frase de contraseña.</translation>
    </message>
    <message>
        <source>This project has no passphrase, so its names with stand-ins are kept beside it in “{file}”, an encrypted file. Choose a passphrase for it: who forgets it cannot have the names back.</source>
        <translation>Este proyecto no tiene frase de contraseña, así que sus nombres con seudónimo se guardan junto a él en «{file}», un archivo cifrado. Elija una frase de contraseña para ese archivo: quien la olvide no podrá recuperar los nombres.</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>&amp;The same again</source>
        <translation>La &amp;misma otra vez</translation>
    </message>
    <message>
        <source>Four or five words by chance are strong.</source>
        <translation>Cuatro o cinco palabras al azar son una frase fuerte.</translation>
    </message>
    <message>
        <source>If you forget it, the project is lost: nobody can open it then, and we cannot help. Write it down and keep it where your valuables are.</source>
        <translation>Si la olvida, el proyecto se pierde: nadie podrá abrirlo y no podremos ayudarle. Anótela y guárdela donde guarda sus objetos de valor.</translation>
    </message>
    <message>
        <source>New &amp;passphrase</source>
        <translation>Nueva &amp;frase de contraseña</translation>
    </message>
    <message>
        <source>Strength of the passphrase</source>
        <translation>Fortaleza de la frase de contraseña</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>Las dos todavía no son iguales.</translation>
    </message>
    <message>
        <source>Write a passphrase: several words that do not belong together.</source>
        <translation>Escriba una frase de contraseña: varias palabras que no tengan relación entre sí.</translation>
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
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>P&amp;rotect with a passphrase</source>
        <translation>&amp;Proteger con una frase de contraseña</translation>
    </message>
    <message>
        <source>A project is a file: its name cannot begin with a dot or hold / \ : * ? &quot; &lt; &gt; |</source>
        <translation>Un proyecto es un archivo: su nombre no puede empezar con un punto ni contener / \ : * ? &quot; &lt; &gt; |</translation>
    </message>
    <message>
        <source>C&amp;oder</source>
        <translation>C&amp;odifica</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Code&amp;book</source>
        <translation>&amp;Libro de códigos</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>Empty: I make my own codes</source>
        <translation>Vacío: haré mis propios códigos</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Folder of the project</source>
        <translation>Carpeta del proyecto</translation>
    </message>
    <message>
        <source>My study</source>
        <translation>Mi estudio</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Nuevo proyecto</translation>
    </message>
    <message>
        <source>There already is a file “{name}” in this folder.</source>
        <translation>Ya hay un archivo «{name}» en esta carpeta.</translation>
    </message>
    <message>
        <source>as you want to be named in the table</source>
        <translation>el nombre con el que quiera figurar en la tabla</translation>
    </message>
</context>
<context>
    <name>Note</name>
    <message>
        <source>Not saved yet. It is kept here and tried again.</source>
        <translation>Aún no se ha guardado. Se conserva aquí y se volverá a intentar.</translation>
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
        <translation>Cerrar este mensaje</translation>
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
        <translation>Abrir un proyecto protegido</translation>
    </message>
    <message>
        <source>“{name}” opens with its passphrase only.</source>
        <translation>«{name}» solo se abre con su frase de contraseña.</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>An older Glossator made this project; it was brought up to date. The copy from before is {copy}.</source>
        <translation>Este proyecto se hizo con una versión anterior de Glossator; se ha actualizado. La copia de antes es {copy}.</translation>
    </message>
    <message>
        <source>Glossator projects (*.gloss)</source>
        <translation>Proyectos de Glossator (*.gloss)</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Abrir un proyecto</translation>
    </message>
    <message>
        <source>Open anyway</source>
        <translation>Abrir de todos modos</translation>
    </message>
    <message>
        <source>Open for reading</source>
        <translation>Abrir para lectura</translation>
    </message>
    <message>
        <source>Restore from a snapshot…</source>
        <translation>Restaurar desde una instantánea…</translation>
    </message>
    <message>
        <source>Save what can be read…</source>
        <translation>Guardar lo que se pueda leer…</translation>
    </message>
    <message>
        <source>Where projects are kept</source>
        <translation>Dónde se guardan los proyectos</translation>
    </message>
    <message>
        <source>“{name}” could not be opened: {reason}. Nothing was changed.</source>
        <translation>No se pudo abrir «{name}»: {reason}. No se cambió nada.</translation>
    </message>
    <message>
        <source>“{name}” is open in another window of Glossator, which has come forward.</source>
        <translation>«{name}» está abierto en otra ventana de Glossator, que ha pasado a primer plano.</translation>
    </message>
</context>
<context>
    <name>PageLookSheet</name>
    <message>
        <source>As at first</source>
        <translation>Como al principio</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Colours: {name}</source>
        <translation>Colores: {name}</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Tipo de letra</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Line length</source>
        <translation>Largo de línea</translation>
    </message>
    <message>
        <source>Line spacing</source>
        <translation>Interlineado</translation>
    </message>
    <message>
        <source>Sans serif</source>
        <translation>Sin serifa</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Sepia</translation>
    </message>
    <message>
        <source>Serif</source>
        <translation>Con serifa</translation>
    </message>
    <message>
        <source>Size, line length, spacing, font and colours as they were at first</source>
        <translation>Tamaño, largo de línea, interlineado, tipo de letra y colores como al principio</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Text and page</source>
        <translation>Texto y página</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Codes on these pages</source>
        <translation>Códigos de estas páginas</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Página {number} de {count}</translation>
    </message>
    <message>
        <source>Without a code</source>
        <translation>Sin código</translation>
    </message>
</context>
<context>
    <name>PassagePart</name>
    <message>
        <source>History of this passage</source>
        <translation>Historial de este pasaje</translation>
    </message>
    <message>
        <source>Memo on the passage</source>
        <translation>Memo del pasaje</translation>
    </message>
    <message>
        <source>Memo: write what made you choose these codes</source>
        <translation>Memo: escriba por qué eligió estos códigos</translation>
    </message>
    <message>
        <source>Next passage at the cursor</source>
        <translation>Pasaje siguiente en el cursor</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Pasaje</translation>
    </message>
    <message>
        <source>Previous passage at the cursor</source>
        <translation>Pasaje anterior en el cursor</translation>
    </message>
    <message>
        <source>Put the cursor into a highlight to see its codes and its memo.</source>
        <translation>Ponga el cursor en un resaltado para ver sus códigos y su memo.</translation>
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
        <translation>Aceptable: frena a quien encuentre el archivo, no a quien vaya tras él. Con una palabra más será buena.</translation>
    </message>
    <message>
        <source>Good.</source>
        <translation>Buena.</translation>
    </message>
    <message>
        <source>Guessed at once: choose several words that do not belong together.</source>
        <translation>Se adivina enseguida: elija varias palabras que no tengan relación entre sí.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Fuerte.</translation>
    </message>
    <message>
        <source>Weak: guessed within hours or days. Make it longer.</source>
        <translation>Débil: se adivina en horas o días. Hágala más larga.</translation>
    </message>
</context>
<context>
    <name>PastWindow</name>
    <message>
        <source>Back to now</source>
        <translation>Volver al presente</translation>
    </message>
    <message>
        <source>This is the project as it was on {when}, after step {number}. Nothing can be changed here.</source>
        <translation>Este es el proyecto tal como estaba el {when}, tras el paso {number}. Aquí no se puede cambiar nada.</translation>
    </message>
    <message>
        <source>{project} as it was on {when} (reading only) – Glossator</source>
        <translation>{project} tal como estaba el {when} (solo lectura) – Glossator</translation>
    </message>
</context>
<context>
    <name>PlacementsModel</name>
    <message>
        <source>Changes</source>
        <translation>Cambia</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Códigos</translation>
    </message>
    <message>
        <source>Moves along</source>
        <translation>Se mueve con el texto</translation>
    </message>
    <message>
        <source>Needs review</source>
        <translation>Hay que revisarlo</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Queda igual</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Qué pasa con él</translation>
    </message>
    <message>
        <source>Words after</source>
        <translation>Palabras después</translation>
    </message>
    <message>
        <source>Words before</source>
        <translation>Palabras antes</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message numerus="yes">
        <source>%Ln codings</source>
        <translation>
            <numerusform>%Ln codificación</numerusform>
            <numerusform>%Ln codificaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passages</source>
        <translation>
            <numerusform>%Ln pasaje</numerusform>
            <numerusform>%Ln pasajes</numerusform>
        </translation>
    </message>
    <message>
        <source>1 coding</source>
        <translation>1 codificación</translation>
    </message>
    <message>
        <source>1 passage</source>
        <translation>1 pasaje</translation>
    </message>
    <message>
        <source>Only some of the coding is shown: {parts}. Hidden passages: {count}.</source>
        <translation>Solo se muestra una parte de la codificación: {parts}. Pasajes ocultos: {count}.</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Print the coded report</source>
        <translation>Imprimir el informe codificado</translation>
    </message>
    <message>
        <source>Save the coded report as PDF</source>
        <translation>Guardar el informe codificado como PDF</translation>
    </message>
    <message>
        <source>Stopped; nothing was written, and what was there before is kept.</source>
        <translation>Detenido; no se escribió nada, y se conserva lo que había antes.</translation>
    </message>
    <message>
        <source>passages with a code</source>
        <translation>pasajes con código</translation>
    </message>
    <message>
        <source>the coders {names}</source>
        <translation>los codificadores {names}</translation>
    </message>
    <message>
        <source>the codes {names}</source>
        <translation>los códigos {names}</translation>
    </message>
</context>
<context>
    <name>PseudonymsDialog</name>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>&amp;Cambiar</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>&amp;Stand-in</source>
        <translation>&amp;Seudónimo</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Also &amp;inside longer words</source>
        <translation>También dentr&amp;o de palabras más largas</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Names with Stand-ins</source>
        <translation>Nombres con seudónimo</translation>
    </message>
    <message>
        <source>Names with stand-ins</source>
        <translation>Nombres con seudónimo</translation>
    </message>
    <message>
        <source>Occurrences</source>
        <translation>Apariciones</translation>
    </message>
    <message>
        <source>Only as it is &amp;written (May, not may)</source>
        <translation>Solo tal como está &amp;escrito (Rosa, no rosa)</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Otra cosa</translation>
    </message>
    <message>
        <source>Stand-in</source>
        <translation>Seudónimo</translation>
    </message>
</context>
<context>
    <name>QuickCode</name>
    <message>
        <source>Create “{name}”</source>
        <translation>Crear «{name}»</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Enter tag · {keys} and stay · Shift+Enter create · Esc</source>
        <translation>Intro: etiquetar · {keys}: y seguir · Mayúsculas+Intro: crear · Esc</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation>Mayúsculas+Intro</translation>
    </message>
    <message>
        <source>Tag the selection</source>
        <translation>Etiquetar la selección</translation>
    </message>
    <message>
        <source>Type to find a code or to name a new one</source>
        <translation>Escriba para buscar un código o nombrar uno nuevo</translation>
    </message>
    <message>
        <source>✓ is on it</source>
        <translation>✓ ya lo lleva</translation>
    </message>
</context>
<context>
    <name>ReaderCanvas</name>
    <message>
        <source>Report text</source>
        <translation>Texto del informe</translation>
    </message>
</context>
<context>
    <name>ReaderView</name>
    <message numerus="yes">
        <source>+%Ln more</source>
        <translation>
            <numerusform>+%Ln más</numerusform>
            <numerusform>+%Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>Passage with the codes: {codes}</source>
        <translation>Pasaje con los códigos: {codes}</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Repairing</name>
    <message>
        <source>All of “{name}” could be read: it is in “{new}” now, and nothing was lost.</source>
        <translation>Se pudo leer todo «{name}»: ahora está en «{new}», y no se perdió nada.</translation>
    </message>
    <message>
        <source>Saved from a damaged project</source>
        <translation>Rescatado de un proyecto dañado</translation>
    </message>
    <message>
        <source>Saving what can be read of “{name}”; the file itself stays as it is…</source>
        <translation>Guardando lo que se puede leer de «{name}»; el archivo mismo queda como está…</translation>
    </message>
    <message>
        <source>What could be read of “{name}” is in “{new}” now. This was lost or changed on the way:</source>
        <translation>Lo que se pudo leer de «{name}» está ahora en «{new}». Esto se perdió o cambió en el camino:</translation>
    </message>
</context>
<context>
    <name>Reversing</name>
    <message>
        <source>Redoing “{step}” …</source>
        <translation>Rehaciendo «{step}» …</translation>
    </message>
    <message>
        <source>Stopped; everything is as it was.</source>
        <translation>Detenido; todo está como estaba.</translation>
    </message>
    <message>
        <source>Taking back “{step}” …</source>
        <translation>Revirtiendo «{step}» …</translation>
    </message>
    <message>
        <source>Undoing “{step}” …</source>
        <translation>Deshaciendo «{step}» …</translation>
    </message>
</context>
<context>
    <name>ReviewNote</name>
    <message>
        <source>It Is Right Now</source>
        <translation>Ya está bien así</translation>
    </message>
    <message>
        <source>Review: the text was replaced, and the words of this passage are not in it. It lies at the nearest place. Before: “{quote}”</source>
        <translation>Por revisar: el texto se reemplazó y las palabras de este pasaje no están en él. Está en el lugar más cercano. Antes: «{quote}»</translation>
    </message>
    <message>
        <source>Take this passage off the list of those to review</source>
        <translation>Quitar este pasaje de la lista de los que hay que revisar</translation>
    </message>
    <message>
        <source>The text was replaced, and the words of this passage changed. Before: “{quote}”</source>
        <translation>El texto se reemplazó y las palabras de este pasaje cambiaron. Antes: «{quote}»</translation>
    </message>
</context>
<context>
    <name>ReviseDialog</name>
    <message>
        <source>&amp;Attributes to set with it</source>
        <translation>&amp;Atributos que establecer a la vez</translation>
    </message>
    <message>
        <source>Attributes that the new text proposes</source>
        <translation>Atributos que propone el texto nuevo</translation>
    </message>
    <message>
        <source>Of {all} passages {same} keep their words, {changed} change with the text, and {review} need review: their words are not in the new text. None is lost.</source>
        <translation>De {all} pasajes, {same} conservan sus palabras, {changed} cambian con el texto y {review} deben revisarse: sus palabras no están en el texto nuevo. No se pierde ninguno.</translation>
    </message>
    <message>
        <source>Only {share} % of the two texts is the same: is “{file}” really this report?</source>
        <translation>Solo coincide el {share} % de los dos textos: ¿«{file}» es de verdad este informe?</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Pasajes</translation>
    </message>
    <message>
        <source>Replace the Text</source>
        <translation>Reemplazar el texto</translation>
    </message>
    <message>
        <source>Replace the text of “{name}”</source>
        <translation>Reemplazar el texto de «{name}»</translation>
    </message>
    <message>
        <source>Show the passages that keep their words, too</source>
        <translation>Mostrar también los pasajes que conservan sus palabras</translation>
    </message>
    <message>
        <source>The document has no passages yet; only its text changes.</source>
        <translation>El documento aún no tiene pasajes; solo cambia su texto.</translation>
    </message>
    <message>
        <source>The text of now stays among the earlier texts, and Undo brings everything back.</source>
        <translation>El texto actual se conserva entre los textos anteriores, y Deshacer lo recupera todo.</translation>
    </message>
    <message>
        <source>{name}: {value} instead of {now}, from “{words}”</source>
        <translation>{name}: {value} en lugar de {now}, por «{words}»</translation>
    </message>
    <message>
        <source>{name}: {value}, from “{words}”</source>
        <translation>{name}: {value}, por «{words}»</translation>
    </message>
</context>
<context>
    <name>Revising</name>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>No passage of this document has to be reviewed.</source>
        <translation>Ningún pasaje de este documento necesita revisión.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing has to be reviewed any more: %Ln passage(s).</source>
        <translation>
            <numerusform>Ya no hay nada que revisar: %Ln pasaje.</numerusform>
            <numerusform>Ya no hay nada que revisar: %Ln pasajes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace the text: choose the revised report</source>
        <translation>Reemplazar el texto: elija el informe revisado</translation>
    </message>
    <message>
        <source>Reports ({kinds})</source>
        <translation>Informes ({kinds})</translation>
    </message>
    <message>
        <source>Stopped; the text is the one it was.</source>
        <translation>Detenido; el texto sigue siendo el mismo.</translation>
    </message>
    <message>
        <source>“{name}” has had no other text.</source>
        <translation>«{name}» no ha tenido ningún otro texto.</translation>
    </message>
</context>
<context>
    <name>RowDelegate</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search or run a command</source>
        <translation>Buscar o ejecutar un comando</translation>
    </message>
</context>
<context>
    <name>SetPassphrase</name>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Cambiar la frase de contraseña</translation>
    </message>
    <message>
        <source>Encrypt</source>
        <translation>Cifrar</translation>
    </message>
    <message>
        <source>Encrypt the project</source>
        <translation>Cifrar el proyecto</translation>
    </message>
    <message>
        <source>Passphrase of &amp;now</source>
        <translation>Frase de contraseña &amp;actual</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove the passphrase</source>
        <translation>Quitar la frase de contraseña</translation>
    </message>
    <message>
        <source>Write the passphrase of now first.</source>
        <translation>Escriba primero la frase de contraseña actual.</translation>
    </message>
    <message>
        <source>“{name}” and its snapshots are written anew, and its log says so. Copies elsewhere and backups still open with the old passphrase.</source>
        <translation>«{name}» y sus instantáneas se escriben de nuevo, y así consta en su registro. Las copias en otros lugares y las copias de seguridad se siguen abriendo con la frase de contraseña anterior.</translation>
    </message>
    <message>
        <source>“{name}” and its snapshots are written anew, encrypted, and its log says so. Copies elsewhere, exports and backups stay as they are and can be read by everybody, and until the disk needs the room it may keep parts of the old files.</source>
        <translation>«{name}» y sus instantáneas se escriben de nuevo, cifrados, y así consta en su registro. Las copias en otros lugares, las exportaciones y las copias de seguridad quedan como están y cualquiera puede leerlas; y, hasta que el disco necesite el espacio, puede conservar partes de los archivos anteriores.</translation>
    </message>
    <message>
        <source>“{name}” is written anew in plain, and its log says so: everybody who gets at the file can read it then. Its snapshots stay encrypted and open with the passphrase of now.</source>
        <translation>«{name}» se escribe de nuevo sin cifrar, y así consta en su registro: a partir de entonces podrá leerlo cualquiera que tenga acceso al archivo. Sus instantáneas siguen cifradas y se abren con la frase de contraseña actual.</translation>
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
        <translation>Alt+Izquierda, Alt+Derecha</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Flechas</translation>
    </message>
    <message>
        <source>By character and line</source>
        <translation>Por carácter y por línea</translation>
    </message>
    <message>
        <source>By paragraph</source>
        <translation>Por párrafo</translation>
    </message>
    <message>
        <source>By sentence</source>
        <translation>Por oración</translation>
    </message>
    <message>
        <source>By word</source>
        <translation>Por palabra</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>Anular la selección</translation>
    </message>
    <message>
        <source>Ctrl+Left, Ctrl+Right</source>
        <translation>Control+Izquierda, Control+Derecha</translation>
    </message>
    <message>
        <source>Ctrl+Up, Ctrl+Down</source>
        <translation>Control+Arriba, Control+Abajo</translation>
    </message>
    <message>
        <source>Ctrl+mouse wheel</source>
        <translation>Control+rueda del ratón</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Find a code for the selection: just type its name</source>
        <translation>Buscar un código para la selección: basta con escribir su nombre</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>En el texto</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Narrow the list</source>
        <translation>Acotar la lista</translation>
    </message>
    <message>
        <source>Select on the way</source>
        <translation>Seleccionar al avanzar</translation>
    </message>
    <message>
        <source>Shift with any of these</source>
        <translation>Mayúsculas con cualquiera de estas</translation>
    </message>
    <message>
        <source>Tag with the code that wears the digit: the selection, or the sentence at the caret</source>
        <translation>Etiquetar con el código que lleva el dígito: la selección, o la oración donde está el cursor</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Type to narrow the list</source>
        <translation>Escriba para acotar la lista</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
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
        <translation>Fuera del informe</translation>
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
        <translation>Guardando antes una instantánea …</translation>
    </message>
    <message>
        <source>No snapshot was taken; your work itself is saved. The log has the details.</source>
        <translation>No se tomó ninguna instantánea; su trabajo en sí está guardado. El registro tiene los detalles.</translation>
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
        <translation>&amp;Cambiar el lugar…</translation>
    </message>
    <message>
        <source>&amp;Restore into a New File…</source>
        <translation>&amp;Restaurar en un archivo nuevo…</translation>
    </message>
    <message>
        <source>&amp;Take One Now</source>
        <translation>&amp;Tomar una ahora</translation>
    </message>
    <message>
        <source>?</source>
        <translation>?</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>A petición</translation>
    </message>
    <message>
        <source>At &amp;most</source>
        <translation>Co&amp;mo máximo</translation>
    </message>
    <message>
        <source>At closing</source>
        <translation>Al cerrar</translation>
    </message>
    <message>
        <source>At most, in megabytes</source>
        <translation>Como máximo, en megabytes</translation>
    </message>
    <message>
        <source>Before a deletion</source>
        <translation>Antes de una eliminación</translation>
    </message>
    <message>
        <source>Before a merge of codes</source>
        <translation>Antes de una fusión de códigos</translation>
    </message>
    <message>
        <source>Before a text was replaced</source>
        <translation>Antes de reemplazar un texto</translation>
    </message>
    <message>
        <source>Before an import</source>
        <translation>Antes de una importación</translation>
    </message>
    <message>
        <source>Before it was brought up to date</source>
        <translation>Antes de actualizar el proyecto</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Códigos</translation>
    </message>
    <message>
        <source>Codings</source>
        <translation>Codificaciones</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Glossator projects (*.gloss)</source>
        <translation>Proyectos de Glossator (*.gloss)</translation>
    </message>
    <message>
        <source>It would have {things} that are gone today.</source>
        <translation>Tendría, en cambio, lo que hoy ya no está: {things}.</translation>
    </message>
    <message>
        <source>Keep snapshots in</source>
        <translation>Guardar las instantáneas en</translation>
    </message>
    <message>
        <source>Kept in {folder}</source>
        <translation>Se guardan en {folder}</translation>
    </message>
    <message>
        <source>Nothing was done since the latest snapshot, so none was needed.</source>
        <translation>No se hizo nada desde la última instantánea, así que no hizo falta otra.</translation>
    </message>
    <message>
        <source>Nothing was done since; the project is as this snapshot has it.</source>
        <translation>No se hizo nada desde entonces; el proyecto está como en esta instantánea.</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Pasajes</translation>
    </message>
    <message>
        <source>Restore into a new file</source>
        <translation>Restaurar en un archivo nuevo</translation>
    </message>
    <message>
        <source>Since then: {steps} by {coders}.</source>
        <translation>Desde entonces: {steps} de {coders}.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Snapshots of “{name}”</source>
        <translation>Instantáneas de «{name}»</translation>
    </message>
    <message>
        <source>Snapshots taken so far stay where they are.</source>
        <translation>Las instantáneas tomadas hasta ahora quedan donde están.</translation>
    </message>
    <message>
        <source>Snapshots, newest first</source>
        <translation>Instantáneas, primero la más reciente</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Tomada</translation>
    </message>
    <message>
        <source>The restored project would lack {things} of today&apos;s.</source>
        <translation>Al proyecto restaurado le faltaría, de lo que hay hoy: {things}.</translation>
    </message>
    <message>
        <source>There are no snapshots yet. One is taken every 15 minutes while something changes, before imports, merges and large deletions, before the project is brought up to date, and when it is closed.</source>
        <translation>Todavía no hay instantáneas. Se toma una cada 15 minutos mientras haya cambios, antes de importaciones, fusiones y eliminaciones grandes, antes de actualizar el proyecto a una versión nueva, y al cerrarlo.</translation>
    </message>
    <message>
        <source>This snapshot cannot be read: it is damaged, or taken under another passphrase.</source>
        <translation>Esta instantánea no se puede leer: está dañada o se tomó con otra frase de contraseña.</translation>
    </message>
    <message>
        <source>This snapshot is of another branch of the project&apos;s history.</source>
        <translation>Esta instantánea es de otra rama de la historia del proyecto.</translation>
    </message>
    <message>
        <source>Under a new passphrase</source>
        <translation>Con una nueva frase de contraseña</translation>
    </message>
    <message>
        <source>What would be lost</source>
        <translation>Qué se perdería</translation>
    </message>
    <message>
        <source>What would be lost cannot be said, since the project itself cannot be read.</source>
        <translation>No se puede decir qué se perdería, porque el proyecto mismo no se puede leer.</translation>
    </message>
    <message>
        <source>While working</source>
        <translation>Durante el trabajo</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>Trabajando…</translation>
    </message>
    <message>
        <source>“{name}” was restored; what was wrong with the project then still is: {what}</source>
        <translation>Se restauró «{name}»; lo que fallaba entonces en el proyecto sigue fallando: {what}</translation>
    </message>
</context>
<context>
    <name>StandInText</name>
    <message>
        <source>The text with stand-ins</source>
        <translation>El texto con seudónimos</translation>
    </message>
    <message>
        <source>“{name}” with stand-ins</source>
        <translation>«{name}» con seudónimos</translation>
    </message>
</context>
<context>
    <name>StandingIn</name>
    <message>
        <source>No name has a stand-in yet: select one in the text, then Document ▸ Give a Stand-in.</source>
        <translation>Ningún nombre tiene seudónimo todavía: seleccione uno en el texto y después Documento ▸ Dar un seudónimo.</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message numerus="yes">
        <source>%Ln codings</source>
        <translation>
            <numerusform>%Ln codificación</numerusform>
            <numerusform>%Ln codificaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passages</source>
        <translation>
            <numerusform>%Ln pasaje</numerusform>
            <numerusform>%Ln pasajes</numerusform>
        </translation>
    </message>
    <message>
        <source>1 coding</source>
        <translation>1 codificación</translation>
    </message>
    <message>
        <source>1 passage</source>
        <translation>1 pasaje</translation>
    </message>
    <message>
        <source>Aa</source>
        <translation>Aa</translation>
    </message>
    <message>
        <source>Back to the usual text size</source>
        <translation>Volver al tamaño habitual del texto</translation>
    </message>
    <message>
        <source>Change the coder&apos;s name</source>
        <translation>Cambiar el nombre de quien codifica</translation>
    </message>
    <message>
        <source>Coder: {name}</source>
        <translation>Codifica: {name}</translation>
    </message>
    <message>
        <source>Colours: {name}</source>
        <translation>Colores: {name}</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Open for reading only</source>
        <translation>Abierto solo para lectura</translation>
    </message>
    <message>
        <source>Other colours</source>
        <translation>Otros colores</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Sepia</translation>
    </message>
    <message>
        <source>Text and page</source>
        <translation>Texto y página</translation>
    </message>
    <message>
        <source>Text and page: size, line length, spacing, font, colours</source>
        <translation>Texto y página: tamaño, largo de línea, interlineado, tipo de letra, colores</translation>
    </message>
    <message>
        <source>Text size: {percent}</source>
        <translation>Tamaño del texto: {percent}</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Add the codebook “{}”</source>
        <translation>Añadir el libro de códigos «{}»</translation>
    </message>
    <message>
        <source>Add the coder “{}”</source>
        <translation>Añadir a «{}» entre quienes codifican</translation>
    </message>
    <message>
        <source>Build the sample project</source>
        <translation>Crear el proyecto de ejemplo</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Cambiar la frase de contraseña</translation>
    </message>
    <message>
        <source>Change the stand-in “{}”</source>
        <translation>Cambiar el seudónimo «{}»</translation>
    </message>
    <message>
        <source>Create the attribute “{}”</source>
        <translation>Crear el atributo «{}»</translation>
    </message>
    <message>
        <source>Create the code “{}”</source>
        <translation>Crear el código «{}»</translation>
    </message>
    <message>
        <source>Create with the codebook “{}”</source>
        <translation>Crear con el libro de códigos «{}»</translation>
    </message>
    <message>
        <source>Define the code “{}”</source>
        <translation>Definir el código «{}»</translation>
    </message>
    <message>
        <source>Delete a memo</source>
        <translation>Eliminar un memo</translation>
    </message>
    <message>
        <source>Delete the attribute “{}”</source>
        <translation>Eliminar el atributo «{}»</translation>
    </message>
    <message>
        <source>Delete the code “{}”</source>
        <translation>Eliminar el código «{}»</translation>
    </message>
    <message>
        <source>Delete the document “{}”</source>
        <translation>Eliminar el documento «{}»</translation>
    </message>
    <message>
        <source>Delete the memo on the code “{}”</source>
        <translation>Eliminar el memo del código «{}»</translation>
    </message>
    <message>
        <source>Delete the memo on the document “{}”</source>
        <translation>Eliminar el memo del documento «{}»</translation>
    </message>
    <message>
        <source>Delete the memo on the project</source>
        <translation>Eliminar el memo del proyecto</translation>
    </message>
    <message>
        <source>Delete the passage</source>
        <translation>Eliminar el pasaje</translation>
    </message>
    <message>
        <source>Delete {} documents</source>
        <translation>Eliminar {} documentos</translation>
    </message>
    <message>
        <source>Delete {} passages</source>
        <translation>Eliminar {} pasajes</translation>
    </message>
    <message>
        <source>Encrypt the project</source>
        <translation>Cifrar el proyecto</translation>
    </message>
    <message>
        <source>Give the stand-in “{}”</source>
        <translation>Dar el seudónimo «{}»</translation>
    </message>
    <message>
        <source>Give {} stand-ins</source>
        <translation>Dar {} seudónimos</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Resaltar</translation>
    </message>
    <message>
        <source>Import the project “{}”</source>
        <translation>Importar el proyecto «{}»</translation>
    </message>
    <message>
        <source>Import {} documents</source>
        <translation>Importar {} documentos</translation>
    </message>
    <message>
        <source>Import “{}”</source>
        <translation>Importar «{}»</translation>
    </message>
    <message>
        <source>Join {} passages</source>
        <translation>Unir {} pasajes</translation>
    </message>
    <message>
        <source>Merge the code “{}”</source>
        <translation>Fusionar el código «{}»</translation>
    </message>
    <message>
        <source>Move the code “{}”</source>
        <translation>Mover el código «{}»</translation>
    </message>
    <message>
        <source>Move the edges of a passage</source>
        <translation>Mover los límites de un pasaje</translation>
    </message>
    <message>
        <source>Recolour the code “{}”</source>
        <translation>Cambiar el color del código «{}»</translation>
    </message>
    <message>
        <source>Remove the passphrase</source>
        <translation>Quitar la frase de contraseña</translation>
    </message>
    <message>
        <source>Remove the stand-in “{}”</source>
        <translation>Quitar el seudónimo «{}»</translation>
    </message>
    <message>
        <source>Rename the attribute “{}”</source>
        <translation>Cambiar el nombre del atributo «{}»</translation>
    </message>
    <message>
        <source>Rename the code “{}”</source>
        <translation>Cambiar el nombre del código «{}»</translation>
    </message>
    <message>
        <source>Rename the document “{}”</source>
        <translation>Cambiar el nombre del documento «{}»</translation>
    </message>
    <message>
        <source>Repair “{}”</source>
        <translation>Reparar «{}»</translation>
    </message>
    <message>
        <source>Replace the text of “{}”</source>
        <translation>Reemplazar el texto de «{}»</translation>
    </message>
    <message>
        <source>Set the digit of “{}”</source>
        <translation>Asignar el dígito de «{}»</translation>
    </message>
    <message>
        <source>Set {}</source>
        <translation>Establecer {}</translation>
    </message>
    <message>
        <source>Settle the review of a passage</source>
        <translation>Cerrar la revisión de un pasaje</translation>
    </message>
    <message>
        <source>Settle the review of {} passages</source>
        <translation>Cerrar la revisión de {} pasajes</translation>
    </message>
    <message>
        <source>Split a passage</source>
        <translation>Dividir un pasaje</translation>
    </message>
    <message>
        <source>Tag with the new code {}</source>
        <translation>Etiquetar con el código nuevo {}</translation>
    </message>
    <message>
        <source>Tag with {}</source>
        <translation>Etiquetar con {}</translation>
    </message>
    <message>
        <source>Take back “{}”</source>
        <translation>Revertir «{}»</translation>
    </message>
    <message>
        <source>Uncode {}</source>
        <translation>Quitar el código {}</translation>
    </message>
    <message>
        <source>Write a memo</source>
        <translation>Escribir un memo</translation>
    </message>
    <message>
        <source>Write a memo on the code “{}”</source>
        <translation>Escribir un memo sobre el código «{}»</translation>
    </message>
    <message>
        <source>Write a memo on the document “{}”</source>
        <translation>Escribir un memo sobre el documento «{}»</translation>
    </message>
    <message>
        <source>Write a memo on the project</source>
        <translation>Escribir un memo sobre el proyecto</translation>
    </message>
</context>
<context>
    <name>Taking</name>
    <message>
        <source>Deleted a passage of {coder}; {keys} brings it back.</source>
        <translation>Se eliminó un pasaje de {coder}; {keys} lo recupera.</translation>
    </message>
    <message>
        <source>Removed “{code}” of {coder}; {keys} brings it back.</source>
        <translation>Se quitó «{code}» de {coder}; {keys} lo recupera.</translation>
    </message>
</context>
<context>
    <name>TickList</name>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Narrow the list: {what}</source>
        <translation>Acotar la lista: {what}</translation>
    </message>
    <message>
        <source>Type to narrow the list</source>
        <translation>Escriba para acotar la lista</translation>
    </message>
</context>
<context>
    <name>ToldDialog</name>
    <message>
        <source>&amp;Copy the list</source>
        <translation>&amp;Copiar la lista</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>Back to “{project}”</source>
        <translation>Volver a «{project}»</translation>
    </message>
    <message>
        <source>Do&amp;ne</source>
        <translation>&amp;Terminar</translation>
    </message>
    <message>
        <source>Drag the mouse over them, or hold Shift and use the arrows. {key} takes the whole sentence at the caret.</source>
        <translation>Arrastre el ratón sobre ellas, o mantenga pulsada la tecla Mayúsculas y use las flechas. {key} toma toda la oración donde está el cursor.</translation>
    </message>
    <message>
        <source>It is saved already. The margin names the code; this column shows the words, who tagged them and when, and the code&apos;s definition. {key} goes to the next passage: try it.</source>
        <translation>Ya está guardado. El margen nombra el código; esta columna muestra las palabras, quién las etiquetó y cuándo, y la definición del código. {key} lleva al pasaje siguiente: pruébelo.</translation>
    </message>
    <message>
        <source>Press Enter, type the first letters of a code, press Enter again. Quicker: the digit beside the code in the codebook, or a full stop for the code used last.</source>
        <translation>Pulse Intro, escriba las primeras letras de un código y pulse Intro otra vez. Más rápido: el dígito que está junto al código en el libro de códigos, o un punto para el último código usado.</translation>
    </message>
    <message>
        <source>Say why, or look at one code</source>
        <translation>Diga por qué, o mire un solo código</translation>
    </message>
    <message>
        <source>See what is tagged</source>
        <translation>Vea lo etiquetado</translation>
    </message>
    <message>
        <source>Select some words</source>
        <translation>Seleccione algunas palabras</translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation>Paso {number} de {count}</translation>
    </message>
    <message>
        <source>Tag them</source>
        <translation>Etiquételas</translation>
    </message>
    <message>
        <source>Take the table away</source>
        <translation>Llévese la tabla</translation>
    </message>
    <message>
        <source>That was the tour. This copy of the sample is yours: change what you like.</source>
        <translation>Esta fue la visita. Esta copia del ejemplo es suya: cambie lo que quiera.</translation>
    </message>
    <message>
        <source>You have left the tour. Help &gt; Take the Tour begins it again.</source>
        <translation>Ha salido de la visita. Ayuda &gt; Hacer la visita guiada la empieza de nuevo.</translation>
    </message>
    <message>
        <source>{key} (File &gt; Export Passages) writes a row for each code on each passage: words, place, code, coder, memo. {more} has all other tables and formats.</source>
        <translation>{key} (Archivo &gt; Exportar pasajes) escribe una fila por cada código en cada pasaje: palabras, lugar, código, quién codificó, memo. {more} tiene todas las demás tablas y formatos.</translation>
    </message>
    <message>
        <source>{memo} writes a memo on the passage; Esc goes back to the text. {filter} shows only some codes or coders, {all} shows everything again.</source>
        <translation>{memo} escribe un memo sobre el pasaje; Esc vuelve al texto. {filter} muestra solo algunos códigos o codificadores, {all} lo muestra todo de nuevo.</translation>
    </message>
</context>
<context>
    <name>Transfers</name>
    <message numerus="yes">
        <source> … and %Ln more</source>
        <translation>
            <numerusform> … y %Ln más</numerusform>
            <numerusform> … y %Ln más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotations</source>
        <translation>
            <numerusform>%Ln anotación</numerusform>
            <numerusform>%Ln anotaciones</numerusform>
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
            <numerusform>%Ln pasaje debe revisarse.</numerusform>
            <numerusform>%Ln pasajes deben revisarse.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quotations</source>
        <translation>
            <numerusform>%Ln cita</numerusform>
            <numerusform>%Ln citas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln fila</numerusform>
            <numerusform>%Ln filas</numerusform>
        </translation>
    </message>
    <message>
        <source>1 annotation</source>
        <translation>1 anotación</translation>
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
        <translation>1 pasaje debe revisarse.</translation>
    </message>
    <message>
        <source>1 quotation</source>
        <translation>1 cita</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 fila</translation>
    </message>
    <message>
        <source>Added what “{name}” holds.</source>
        <translation>Se añadió lo que contiene «{name}».</translation>
    </message>
    <message>
        <source>All is well: the pages, the references, every quote against its text, the log.</source>
        <translation>Todo está bien: las páginas, las referencias, cada cita frente a su texto, el registro.</translation>
    </message>
    <message>
        <source>All of “{name}” is here already.</source>
        <translation>Todo lo de «{name}» ya está aquí.</translation>
    </message>
    <message>
        <source>Checking the project …</source>
        <translation>Comprobando el proyecto …</translation>
    </message>
    <message>
        <source>Comparing the two texts …</source>
        <translation>Comparando los dos textos …</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>Copiar la lista</translation>
    </message>
    <message>
        <source>Drawing the pages …</source>
        <translation>Dibujando las páginas …</translation>
    </message>
    <message>
        <source>Exported {count} to “{name}”.</source>
        <translation>Exportado a «{name}»: {count}.</translation>
    </message>
    <message>
        <source>Imported “{name}”.</source>
        <translation>«{name}» se importó.</translation>
    </message>
    <message>
        <source>Replaced the text of “{name}”.</source>
        <translation>Se reemplazó el texto de «{name}».</translation>
    </message>
    <message>
        <source>Saved {pages} to “{name}”.</source>
        <translation>Guardado en «{name}»: {pages}.</translation>
    </message>
    <message>
        <source>Sent {pages} to the printer.</source>
        <translation>Enviado a la impresora: {pages}.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Show the first</source>
        <translation>Mostrar el primero</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>Mostrar la lista</translation>
    </message>
    <message>
        <source>The check found: {first}{more}</source>
        <translation>La comprobación encontró: {first}{more}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>What the file does not hold as it is</source>
        <translation>Qué no contiene el archivo tal cual</translation>
    </message>
    <message>
        <source>What was imported</source>
        <translation>Qué se importó</translation>
    </message>
    <message>
        <source>Writing …</source>
        <translation>Escribiendo …</translation>
    </message>
</context>
<context>
    <name>Unsaved</name>
    <message>
        <source>Close Without It</source>
        <translation>Cerrar sin guardarlo</translation>
    </message>
    <message>
        <source>{reason} What you wrote in the inspector is not saved, so the project stays open. Copy it elsewhere, or close again when it can be saved.</source>
        <translation>{reason} Lo que escribió en el inspector no se ha guardado, por eso el proyecto sigue abierto. Cópielo a otro lugar o cierre de nuevo cuando se pueda guardar.</translation>
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
        <translation>Textos anteriores de «{name}»</translation>
    </message>
    <message>
        <source>The text as it was</source>
        <translation>El texto tal como estaba</translation>
    </message>
    <message numerus="yes">
        <source>{number}: “{source}”, %Ln characters, from {first} to {last}</source>
        <translation>
            <numerusform>{number}: «{source}», %Ln carácter, del {first} al {last}</numerusform>
            <numerusform>{number}: «{source}», %Ln caracteres, del {first} al {last}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Choose another folder…</source>
        <translation>Elegir otra carpeta…</translation>
    </message>
    <message>
        <source>Glossator</source>
        <translation>Glossator</translation>
    </message>
    <message>
        <source>Here for the first time? Five steps in the window itself show how a report is tagged. You can leave at any time.</source>
        <translation>¿Es la primera vez que está aquí? Cinco pasos en la propia ventana muestran cómo se etiqueta un informe. Puede salir en cualquier momento.</translation>
    </message>
    <message>
        <source>Keep new projects in another folder</source>
        <translation>Guardar los proyectos nuevos en otra carpeta</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>New projects are kept in {folder}.</source>
        <translation>Los proyectos nuevos se guardan en {folder}.</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>Nuevo proyecto…</translation>
    </message>
    <message>
        <source>Open a project…</source>
        <translation>Abrir un proyecto…</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Abrir el ejemplo</translation>
    </message>
    <message>
        <source>Or drop a project here, or the reports that a new project should begin with. Nothing ever leaves this machine.</source>
        <translation>O suelte aquí un proyecto, o los informes con los que deba empezar un proyecto nuevo. Nada sale nunca de este equipo.</translation>
    </message>
    <message>
        <source>Read case reports, tag passages by theme, take away the dataset.</source>
        <translation>Lea informes de casos, etiquete pasajes por temas y llévese el conjunto de datos.</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Proyectos recientes</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Hacer la visita guiada</translation>
    </message>
    <message>
        <source>The sample is a report on Cambodia from 2019 with passages tagged in four themes. You get a copy of your own: change what you like.</source>
        <translation>El ejemplo es un informe sobre Camboya de 2019 con pasajes etiquetados en cuatro temas. Usted recibe una copia propia: cambie lo que quiera.</translation>
    </message>
</context>
<context>
    <name>WhichNames</name>
    <message>
        <source>&amp;Names as they are, as in the window</source>
        <translation>&amp;Nombres tal como son, como en la ventana</translation>
    </message>
    <message>
        <source>&amp;Stand-ins in their place, everywhere but in coders&apos; initials</source>
        <translation>&amp;Seudónimos en su lugar, en todo salvo en las iniciales de quienes codifican</translation>
    </message>
    <message>
        <source>Names in this project have stand-ins. The pages show:</source>
        <translation>Hay nombres con seudónimo en este proyecto. Las páginas muestran:</translation>
    </message>
</context>
<context>
    <name>_Faults</name>
    <message>
        <source>Open the log folder</source>
        <translation>Abrir la carpeta del registro</translation>
    </message>
    <message>
        <source>Read the report</source>
        <translation>Leer el informe</translation>
    </message>
    <message>
        <source>Something went wrong inside Glossator. What was saved before is safe; the last step may not have been done. The log has the details.</source>
        <translation>Algo falló dentro de Glossator. Lo guardado antes está a salvo; puede que el último paso no se haya hecho. El registro tiene los detalles.</translation>
    </message>
</context>
<context>
    <name>_Recent</name>
    <message>
        <source>Open {name} in {folder}</source>
        <translation>Abrir {name} en {folder}</translation>
    </message>
</context>
</TS>
