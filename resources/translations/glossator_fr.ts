<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Glossator</source>
        <translation>À propos de Glossator</translation>
    </message>
    <message>
        <source>Glossator {version}

Read case reports, tag passages by theme, take away the dataset. Nothing ever leaves this machine.

MIT licence. Icons by Lucide (ISC licence).</source>
        <translation>Glossator {version}

Lire des rapports de cas, étiqueter des passages par thème, emporter le jeu de données. Rien ne quitte jamais cet ordinateur.

Licence MIT. Icônes de Lucide (licence ISC).</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;About Glossator</source>
        <translation>À &amp;propos de Glossator</translation>
    </message>
    <message>
        <source>&amp;Attributes…</source>
        <translation>&amp;Attributs…</translation>
    </message>
    <message>
        <source>&amp;Bigger Text</source>
        <translation>&amp;Agrandir le texte</translation>
    </message>
    <message>
        <source>&amp;Close Project</source>
        <translation>&amp;Fermer le projet</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Code</translation>
    </message>
    <message>
        <source>&amp;Coder Name…</source>
        <translation>Nom du &amp;codeur…</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>Co&amp;uleurs</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>S&amp;ombre</translation>
    </message>
    <message>
        <source>&amp;Delete Code…</source>
        <translation>Su&amp;pprimer le code…</translation>
    </message>
    <message>
        <source>&amp;Delete Document…</source>
        <translation>Supprimer le &amp;document…</translation>
    </message>
    <message>
        <source>&amp;Document</source>
        <translation>&amp;Document</translation>
    </message>
    <message>
        <source>&amp;Documents and Codebook</source>
        <translation>&amp;Documents et livre de codes</translation>
    </message>
    <message>
        <source>&amp;Earlier Texts…</source>
        <translation>Textes a&amp;ntérieurs…</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Édi&amp;tion</translation>
    </message>
    <message>
        <source>&amp;Export Passages (CSV)…</source>
        <translation>&amp;Exporter les passages (CSV)…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>R&amp;echercher…</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guide</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;Highlight without a Code</source>
        <translation>&amp;Surligner sans code</translation>
    </message>
    <message>
        <source>&amp;Import Documents…</source>
        <translation>&amp;Importer des documents…</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>&amp;Inspecteur</translation>
    </message>
    <message>
        <source>&amp;Join with the Next Passage</source>
        <translation>&amp;Joindre au passage suivant</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;Language…</source>
        <translation>&amp;Langue (Language)…</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Lock When Nobody Is There</source>
        <translation>Verrouiller en votre &amp;absence</translation>
    </message>
    <message>
        <source>&amp;Never</source>
        <translation>&amp;Jamais</translation>
    </message>
    <message>
        <source>&amp;New Code</source>
        <translation>&amp;Nouveau code</translation>
    </message>
    <message>
        <source>&amp;New Project…</source>
        <translation>&amp;Nouveau projet…</translation>
    </message>
    <message>
        <source>&amp;Next Document</source>
        <translation>Document sui&amp;vant</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Aucun</translation>
    </message>
    <message>
        <source>&amp;Open Project…</source>
        <translation>&amp;Ouvrir un projet…</translation>
    </message>
    <message>
        <source>&amp;Previous Document</source>
        <translation>Document p&amp;récédent</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Repeat the Last Code</source>
        <translation>&amp;Répéter le dernier code</translation>
    </message>
    <message>
        <source>&amp;Smaller Text</source>
        <translation>&amp;Réduire le texte</translation>
    </message>
    <message>
        <source>&amp;Tag…</source>
        <translation>É&amp;tiqueter…</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Outils</translation>
    </message>
    <message>
        <source>&amp;Uncode…</source>
        <translation>Retirer &amp;un code…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Usual Text Size</source>
        <translation>Taille &amp;habituelle du texte</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>After &amp;15 Minutes</source>
        <translation>Après &amp;15 minutes</translation>
    </message>
    <message>
        <source>After &amp;30 Minutes</source>
        <translation>Après &amp;30 minutes</translation>
    </message>
    <message>
        <source>After &amp;5 Minutes</source>
        <translation>Après &amp;5 minutes</translation>
    </message>
    <message>
        <source>After an &amp;Hour</source>
        <translation>Après une &amp;heure</translation>
    </message>
    <message>
        <source>All Passages Are Reviewed</source>
        <translation>Tous les passages sont revus</translation>
    </message>
    <message>
        <source>As the S&amp;ystem</source>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>C&amp;hange the Passphrase…</source>
        <translation>Changer la phrase secrè&amp;te…</translation>
    </message>
    <message>
        <source>Check the &amp;Project</source>
        <translation>Vérifier le &amp;projet</translation>
    </message>
    <message>
        <source>Code &amp;in Vivo</source>
        <translation>Coder &amp;in vivo</translation>
    </message>
    <message>
        <source>Di&amp;git</source>
        <translation>C&amp;hiffre</translation>
    </message>
    <message>
        <source>E&amp;xport More…</source>
        <translation>A&amp;utres exportations…</translation>
    </message>
    <message>
        <source>Encr&amp;ypt the Project…</source>
        <translation>C&amp;hiffrer le projet…</translation>
    </message>
    <message>
        <source>Export for S&amp;preadsheets…</source>
        <translation>Exporter pour ta&amp;bleurs…</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>Rechercher le &amp;suivant</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>Rechercher le précé&amp;dent</translation>
    </message>
    <message>
        <source>Give a &amp;Stand-in…</source>
        <translation>Donner un p&amp;seudonyme…</translation>
    </message>
    <message>
        <source>Go to the Next Pa&amp;ne</source>
        <translation>Aller au &amp;volet suivant</translation>
    </message>
    <message>
        <source>Go to the Previous Pane</source>
        <translation>Aller au volet précédent</translation>
    </message>
    <message>
        <source>Histor&amp;y…</source>
        <translation>&amp;Historique…</translation>
    </message>
    <message>
        <source>Import a &amp;Folder…</source>
        <translation>Importer un &amp;dossier…</translation>
    </message>
    <message>
        <source>Import from Another Pro&amp;gram…</source>
        <translation>Importer d’un autre pro&amp;gramme…</translation>
    </message>
    <message>
        <source>Loc&amp;k the Project Now</source>
        <translation>&amp;Verrouiller le projet maintenant</translation>
    </message>
    <message>
        <source>Make a Sub-code of the One A&amp;bove</source>
        <translation>Chan&amp;ger en sous-code du code au-dessus</translation>
    </message>
    <message>
        <source>Mem&amp;o on the Document</source>
        <translation>&amp;Mémo sur le document</translation>
    </message>
    <message>
        <source>Memo on the Code</source>
        <translation>Mémo sur le code</translation>
    </message>
    <message>
        <source>Memo on the Pro&amp;ject</source>
        <translation>Mémo sur le pro&amp;jet</translation>
    </message>
    <message>
        <source>Merg&amp;e into…</source>
        <translation>&amp;Fusionner avec…</translation>
    </message>
    <message>
        <source>Mo&amp;ve the Edges</source>
        <translation>Déplacer les &amp;bornes</translation>
    </message>
    <message>
        <source>Move &amp;Out</source>
        <translation>E&amp;xtraire du code parent</translation>
    </message>
    <message>
        <source>Move Do&amp;wn</source>
        <translation>&amp;Déplacer vers le bas</translation>
    </message>
    <message>
        <source>Move U&amp;p</source>
        <translation>Déplacer vers le h&amp;aut</translation>
    </message>
    <message>
        <source>Ne&amp;xt Passage to Review</source>
        <translation>Passage suivant à re&amp;voir</translation>
    </message>
    <message>
        <source>New &amp;Sub-code</source>
        <translation>Nouveau sous-c&amp;ode</translation>
    </message>
    <message>
        <source>Next &amp;Passage</source>
        <translation>&amp;Passage suivant</translation>
    </message>
    <message>
        <source>Next Unc&amp;oded Paragraph</source>
        <translation>Paragraphe &amp;non codé suivant</translation>
    </message>
    <message>
        <source>Only the &amp;Text</source>
        <translation>&amp;Texte seul</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Ouvrir un projet &amp;récent</translation>
    </message>
    <message>
        <source>Open the &amp;Log Folder</source>
        <translation>Ouvrir le dossier du &amp;journal</translation>
    </message>
    <message>
        <source>Open the &amp;Sample</source>
        <translation>Ouvrir l’e&amp;xemple</translation>
    </message>
    <message>
        <source>P&amp;aste as a New Document</source>
        <translation>&amp;Coller comme nouveau document</translation>
    </message>
    <message>
        <source>Pre&amp;vious Passage</source>
        <translation>Passag&amp;e précédent</translation>
    </message>
    <message>
        <source>Previous Uncoded Paragraph</source>
        <translation>Paragraphe non codé précédent</translation>
    </message>
    <message>
        <source>Prin&amp;t…</source>
        <translation>I&amp;mprimer…</translation>
    </message>
    <message>
        <source>Re&amp;colour…</source>
        <translation>Changer la cou&amp;leur…</translation>
    </message>
    <message>
        <source>Re&amp;move the Passphrase…</source>
        <translation>Retirer &amp;la phrase secrète…</translation>
    </message>
    <message>
        <source>Rena&amp;me</source>
        <translation>R&amp;enommer</translation>
    </message>
    <message>
        <source>Replace the &amp;Text…</source>
        <translation>Remplacer le &amp;texte…</translation>
    </message>
    <message>
        <source>Run a Co&amp;mmand…</source>
        <translation>Exécuter une co&amp;mmande…</translation>
    </message>
    <message>
        <source>S&amp;epia</source>
        <translation>Sé&amp;pia</translation>
    </message>
    <message>
        <source>S&amp;how Stand-ins…</source>
        <translation>Afficher les p&amp;seudonymes…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Enregistrer en &amp;PDF…</translation>
    </message>
    <message>
        <source>See It as It &amp;Was…</source>
        <translation>Voir son état &amp;passé…</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>Select the &amp;Paragraph</source>
        <translation>Sélectionner le para&amp;graphe</translation>
    </message>
    <message>
        <source>Select the &amp;Sentence</source>
        <translation>Sélectionner la &amp;phrase</translation>
    </message>
    <message>
        <source>Sho&amp;w Only This Code</source>
        <translation>N’afficher que ce c&amp;ode</translation>
    </message>
    <message>
        <source>Show &amp;All Codes and Coders</source>
        <translation>Afficher tous les &amp;codes et codeurs</translation>
    </message>
    <message>
        <source>Show Onl&amp;y…</source>
        <translation>N’afficher &amp;que…</translation>
    </message>
    <message>
        <source>Sp&amp;lit the Passage Here</source>
        <translation>S&amp;cinder le passage ici</translation>
    </message>
    <message>
        <source>Take the &amp;Tour</source>
        <translation>Suivre la &amp;visite</translation>
    </message>
    <message>
        <source>Text and Pa&amp;ge…</source>
        <translation>Texte et pa&amp;ge…</translation>
    </message>
    <message>
        <source>Vie&amp;w Snapshots…</source>
        <translation>Voir les in&amp;stantanés…</translation>
    </message>
    <message>
        <source>Write &amp;a Memo</source>
        <translation>Écrire un mé&amp;mo</translation>
    </message>
</context>
<context>
    <name>AskPassphrase</name>
    <message>
        <source>&amp;Keep it in the system&apos;s keyring</source>
        <translation>La &amp;garder dans le trousseau du système</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Phrase secrète</translation>
    </message>
    <message>
        <source>Whoever can log in as you can open the project then without being asked.</source>
        <translation>Qui peut ouvrir une session à votre nom peut alors ouvrir le projet sans qu’on lui demande rien.</translation>
    </message>
    <message>
        <source>{button} (wait {seconds} s)</source>
        <translation>{button} (attendre {seconds} s)</translation>
    </message>
</context>
<context>
    <name>AttributesDialog</name>
    <message>
        <source>A new attribute, such as Region</source>
        <translation>Un nouvel attribut, par exemple Région</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Attribut</translation>
    </message>
    <message>
        <source>Attributes of the document</source>
        <translation>Attributs du document</translation>
    </message>
    <message>
        <source>Attributes of {name}</source>
        <translation>Attributs de {name}</translation>
    </message>
    <message>
        <source>Each change is saved at once and can be undone.</source>
        <translation>Chaque modification est enregistrée aussitôt et peut être annulée.</translation>
    </message>
    <message>
        <source>Name of the new attribute</source>
        <translation>Nom du nouvel attribut</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Type of the new attribute</source>
        <translation>Type du nouvel attribut</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <source>number</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>oui ou non</translation>
    </message>
</context>
<context>
    <name>Bubble</name>
    <message>
        <source>&amp;Leave the tour</source>
        <translation>&amp;Quitter la visite</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Show the definition of {code}</source>
        <translation>Afficher la définition de {code}</translation>
    </message>
    <message>
        <source>Uncode {code}</source>
        <translation>Retirer {code}</translation>
    </message>
</context>
<context>
    <name>CodebookModel</name>
    <message numerus="yes">
        <source>%Ln codings</source>
        <translation>
            <numerusform>%Ln codage</numerusform>
            <numerusform>%Ln codages</numerusform>
        </translation>
    </message>
    <message>
        <source>1 coding</source>
        <translation>1 codage</translation>
    </message>
    <message>
        <source>digit {digit}</source>
        <translation>chiffre {digit}</translation>
    </message>
    <message>
        <source>{own}; {total} with its sub-codes</source>
        <translation>{own}&#xa0;; {total} avec ses sous-codes</translation>
    </message>
</context>
<context>
    <name>CodebookPanel</name>
    <message numerus="yes">
        <source>%Ln codes</source>
        <translation>
            <numerusform>%Ln code</numerusform>
            <numerusform>%Ln codes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln themes</source>
        <translation>
            <numerusform>%Ln thème</numerusform>
            <numerusform>%Ln thèmes</numerusform>
        </translation>
    </message>
    <message>
        <source>1 code</source>
        <translation>1 code</translation>
    </message>
    <message>
        <source>1 theme</source>
        <translation>1 thème</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>Livre de codes</translation>
    </message>
    <message>
        <source>Delete the code “{code}”?</source>
        <translation>Supprimer le code «&#xa0;{code}&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Nouveau code</translation>
    </message>
    <message>
        <source>No codes yet. A code is a theme that you tag passages with.</source>
        <translation>Pas encore de codes. Un code est un thème dont vous étiquetez des passages.</translation>
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
        <translation>Coder sous le &amp;nom</translation>
    </message>
    <message>
        <source>Coder name</source>
        <translation>Nom du codeur</translation>
    </message>
    <message>
        <source>What has been coded already keeps the name that it was coded under.</source>
        <translation>Ce qui est déjà codé garde le nom sous lequel il l’a été.</translation>
    </message>
</context>
<context>
    <name>Coding</name>
    <message>
        <source>&amp;Delete the passage with all its codes and its memo</source>
        <translation>&amp;Supprimer le passage avec tous ses codes et son mémo</translation>
    </message>
    <message>
        <source>Uncode</source>
        <translation>Retirer un code</translation>
    </message>
    <message>
        <source>Uncode {code}</source>
        <translation>Retirer {code}</translation>
    </message>
</context>
<context>
    <name>ColourButton</name>
    <message>
        <source>The code&apos;s present colour</source>
        <translation>La couleur actuelle du code</translation>
    </message>
</context>
<context>
    <name>ColourPopup</name>
    <message>
        <source>Brown</source>
        <translation>Brun</translation>
    </message>
    <message>
        <source>Colour of the code</source>
        <translation>Couleur du code</translation>
    </message>
    <message>
        <source>Crimson</source>
        <translation>Cramoisi</translation>
    </message>
    <message>
        <source>Dark blue</source>
        <translation>Bleu foncé</translation>
    </message>
    <message>
        <source>Mauve</source>
        <translation>Mauve</translation>
    </message>
    <message>
        <source>Olive green</source>
        <translation>Vert olive</translation>
    </message>
    <message>
        <source>Other colour…</source>
        <translation>Autre couleur…</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rose</translation>
    </message>
    <message>
        <source>Plum</source>
        <translation>Prune</translation>
    </message>
    <message>
        <source>Rust</source>
        <translation>Rouille</translation>
    </message>
    <message>
        <source>Sky blue</source>
        <translation>Bleu ciel</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Bleu canard</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Wine red</source>
        <translation>Lie-de-vin</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Enter run · ↑ ↓ choose · Esc</source>
        <translation>Entrée exécuter · ↑ ↓ choisir · Échap</translation>
    </message>
    <message>
        <source>Find “{words}” in the text</source>
        <translation>Rechercher «&#xa0;{words}&#xa0;» dans le texte</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>Rechercher ou exécuter une commande</translation>
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
        <translation>Code</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>code apply</source>
        <translation>code appliquer coder tag</translation>
    </message>
    <message>
        <source>filter hide</source>
        <translation>filtre filtrer masquer filter hide</translation>
    </message>
    <message>
        <source>filter reset</source>
        <translation>filtre réinitialiser filter reset</translation>
    </message>
    <message>
        <source>font line spacing width appearance</source>
        <translation>police interligne largeur apparence font line spacing width appearance</translation>
    </message>
    <message>
        <source>full screen distraction</source>
        <translation>plein écran distraction full screen</translation>
    </message>
    <message>
        <source>mark</source>
        <translation>marquer mark</translation>
    </message>
    <message>
        <source>merge</source>
        <translation>réunir fusionner merge</translation>
    </message>
    <message>
        <source>note comment annotation</source>
        <translation>note commentaire annotation comment</translation>
    </message>
    <message>
        <source>remove untag</source>
        <translation>enlever supprimer décoder remove untag</translation>
    </message>
    <message>
        <source>resize extend shrink</source>
        <translation>redimensionner étendre réduire limites resize extend shrink</translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <source>This is the sample, and nobody has changed it.</source>
        <translation>C’est l’exemple, et personne ne l’a modifié.</translation>
    </message>
</context>
<context>
    <name>DefinitionPart</name>
    <message>
        <source>A passage that shows it well</source>
        <translation>Un passage qui le montre bien</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>En bref</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Définition</translation>
    </message>
    <message>
        <source>Do not use when</source>
        <translation>Ne pas employer quand</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>History of this code</source>
        <translation>Historique de ce code</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Mémo</translation>
    </message>
    <message>
        <source>Memo on the code</source>
        <translation>Mémo sur le code</translation>
    </message>
    <message>
        <source>The code in one sentence</source>
        <translation>Le code en une phrase</translation>
    </message>
    <message>
        <source>Use when</source>
        <translation>Employer quand</translation>
    </message>
    <message>
        <source>What a passage must say to get the code</source>
        <translation>Ce qu’un passage doit dire pour recevoir le code</translation>
    </message>
    <message>
        <source>What is in doubt about it, what you agreed on</source>
        <translation>Ce qui fait doute, ce dont vous avez convenu</translation>
    </message>
    <message>
        <source>What looks like it and is not</source>
        <translation>Ce qui y ressemble et n’en est pas</translation>
    </message>
    <message>
        <source>What the code means, in full</source>
        <translation>Ce que le code signifie, en entier</translation>
    </message>
</context>
<context>
    <name>DeleteDialog</name>
    <message numerus="yes">
        <source>%Ln coders</source>
        <translation>
            <numerusform>%Ln codeur</numerusform>
            <numerusform>%Ln codeurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln codes</source>
        <translation>
            <numerusform>%Ln code</numerusform>
            <numerusform>%Ln codes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln codings</source>
        <translation>
            <numerusform>%Ln codage</numerusform>
            <numerusform>%Ln codages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln documents</source>
        <translation>
            <numerusform>%Ln document</numerusform>
            <numerusform>%Ln documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln memos</source>
        <translation>
            <numerusform>%Ln mémo</numerusform>
            <numerusform>%Ln mémos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passages</source>
        <translation>
            <numerusform>%Ln passage</numerusform>
            <numerusform>%Ln passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln steps</source>
        <translation>
            <numerusform>%Ln étape</numerusform>
            <numerusform>%Ln étapes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sub-codes</source>
        <translation>
            <numerusform>%Ln sous-code</numerusform>
            <numerusform>%Ln sous-codes</numerusform>
        </translation>
    </message>
    <message>
        <source>1 code</source>
        <translation>1 code</translation>
    </message>
    <message>
        <source>1 coder</source>
        <translation>1 codeur</translation>
    </message>
    <message>
        <source>1 coding</source>
        <translation>1 codage</translation>
    </message>
    <message>
        <source>1 document</source>
        <translation>1 document</translation>
    </message>
    <message>
        <source>1 memo</source>
        <translation>1 mémo</translation>
    </message>
    <message>
        <source>1 passage</source>
        <translation>1 passage</translation>
    </message>
    <message>
        <source>1 step</source>
        <translation>1 étape</translation>
    </message>
    <message>
        <source>1 sub-code</source>
        <translation>1 sous-code</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message numerus="yes">
        <source>The codings lie on %Ln passages; those without another code or a memo go too.</source>
        <translation>
            <numerusform>Les codages portent sur %Ln passage&#xa0;; il disparaît aussi s’il n’a ni autre code ni mémo.</numerusform>
            <numerusform>Les codages portent sur %Ln passages&#xa0;; ceux qui n’ont ni autre code ni mémo disparaissent aussi.</numerusform>
        </translation>
    </message>
    <message>
        <source>The codings lie on 1 passage; it goes too unless it carries another code or a memo.</source>
        <translation>Les codages portent sur 1 passage&#xa0;; il disparaît aussi, sauf s’il porte un autre code ou un mémo.</translation>
    </message>
    <message>
        <source>This takes along {things}.</source>
        <translation>Cela emporte aussi {things}.</translation>
    </message>
    <message>
        <source>Undo brings everything back.</source>
        <translation>Ensuite, Édition ▸ Annuler fait tout revenir.</translation>
    </message>
    <message>
        <source>{some} and {last}</source>
        <translation>{some} et {last}</translation>
    </message>
</context>
<context>
    <name>DocumentsModel</name>
    <message numerus="yes">
        <source>%Ln passages</source>
        <translation>
            <numerusform>%Ln passage</numerusform>
            <numerusform>%Ln passages</numerusform>
        </translation>
    </message>
    <message>
        <source>1 passage</source>
        <translation>1 passage</translation>
    </message>
    <message>
        <source>not yet coded</source>
        <translation>pas encore codé</translation>
    </message>
    <message>
        <source>with a memo</source>
        <translation>avec un mémo</translation>
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
            <numerusform>Supprimer %Ln document&#xa0;?</numerusform>
            <numerusform>Supprimer %Ln documents&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the document “{document}”?</source>
        <translation>Supprimer le document «&#xa0;{document}&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message numerus="yes">
        <source>Drop %Ln files</source>
        <translation>
            <numerusform>Déposer %Ln fichier</numerusform>
            <numerusform>Déposer %Ln fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop 1 file</source>
        <translation>Déposer 1 fichier</translation>
    </message>
    <message>
        <source>Import documents…</source>
        <translation>Importer des documents…</translation>
    </message>
    <message>
        <source>No documents yet. Drop files here or press {keys}.</source>
        <translation>Pas encore de documents. Déposez des fichiers ici ou appuyez sur {keys}.</translation>
    </message>
</context>
<context>
    <name>Edges</name>
    <message>
        <source>Moving the end</source>
        <translation>Déplacement de la fin</translation>
    </message>
    <message>
        <source>Moving the start</source>
        <translation>Déplacement du début</translation>
    </message>
    <message>
        <source>No paragraph above this one is without a code.</source>
        <translation>Aucun paragraphe au-dessus de celui-ci n’est sans code.</translation>
    </message>
    <message>
        <source>No paragraph below this one is without a code.</source>
        <translation>Aucun paragraphe au-dessous de celui-ci n’est sans code.</translation>
    </message>
    <message>
        <source>The selection touches no two passages of yours to join.</source>
        <translation>La sélection ne touche pas deux passages à vous qui puissent être joints.</translation>
    </message>
    <message>
        <source>There is no other passage behind this one to join it with.</source>
        <translation>Aucun autre passage après celui-ci auquel le joindre.</translation>
    </message>
    <message>
        <source>arrows by character and line, Ctrl by word, Alt by sentence · Tab the other edge · Enter keeps it · Esc leaves it as it was</source>
        <translation>flèches par caractère et par ligne, Ctrl par mot, Alt par phrase · Tab l’autre borne · Entrée la garde · Échap la laisse comme avant</translation>
    </message>
</context>
<context>
    <name>Encrypting</name>
    <message numerus="yes">
        <source>Copies and snapshots from before (%Ln) are as they were: this passphrase does not protect them. Delete what you do not need.</source>
        <translation>
            <numerusform>La copie ou l’instantané d’avant (%Ln) est tel quel&#xa0;: cette phrase secrète ne le protège pas. Supprimez ce dont vous n’avez pas besoin.</numerusform>
            <numerusform>Les copies et instantanés d’avant (%Ln) sont tels quels&#xa0;: cette phrase secrète ne les protège pas. Supprimez ce dont vous n’avez pas besoin.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copies from before</source>
        <translation>Copies d’avant</translation>
    </message>
    <message>
        <source>Show which</source>
        <translation>Afficher lesquelles</translation>
    </message>
    <message>
        <source>Something is being imported, exported or looked at; wait until it is done.</source>
        <translation>Une importation, une exportation ou un examen est en cours&#xa0;; attendez la fin.</translation>
    </message>
    <message>
        <source>Stopped; the project and its passphrase are as they were.</source>
        <translation>Arrêté&#xa0;; le projet et sa phrase secrète sont comme avant.</translation>
    </message>
    <message>
        <source>The project is encrypted now.</source>
        <translation>Le projet est maintenant chiffré.</translation>
    </message>
    <message>
        <source>The project is not encrypted any more.</source>
        <translation>Le projet n’est plus chiffré.</translation>
    </message>
    <message>
        <source>The project is written anew …</source>
        <translation>Réécriture du projet …</translation>
    </message>
    <message>
        <source>The project opens with the new passphrase only.</source>
        <translation>Le projet ne s’ouvre plus qu’avec la nouvelle phrase secrète.</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>1 hidden file was passed over.</source>
        <translation>1 fichier caché a été laissé de côté.</translation>
    </message>
    <message>
        <source>1 link to a folder was not followed.</source>
        <translation>1 lien vers un dossier n’a pas été suivi.</translation>
    </message>
    <message>
        <source>1 project of Glossator was passed over.</source>
        <translation>1 projet Glossator a été laissé de côté.</translation>
    </message>
    <message>
        <source>A code can wear a digit from 1 to 9, not {digit}.</source>
        <translation>Un code peut porter un chiffre de 1 à 9, pas {digit}.</translation>
    </message>
    <message>
        <source>A code has no field “{field}”.</source>
        <translation>Un code n’a pas de champ «&#xa0;{field}&#xa0;».</translation>
    </message>
    <message>
        <source>A large step is still under way, so nothing else can be changed in “{name}” now; wait until it is done, or stop it.</source>
        <translation>Une grande étape est encore en cours, donc rien d’autre ne peut être changé dans «&#xa0;{name}&#xa0;» pour le moment&#xa0;; attendez qu’elle soit finie, ou arrêtez-la.</translation>
    </message>
    <message>
        <source>A matrix cannot hold “{value}”; it can hold: {values}.</source>
        <translation>Une matrice ne peut pas contenir «&#xa0;{value}&#xa0;»&#xa0;; elle peut contenir&#xa0;: {values}.</translation>
    </message>
    <message>
        <source>A memo cannot be put on “{kind}”.</source>
        <translation>Un mémo ne peut pas porter sur «&#xa0;{kind}&#xa0;».</translation>
    </message>
    <message>
        <source>A name can have {limit} characters at most; this one has {length}.</source>
        <translation>Un nom peut compter {limit} caractères au plus&#xa0;; celui-ci en compte {length}.</translation>
    </message>
    <message>
        <source>A name cannot be empty.</source>
        <translation>Un nom ne peut pas être vide.</translation>
    </message>
    <message>
        <source>A name cannot hold a line break or another control character.</source>
        <translation>Un nom ne peut contenir ni saut de ligne ni autre caractère de commande.</translation>
    </message>
    <message>
        <source>A name cannot hold half of a character (a lone surrogate).</source>
        <translation>Un nom ne peut pas contenir une moitié de caractère (un demi-codet isolé).</translation>
    </message>
    <message>
        <source>A name needs at least one character that can be seen.</source>
        <translation>Un nom a besoin d’au moins un caractère visible.</translation>
    </message>
    <message>
        <source>A passage is split between two of its words; put the cursor there first.</source>
        <translation>Un passage se scinde entre deux de ses mots&#xa0;; placez-y d’abord le curseur.</translation>
    </message>
    <message>
        <source>A passage needs at least one character that is not white space.</source>
        <translation>Un passage a besoin d’au moins un caractère qui ne soit pas un espace.</translation>
    </message>
    <message>
        <source>A passphrase needs at least one character.</source>
        <translation>Une phrase secrète a besoin d’au moins un caractère.</translation>
    </message>
    <message>
        <source>A picture without a text layer, and so not read: {pages}. Text recognition (OCR) could add one.</source>
        <translation>Une image sans couche de texte, et donc non lue&#xa0;: {pages}. La reconnaissance de texte (OCR) pourrait en ajouter une.</translation>
    </message>
    <message>
        <source>A row of {table} refers to a missing row of {other}.</source>
        <translation>Une ligne de {table} renvoie à une ligne manquante de {other}.</translation>
    </message>
    <message>
        <source>A span cannot start before the text ({start}).</source>
        <translation>Un intervalle ne peut pas commencer avant le texte ({start}).</translation>
    </message>
    <message>
        <source>A stand-in cannot be for “{kind}”.</source>
        <translation>Un pseudonyme ne peut pas être donné à la catégorie «&#xa0;{kind}&#xa0;».</translation>
    </message>
    <message>
        <source>A value cannot be empty; take its tick away to set none.</source>
        <translation>Une valeur ne peut pas être vide&#xa0;; décochez-la pour n’en définir aucune.</translation>
    </message>
    <message>
        <source>All of it is here already; nothing was added.</source>
        <translation>Tout est déjà ici&#xa0;; rien n’a été ajouté.</translation>
    </message>
    <message>
        <source>An index of the file is damaged ({words}).</source>
        <translation>Un index du fichier est endommagé ({words}).</translation>
    </message>
    <message>
        <source>Attributes of numbers that go as texts, for a number like 1e5 or inf: {count}.</source>
        <translation>Attributs numériques qui partent comme textes, à cause d’un nombre tel que 1e5 ou inf&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Attributes that could not be kept: {count}.</source>
        <translation>Attributs qui n’ont pas pu être gardés&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Attributes with a name that is taken by another type, made distinct: {count} ({names}).</source>
        <translation>Attributs dont le nom est pris par un autre type, rendus distincts&#xa0;: {count} ({names}).</translation>
    </message>
    <message>
        <source>Beside “{name}” lies “{side}”, which Glossator never makes: another program has had the project open. Keep the two together until all is well.</source>
        <translation>À côté de «&#xa0;{name}&#xa0;» se trouve «&#xa0;{side}&#xa0;», que Glossator ne crée jamais&#xa0;: un autre programme a eu le projet ouvert. Gardez les deux ensemble jusqu’à ce que tout aille bien.</translation>
    </message>
    <message>
        <source>Beside “{name}” lies “{side}”, which belongs to another file and would spoil this one. Nothing was changed: move “{side}” to another folder and open the project again.</source>
        <translation>À côté de «&#xa0;{name}&#xa0;» se trouve «&#xa0;{side}&#xa0;», qui appartient à un autre fichier et abîmerait celui-ci. Rien n’a été changé&#xa0;: déplacez «&#xa0;{side}&#xa0;» dans un autre dossier et ouvrez de nouveau le projet.</translation>
    </message>
    <message>
        <source>Cases, whose values were set on their documents and which are not kept otherwise: {count} ({names}).</source>
        <translation>Cas, dont les valeurs ont été attribuées à leurs documents et qui ne sont pas gardés autrement&#xa0;: {count} ({names}).</translation>
    </message>
    <message>
        <source>Cells of matrix and co-occurrence that stand for fewer than {count} codings, but for some, are left empty. Other tables of the same project may still give them away.</source>
        <translation>Les cellules de la matrice et des cooccurrences qui représentent moins de {count} codages, mais plus de zéro, restent vides. D’autres tableaux du même projet peuvent encore les révéler.</translation>
    </message>
    <message>
        <source>Changes in the log that could not be kept: {count}.</source>
        <translation>Modifications du journal qui n’ont pas pu être gardées&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Chapters that the book names but does not hold: {count}.</source>
        <translation>Chapitres que le livre annonce mais ne contient pas&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Characters in names, definitions, memos and values that XML cannot hold, replaced: {count}.</source>
        <translation>Caractères de noms, de définitions, de mémos et de valeurs que XML ne peut contenir, remplacés&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Coders brought back from the log: {count}.</source>
        <translation>Codeurs rétablis d’après le journal&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Coders found here by their name, and used: {count} ({names}).</source>
        <translation>Codeurs trouvés ici d’après leur nom, et employés&#xa0;: {count} ({names}).</translation>
    </message>
    <message>
        <source>Coders that could not be read: {count}.</source>
        <translation>Codeurs qui n’ont pas pu être lus&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Coders whose names are lost, and who are numbered now: {count}.</source>
        <translation>Codeurs dont le nom est perdu, et qui sont maintenant numérotés&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Codes brought back from the log: {count}.</source>
        <translation>Codes rétablis d’après le journal&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Codes found here by their place and name, and used: {count} ({names}).</source>
        <translation>Codes trouvés ici d’après leur place et leur nom, et employés&#xa0;: {count} ({names}).</translation>
    </message>
    <message>
        <source>Codes found here by their place and name, which stay as they are: {count}.</source>
        <translation>Codes trouvés ici d’après leur place et leur nom, qui restent tels quels&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Codes on whole sources, put on a passage over all of the text: {count}.</source>
        <translation>Codes portés par des sources entières, placés sur un passage couvrant tout le texte&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Codes that are below themselves in the codebook: {count}.</source>
        <translation>Codes placés sous eux-mêmes dans le livre de codes&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Codes that are defined otherwise here, which is kept: {count} ({names}).</source>
        <translation>Codes définis autrement ici, où leur définition est gardée&#xa0;: {count} ({names}).</translation>
    </message>
    <message>
        <source>Codes that could not be kept: {count}.</source>
        <translation>Codes qui n’ont pas pu être gardés&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Codes that have another name or place here, which they keep: {count} ({names}).</source>
        <translation>Codes qui ont ici un autre nom ou une autre place, qu’ils gardent&#xa0;: {count} ({names}).</translation>
    </message>
    <message>
        <source>Codes that wear a digit, which is left out: {count}.</source>
        <translation>Codes qui portent un chiffre, lequel est laissé de côté&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Codes that were only headings there (not to code with), like all others here: {count}.</source>
        <translation>Codes qui n’étaient là-bas que des titres (pas pour coder), ici pareils aux autres&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Codes whose theme is lost, and that stand at the top now: {count}.</source>
        <translation>Codes dont le thème est perdu, et qui sont maintenant au premier niveau&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Codes with the name of one beside them, made distinct: {count} ({names}).</source>
        <translation>Codes du même nom qu’un voisin, rendus distincts&#xa0;: {count} ({names}).</translation>
    </message>
    <message>
        <source>Codes without a colour of their own, given one: {count}.</source>
        <translation>Codes sans couleur propre, qui en ont reçu une&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Codings brought back from the log: {count}.</source>
        <translation>Codages rétablis d’après le journal&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Codings that could not be kept: {count}.</source>
        <translation>Codages qui n’ont pas pu être gardés&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Codings that stood twice on one passage, kept once: {count}.</source>
        <translation>Codages présents deux fois sur un passage, gardés une fois&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Codings with codes that are not in the file; their passages are kept: {count}.</source>
        <translation>Codages avec des codes qui ne sont pas dans le fichier&#xa0;; leurs passages sont gardés&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Comments were left out: {count}.</source>
        <translation>Commentaires laissés de côté&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Documents brought back from the log: {count}.</source>
        <translation>Documents rétablis d’après le journal&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Documents found here under the same name with the same text, and used: {count} ({names}).</source>
        <translation>Documents trouvés ici sous le même nom avec le même texte, et employés&#xa0;: {count} ({names}).</translation>
    </message>
    <message>
        <source>Documents that are here with another text, so added beside them: {count} ({names}).</source>
        <translation>Documents qui sont ici avec un autre texte, donc ajoutés à côté d’eux&#xa0;: {count} ({names}).</translation>
    </message>
    <message>
        <source>Documents that could not be kept: {count}.</source>
        <translation>Documents qui n’ont pas pu être gardés&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Documents whose original file (PDF, Word …) stays here, only its text goes: {count}.</source>
        <translation>Documents dont le fichier d’origine (PDF, Word …) reste ici, seul leur texte part&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Earlier texts of documents that could not be kept: {count}.</source>
        <translation>Textes antérieurs de documents qui n’ont pas pu être gardés&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Earlier texts of revised documents, left out: {count}.</source>
        <translation>Textes antérieurs de documents révisés, laissés de côté&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Elements that are not the standard&apos;s, passed over: {count} ({names}).</source>
        <translation>Éléments étrangers à la norme, laissés de côté&#xa0;: {count} ({names}).</translation>
    </message>
    <message>
        <source>Files attached inside were not read: {count}.</source>
        <translation>Fichiers joints à l’intérieur, non lus&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Footnotes and endnotes stand at the end, under their numbers: {count}.</source>
        <translation>Les notes de bas de page et de fin sont à la fin, sous leurs numéros&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Found in {file} (made by {origin}): sources {sources}, codes {codes}, passages {passages}, codings {codings}, coders {coders}, notes {notes}.</source>
        <translation>Trouvé dans {file} (fait par {origin})&#xa0;: sources {sources}, codes {codes}, passages {passages}, codages {codings}, codeurs {coders}, notes {notes}.</translation>
    </message>
    <message>
        <source>Headers and footers of the pages were left out: {count}.</source>
        <translation>En-têtes et pieds de page laissés de côté&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Hidden text was left out: {count} places.</source>
        <translation>Texte masqué laissé de côté, nombre d’endroits&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Imported files whose bytes could not be read: {count}.</source>
        <translation>Fichiers importés dont les octets n’ont pas pu être lus&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>In “{document}” the passage {start}:{end} no longer quotes the text at its place.</source>
        <translation>Dans «&#xa0;{document}&#xa0;», le passage {start}:{end} ne cite plus le texte à sa place.</translation>
    </message>
    <message>
        <source>In “{name}” passages put back to where their words stand: {count}.</source>
        <translation>Dans «&#xa0;{name}&#xa0;», passages replacés là où se trouvent leurs mots&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>In “{name}” passages whose words stand nowhere near their place: {count}. They are left out and listed in a memo on the project.</source>
        <translation>Dans «&#xa0;{name}&#xa0;», passages dont les mots ne sont nulle part près de leur place&#xa0;: {count}. Ils sont laissés de côté et listés dans un mémo du projet.</translation>
    </message>
    <message>
        <source>In “{table}” {count} cells are longer than Excel&apos;s 32,767 characters; they are cut and end in “[…]”. CSV holds them whole.</source>
        <translation>Dans «&#xa0;{table}&#xa0;», cellules plus longues que les 32 767 caractères d’Excel&#xa0;: {count}&#xa0;; elles sont coupées et finissent par «&#xa0;[…]&#xa0;». CSV les contient en entier.</translation>
    </message>
    <message>
        <source>It holds NUL characters, which only files that are not text have.</source>
        <translation>Il contient des caractères NUL, que seuls ont les fichiers qui ne sont pas du texte.</translation>
    </message>
    <message>
        <source>It holds half of a character (a lone surrogate) at position {position}.</source>
        <translation>Il contient une moitié de caractère (un demi-codet isolé) à la position {position}.</translation>
    </message>
    <message>
        <source>It takes two passages to join them.</source>
        <translation>Il faut deux passages pour les joindre.</translation>
    </message>
    <message>
        <source>Left out as running heads, feet and page numbers, on {count} of {all} pages: {examples}.</source>
        <translation>Laissé de côté comme titres courants, pieds et numéros de page, sur {count} pages de {all}&#xa0;: {examples}.</translation>
    </message>
    <message>
        <source>Left out, since it runs across {count} pages sideways: “{words}”.</source>
        <translation>Laissé de côté, car écrit de côté sur {count} pages&#xa0;: «&#xa0;{words}&#xa0;».</translation>
    </message>
    <message>
        <source>Line {line}: {reason} Nothing was changed.</source>
        <translation>Ligne {line}&#xa0;: {reason} Rien n’a été changé.</translation>
    </message>
    <message>
        <source>Macros were ignored.</source>
        <translation>Les macros ont été ignorées.</translation>
    </message>
    <message>
        <source>Memos brought back from the log: {count}.</source>
        <translation>Mémos rétablis d’après le journal&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Memos joined with another memo of the same coder on the same thing: {count}.</source>
        <translation>Mémos réunis avec un autre mémo du même codeur sur la même chose&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Memos on what is not there any more: {count}.</source>
        <translation>Mémos sur ce qui n’existe plus&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Memos that belong to nothing, joined to the memo on the project: {count} ({names}).</source>
        <translation>Mémos qui n’appartiennent à rien, joints au mémo du projet&#xa0;: {count} ({names}).</translation>
    </message>
    <message>
        <source>Memos that could not be kept in their place: {count}.</source>
        <translation>Mémos qui n’ont pas pu être gardés à leur place&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Menus and links round the text were left out: {count} characters.</source>
        <translation>Menus et liens autour du texte, laissés de côté, en caractères&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Names that were shortened or cleaned: {count} ({names}).</source>
        <translation>Noms raccourcis ou nettoyés&#xa0;: {count} ({names}).</translation>
    </message>
    <message>
        <source>New codes: {count}.</source>
        <translation>Nouveaux codes&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>New here: documents {documents}, codes {codes}, passages {passages}, codings {codings}, memos {memos}, attributes {attributes}, values {values}, coders {coders}.</source>
        <translation>Nouveau ici&#xa0;: documents {documents}, codes {codes}, passages {passages}, codages {codings}, mémos {memos}, attributs {attributes}, valeurs {values}, codeurs {coders}.</translation>
    </message>
    <message>
        <source>No place for snapshots has been chosen.</source>
        <translation>Aucun emplacement n’a été choisi pour les instantanés.</translation>
    </message>
    <message>
        <source>No report stands out on this page; all its words were read.</source>
        <translation>Aucun rapport ne se détache sur cette page&#xa0;; tous ses mots ont été lus.</translation>
    </message>
    <message>
        <source>No snapshot of “{name}” was taken; your work itself is saved. The reason: {reason}</source>
        <translation>Aucun instantané de «&#xa0;{name}&#xa0;» n’a été pris&#xa0;; votre travail lui-même est enregistré. La raison&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Nobody called “{name}” has coded in the project.</source>
        <translation>Personne du nom de «&#xa0;{name}&#xa0;» n’a codé dans le projet.</translation>
    </message>
    <message>
        <source>Not kept with them: codings in sets, {count}.</source>
        <translation>Non gardés avec eux, codages dans des ensembles&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Not kept with them: codings on films, {count}.</source>
        <translation>Non gardés avec eux, codages sur des films&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Not kept with them: codings on pictures, {count}.</source>
        <translation>Non gardés avec eux, codages sur des images&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Not kept with them: codings on sounds, {count}.</source>
        <translation>Non gardés avec eux, codages sur des sons&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Not kept with “{name}”: passages {passages}, codings {codings}.</source>
        <translation>Non gardés avec «&#xa0;{name}&#xa0;»&#xa0;: passages {passages}, codages {codings}.</translation>
    </message>
    <message>
        <source>Not kept, since it has no place here: graphs, {count}.</source>
        <translation>Non gardés, car ils n’ont pas de place ici, graphes&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Not kept, since it has no place here: links, {count}.</source>
        <translation>Non gardés, car ils n’ont pas de place ici, liens&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Not kept, since it has no place here: sets, {count}.</source>
        <translation>Non gardés, car ils n’ont pas de place ici, ensembles&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Not kept, since it has no place in the text of “{name}”: a passage at {start}–{end}, “{words}”, coded {codes}.</source>
        <translation>Non gardé, car il n’a pas de place dans le texte de «&#xa0;{name}&#xa0;»&#xa0;: un passage à {start}–{end}, «&#xa0;{words}&#xa0;», codé {codes}.</translation>
    </message>
    <message>
        <source>Not kept, since only texts can be coded here: films, {count}.</source>
        <translation>Non gardés, car seuls des textes peuvent être codés ici, films&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Not kept, since only texts can be coded here: pictures, {count}.</source>
        <translation>Non gardées, car seuls des textes peuvent être codés ici, images&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Not kept, since only texts can be coded here: sounds, {count}.</source>
        <translation>Non gardés, car seuls des textes peuvent être codés ici, sons&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Not kept: codes of cases, {count}.</source>
        <translation>Non gardés, codes de cas&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Not kept: descriptions of cases and variables, {count}.</source>
        <translation>Non gardées, descriptions de cas et de variables&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Not kept: passages of cases, {count}.</source>
        <translation>Non gardés, passages de cas&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Not kept: transcripts of sounds and films, {count}.</source>
        <translation>Non gardées, transcriptions de sons et de films&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Not mended: {finding}</source>
        <translation>Non réparé&#xa0;: {finding}</translation>
    </message>
    <message>
        <source>Notes on moved passages that could not be kept: {count}.</source>
        <translation>Notes sur des passages déplacés qui n’ont pas pu être gardées&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Nothing of “{name}” could be read as a project. It was not touched; restore it from a backup copy.</source>
        <translation>Rien de «&#xa0;{name}&#xa0;» n’a pu être lu comme projet. Il n’a pas été touché&#xa0;; restaurez-le depuis une copie de sauvegarde.</translation>
    </message>
    <message>
        <source>PDF files do not keep the order of letters in this script; compare the text with the original, or import another format.</source>
        <translation>Les fichiers PDF ne gardent pas l’ordre des lettres de cette écriture&#xa0;; comparez le texte avec l’original, ou importez un autre format.</translation>
    </message>
    <message>
        <source>Part of the table “{table}” could not be read: {kept} rows were.</source>
        <translation>Une partie de la table «&#xa0;{table}&#xa0;» n’a pas pu être lue&#xa0;; lignes lues&#xa0;: {kept}.</translation>
    </message>
    <message>
        <source>Passages and memos that name no coder, taken as the importing coder&apos;s: {count}.</source>
        <translation>Passages et mémos sans codeur, attribués au codeur qui importe&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Passages brought back from the log: {count}.</source>
        <translation>Passages rétablis d’après le journal&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Passages of different coders cannot be joined.</source>
        <translation>Des passages de codeurs différents ne peuvent pas être joints.</translation>
    </message>
    <message>
        <source>Passages of different documents cannot be joined.</source>
        <translation>Des passages de documents différents ne peuvent pas être joints.</translation>
    </message>
    <message>
        <source>Passages placed by their words, since their positions did not fit: {count}.</source>
        <translation>Passages placés d’après leurs mots, car leurs positions n’étaient pas justes&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Passages that could not be kept: {count}.</source>
        <translation>Passages qui n’ont pas pu être gardés&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>References to notes that are not in the file: {count}.</source>
        <translation>Renvois à des notes qui ne sont pas dans le fichier&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Repair brings that back from the log, or leaves the row out and says so.</source>
        <translation>La réparation rétablit celle-ci d’après le journal, ou laisse la ligne de côté et le dit.</translation>
    </message>
    <message>
        <source>Repair brings them back.</source>
        <translation>La réparation les rétablit.</translation>
    </message>
    <message>
        <source>Repair leaves them out.</source>
        <translation>La réparation les laisse de côté.</translation>
    </message>
    <message>
        <source>Repair makes it one.</source>
        <translation>La réparation n’en laisse qu’une.</translation>
    </message>
    <message>
        <source>Repair moves their words into a memo on the project.</source>
        <translation>La réparation déplace leurs mots dans un mémo du projet.</translation>
    </message>
    <message>
        <source>Repair notes them in the log.</source>
        <translation>La réparation les inscrit dans le journal.</translation>
    </message>
    <message>
        <source>Repair puts it where its words stand, or lists it in a memo on the project.</source>
        <translation>La réparation le place là où se trouvent ses mots, ou le liste dans un mémo du projet.</translation>
    </message>
    <message>
        <source>Repair reads it anew from the imported file, where that is whole.</source>
        <translation>La réparation le relit depuis le fichier importé, si celui-ci est entier.</translation>
    </message>
    <message>
        <source>Repair reads what is whole around that, and brings back what the log holds of the rest.</source>
        <translation>La réparation lit ce qui est entier autour, et rétablit du reste ce que contient le journal.</translation>
    </message>
    <message>
        <source>Repair seals the log anew and says so; where the log is evidence, keep this file beside the new one.</source>
        <translation>La réparation rescelle le journal et le dit&#xa0;; si le journal sert de preuve, gardez ce fichier à côté du nouveau.</translation>
    </message>
    <message>
        <source>Repair takes such rows from the log, gives them another value, or leaves them out and says so.</source>
        <translation>La réparation reprend ces lignes du journal, leur donne une autre valeur, ou les laisse de côté et le dit.</translation>
    </message>
    <message>
        <source>Rows of {table} that are in the log and not in the project: {count}.</source>
        <translation>Lignes de {table} qui sont dans le journal et pas dans le projet&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Rows of {table} that are in the project and not in the log: {count}.</source>
        <translation>Lignes de {table} qui sont dans le projet et pas dans le journal&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Rows of {table} whose numbers do not fit: {count}.</source>
        <translation>Lignes de {table} dont les nombres ne concordent pas&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Rows of {table} whose {column} is not what the log says: {count}. The first has “{there}”, and in the log “{was}”.</source>
        <translation>Lignes de {table} dont {column} n’est pas ce que dit le journal&#xa0;: {count}. La première contient «&#xa0;{there}&#xa0;», et dans le journal «&#xa0;{was}&#xa0;».</translation>
    </message>
    <message>
        <source>Rows of {table} with a time that is none ({column}): {count}.</source>
        <translation>Lignes de {table} dont l’heure n’en est pas une ({column})&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Rows of {table} with a value in {column} that cannot stand there: {count}.</source>
        <translation>Lignes de {table} avec, dans {column}, une valeur qui ne peut pas y figurer&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Rows without a text were left out: {count}.</source>
        <translation>Lignes sans texte laissées de côté&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Sections of “{name}” that do not fit its text: {count}.</source>
        <translation>Sections de «&#xa0;{name}&#xa0;» qui ne correspondent pas à son texte&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Sections, points of lists and parts outside the reports, left out: {count}.</source>
        <translation>Sections, éléments de listes et parties hors des rapports, laissés de côté&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Snapshots of “{name}” that are kept: {count}, the last of {date}. They are listed and restored with: glossator snapshots.</source>
        <translation>Instantanés de «&#xa0;{name}&#xa0;» qui sont conservés&#xa0;: {count}, le dernier du {date}. Pour les lister et les restaurer&#xa0;: glossator snapshots.</translation>
    </message>
    <message>
        <source>Some passages are not shown yet: {reason} They come as soon as the file can be read.</source>
        <translation>Certains passages ne sont pas encore affichés&#xa0;: {reason} Ils viendront dès que le fichier pourra être lu.</translation>
    </message>
    <message>
        <source>Steps in the log of edits, left out: {count}.</source>
        <translation>Étapes du journal des modifications, laissées de côté&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Steps of the log that are not marked as their order says (done, undone, taken back): {count}. The first is step {number}.</source>
        <translation>Étapes du journal qui ne sont pas marquées selon leur ordre (faites, annulées, reprises)&#xa0;: {count}. La première est l’étape {number}.</translation>
    </message>
    <message>
        <source>Steps of the log that could not be kept: {count}.</source>
        <translation>Étapes du journal qui n’ont pas pu être gardées&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Texts that begin with an invisible mark (U+FEFF) others will drop: {count}.</source>
        <translation>Textes qui commencent par une marque invisible (U+FEFF) que d’autres retireront&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Texts that could not be read: {count}.</source>
        <translation>Textes qui n’ont pas pu être lus&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>That attribute is not in the project any more.</source>
        <translation>Cet attribut n’est plus dans le projet.</translation>
    </message>
    <message>
        <source>That code is not in the codebook any more.</source>
        <translation>Ce code n’est plus dans le livre de codes.</translation>
    </message>
    <message>
        <source>That code is not on the passage any more.</source>
        <translation>Ce code n’est plus sur le passage.</translation>
    </message>
    <message>
        <source>That document is not in the project any more.</source>
        <translation>Ce document n’est plus dans le projet.</translation>
    </message>
    <message>
        <source>That earlier text is not in the project any more.</source>
        <translation>Ce texte antérieur n’est plus dans le projet.</translation>
    </message>
    <message>
        <source>That name has a stand-in already.</source>
        <translation>Ce nom a déjà un pseudonyme.</translation>
    </message>
    <message>
        <source>That name has no stand-in any more.</source>
        <translation>Ce nom n’a plus de pseudonyme.</translation>
    </message>
    <message>
        <source>That name has no stand-in.</source>
        <translation>Ce nom n’a pas de pseudonyme.</translation>
    </message>
    <message>
        <source>That passage is not in the project any more.</source>
        <translation>Ce passage n’est plus dans le projet.</translation>
    </message>
    <message>
        <source>That step is not in the log.</source>
        <translation>Cette étape n’est pas dans le journal.</translation>
    </message>
    <message>
        <source>The copy does not hold as many rows as the project.</source>
        <translation>La copie ne contient pas autant de lignes que le projet.</translation>
    </message>
    <message>
        <source>The copy is not what was written.</source>
        <translation>La copie n’est pas ce qui a été écrit.</translation>
    </message>
    <message>
        <source>The file does not say which letters it shows in {count} places; compare the text with the original.</source>
        <translation>Le fichier ne dit pas quelles lettres il montre, nombre d’endroits&#xa0;: {count}&#xa0;; comparez le texte avec l’original.</translation>
    </message>
    <message>
        <source>The file ends before it is complete; what there is was read.</source>
        <translation>Le fichier finit avant d’être complet&#xa0;; ce qui s’y trouve a été lu.</translation>
    </message>
    <message>
        <source>The file has fields to be filled in; what stands in them was not read.</source>
        <translation>Le fichier a des champs à remplir&#xa0;; leur contenu n’a pas été lu.</translation>
    </message>
    <message>
        <source>The file is damaged or cut off; text may be missing.</source>
        <translation>Le fichier est endommagé ou coupé&#xa0;; du texte manque peut-être.</translation>
    </message>
    <message>
        <source>The file is damaged or cut off; text may be missing: without any text: {pages}.</source>
        <translation>Le fichier est endommagé ou coupé&#xa0;; du texte manque peut-être&#xa0;; sans aucun texte&#xa0;: {pages}.</translation>
    </message>
    <message>
        <source>The file is damaged: {pages} of {count} cannot be opened, and their text is missing.</source>
        <translation>Le fichier est endommagé&#xa0;: sur {count} pages, {pages} ne peuvent pas être ouvertes, et leur texte manque.</translation>
    </message>
    <message>
        <source>The file itself is damaged ({words}).</source>
        <translation>Le fichier lui-même est endommagé ({words}).</translation>
    </message>
    <message>
        <source>The file was changed outside Glossator: go back to a snapshot from before, or keep it as it is; repair notes what is there in the log.</source>
        <translation>Le fichier a été modifié hors de Glossator&#xa0;: revenez à un instantané antérieur, ou laissez-le tel quel&#xa0;; la réparation note dans le journal ce qui s’y trouve.</translation>
    </message>
    <message>
        <source>The file was changed outside Glossator; repair marks them anew.</source>
        <translation>Le fichier a été modifié hors de Glossator&#xa0;; la réparation les marque de nouveau.</translation>
    </message>
    <message>
        <source>The file&apos;s name says otherwise, but it is {kind}; it was read as one.</source>
        <translation>Le nom du fichier dit autre chose, mais c’est {kind}&#xa0;; il a été lu comme tel.</translation>
    </message>
    <message>
        <source>The log has no step {number}.</source>
        <translation>Le journal n’a pas d’étape {number}.</translation>
    </message>
    <message>
        <source>The log of edits is broken at step {number}, “{step}”: it, or what is before it, is not what was stored.</source>
        <translation>Le journal des modifications est rompu à l’étape {number}, «&#xa0;{step}&#xa0;»&#xa0;: elle, ou ce qui la précède, n’est pas ce qui a été enregistré.</translation>
    </message>
    <message>
        <source>The log of edits is broken: step {first} is missing before step {number}, “{step}”.</source>
        <translation>Le journal des modifications est rompu&#xa0;: l’étape {first} manque avant l’étape {number}, «&#xa0;{step}&#xa0;».</translation>
    </message>
    <message>
        <source>The log of edits is broken: steps {first} to {last} are missing before step {number}, “{step}”.</source>
        <translation>Le journal des modifications est rompu&#xa0;: les étapes {first} à {last} manquent avant l’étape {number}, «&#xa0;{step}&#xa0;».</translation>
    </message>
    <message>
        <source>The log of edits was not whole: its steps are numbered and sealed anew, {count} of them.</source>
        <translation>Le journal des modifications n’était pas entier&#xa0;: ses étapes sont renumérotées et rescellées, nombre&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>The log speaks of a table “{name}” that the project does not have.</source>
        <translation>Le journal parle d’une table «&#xa0;{name}&#xa0;» que le projet n’a pas.</translation>
    </message>
    <message>
        <source>The log&apos;s step “{step}” holds no change.</source>
        <translation>L’étape «&#xa0;{step}&#xa0;» du journal ne contient aucune modification.</translation>
    </message>
    <message>
        <source>The name is part of a stand-in that is in use already; change that one first.</source>
        <translation>Le nom fait partie d’un pseudonyme déjà employé&#xa0;; changez d’abord celui-ci.</translation>
    </message>
    <message>
        <source>The names with stand-ins of a project without a passphrase lie in the encrypted file “{name}” beside it: give the passphrase of that file first.</source>
        <translation>Les noms qui ont un pseudonyme, dans un projet sans phrase secrète, se trouvent à côté de lui dans le fichier chiffré «&#xa0;{name}&#xa0;»&#xa0;: donnez d’abord la phrase secrète de ce fichier.</translation>
    </message>
    <message>
        <source>The new copy of “{name}” is not like the project, so it was thrown away; the project is as it was. Check it.</source>
        <translation>La nouvelle copie de «&#xa0;{name}&#xa0;» n’est pas comme le projet, elle a donc été jetée&#xa0;; le projet est comme avant. Vérifiez-le.</translation>
    </message>
    <message>
        <source>The packaged program does not write this format: export CSV, Excel or a Data Package instead, or install Glossator from Python with its extra “data”.</source>
        <translation>Le programme empaqueté n’écrit pas ce format&#xa0;: exportez plutôt en CSV, en Excel ou en paquet de données, ou installez Glossator depuis Python avec son extra «&#xa0;data&#xa0;».</translation>
    </message>
    <message>
        <source>The page ends in the middle of a tag; it may not be complete.</source>
        <translation>La page finit au milieu d’une balise&#xa0;; elle est peut-être incomplète.</translation>
    </message>
    <message>
        <source>The passphrase does not open “{name}”: look at capitals and at the keyboard&apos;s language (a file that is no project, or one damaged at its very beginning, says the same).</source>
        <translation>La phrase secrète n’ouvre pas «&#xa0;{name}&#xa0;»&#xa0;: vérifiez les majuscules et la langue du clavier (un fichier qui n’est pas un projet, ou endommagé tout au début, dit la même chose).</translation>
    </message>
    <message>
        <source>The place where the snapshots of “{name}” are kept is write-protected: none was taken. Your work itself is saved. Choose another place for snapshots.</source>
        <translation>L’endroit où sont gardés les instantanés de «&#xa0;{name}&#xa0;» est protégé en écriture&#xa0;: aucun n’a été pris. Votre travail lui-même est enregistré. Choisissez un autre emplacement pour les instantanés.</translation>
    </message>
    <message>
        <source>The project has a passphrase already; change it instead.</source>
        <translation>Le projet a déjà une phrase secrète&#xa0;; changez plutôt celle-ci.</translation>
    </message>
    <message>
        <source>The project has no passphrase.</source>
        <translation>Le projet n’a pas de phrase secrète.</translation>
    </message>
    <message>
        <source>The project holds rows that refer to nothing; it was left as it was.</source>
        <translation>Le projet contient des lignes qui ne renvoient à rien&#xa0;; il a été laissé tel quel.</translation>
    </message>
    <message>
        <source>The project or its log of edits holds names that stand-ins were given to; these may lie in an encrypted file only, so it stays encrypted.</source>
        <translation>Le projet ou son journal des modifications contient des noms auxquels des pseudonymes ont été donnés&#xa0;; ceux-ci ne peuvent se trouver que dans un fichier chiffré, il reste donc chiffré.</translation>
    </message>
    <message>
        <source>The project&apos;s own row is there {count} times, and not once.</source>
        <translation>La ligne propre au projet s’y trouve {count} fois, au lieu d’une.</translation>
    </message>
    <message>
        <source>The rows are there, and repair reads them without it.</source>
        <translation>Les lignes sont là, et la réparation les lit sans lui.</translation>
    </message>
    <message>
        <source>The snapshot “{name}” cannot be restored: the text of “{document}” is missing from the store beside it, or damaged there. Nothing was changed; try another snapshot.</source>
        <translation>L’instantané «&#xa0;{name}&#xa0;» ne peut pas être restauré&#xa0;: le texte de «&#xa0;{document}&#xa0;» manque dans le magasin à côté de lui, ou y est endommagé. Rien n’a été changé&#xa0;; essayez un autre instantané.</translation>
    </message>
    <message>
        <source>The snapshot “{name}” is damaged and cannot be restored. Nothing was changed; try another one.</source>
        <translation>L’instantané «&#xa0;{name}&#xa0;» est endommagé et ne peut pas être restauré. Rien n’a été changé&#xa0;; essayez-en un autre.</translation>
    </message>
    <message>
        <source>The snapshot “{name}” needs the passphrase that it was taken under, or it is damaged. Nothing was changed.</source>
        <translation>L’instantané «&#xa0;{name}&#xa0;» demande la phrase secrète sous laquelle il a été pris, ou il est endommagé. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>The snapshot “{name}” was taken by a newer Glossator. Install the newer version; nothing was changed.</source>
        <translation>L’instantané «&#xa0;{name}&#xa0;» a été pris par un Glossator plus récent. Installez la version plus récente&#xa0;; rien n’a été changé.</translation>
    </message>
    <message>
        <source>The snapshot “{name}” was taken under another passphrase, or it is damaged. Nothing was changed; try another one.</source>
        <translation>L’instantané «&#xa0;{name}&#xa0;» a été pris sous une autre phrase secrète, ou il est endommagé. Rien n’a été changé&#xa0;; essayez-en un autre.</translation>
    </message>
    <message>
        <source>The span {start}:{end} is empty.</source>
        <translation>L’intervalle {start}:{end} est vide.</translation>
    </message>
    <message>
        <source>The span {start}:{end} is reversed: its end lies before its start.</source>
        <translation>L’intervalle {start}:{end} est inversé&#xa0;: sa fin se trouve avant son début.</translation>
    </message>
    <message>
        <source>The span {start}:{end} reaches beyond the text, which has {length} characters.</source>
        <translation>L’intervalle {start}:{end} dépasse la fin du texte, qui a {length} caractères.</translation>
    </message>
    <message>
        <source>The stand-in holds a name that is to be hidden; choose another.</source>
        <translation>Le pseudonyme contient un nom qui doit être caché&#xa0;; choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The text holds a character that cannot be stored; nothing was changed.</source>
        <translation>Le texte contient un caractère qui ne peut pas être enregistré&#xa0;; rien n’a été changé.</translation>
    </message>
    <message>
        <source>The text in {name} is the one that the document has already.</source>
        <translation>Le texte de {name} est celui que le document a déjà.</translation>
    </message>
    <message>
        <source>The text of scanned pages comes from text recognition, which misreads letters: {pages}.</source>
        <translation>Le texte des pages numérisées vient de la reconnaissance de texte, qui lit mal certaines lettres&#xa0;: {pages}.</translation>
    </message>
    <message>
        <source>The text of “{name}” cannot be read: the document is left out, and its passages ({count}) are listed in a memo on the project.</source>
        <translation>Le texte de «&#xa0;{name}&#xa0;» ne peut pas être lu&#xa0;: le document est laissé de côté, et ses passages ({count}) sont listés dans un mémo du projet.</translation>
    </message>
    <message>
        <source>The text of “{name}” has been replaced by another one meanwhile.</source>
        <translation>Le texte de «&#xa0;{name}&#xa0;» a été remplacé par un autre entre-temps.</translation>
    </message>
    <message>
        <source>The text of “{name}” is not as long as it was at import.</source>
        <translation>Le texte de «&#xa0;{name}&#xa0;» n’a plus la longueur qu’il avait à l’importation.</translation>
    </message>
    <message>
        <source>The text of “{name}” is not that of the file it was imported from.</source>
        <translation>Le texte de «&#xa0;{name}&#xa0;» n’est pas celui du fichier dont il a été importé.</translation>
    </message>
    <message>
        <source>The text of “{name}” was read anew from the file it was imported from.</source>
        <translation>Le texte de «&#xa0;{name}&#xa0;» a été relu depuis le fichier dont il avait été importé.</translation>
    </message>
    <message>
        <source>The texts were taken from the column “{text}”, their names from “{column}”.</source>
        <translation>Les textes ont été pris dans la colonne «&#xa0;{text}&#xa0;», leurs noms dans «&#xa0;{column}&#xa0;».</translation>
    </message>
    <message>
        <source>The texts were taken from the column “{text}”.</source>
        <translation>Les textes ont été pris dans la colonne «&#xa0;{text}&#xa0;».</translation>
    </message>
    <message>
        <source>There already is a code “{name}” here.</source>
        <translation>Il y a déjà un code «&#xa0;{name}&#xa0;» ici.</translation>
    </message>
    <message>
        <source>There already is a document “{name}”.</source>
        <translation>Il y a déjà un document «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>There already is an attribute “{name}”.</source>
        <translation>Il y a déjà un attribut «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>There are no codes to write; nothing was written.</source>
        <translation>Il n’y a aucun code à écrire&#xa0;; rien n’a été écrit.</translation>
    </message>
    <message>
        <source>There are {count} codes “{name}”; give the whole path, such as “{path}”.</source>
        <translation>Il y a {count} codes «&#xa0;{name}&#xa0;»&#xa0;; donnez le chemin entier, par exemple «&#xa0;{path}&#xa0;».</translation>
    </message>
    <message>
        <source>There is a conflict copy “{copy}” beside “{name}”, made by {maker}; nothing was merged. Open it to compare.</source>
        <translation>Il y a une copie en conflit «&#xa0;{copy}&#xa0;» à côté de «&#xa0;{name}&#xa0;», faite par {maker}&#xa0;; rien n’a été fusionné. Ouvrez-la pour comparer.</translation>
    </message>
    <message>
        <source>There is no code “{name}” in the codebook.</source>
        <translation>Il n’y a pas de code «&#xa0;{name}&#xa0;» dans le livre de codes.</translation>
    </message>
    <message>
        <source>There is no codebook “{name}”; those that come with Glossator: {names}. A file can be named too.</source>
        <translation>Il n’y a pas de livre de codes «&#xa0;{name}&#xa0;»&#xa0;; ceux qui sont fournis avec Glossator&#xa0;: {names}. On peut aussi nommer un fichier.</translation>
    </message>
    <message>
        <source>There is no document “{name}” in the project.</source>
        <translation>Il n’y a pas de document «&#xa0;{name}&#xa0;» dans le projet.</translation>
    </message>
    <message>
        <source>There is no file “{name}”.</source>
        <translation>Il n’y a pas de fichier «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>There is no format “{form}” for {what}; there is: {forms}.</source>
        <translation>Il n’y a pas de format «&#xa0;{form}&#xa0;» pour {what}&#xa0;; il y a&#xa0;: {forms}.</translation>
    </message>
    <message>
        <source>There is no paper “{what}” in the format {form}.</source>
        <translation>Il n’y a pas d’imprimé «&#xa0;{what}&#xa0;» au format {form}.</translation>
    </message>
    <message>
        <source>There is no room left on the disk: this step was not saved, and everything before it is kept in “{name}”. Free some space and do it again.</source>
        <translation>Il n’y a plus de place sur le disque&#xa0;: cette étape n’a pas été enregistrée, et tout ce qui la précède est conservé dans «&#xa0;{name}&#xa0;». Libérez de l’espace et refaites-la.</translation>
    </message>
    <message>
        <source>There is no room left on the disk; “{name}” was not written and what was there before is kept. Free some space and export again.</source>
        <translation>Il n’y a plus de place sur le disque&#xa0;; «&#xa0;{name}&#xa0;» n’a pas été écrit et ce qui existait avant est conservé. Libérez de l’espace et exportez de nouveau.</translation>
    </message>
    <message>
        <source>There is no room left where the snapshots of “{name}” are kept: none was taken. Your work itself is saved. Free some space, or choose another place for snapshots.</source>
        <translation>Il n’y a plus de place là où sont gardés les instantanés de «&#xa0;{name}&#xa0;»&#xa0;: aucun n’a été pris. Votre travail lui-même est enregistré. Libérez de l’espace, ou choisissez un autre emplacement pour les instantanés.</translation>
    </message>
    <message>
        <source>There is no snapshot {number}.</source>
        <translation>Il n’y a pas d’instantané {number}.</translation>
    </message>
    <message>
        <source>There is no snapshot “{name}”.</source>
        <translation>Il n’y a pas d’instantané «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>There is no table “{table}”; there is: {tables}.</source>
        <translation>Il n’y a pas de tableau «&#xa0;{table}&#xa0;»&#xa0;; il y a&#xa0;: {tables}.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Il n’y a rien à rétablir.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>They are shown as of 2 January 1970; repair puts its own moment there.</source>
        <translation>Elles sont affichées comme datant du 2 janvier 1970&#xa0;; la réparation y met son propre moment.</translation>
    </message>
    <message>
        <source>They are shown, and repair puts one of them at the top.</source>
        <translation>Ils sont affichés, et la réparation place l’un d’eux tout en haut.</translation>
    </message>
    <message>
        <source>This file holds {count} countries; it can be split into one document each.</source>
        <translation>Ce fichier contient {count} pays&#xa0;; il peut être divisé en un document pour chacun.</translation>
    </message>
    <message>
        <source>This folder cannot be opened: {reason}.</source>
        <translation>Ce dossier ne peut pas être ouvert&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>This format needs libraries that are not installed. Install them with: pip install &quot;glossator[data]&quot;</source>
        <translation>Ce format a besoin de bibliothèques qui ne sont pas installées. Installez-les par&#xa0;: pip install &quot;glossator[data]&quot;</translation>
    </message>
    <message>
        <source>This is an XFA form: what Adobe’s programs show may be more than what was read.</source>
        <translation>C’est un formulaire XFA&#xa0;: ce que montrent les programmes d’Adobe peut être plus que ce qui a été lu.</translation>
    </message>
    <message>
        <source>This is no kind of file that is read from a folder: {kinds}.</source>
        <translation>Ce n’est pas un genre de fichier lu depuis un dossier&#xa0;: {kinds}.</translation>
    </message>
    <message>
        <source>This is not the passphrase of “{name}”; nothing was changed.</source>
        <translation>Ce n’est pas la phrase secrète de «&#xa0;{name}&#xa0;»&#xa0;; rien n’a été changé.</translation>
    </message>
    <message>
        <source>This passage is by {coder}: work under that name to change where it lies, or tag a passage of your own.</source>
        <translation>Ce passage est de {coder}&#xa0;: travaillez sous ce nom pour changer sa place, ou étiquetez un passage à vous.</translation>
    </message>
    <message>
        <source>UTF-16 units, the end is the last one</source>
        <translation>unités UTF-16, la fin est la dernière</translation>
    </message>
    <message>
        <source>UTF-16 units, the end lies behind the last one</source>
        <translation>unités UTF-16, la fin est derrière la dernière</translation>
    </message>
    <message>
        <source>Values of attributes that could not be kept: {count}.</source>
        <translation>Valeurs d’attributs qui n’ont pas pu être gardées&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Values of variables that are not in the file, left out: {count}.</source>
        <translation>Valeurs de variables qui ne sont pas dans le fichier, laissées de côté&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Values that cannot stand in their place, and have others now: {count}.</source>
        <translation>Valeurs qui ne pouvaient pas figurer à leur place, et sont maintenant remplacées&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Values that differ from those here, which are kept: {count} ({names}).</source>
        <translation>Valeurs différentes de celles d’ici, qui sont gardées&#xa0;: {count} ({names}).</translation>
    </message>
    <message>
        <source>Values that do not fit the type of their attribute, left out: {count} ({names}).</source>
        <translation>Valeurs qui ne conviennent pas au type de leur attribut, laissées de côté&#xa0;: {count} ({names}).</translation>
    </message>
    <message>
        <source>What the memo is about is not in the project any more.</source>
        <translation>Ce dont parle le mémo n’est plus dans le projet.</translation>
    </message>
    <message>
        <source>What you were writing a memo on was deleted; your words are kept until the project is closed, and stand there again when it comes back.</source>
        <translation>Ce sur quoi vous écriviez un mémo a été supprimé&#xa0;; vos mots sont gardés jusqu’à la fermeture du projet et seront de nouveau là si cela revient.</translation>
    </message>
    <message>
        <source>Without any text: {pages}.</source>
        <translation>Sans aucun texte&#xa0;: {pages}.</translation>
    </message>
    <message>
        <source>Words deleted while changes were tracked may still stand in the text: {count} places.</source>
        <translation>Des mots supprimés en suivi des modifications sont peut-être encore dans le texte, nombre d’endroits&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Words deleted while changes were tracked were left out: {count} places.</source>
        <translation>Mots supprimés en suivi des modifications, laissés de côté, nombre d’endroits&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>a GIF picture</source>
        <translation>une image GIF</translation>
    </message>
    <message>
        <source>a JPEG picture</source>
        <translation>une image JPEG</translation>
    </message>
    <message>
        <source>a Microsoft Office file (97-2003)</source>
        <translation>un fichier Microsoft Office (97-2003)</translation>
    </message>
    <message>
        <source>a PDF file</source>
        <translation>un fichier PDF</translation>
    </message>
    <message>
        <source>a PNG picture</source>
        <translation>une image PNG</translation>
    </message>
    <message>
        <source>a PowerPoint presentation (.pptx)</source>
        <translation>une présentation PowerPoint (.pptx)</translation>
    </message>
    <message>
        <source>a TIFF picture</source>
        <translation>une image TIFF</translation>
    </message>
    <message>
        <source>a Word document</source>
        <translation>un document Word</translation>
    </message>
    <message>
        <source>a Word document (.docx)</source>
        <translation>un document Word (.docx)</translation>
    </message>
    <message>
        <source>a ZIP file</source>
        <translation>un fichier ZIP</translation>
    </message>
    <message>
        <source>a binary file</source>
        <translation>un fichier binaire</translation>
    </message>
    <message>
        <source>a compressed file (7z)</source>
        <translation>un fichier compressé (7z)</translation>
    </message>
    <message>
        <source>a compressed file (RAR)</source>
        <translation>un fichier compressé (RAR)</translation>
    </message>
    <message>
        <source>a compressed file (bzip2)</source>
        <translation>un fichier compressé (bzip2)</translation>
    </message>
    <message>
        <source>a compressed file (gzip)</source>
        <translation>un fichier compressé (gzip)</translation>
    </message>
    <message>
        <source>a compressed file (xz)</source>
        <translation>un fichier compressé (xz)</translation>
    </message>
    <message>
        <source>a compressed file (zstd)</source>
        <translation>un fichier compressé (zstd)</translation>
    </message>
    <message>
        <source>a database file (SQLite)</source>
        <translation>un fichier de base de données (SQLite)</translation>
    </message>
    <message>
        <source>a film file (Matroska)</source>
        <translation>un fichier vidéo (Matroska)</translation>
    </message>
    <message>
        <source>a film or sound file (MP4)</source>
        <translation>un fichier vidéo ou audio (MP4)</translation>
    </message>
    <message>
        <source>a plain text</source>
        <translation>un texte brut</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>un programme</translation>
    </message>
    <message>
        <source>a property list or web archive of macOS</source>
        <translation>une liste de propriétés ou une archive Web de macOS</translation>
    </message>
    <message>
        <source>a rich text</source>
        <translation>un texte enrichi</translation>
    </message>
    <message>
        <source>a rich text (RTF) file</source>
        <translation>un fichier de texte enrichi (RTF)</translation>
    </message>
    <message>
        <source>a sound file (FLAC)</source>
        <translation>un fichier audio (FLAC)</translation>
    </message>
    <message>
        <source>a sound file (MP3)</source>
        <translation>un fichier audio (MP3)</translation>
    </message>
    <message>
        <source>a sound or film file (Ogg)</source>
        <translation>un fichier audio ou vidéo (Ogg)</translation>
    </message>
    <message>
        <source>a sound, film or picture file (RIFF)</source>
        <translation>un fichier audio, vidéo ou image (RIFF)</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>un tableau</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>une page Web</translation>
    </message>
    <message>
        <source>already here as “{name}”; skipped.</source>
        <translation>déjà ici sous le nom «&#xa0;{name}&#xa0;»&#xa0;; laissé de côté.</translation>
    </message>
    <message>
        <source>an EPUB book</source>
        <translation>un livre EPUB</translation>
    </message>
    <message>
        <source>an Excel workbook (.xlsx)</source>
        <translation>un classeur Excel (.xlsx)</translation>
    </message>
    <message>
        <source>an OpenDocument text</source>
        <translation>un texte OpenDocument</translation>
    </message>
    <message>
        <source>an OpenDocument text (.odt)</source>
        <translation>un texte OpenDocument (.odt)</translation>
    </message>
    <message>
        <source>an electronic book</source>
        <translation>un livre électronique</translation>
    </message>
    <message>
        <source>characters, the end is the last one</source>
        <translation>caractères, la fin est le dernier</translation>
    </message>
    <message>
        <source>characters, the end lies behind the last one</source>
        <translation>caractères, la fin est derrière le dernier</translation>
    </message>
    <message>
        <source>left out by your choice.</source>
        <translation>laissé de côté selon votre choix.</translation>
    </message>
    <message>
        <source>page {page}</source>
        <translation>page {page}</translation>
    </message>
    <message>
        <source>pages {pages}</source>
        <translation>pages {pages}</translation>
    </message>
    <message>
        <source>pages {pages} and more</source>
        <translation>pages {pages} et d’autres</translation>
    </message>
    <message>
        <source>{attribute} is “{kept}”; a second value, “{value}”, was left out.</source>
        <translation>{attribute} vaut «&#xa0;{kept}&#xa0;»&#xa0;; une deuxième valeur, «&#xa0;{value}&#xa0;», a été laissée de côté.</translation>
    </message>
    <message>
        <source>{attribute} was left out: “{value}” does not fit its type, {type}.</source>
        <translation>{attribute} a été laissé de côté&#xa0;: «&#xa0;{value}&#xa0;» ne convient pas à son type, {type}.</translation>
    </message>
    <message>
        <source>{count} hidden files were passed over.</source>
        <translation>Fichiers cachés laissés de côté&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>{count} links to folders were not followed.</source>
        <translation>Liens vers des dossiers non suivis&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>{count} projects of Glossator were passed over.</source>
        <translation>Projets Glossator laissés de côté&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>{count} texts are longer than {program} holds ({most} bytes) and were cut. CSV holds them whole.</source>
        <translation>Textes plus longs que ce que {program} accepte ({most} octets), et donc coupés&#xa0;: {count}. CSV les contient en entier.</translation>
    </message>
    <message>
        <source>{name} begins like a text in UTF-16 but does not go on like one; it may be damaged.</source>
        <translation>{name} commence comme un texte en UTF-16 mais ne continue pas ainsi&#xa0;; il est peut-être endommagé.</translation>
    </message>
    <message>
        <source>{name} cannot be read as text. {reason}</source>
        <translation>{name} ne peut pas être lu comme texte. {reason}</translation>
    </message>
    <message>
        <source>{name} cannot be read: the program that reads such files did not start ({reason}).</source>
        <translation>{name} ne peut pas être lu&#xa0;: le programme qui lit de tels fichiers n’a pas démarré ({reason}).</translation>
    </message>
    <message>
        <source>{name} cannot be read: there is no encoding named “{encoding}”.</source>
        <translation>{name} ne peut pas être lu&#xa0;: il n’existe pas d’encodage nommé «&#xa0;{encoding}&#xa0;».</translation>
    </message>
    <message>
        <source>{name} cannot be read: {reason}.</source>
        <translation>{name} ne peut pas être lu&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>{name} changed while it was read; import it again when the other program is done with it.</source>
        <translation>{name} a changé pendant la lecture&#xa0;; importez-le de nouveau quand l’autre programme en aura fini avec lui.</translation>
    </message>
    <message>
        <source>{name} declares a document type, which no report of this kind does and which can hide an attack; it was not read. Open it with its own program and save it anew.</source>
        <translation>{name} déclare un type de document, ce que ne fait aucun rapport de ce genre et qui peut cacher une attaque&#xa0;; il n’a pas été lu. Ouvrez-le avec son propre programme et réenregistrez-le.</translation>
    </message>
    <message>
        <source>{name} does not exist.</source>
        <translation>{name} n’existe pas.</translation>
    </message>
    <message>
        <source>{name} has a document type (DTD) in it, which no exchange file needs; it was not read.</source>
        <translation>{name} contient un type de document (DTD), dont aucun fichier d’échange n’a besoin&#xa0;; il n’a pas été lu.</translation>
    </message>
    <message>
        <source>{name} has changed since it was read; it was left out. Import it again.</source>
        <translation>{name} a changé depuis sa lecture&#xa0;; il a été laissé de côté. Importez-le de nouveau.</translation>
    </message>
    <message>
        <source>{name} has more parts than any page; it was not read.</source>
        <translation>{name} a plus de parties qu’aucune page&#xa0;; il n’a pas été lu.</translation>
    </message>
    <message>
        <source>{name} has more than {limit} MB; no project has so much XML.</source>
        <translation>{name} fait plus de {limit} Mo&#xa0;; aucun projet n’a autant de XML.</translation>
    </message>
    <message>
        <source>{name} has more than {limit} codes.</source>
        <translation>{name} a plus de {limit} codes.</translation>
    </message>
    <message>
        <source>{name} has more than {limit} elements; that is no file to code with.</source>
        <translation>{name} a plus de {limit} éléments&#xa0;; ce n’est pas un fichier avec lequel coder.</translation>
    </message>
    <message>
        <source>{name} has no column “{column}”; it has: {columns}.</source>
        <translation>{name} n’a pas de colonne «&#xa0;{column}&#xa0;»&#xa0;; il a&#xa0;: {columns}.</translation>
    </message>
    <message>
        <source>{name} has no pages.</source>
        <translation>{name} n’a pas de pages.</translation>
    </message>
    <message>
        <source>{name} has no sheet with a header and rows below it.</source>
        <translation>{name} n’a aucune feuille avec un en-tête et des lignes au-dessous.</translation>
    </message>
    <message>
        <source>{name} has no sheet “{sheet}”; it has: {sheets}.</source>
        <translation>{name} n’a pas de feuille «&#xa0;{sheet}&#xa0;»&#xa0;; il a&#xa0;: {sheets}.</translation>
    </message>
    <message>
        <source>{name} has no text layer: its pages are blank, or drawn without letters; let a program for text recognition (OCR) add one and import what it makes.</source>
        <translation>{name} n’a pas de couche de texte&#xa0;: ses pages sont vides, ou dessinées sans lettres&#xa0;; faites-en ajouter une par un programme de reconnaissance de texte (OCR) et importez le résultat.</translation>
    </message>
    <message>
        <source>{name} has {size} MB; a report can have {limit} MB at most.</source>
        <translation>{name} fait {size} Mo&#xa0;; un rapport peut faire {limit} Mo au plus.</translation>
    </message>
    <message>
        <source>{name} holds more marks than any report; it was not read.</source>
        <translation>{name} contient plus de balises qu’aucun rapport&#xa0;; il n’a pas été lu.</translation>
    </message>
    <message>
        <source>{name} holds more than {limit} files in one archive; no report does. It was not read.</source>
        <translation>{name} contient plus de {limit} fichiers en une archive&#xa0;; aucun rapport n’est ainsi. Il n’a pas été lu.</translation>
    </message>
    <message>
        <source>{name} holds no project: there is no .qde file in it.</source>
        <translation>{name} ne contient pas de projet&#xa0;: il n’y a pas de fichier .qde dedans.</translation>
    </message>
    <message>
        <source>{name} holds no text in its column “{column}”; choose another one.</source>
        <translation>{name} ne contient aucun texte dans sa colonne «&#xa0;{column}&#xa0;»&#xa0;; choisissez-en une autre.</translation>
    </message>
    <message>
        <source>{name} holds no web page.</source>
        <translation>{name} ne contient pas de page Web.</translation>
    </message>
    <message>
        <source>{name} holds nothing but white space.</source>
        <translation>{name} ne contient que des espaces et des sauts de ligne.</translation>
    </message>
    <message>
        <source>{name} holds {count} projects (.qde files), and nothing says which one is meant.</source>
        <translation>{name} contient {count} projets (fichiers .qde), et rien ne dit lequel est visé.</translation>
    </message>
    <message>
        <source>{name} holds {count} reports; a text can be replaced by a single one only.</source>
        <translation>{name} contient {count} rapports&#xa0;; un texte ne peut être remplacé que par un seul.</translation>
    </message>
    <message>
        <source>{name} is a Glossator project, not a report.</source>
        <translation>{name} est un projet Glossator, pas un rapport.</translation>
    </message>
    <message>
        <source>{name} is a Word document without any words.</source>
        <translation>{name} est un document Word sans aucun mot.</translation>
    </message>
    <message>
        <source>{name} is a book without any words; its pages may be pictures.</source>
        <translation>{name} est un livre sans aucun mot&#xa0;; ses pages sont peut-être des images.</translation>
    </message>
    <message>
        <source>{name} is a document without any words.</source>
        <translation>{name} est un document sans aucun mot.</translation>
    </message>
    <message>
        <source>{name} is a folder; choose the files in it.</source>
        <translation>{name} est un dossier&#xa0;; choisissez les fichiers qu’il contient.</translation>
    </message>
    <message>
        <source>{name} is a form of a kind (XFA) that only Adobe’s programs show; print it to a new PDF file there and import that.</source>
        <translation>{name} est un formulaire d’un genre (XFA) que seuls les programmes d’Adobe affichent&#xa0;; imprimez-le là dans un nouveau fichier PDF et importez celui-ci.</translation>
    </message>
    <message>
        <source>{name} is a piece of a web page without any words.</source>
        <translation>{name} est un fragment de page Web sans aucun mot.</translation>
    </message>
    <message>
        <source>{name} is a scan: its pages are pictures and have no text layer; let a program for text recognition (OCR) add one and import what it makes.</source>
        <translation>{name} est une numérisation&#xa0;: ses pages sont des images et n’ont pas de couche de texte&#xa0;; faites-en ajouter une par un programme de reconnaissance de texte (OCR) et importez le résultat.</translation>
    </message>
    <message>
        <source>{name} is a web page without any words.</source>
        <translation>{name} est une page Web sans aucun mot.</translation>
    </message>
    <message>
        <source>{name} is a whole project of another program, not a report; import it as a project.</source>
        <translation>{name} est un projet entier d’un autre programme, pas un rapport&#xa0;; importez-le comme projet.</translation>
    </message>
    <message>
        <source>{name} is an OpenDocument file, but no text document.</source>
        <translation>{name} est un fichier OpenDocument, mais pas un document texte.</translation>
    </message>
    <message>
        <source>{name} is an archive of other files, not a report; unpack it and import what is in it.</source>
        <translation>{name} est une archive d’autres fichiers, pas un rapport&#xa0;; décompressez-la et importez ce qu’elle contient.</translation>
    </message>
    <message>
        <source>{name} is damaged or not complete: it cannot be unpacked. Copy or download it again, or open it with its own program and save it anew.</source>
        <translation>{name} est endommagé ou incomplet&#xa0;: il ne peut pas être décompressé. Copiez-le ou téléchargez-le de nouveau, ou ouvrez-le avec son propre programme et réenregistrez-le.</translation>
    </message>
    <message>
        <source>{name} is damaged, and no text is left in it; get it again from where it came from.</source>
        <translation>{name} est endommagé, et il n’y reste aucun texte&#xa0;; procurez-vous-le de nouveau là d’où il vient.</translation>
    </message>
    <message>
        <source>{name} is damaged, or no PDF file; get it again from where it came from.</source>
        <translation>{name} est endommagé, ou n’est pas un fichier PDF&#xa0;; procurez-vous-le de nouveau là d’où il vient.</translation>
    </message>
    <message>
        <source>{name} is damaged: it is not the rich text that it says it is. Open it with its own program and save it anew.</source>
        <translation>{name} est endommagé&#xa0;: ce n’est pas le texte enrichi qu’il dit être. Ouvrez-le avec son propre programme et réenregistrez-le.</translation>
    </message>
    <message>
        <source>{name} is damaged: its XML cannot be read ({reason}). Nothing was imported.</source>
        <translation>{name} est endommagé&#xa0;: son XML ne peut pas être lu ({reason}). Rien n’a été importé.</translation>
    </message>
    <message>
        <source>{name} is damaged: its XML cannot be read.</source>
        <translation>{name} est endommagé&#xa0;: son XML ne peut pas être lu.</translation>
    </message>
    <message>
        <source>{name} is damaged: its parts cannot be told apart.</source>
        <translation>{name} est endommagé&#xa0;: ses parties ne peuvent pas être distinguées.</translation>
    </message>
    <message>
        <source>{name} is damaged: its sheets cannot be read. Open it with its own program and save it anew.</source>
        <translation>{name} est endommagé&#xa0;: ses feuilles ne peuvent pas être lues. Ouvrez-le avec son propre programme et réenregistrez-le.</translation>
    </message>
    <message>
        <source>{name} is damaged: its text is not well-formed. Open it with its own program and save it anew.</source>
        <translation>{name} est endommagé&#xa0;: son texte n’est pas bien formé. Ouvrez-le avec son propre programme et réenregistrez-le.</translation>
    </message>
    <message>
        <source>{name} is damaged: none of its {pages} pages can be opened. Get it again from where it came from.</source>
        <translation>{name} est endommagé&#xa0;: aucune de ses {pages} pages ne peut être ouverte. Procurez-vous-le de nouveau là d’où il vient.</translation>
    </message>
    <message>
        <source>{name} is damaged: of {pages} pages it is said to have, those from {page} on are not there. Get it again from where it came from.</source>
        <translation>{name} est endommagé&#xa0;: sur les {pages} pages annoncées, celles à partir de la page {page} n’y sont pas. Procurez-vous-le de nouveau là d’où il vient.</translation>
    </message>
    <message>
        <source>{name} is damaged: the list of its pages is missing.</source>
        <translation>{name} est endommagé&#xa0;: la liste de ses pages manque.</translation>
    </message>
    <message>
        <source>{name} is damaged: the program that reads such files crashed on it. Get it again, or open it with its own program, save it anew and import that.</source>
        <translation>{name} est endommagé&#xa0;: le programme qui lit de tels fichiers s’est arrêté brutalement. Procurez-vous-le de nouveau, ou ouvrez-le avec son propre programme, réenregistrez-le et importez le résultat.</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>{name} est vide.</translation>
    </message>
    <message>
        <source>{name} is in Word&apos;s format from before 2007; open it in Word or LibreOffice, save it as .docx and import that.</source>
        <translation>{name} est au format de Word d’avant 2007&#xa0;; ouvrez-le dans Word ou LibreOffice, enregistrez-le en .docx et importez le résultat.</translation>
    </message>
    <message>
        <source>{name} is in no encoding that Glossator knows; save it as UTF-8 and import it again.</source>
        <translation>{name} n’est dans aucun encodage que Glossator connaisse&#xa0;; enregistrez-le en UTF-8 et importez-le de nouveau.</translation>
    </message>
    <message>
        <source>{name} is larger than any table of reports ({rows} rows, {columns} columns); import it in parts.</source>
        <translation>{name} est plus grand qu’aucun tableau de rapports ({rows} lignes, {columns} colonnes)&#xa0;; importez-le par parties.</translation>
    </message>
    <message>
        <source>{name} is locked by its publisher; its text cannot be read without their program.</source>
        <translation>{name} est verrouillé par son éditeur&#xa0;; son texte ne peut pas être lu sans le programme de celui-ci.</translation>
    </message>
    <message>
        <source>{name} is locked in a way that cannot be read here; print it to a new PDF file and import that.</source>
        <translation>{name} est verrouillé d’une manière qui ne peut pas être lue ici&#xa0;; imprimez-le dans un nouveau fichier PDF et importez celui-ci.</translation>
    </message>
    <message>
        <source>{name} is locked with a password; open it in Word, save it without the password and import that.</source>
        <translation>{name} est verrouillé par un mot de passe&#xa0;; ouvrez-le dans Word, enregistrez-le sans mot de passe et importez le résultat.</translation>
    </message>
    <message>
        <source>{name} is locked with a password; open it in its own program, save it without the password and import that.</source>
        <translation>{name} est verrouillé par un mot de passe&#xa0;; ouvrez-le dans son propre programme, enregistrez-le sans mot de passe et importez le résultat.</translation>
    </message>
    <message>
        <source>{name} is locked with a password; open it with its own program, save it without the password and import that.</source>
        <translation>{name} est verrouillé par un mot de passe&#xa0;; ouvrez-le avec son propre programme, enregistrez-le sans mot de passe et importez le résultat.</translation>
    </message>
    <message>
        <source>{name} is locked with a password; save a copy without one in your PDF program and import that.</source>
        <translation>{name} est verrouillé par un mot de passe&#xa0;; enregistrez-en une copie sans mot de passe dans votre programme PDF et importez celle-ci.</translation>
    </message>
    <message>
        <source>{name} is nested more than {limit} levels deep; that is no file to code with.</source>
        <translation>{name} est emboîté sur plus de {limit} niveaux&#xa0;; ce n’est pas un fichier avec lequel coder.</translation>
    </message>
    <message>
        <source>{name} is no OpenDocument text: it holds no text.</source>
        <translation>{name} n’est pas un texte OpenDocument&#xa0;: il ne contient aucun texte.</translation>
    </message>
    <message>
        <source>{name} is no PDF file, whatever its name says.</source>
        <translation>{name} n’est pas un fichier PDF, quoi que dise son nom.</translation>
    </message>
    <message>
        <source>{name} is no Word document: it holds no text that Word would show.</source>
        <translation>{name} n’est pas un document Word&#xa0;: il ne contient aucun texte que Word afficherait.</translation>
    </message>
    <message>
        <source>{name} is no electronic book: it does not say where its pages are.</source>
        <translation>{name} n’est pas un livre électronique&#xa0;: il ne dit pas où sont ses pages.</translation>
    </message>
    <message>
        <source>{name} is no project or codebook in the REFI-QDA standard.</source>
        <translation>{name} n’est ni un projet ni un livre de codes à la norme REFI-QDA.</translation>
    </message>
    <message>
        <source>{name} is no table of reports: it needs a header, and below it a row for each report.</source>
        <translation>{name} n’est pas un tableau de rapports&#xa0;: il lui faut un en-tête et, au-dessous, une ligne pour chaque rapport.</translation>
    </message>
    <message>
        <source>{name} is no table that can be read: {reason}.</source>
        <translation>{name} n’est pas un tableau lisible&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>{name} is not a text in the encoding {encoding}.</source>
        <translation>{name} n’est pas un texte dans l’encodage {encoding}.</translation>
    </message>
    <message>
        <source>{name} is not an ordinary file.</source>
        <translation>{name} n’est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>{name} is too large for a list of names.</source>
        <translation>{name} est trop grand pour une liste de noms.</translation>
    </message>
    <message>
        <source>{name} looks like {kind}, which is no report that can be read.</source>
        <translation>{name} semble être {kind}, donc pas un rapport lisible.</translation>
    </message>
    <message>
        <source>{name} may not be read: you have no permission for it, or another program holds it.</source>
        <translation>{name} ne peut pas être lu&#xa0;: vous n’en avez pas l’autorisation, ou un autre programme le tient.</translation>
    </message>
    <message>
        <source>{name} unpacks to more than a report can hold ({limit} MB in one piece, {total} MB altogether); it was not read.</source>
        <translation>Décompressé, {name} dépasse ce qu’un rapport peut contenir ({limit} Mo d’un seul tenant, {total} Mo en tout)&#xa0;; il n’a pas été lu.</translation>
    </message>
    <message>
        <source>{name} was given up: reading it took too long.</source>
        <translation>{name} a été abandonné&#xa0;: sa lecture prenait trop de temps.</translation>
    </message>
    <message>
        <source>{name} was given up: reading it took too much memory.</source>
        <translation>{name} a été abandonné&#xa0;: sa lecture prenait trop de mémoire.</translation>
    </message>
    <message>
        <source>{name} was not read as it was before; it was left out.</source>
        <translation>{name} n’a pas été lu comme avant&#xa0;; il a été laissé de côté.</translation>
    </message>
    <message>
        <source>{name}, line {line}: a name and its stand-in are wanted.</source>
        <translation>{name}, ligne {line}&#xa0;: il faut un nom et son pseudonyme.</translation>
    </message>
    <message>
        <source>{name}, line {line}: the kind is {kinds}.</source>
        <translation>{name}, ligne {line}&#xa0;: la catégorie peut être {kinds}.</translation>
    </message>
    <message>
        <source>{name}: there is no code in this codebook.</source>
        <translation>{name}&#xa0;: ce livre de codes ne contient aucun code.</translation>
    </message>
    <message>
        <source>{name}: {file} has more than {limit} MB, which no text has; nothing was imported.</source>
        <translation>{name}&#xa0;: {file} fait plus de {limit} Mo, ce qu’aucun texte ne fait&#xa0;; rien n’a été importé.</translation>
    </message>
    <message>
        <source>{program} does not take these names as they are: {names}. Their labels tell what they hold.</source>
        <translation>{program} n’accepte pas ces noms tels quels&#xa0;: {names}. Leurs étiquettes disent ce qu’ils contiennent.</translation>
    </message>
    <message>
        <source>{reading}, a byte order mark counts</source>
        <translation>{reading}, une marque d’ordre des octets compte</translation>
    </message>
    <message>
        <source>{reading}, a line break counts as two</source>
        <translation>{reading}, un saut de ligne compte pour deux</translation>
    </message>
    <message>
        <source>{where} cannot be read: {reason}.</source>
        <translation>{where} ne peut pas être lu&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>{where} is larger than {limit} MB, too large for a file of this kind.</source>
        <translation>{where} fait plus de {limit} Mo, trop pour un fichier de ce genre.</translation>
    </message>
    <message>
        <source>{where} is not TOML: {reason}</source>
        <translation>{where} n’est pas du TOML&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>{where} is not a text in the encoding {encoding}.</source>
        <translation>{where} n’est pas un texte dans l’encodage {encoding}.</translation>
    </message>
    <message>
        <source>{where} is not text in UTF-8.</source>
        <translation>{where} n’est pas du texte en UTF-8.</translation>
    </message>
    <message>
        <source>{where}: codes can be nested {limit} levels deep at most.</source>
        <translation>{where}&#xa0;: les codes peuvent être emboîtés sur {limit} niveaux au plus.</translation>
    </message>
    <message>
        <source>{where}: paragraph {first} does not begin with “{begins}”.</source>
        <translation>{where}&#xa0;: le paragraphe {first} ne commence pas par «&#xa0;{begins}&#xa0;».</translation>
    </message>
    <message>
        <source>{where}: the digit {digit} is already worn in {other}.</source>
        <translation>{where}&#xa0;: le chiffre {digit} est déjà porté dans {other}.</translation>
    </message>
    <message>
        <source>{where}: the entry “{key}” is missing.</source>
        <translation>{where}&#xa0;: l’entrée «&#xa0;{key}&#xa0;» manque.</translation>
    </message>
    <message>
        <source>{where}: the entry “{key}” is unknown; there can be: {known}.</source>
        <translation>{where}&#xa0;: l’entrée «&#xa0;{key}&#xa0;» est inconnue&#xa0;; entrées possibles&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>{where}: the passage has neither a code nor a memo.</source>
        <translation>{where}&#xa0;: le passage n’a ni code ni mémo.</translation>
    </message>
    <message>
        <source>{where}: the passage has the same code twice.</source>
        <translation>{where}&#xa0;: le passage a deux fois le même code.</translation>
    </message>
    <message>
        <source>{where}: the report does not hold the words “{quote}”.</source>
        <translation>{where}&#xa0;: le rapport ne contient pas les mots «&#xa0;{quote}&#xa0;».</translation>
    </message>
    <message>
        <source>{where}: the report holds the words “{quote}” {count} times; “occurrence” must tell which.</source>
        <translation>{where}&#xa0;: le rapport contient {count} fois les mots «&#xa0;{quote}&#xa0;»&#xa0;; «&#xa0;occurrence&#xa0;» doit dire laquelle.</translation>
    </message>
    <message>
        <source>{where}: there already is a code “{name}” beside it.</source>
        <translation>{where}&#xa0;: il y a déjà un code «&#xa0;{name}&#xa0;» au même endroit.</translation>
    </message>
    <message>
        <source>{where}: there are no paragraphs {first} to {last}; they count from 0 to {highest}.</source>
        <translation>{where}&#xa0;: il n’y a pas de paragraphes {first} à {last}&#xa0;; ils se comptent de 0 à {highest}.</translation>
    </message>
    <message>
        <source>{where}: there is no code in this codebook.</source>
        <translation>{where}&#xa0;: ce livre de codes ne contient aucun code.</translation>
    </message>
    <message>
        <source>{where}: there is no occurrence {occurrence} of “{quote}”; the report holds it {count} times.</source>
        <translation>{where}&#xa0;: il n’y a pas d’occurrence {occurrence} de «&#xa0;{quote}&#xa0;»&#xa0;; le rapport en contient {count}.</translation>
    </message>
    <message>
        <source>{where}: {reason}</source>
        <translation>{where}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>{where}: “{key}” cannot be read. {reason}</source>
        <translation>{where}&#xa0;: «&#xa0;{key}&#xa0;» ne peut pas être lu. {reason}</translation>
    </message>
    <message>
        <source>{where}: “{key}” is “{value}”; it can be: {allowed}.</source>
        <translation>{where}&#xa0;: «&#xa0;{key}&#xa0;» vaut «&#xa0;{value}&#xa0;»&#xa0;; valeurs possibles&#xa0;: {allowed}.</translation>
    </message>
    <message>
        <source>{where}: “{key}” must be a list of texts.</source>
        <translation>{where}&#xa0;: «&#xa0;{key}&#xa0;» doit être une liste de textes.</translation>
    </message>
    <message>
        <source>{where}: “{key}” must be a table, [{key}].</source>
        <translation>{where}&#xa0;: «&#xa0;{key}&#xa0;» doit être une table, [{key}].</translation>
    </message>
    <message>
        <source>{where}: “{key}” must be a whole number.</source>
        <translation>{where}&#xa0;: «&#xa0;{key}&#xa0;» doit être un nombre entier.</translation>
    </message>
    <message>
        <source>{where}: “{key}” must be tables, [[{key}]].</source>
        <translation>{where}&#xa0;: «&#xa0;{key}&#xa0;» doit être des tables, [[{key}]].</translation>
    </message>
    <message>
        <source>{where}: “{key}” must be text in quotation marks.</source>
        <translation>{where}&#xa0;: «&#xa0;{key}&#xa0;» doit être un texte entre guillemets.</translation>
    </message>
    <message>
        <source>“{colour}” is not a colour of the form #c2410c.</source>
        <translation>«&#xa0;{colour}&#xa0;» n’est pas une couleur de la forme #c2410c.</translation>
    </message>
    <message>
        <source>“{copy}” is a copy from before an upgrade: it can be opened instead.</source>
        <translation>«&#xa0;{copy}&#xa0;» est une copie d’avant une mise à niveau&#xa0;: elle peut être ouverte à la place.</translation>
    </message>
    <message>
        <source>“{kind}” is no type of attribute.</source>
        <translation>«&#xa0;{kind}&#xa0;» n’est pas un type d’attribut.</translation>
    </message>
    <message>
        <source>“{name}” cannot be made here: “{side}” was left by another file of that name. Move that to another folder, or choose another name.</source>
        <translation>«&#xa0;{name}&#xa0;» ne peut pas être créé ici&#xa0;: «&#xa0;{side}&#xa0;» a été laissé par un autre fichier de ce nom. Déplacez ce reste dans un autre dossier, ou choisissez un autre nom.</translation>
    </message>
    <message>
        <source>“{name}” cannot be merged into a code below it; merge the other way round.</source>
        <translation>«&#xa0;{name}&#xa0;» ne peut pas être fusionné avec un code placé sous lui&#xa0;; fusionnez dans l’autre sens.</translation>
    </message>
    <message>
        <source>“{name}” cannot be merged with itself.</source>
        <translation>«&#xa0;{name}&#xa0;» ne peut pas être fusionné avec lui-même.</translation>
    </message>
    <message>
        <source>“{name}” cannot be moved below itself or one of its own sub-codes.</source>
        <translation>«&#xa0;{name}&#xa0;» ne peut pas être placé sous lui-même ni sous l’un de ses propres sous-codes.</translation>
    </message>
    <message>
        <source>“{name}” cannot be opened for writing: its folder is missing or read-only.</source>
        <translation>«&#xa0;{name}&#xa0;» ne peut pas être ouvert en écriture&#xa0;: son dossier manque ou est en lecture seule.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read. {reason}</source>
        <translation>«&#xa0;{name}&#xa0;» ne peut pas être lu. {reason}</translation>
    </message>
    <message>
        <source>“{name}” cannot be used: {reason}.</source>
        <translation>«&#xa0;{name}&#xa0;» ne peut pas être utilisé&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>“{name}” cannot be written: the file or its folder is read-only. Copy it to a folder of your own and open the copy.</source>
        <translation>«&#xa0;{name}&#xa0;» ne peut pas être écrit&#xa0;: le fichier ou son dossier est en lecture seule. Copiez-le dans un dossier à vous et ouvrez la copie.</translation>
    </message>
    <message>
        <source>“{name}” could not be brought up to date ({reason}); it is as it was.</source>
        <translation>«&#xa0;{name}&#xa0;» n’a pas pu être mis à jour ({reason})&#xa0;; il est comme avant.</translation>
    </message>
    <message>
        <source>“{name}” could not be saved or read ({reason}); the last saved state is kept.</source>
        <translation>«&#xa0;{name}&#xa0;» n’a pas pu être enregistré ou lu ({reason})&#xa0;; le dernier état enregistré est conservé.</translation>
    </message>
    <message>
        <source>“{name}” does not keep what is written to it.</source>
        <translation>«&#xa0;{name}&#xa0;» ne garde pas ce qui y est écrit.</translation>
    </message>
    <message>
        <source>“{name}” does not keep what it should.</source>
        <translation>«&#xa0;{name}&#xa0;» ne garde pas ce qu’il devrait.</translation>
    </message>
    <message>
        <source>“{name}” exists already; nothing was changed. Choose another name.</source>
        <translation>«&#xa0;{name}&#xa0;» existe déjà&#xa0;; rien n’a été changé. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>“{name}” has a second name on this disk (a hard link) that would still lead to the file as it is now. Nothing was changed: remove that name, or copy the project and work in the copy.</source>
        <translation>«&#xa0;{name}&#xa0;» a un deuxième nom sur ce disque (un lien physique) qui mènerait encore au fichier tel qu’il est maintenant. Rien n’a été changé&#xa0;: retirez ce nom, ou copiez le projet et travaillez dans la copie.</translation>
    </message>
    <message>
        <source>“{name}” has an empty text.</source>
        <translation>«&#xa0;{name}&#xa0;» a un texte vide.</translation>
    </message>
    <message>
        <source>“{name}” has been moved, renamed, deleted or replaced while it was open: this step was not saved. Put the file back, or open it where it is now.</source>
        <translation>«&#xa0;{name}&#xa0;» a été déplacé, renommé, supprimé ou remplacé pendant qu’il était ouvert&#xa0;: cette étape n’a pas été enregistrée. Remettez le fichier à sa place, ou ouvrez-le là où il est maintenant.</translation>
    </message>
    <message>
        <source>“{name}” has been taken over by another program; this step was not saved, and everything before it is. Close the project here.</source>
        <translation>«&#xa0;{name}&#xa0;» a été pris en main par un autre programme&#xa0;; cette étape n’a pas été enregistrée, et tout ce qui la précède l’est. Fermez le projet ici.</translation>
    </message>
    <message>
        <source>“{name}” has no text in the file.</source>
        <translation>«&#xa0;{name}&#xa0;» n’a pas de texte dans le fichier.</translation>
    </message>
    <message>
        <source>“{name}” is a database of another program, not a Glossator project.</source>
        <translation>«&#xa0;{name}&#xa0;» est une base de données d’un autre programme, pas un projet Glossator.</translation>
    </message>
    <message>
        <source>“{name}” is a database, maybe a project; nothing was written. Choose another name.</source>
        <translation>«&#xa0;{name}&#xa0;» est une base de données, peut-être un projet&#xa0;; rien n’a été écrit. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>“{name}” is a file without content: where a cloud folder holds its place, download it first.</source>
        <translation>«&#xa0;{name}&#xa0;» est un fichier sans contenu&#xa0;: si un dossier en nuage en tient la place, téléchargez-le d’abord.</translation>
    </message>
    <message>
        <source>“{name}” is a folder; choose the name of a file.</source>
        <translation>«&#xa0;{name}&#xa0;» est un dossier&#xa0;; choisissez le nom d’un fichier.</translation>
    </message>
    <message>
        <source>“{name}” is damaged, and nothing in it was touched. Restore it from a backup copy, or save what can be read into a new file: glossator repair.</source>
        <translation>«&#xa0;{name}&#xa0;» est endommagé, et rien n’y a été touché. Restaurez-le depuis une copie de sauvegarde, ou enregistrez ce qui peut être lu dans un nouveau fichier&#xa0;: glossator repair.</translation>
    </message>
    <message>
        <source>“{name}” is damaged.</source>
        <translation>«&#xa0;{name}&#xa0;» est endommagé.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: a part of the file is missing. Nothing was touched; restore it from a copy, or save what can be read into a new file: glossator repair.</source>
        <translation>«&#xa0;{name}&#xa0;» est endommagé&#xa0;: une partie du fichier manque. Rien n’a été touché&#xa0;; restaurez-le depuis une copie, ou enregistrez ce qui peut être lu dans un nouveau fichier&#xa0;: glossator repair.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: its tables are missing. Nothing was touched.</source>
        <translation>«&#xa0;{name}&#xa0;» est endommagé&#xa0;: ses tables manquent. Rien n’a été touché.</translation>
    </message>
    <message>
        <source>“{name}” is empty; it is not a Glossator project.</source>
        <translation>«&#xa0;{name}&#xa0;» est vide&#xa0;; ce n’est pas un projet Glossator.</translation>
    </message>
    <message>
        <source>“{name}” is in use by another program at this moment; nothing was changed. Try again.</source>
        <translation>«&#xa0;{name}&#xa0;» est utilisé en ce moment par un autre programme&#xa0;; rien n’a été changé. Réessayez.</translation>
    </message>
    <message>
        <source>“{name}” is not a Glossator project.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas un projet Glossator.</translation>
    </message>
    <message>
        <source>“{name}” is not a file.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas un fichier.</translation>
    </message>
    <message>
        <source>“{name}” is not an ordinary file; choose another name.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas un fichier ordinaire&#xa0;; choisissez un autre nom.</translation>
    </message>
    <message>
        <source>“{name}” is not encrypted.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas chiffré.</translation>
    </message>
    <message>
        <source>“{name}” is not on this computer yet: iCloud holds its place. Download it first.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas encore sur cet ordinateur&#xa0;: iCloud en tient la place. Téléchargez-le d’abord.</translation>
    </message>
    <message>
        <source>“{name}” is not the file any more that was opened; nothing was changed.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est plus le fichier qui a été ouvert&#xa0;; rien n’a été changé.</translation>
    </message>
    <message>
        <source>“{name}” is open already: {user} has had it open on {host} since {since}. Close it there first; nothing was changed.</source>
        <translation>«&#xa0;{name}&#xa0;» est déjà ouvert&#xa0;: {user} l’a ouvert sur {host} depuis {since}. Fermez-le d’abord là-bas&#xa0;; rien n’a été changé.</translation>
    </message>
    <message>
        <source>“{name}” is open for reading only; nothing was changed.</source>
        <translation>«&#xa0;{name}&#xa0;» est ouvert en lecture seule&#xa0;; rien n’a été changé.</translation>
    </message>
    <message>
        <source>“{name}” is open in another program; close it there and export again.</source>
        <translation>«&#xa0;{name}&#xa0;» est ouvert dans un autre programme&#xa0;; fermez-le là-bas et exportez de nouveau.</translation>
    </message>
    <message>
        <source>“{name}” is open in this program: close it first. Nothing was done.</source>
        <translation>«&#xa0;{name}&#xa0;» est ouvert dans ce programme&#xa0;: fermez-le d’abord. Rien n’a été fait.</translation>
    </message>
    <message>
        <source>“{name}” is protected: it opens with its passphrase only.</source>
        <translation>«&#xa0;{name}&#xa0;» est protégé&#xa0;: il ne s’ouvre qu’avec sa phrase secrète.</translation>
    </message>
    <message>
        <source>“{name}” is the project itself; nothing was written. Choose another name for the table.</source>
        <translation>«&#xa0;{name}&#xa0;» est le projet lui-même&#xa0;; rien n’a été écrit. Choisissez un autre nom pour le tableau.</translation>
    </message>
    <message>
        <source>“{name}” is write-protected; choose another name, or lift the protection.</source>
        <translation>«&#xa0;{name}&#xa0;» est protégé en écriture&#xa0;; choisissez un autre nom, ou levez la protection.</translation>
    </message>
    <message>
        <source>“{name}” needs encryption, which is not installed here: install Glossator with its extra “encrypt” (the library sqlcipher3).</source>
        <translation>«&#xa0;{name}&#xa0;» a besoin du chiffrement, qui n’est pas installé ici&#xa0;: installez Glossator avec son extra «&#xa0;encrypt&#xa0;» (la bibliothèque sqlcipher3).</translation>
    </message>
    <message>
        <source>“{name}” should be an encrypted list of names, and is a project without a passphrase: no name was read or written there. Move it to another folder.</source>
        <translation>«&#xa0;{name}&#xa0;» devrait être une liste de noms chiffrée, et c’est un projet sans phrase secrète&#xa0;: aucun nom n’y a été lu ni écrit. Déplacez-le dans un autre dossier.</translation>
    </message>
    <message>
        <source>“{name}” was decoded as {encoding}, which is a guess.</source>
        <translation>«&#xa0;{name}&#xa0;» a été décodé en {encoding}, ce qui est une supposition.</translation>
    </message>
    <message>
        <source>“{name}” was made by a newer Glossator (its format is {revision}). Install the newer version to repair it; nothing was changed.</source>
        <translation>«&#xa0;{name}&#xa0;» a été fait par un Glossator plus récent (son format est {revision}). Installez la version plus récente pour le réparer&#xa0;; rien n’a été changé.</translation>
    </message>
    <message>
        <source>“{name}” was made by a newer Glossator (its format is {revision}, this program knows up to {known}). Install the newer version; nothing was changed.</source>
        <translation>«&#xa0;{name}&#xa0;» a été fait par un Glossator plus récent (son format est {revision}, ce programme connaît jusqu’à {known}). Installez la version plus récente&#xa0;; rien n’a été changé.</translation>
    </message>
    <message>
        <source>“{name}” was made by an older Glossator; open it once in the window to bring it up to date.</source>
        <translation>«&#xa0;{name}&#xa0;» a été fait par un Glossator plus ancien&#xa0;; ouvrez-le une fois dans la fenêtre pour le mettre à jour.</translation>
    </message>
    <message>
        <source>“{name}” was moved or replaced by another program while it was written anew, and what is there now was not touched. Your work is in “{copy}”, written anew, and that is open now.</source>
        <translation>«&#xa0;{name}&#xa0;» a été déplacé ou remplacé par un autre programme pendant sa réécriture, et ce qui s’y trouve maintenant n’a pas été touché. Votre travail est dans «&#xa0;{copy}&#xa0;», réécrit, et c’est ce fichier qui est ouvert maintenant.</translation>
    </message>
    <message>
        <source>“{name}” was not made: its folder is write-protected, and nothing was changed. Choose another place.</source>
        <translation>«&#xa0;{name}&#xa0;» n’a pas été créé&#xa0;: son dossier est protégé en écriture, et rien n’a été changé. Choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>“{name}” was not written anew, and it is not there any more or cannot be opened now. Close it here, and open it where it is.</source>
        <translation>«&#xa0;{name}&#xa0;» n’a pas été réécrit, et il n’est plus là ou ne peut pas être ouvert pour le moment. Fermez-le ici, et ouvrez-le là où il est.</translation>
    </message>
    <message>
        <source>“{name}” was not written: it would be too large for this disk.</source>
        <translation>«&#xa0;{name}&#xa0;» n’a pas été écrit&#xa0;: il serait trop grand pour ce disque.</translation>
    </message>
    <message>
        <source>“{name}” was not written: the folder {folder} does not exist.</source>
        <translation>«&#xa0;{name}&#xa0;» n’a pas été écrit&#xa0;: le dossier {folder} n’existe pas.</translation>
    </message>
    <message>
        <source>“{name}” was not written: the folder {folder} is write-protected; choose another place.</source>
        <translation>«&#xa0;{name}&#xa0;» n’a pas été écrit&#xa0;: le dossier {folder} est protégé en écriture&#xa0;; choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>“{name}” was not written: {reason}.</source>
        <translation>«&#xa0;{name}&#xa0;» n’a pas été écrit&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>“{name}” was written but cannot be opened again now; close it and open it once more.</source>
        <translation>«&#xa0;{name}&#xa0;» a été écrit mais ne peut pas être rouvert pour le moment&#xa0;; fermez-le et ouvrez-le encore une fois.</translation>
    </message>
    <message>
        <source>“{name}”: its text is missing; there is no {path} in the file.</source>
        <translation>«&#xa0;{name}&#xa0;»&#xa0;: son texte manque&#xa0;; il n’y a pas de {path} dans le fichier.</translation>
    </message>
    <message>
        <source>“{name}”: its text was not included; it lies outside the file, at {path}.</source>
        <translation>«&#xa0;{name}&#xa0;»&#xa0;: son texte n’était pas inclus&#xa0;; il se trouve hors du fichier, dans {path}.</translation>
    </message>
    <message>
        <source>“{name}”: its text was taken from {file}, since no plain text is there; look at its passages.</source>
        <translation>«&#xa0;{name}&#xa0;»&#xa0;: son texte a été pris dans {file}, car il n’y a pas de texte brut&#xa0;; vérifiez ses passages.</translation>
    </message>
    <message>
        <source>“{name}”: positions read as {reading}; nothing in it tells whether that is right. Look at them.</source>
        <translation>«&#xa0;{name}&#xa0;»&#xa0;: positions lues en {reading}&#xa0;; rien n’y montre si c’est juste. Vérifiez-les.</translation>
    </message>
    <message>
        <source>“{name}”: positions read as {reading}; there are no quotes, but {matched} of {total} passages begin and end at words, {rival} in the next likely reading. Look at them.</source>
        <translation>«&#xa0;{name}&#xa0;»&#xa0;: positions lues en {reading}&#xa0;; il n’y a pas de citations, mais {matched} passages sur {total} commencent et finissent à un mot, {rival} dans la lecture suivante la plus probable. Vérifiez-les.</translation>
    </message>
    <message>
        <source>“{name}”: positions read as {reading}; {matched} of {total} names or quotes agree, {rival} in the next likely reading.</source>
        <translation>«&#xa0;{name}&#xa0;»&#xa0;: positions lues en {reading}&#xa0;; {matched} noms ou citations sur {total} concordent, {rival} dans la lecture suivante la plus probable.</translation>
    </message>
    <message>
        <source>“{path}” could not be shown.</source>
        <translation>«&#xa0;{path}&#xa0;» n’a pas pu être affiché.</translation>
    </message>
    <message>
        <source>“{path}” could not be written.</source>
        <translation>«&#xa0;{path}&#xa0;» n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>“{path}” exists already; nothing was changed. Name an empty folder.</source>
        <translation>«&#xa0;{path}&#xa0;» existe déjà&#xa0;; rien n’a été changé. Nommez un dossier vide.</translation>
    </message>
    <message>
        <source>“{step}” cannot be taken back or done again: what it changed has been changed since.</source>
        <translation>«&#xa0;{step}&#xa0;» ne peut être ni annulé ni rétabli&#xa0;: ce que cette étape avait changé a été changé depuis.</translation>
    </message>
    <message>
        <source>“{step}” cannot be taken back, because step {number}, “{later}” by {who} on {when}, builds on it. Take that one back first; nothing was changed.</source>
        <translation>Impossible de revenir sur «&#xa0;{step}&#xa0;», car l’étape {number}, «&#xa0;{later}&#xa0;», de {who}, le {when}, s’appuie sur elle. Revenez d’abord sur celle-là&#xa0;; rien n’a été changé.</translation>
    </message>
    <message>
        <source>“{step}” cannot be taken back: it is no step that still counts.</source>
        <translation>Impossible de revenir sur «&#xa0;{step}&#xa0;»&#xa0;: ce n’est pas une étape qui compte encore.</translation>
    </message>
    <message>
        <source>“{step}” cannot be taken back: nothing is left of it.</source>
        <translation>Impossible de revenir sur «&#xa0;{step}&#xa0;»&#xa0;: il n’en reste rien.</translation>
    </message>
    <message>
        <source>“{step}” cannot be taken back: what it changed has been changed since.</source>
        <translation>Impossible de revenir sur «&#xa0;{step}&#xa0;»&#xa0;: ce qu’elle avait changé a été changé depuis.</translation>
    </message>
    <message>
        <source>“{table}” has more rows than a sheet holds ({most}); export it as CSV.</source>
        <translation>«&#xa0;{table}&#xa0;» a plus de lignes qu’une feuille n’en contient ({most})&#xa0;; exportez-le en CSV.</translation>
    </message>
    <message>
        <source>“{table}” has {count} columns, and a sheet holds {most}; export it as CSV.</source>
        <translation>«&#xa0;{table}&#xa0;» a {count} colonnes, et une feuille en contient {most}&#xa0;; exportez-le en CSV.</translation>
    </message>
    <message>
        <source>“{value}” is neither true nor false.</source>
        <translation>«&#xa0;{value}&#xa0;» n’est ni vrai ni faux.</translation>
    </message>
    <message>
        <source>“{value}” is not a date of the form 2019-06-20.</source>
        <translation>«&#xa0;{value}&#xa0;» n’est pas une date de la forme 2019-06-20.</translation>
    </message>
    <message>
        <source>“{value}” is not a number.</source>
        <translation>«&#xa0;{value}&#xa0;» n’est pas un nombre.</translation>
    </message>
    <message>
        <source>… and {count} more passages without a place.</source>
        <translation>… et d’autres passages sans place, nombre&#xa0;: {count}.</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Import a project or a codebook of another program</source>
        <translation>Importer un projet ou un livre de codes d’un autre programme</translation>
    </message>
    <message>
        <source>Nothing was added. {reason}</source>
        <translation>Rien n’a été ajouté. {reason}</translation>
    </message>
    <message>
        <source>REFI-QDA projects and codebooks ({kinds})</source>
        <translation>Projets et livres de codes REFI-QDA ({kinds})</translation>
    </message>
    <message>
        <source>Reading “{name}” …</source>
        <translation>Lecture de «&#xa0;{name}&#xa0;» …</translation>
    </message>
    <message>
        <source>Stopped; nothing was added.</source>
        <translation>Arrêté&#xa0;; rien n’a été ajouté.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>A JSON object for each row.</source>
        <translation>Un objet JSON par ligne du tableau.</translation>
    </message>
    <message>
        <source>A row for each code on each passage: its words, place, coder and memos, and the document&apos;s attributes.</source>
        <translation>Une ligne par code sur chaque passage&#xa0;: ses mots, sa place, son codeur et ses mémos, et les attributs du document.</translation>
    </message>
    <message>
        <source>A row for each code: its definition in all its fields, and how often it is applied.</source>
        <translation>Une ligne par code&#xa0;: sa définition avec tous ses champs, et combien de fois il est appliqué.</translation>
    </message>
    <message>
        <source>A row for each document, a column for each code: for statistics.</source>
        <translation>Une ligne par document, une colonne par code&#xa0;: pour les statistiques.</translation>
    </message>
    <message>
        <source>A row for each document: its attributes, length, and how much is coded.</source>
        <translation>Une ligne par document&#xa0;: ses attributs, sa longueur, et la part codée.</translation>
    </message>
    <message>
        <source>A row for each memo, and what it is about.</source>
        <translation>Une ligne par mémo, et ce dont il parle.</translation>
    </message>
    <message>
        <source>A row for each row that a step changed, before and after, with the step&apos;s hash: an appendix for an audit.</source>
        <translation>Une ligne pour chaque ligne qu’une étape a changée, avant et après, avec l’empreinte de l’étape&#xa0;: une annexe pour un audit.</translation>
    </message>
    <message>
        <source>A row for each step that was ever done in the project.</source>
        <translation>Une ligne pour chaque étape jamais faite dans le projet.</translation>
    </message>
    <message>
        <source>All tables together</source>
        <translation>Tous les tableaux ensemble</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Annotations</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>CSV for spreadsheets</source>
        <translation>CSV pour tableurs</translation>
    </message>
    <message>
        <source>Cells parted by tabs.</source>
        <translation>Des cellules séparées par des tabulations.</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>Livre de codes</translation>
    </message>
    <message>
        <source>Codebook (REFI-QDA)</source>
        <translation>Livre de codes (REFI-QDA)</translation>
    </message>
    <message>
        <source>Codebook to print</source>
        <translation>Livre de codes à imprimer</translation>
    </message>
    <message>
        <source>Coded reports</source>
        <translation>Rapports codés</translation>
    </message>
    <message>
        <source>Codes × codes</source>
        <translation>Codes × codes</translation>
    </message>
    <message>
        <source>Data package</source>
        <translation>Paquet de données</translation>
    </message>
    <message>
        <source>Doccano</source>
        <translation>Doccano</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Documents × codes</source>
        <translation>Documents × codes</translation>
    </message>
    <message>
        <source>Every table above in one file: one workbook, or one archive to deposit.</source>
        <translation>Tous les tableaux ci-dessus en un fichier&#xa0;: un classeur, ou une archive à déposer.</translation>
    </message>
    <message>
        <source>Excel shows its letters rightly, and cells that begin like a formula are disarmed with an apostrophe.</source>
        <translation>Excel affiche bien ses lettres, et une apostrophe désarme les cellules qui commencent comme une formule.</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Classeur Excel</translation>
    </message>
    <message>
        <source>For NVivo, MAXQDA, ATLAS.ti, QualCoder and others that know the standard.</source>
        <translation>Pour NVivo, MAXQDA, ATLAS.ti, QualCoder et d’autres qui connaissent la norme.</translation>
    </message>
    <message>
        <source>For Word, LibreOffice and others.</source>
        <translation>Pour Word, LibreOffice et d’autres.</translation>
    </message>
    <message>
        <source>For other programs</source>
        <translation>Pour d’autres programmes</translation>
    </message>
    <message>
        <source>How often two codes lie on overlapping words.</source>
        <translation>Combien de fois deux codes portent sur des mots communs.</translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>JSON Lines, a text with its labels in each.</source>
        <translation>JSON Lines, à chaque ligne un texte avec ses étiquettes.</translation>
    </message>
    <message>
        <source>JSON Lines, a text with its spans in each.</source>
        <translation>JSON Lines, à chaque ligne un texte avec ses intervalles.</translation>
    </message>
    <message>
        <source>JSON-LD, each with its position and its quote.</source>
        <translation>JSON-LD, chacune avec sa position et sa citation.</translation>
    </message>
    <message>
        <source>Log in full</source>
        <translation>Journal complet</translation>
    </message>
    <message>
        <source>Log of edits</source>
        <translation>Journal des modifications</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Memos</source>
        <translation>Mémos</translation>
    </message>
    <message>
        <source>One file that any browser shows; it loads nothing.</source>
        <translation>Un seul fichier que tout navigateur affiche&#xa0;; il ne charge rien.</translation>
    </message>
    <message>
        <source>Parquet</source>
        <translation>Parquet</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Passages</translation>
    </message>
    <message>
        <source>Plain and exact, for R, Python and every program that reads tables.</source>
        <translation>Simple et exact, pour R, Python et tout programme qui lit des tableaux.</translation>
    </message>
    <message>
        <source>Plain text with headings.</source>
        <translation>Texte brut avec des titres.</translation>
    </message>
    <message>
        <source>Quotations by code</source>
        <translation>Citations par code</translation>
    </message>
    <message>
        <source>REFI-QDA codebook</source>
        <translation>Livre de codes REFI-QDA</translation>
    </message>
    <message>
        <source>REFI-QDA project</source>
        <translation>Projet REFI-QDA</translation>
    </message>
    <message>
        <source>SPSS</source>
        <translation>SPSS</translation>
    </message>
    <message>
        <source>Small, typed and fast, for R, Python and databases.</source>
        <translation>Petit, typé et rapide, pour R, Python et les bases de données.</translation>
    </message>
    <message>
        <source>Stata</source>
        <translation>Stata</translation>
    </message>
    <message>
        <source>Tab-separated</source>
        <translation>Séparé par tabulations</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tableaux</translation>
    </message>
    <message>
        <source>The codes with their definitions, as text with headings.</source>
        <translation>Les codes avec leurs définitions, en texte avec des titres.</translation>
    </message>
    <message>
        <source>The codes with their definitions, for programs that know the standard.</source>
        <translation>Les codes avec leurs définitions, pour les programmes qui connaissent la norme.</translation>
    </message>
    <message>
        <source>The passages as annotations of the texts: for the web, or to train models.</source>
        <translation>Les passages comme annotations des textes&#xa0;: pour le Web, ou pour entraîner des modèles.</translation>
    </message>
    <message>
        <source>The texts with their highlights, names of codes in the margin, and memos.</source>
        <translation>Les textes avec leurs surlignages, les noms des codes dans la marge, et les mémos.</translation>
    </message>
    <message>
        <source>The words of every passage below the code that it has.</source>
        <translation>Les mots de chaque passage sous le code qu’il porte.</translation>
    </message>
    <message>
        <source>To deposit in a repository: CSV, table schemas, a data dictionary and checksums in one archive.</source>
        <translation>À déposer dans un entrepôt de données&#xa0;: CSV, schémas des tableaux, dictionnaire des données et sommes de contrôle en une archive.</translation>
    </message>
    <message>
        <source>To read</source>
        <translation>À lire</translation>
    </message>
    <message>
        <source>Typed cells, a header that stays in sight, and a sheet that says what the columns hold. Excel cuts cells beyond 32,767 characters.</source>
        <translation>Des cellules typées, un en-tête qui reste en vue, et une feuille qui dit ce que contiennent les colonnes. Excel coupe les cellules au-delà de 32 767 caractères.</translation>
    </message>
    <message>
        <source>W3C Web Annotation</source>
        <translation>W3C Web Annotation</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Page Web</translation>
    </message>
    <message>
        <source>Whole project (REFI-QDA)</source>
        <translation>Projet entier (REFI-QDA)</translation>
    </message>
    <message>
        <source>With labels of variables and values, for Stata 14 and later.</source>
        <translation>Avec les étiquettes des variables et des valeurs, pour Stata 14 et ultérieur.</translation>
    </message>
    <message>
        <source>With labels of variables and values. SPSS holds texts of 32,767 bytes.</source>
        <translation>Avec les étiquettes des variables et des valeurs. SPSS accepte des textes de 32 767 octets.</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Document Word</translation>
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
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;Sub-codes count for the codes above them</source>
        <translation>Les &amp;sous-codes comptent pour les codes au-dessus d’eux</translation>
    </message>
    <message>
        <source>C&amp;ells hold</source>
        <translation>Contenu des c&amp;ellules</translation>
    </message>
    <message>
        <source>Counts below this may point at one person; other tables may still give them away.</source>
        <translation>Des effectifs plus petits peuvent désigner une seule personne&#xa0;; d’autres tableaux peuvent encore les révéler.</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>Everywhere in the file but in the names of coders; give them by Document ▸ Give a Stand-in.</source>
        <translation>Partout dans le fichier sauf dans les noms des codeurs&#xa0;; donnez-les par Document ▸ Donner un pseudonyme.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Looking at what the standard cannot hold …</source>
        <translation>Recherche de ce que la norme ne peut contenir …</translation>
    </message>
    <message>
        <source>Only some of the &amp;coders</source>
        <translation>Certains &amp;codeurs seulement</translation>
    </message>
    <message>
        <source>Only some of the &amp;documents</source>
        <translation>Certains &amp;documents seulement</translation>
    </message>
    <message>
        <source>S&amp;mall counts</source>
        <translation>&amp;Petits effectifs</translation>
    </message>
    <message>
        <source>Small counts</source>
        <translation>Petits effectifs</translation>
    </message>
    <message>
        <source>Stand-&amp;ins in the place of names</source>
        <translation>Pseudonymes à la place des &amp;noms</translation>
    </message>
    <message>
        <source>The standard can hold all that is in this project.</source>
        <translation>La norme peut contenir tout ce qui est dans ce projet.</translation>
    </message>
    <message>
        <source>The standard has no place for:</source>
        <translation>La norme n’a pas de place pour&#xa0;:</translation>
    </message>
    <message>
        <source>What the cells hold</source>
        <translation>Contenu des cellules</translation>
    </message>
    <message>
        <source>What the standard cannot hold</source>
        <translation>Ce que la norme ne peut contenir</translation>
    </message>
    <message>
        <source>What to export</source>
        <translation>Contenu à exporter</translation>
    </message>
    <message>
        <source>how many characters it covers</source>
        <translation>combien de caractères il couvre</translation>
    </message>
    <message>
        <source>how often the code is applied</source>
        <translation>combien de fois le code est appliqué</translation>
    </message>
    <message>
        <source>leave empty below </source>
        <translation>laisser vides au-dessous de </translation>
    </message>
    <message>
        <source>show all</source>
        <translation>tout montrer</translation>
    </message>
    <message>
        <source>whether it is applied: 0 or 1</source>
        <translation>si le code est appliqué&#xa0;: 0 ou 1</translation>
    </message>
    <message>
        <source>which share of the report it covers: 0 to 1</source>
        <translation>quelle part du rapport il couvre&#xa0;: 0 à 1</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Stopped; nothing was written, and what was there before is kept.</source>
        <translation>Arrêté&#xa0;; rien n’a été écrit, et ce qui existait avant est conservé.</translation>
    </message>
</context>
<context>
    <name>FaultDialog</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Open the &amp;Log Folder</source>
        <translation>Ouvrir le dossier du &amp;journal</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Report of a Fault</source>
        <translation>Rapport d’erreur</translation>
    </message>
    <message>
        <source>This is all that the report holds: where in the program it happened, and no word of a document. Nothing is sent; copy it if you want to show it to somebody.</source>
        <translation>C’est tout ce que contient le rapport&#xa0;: l’endroit du programme où l’erreur s’est produite, et pas un mot d’un document. Rien n’est envoyé&#xa0;; copiez-le si vous voulez le montrer à quelqu’un.</translation>
    </message>
</context>
<context>
    <name>FilterList</name>
    <message>
        <source>Find a code or a coder</source>
        <translation>Trouver un code ou un codeur</translation>
    </message>
    <message>
        <source>Passages without a code</source>
        <translation>Passages sans code</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Show only</source>
        <translation>N’afficher que</translation>
    </message>
    <message>
        <source>Space ticks · Enter shows only this · Esc</source>
        <translation>Espace coche · Entrée n’affiche que cela · Échap</translation>
    </message>
    <message>
        <source>Type to find a code or a coder</source>
        <translation>Tapez pour trouver un code ou un codeur</translation>
    </message>
    <message>
        <source>{name}, {count} in this document</source>
        <translation>{name}, {count} dans ce document</translation>
    </message>
</context>
<context>
    <name>FilterStrip</name>
    <message>
        <source>Change…</source>
        <translation>Changer…</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>What is hidden stays in the project and in every table that you export.</source>
        <translation>Ce qui est masqué reste dans le projet et dans chaque tableau que vous exportez.</translation>
    </message>
</context>
<context>
    <name>Filtering</name>
    <message>
        <source>Nothing can be shown: {parts}</source>
        <translation>Rien ne peut être affiché&#xa0;: {parts}</translation>
    </message>
    <message>
        <source>Showing {parts}</source>
        <translation>Affichage&#xa0;: {parts}</translation>
    </message>
    <message>
        <source>no code is chosen</source>
        <translation>aucun code n’est choisi</translation>
    </message>
    <message>
        <source>no coder is chosen</source>
        <translation>aucun codeur n’est choisi</translation>
    </message>
    <message>
        <source>no passages here yet</source>
        <translation>pas encore de passages ici</translation>
    </message>
    <message>
        <source>no passages without a code</source>
        <translation>pas de passages sans code</translation>
    </message>
    <message numerus="yes">
        <source>none of the %Ln passages here</source>
        <translation>
            <numerusform>aucun passage sur %Ln ici</numerusform>
            <numerusform>aucun des %Ln passages d’ici</numerusform>
        </translation>
    </message>
    <message>
        <source>only passages without a code</source>
        <translation>seulement les passages sans code</translation>
    </message>
    <message>
        <source>only “{code}”</source>
        <translation>seulement «&#xa0;{code}&#xa0;»</translation>
    </message>
    <message>
        <source>only “{code}” with its sub-codes</source>
        <translation>seulement «&#xa0;{code}&#xa0;» avec ses sous-codes</translation>
    </message>
    <message>
        <source>passages without a code</source>
        <translation>passages sans code</translation>
    </message>
    <message>
        <source>{coder} only</source>
        <translation>{coder} seulement</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %Ln coders</source>
        <translation>
            <numerusform>{shown} codeur sur %Ln</numerusform>
            <numerusform>{shown} codeurs sur %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %Ln codes</source>
        <translation>
            <numerusform>{shown} code sur %Ln</numerusform>
            <numerusform>{shown} codes sur %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %Ln passages here</source>
        <translation>
            <numerusform>{shown} passage sur %Ln ici</numerusform>
            <numerusform>{shown} passages sur %Ln ici</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>Fermer la barre de recherche</translation>
    </message>
    <message>
        <source>Find in this document</source>
        <translation>Rechercher dans ce document</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Résultat suivant</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Résultat précédent</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>introuvable</translation>
    </message>
    <message>
        <source>searching…</source>
        <translation>recherche…</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} sur {count}</translation>
    </message>
</context>
<context>
    <name>FoundFilesModel</name>
    <message numerus="yes">
        <source>%Ln characters</source>
        <translation>
            <numerusform>%Ln caractère</numerusform>
            <numerusform>%Ln caractères</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln documents</source>
        <translation>
            <numerusform>%Ln document</numerusform>
            <numerusform>%Ln documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them already here</source>
        <translation>
            <numerusform>dont %Ln déjà ici</numerusform>
            <numerusform>dont %Ln déjà ici</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sections</source>
        <translation>
            <numerusform>%Ln section</numerusform>
            <numerusform>%Ln sections</numerusform>
        </translation>
    </message>
    <message>
        <source>1 character</source>
        <translation>1 caractère</translation>
    </message>
    <message>
        <source>1 section</source>
        <translation>1 section</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Reading it again …</source>
        <translation>Nouvelle lecture …</translation>
    </message>
    <message>
        <source>What was read</source>
        <translation>Contenu lu</translation>
    </message>
    <message>
        <source>already here as “{name}”</source>
        <translation>déjà ici sous le nom «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>read as {encoding}</source>
        <translation>lu en {encoding}</translation>
    </message>
    <message>
        <source>read as {encoding}, which is a guess</source>
        <translation>lu en {encoding}, ce qui est une supposition</translation>
    </message>
    <message>
        <source>with a guess: please look at it</source>
        <translation>avec une supposition&#xa0;: à vérifier</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Contents of the guide</source>
        <translation>Sommaire du guide</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation>Rechercher dans le guide</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Guide – Glossator</source>
        <translation>Guide – Glossator</translation>
    </message>
    <message>
        <source>On no page</source>
        <translation>Sur aucune page</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation>Page du guide</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>More: {values}</source>
        <translation>Autres&#xa0;: {values}</translation>
    </message>
    <message>
        <source>¶ {number} of {count}</source>
        <translation>¶ {number} sur {count}</translation>
    </message>
</context>
<context>
    <name>HeldPage</name>
    <message>
        <source>Cancel</source>
        <translation>Arrêter</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Only the code “{code}” itself, not its passages</source>
        <translation>Seulement le code «&#xa0;{code}&#xa0;» lui-même, pas ses passages</translation>
    </message>
    <message>
        <source>Only the document “{name}” and what lies on it</source>
        <translation>Seulement le document «&#xa0;{name}&#xa0;» et ce qu’il porte</translation>
    </message>
    <message>
        <source>Only the passage “{words}”</source>
        <translation>Seulement le passage «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>Putting together how the project was …</source>
        <translation>Reconstitution du projet tel qu’il était …</translation>
    </message>
    <message>
        <source>Taken back: {step}. Undo brings it back.</source>
        <translation>Étape annulée&#xa0;: {step}. Annuler la fait revenir.</translation>
    </message>
    <message>
        <source>Taking back: {step} …</source>
        <translation>Retour sur l’étape&#xa0;: {step} …</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Du</translation>
    </message>
    <message>
        <source>&amp;See the Project as It Was</source>
        <translation>&amp;Voir le projet tel qu’il était</translation>
    </message>
    <message>
        <source>&amp;Take Back</source>
        <translation>&amp;Revenir sur cette étape</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Every code</source>
        <translation>Tous les codes</translation>
    </message>
    <message>
        <source>Every document</source>
        <translation>Tous les documents</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Du … au …</translation>
    </message>
    <message>
        <source>History of “{project}”</source>
        <translation>Historique de «&#xa0;{project}&#xa0;»</translation>
    </message>
    <message>
        <source>No step is like that.</source>
        <translation>Aucune étape ne correspond.</translation>
    </message>
    <message>
        <source>Show the Whole &amp;History</source>
        <translation>Afficher tout l’&amp;historique</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Steps, the latest first</source>
        <translation>Étapes, les dernières d’abord</translation>
    </message>
    <message>
        <source>T&amp;o</source>
        <translation>&amp;Au</translation>
    </message>
    <message>
        <source>The beginning</source>
        <translation>Le début</translation>
    </message>
    <message>
        <source>The last 12 months</source>
        <translation>Les 12 derniers mois</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>Les 30 derniers jours</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>Les 7 derniers jours</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>Redo: {step}</source>
        <translation>Rétablir&#xa0;: {step}</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Step {number}: {what}</source>
        <translation>Étape {number}&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Undo: {step}</source>
        <translation>Annuler&#xa0;: {step}</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>{step} (no longer counts)</source>
        <translation>{step} (ne compte plus)</translation>
    </message>
</context>
<context>
    <name>ImportAttributes</name>
    <message>
        <source>&amp;Set in all reports</source>
        <translation>&amp;Définir dans tous les rapports</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Attribut</translation>
    </message>
    <message>
        <source>Attributes to set in all reports</source>
        <translation>Attributs à définir dans tous les rapports</translation>
    </message>
    <message>
        <source>Found in</source>
        <translation>Trouvé dans</translation>
    </message>
    <message>
        <source>In &amp;this report</source>
        <translation>Dans &amp;ce rapport</translation>
    </message>
    <message>
        <source>Proposed attributes of this report</source>
        <translation>Attributs proposés pour ce rapport</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
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
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln documents</source>
        <translation>
            <numerusform>Importer %Ln document</numerusform>
            <numerusform>Importer %Ln documents</numerusform>
        </translation>
    </message>
    <message>
        <source>Import 1 document</source>
        <translation>Importer 1 document</translation>
    </message>
    <message>
        <source>Import documents</source>
        <translation>Importer des documents</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… et %Ln de plus</numerusform>
            <numerusform>… et %Ln de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportOptions</name>
    <message>
        <source>&amp;Encoding</source>
        <translation>&amp;Encodage</translation>
    </message>
    <message>
        <source>&amp;Names in</source>
        <translation>&amp;Noms dans</translation>
    </message>
    <message>
        <source>&amp;Whole page, with its menus and frame</source>
        <translation>&amp;Page entière, avec ses menus et son cadre</translation>
    </message>
    <message>
        <source>Column with the names</source>
        <translation>Colonne des noms</translation>
    </message>
    <message>
        <source>Column with the texts</source>
        <translation>Colonne des textes</translation>
    </message>
    <message>
        <source>Column {number}, without a header</source>
        <translation>Colonne {number}, sans en-tête</translation>
    </message>
    <message>
        <source>Encoding of the file</source>
        <translation>Encodage du fichier</translation>
    </message>
    <message>
        <source>S&amp;heet</source>
        <translation>&amp;Feuille</translation>
    </message>
    <message>
        <source>S&amp;plit into one document per country</source>
        <translation>&amp;Diviser en un document par pays</translation>
    </message>
    <message>
        <source>Sheet of the workbook</source>
        <translation>Feuille du classeur</translation>
    </message>
    <message>
        <source>Te&amp;xts in</source>
        <translation>&amp;Textes dans</translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
</context>
<context>
    <name>ImportResult</name>
    <message numerus="yes">
        <source>%Ln characters</source>
        <translation>
            <numerusform>%Ln caractère</numerusform>
            <numerusform>%Ln caractères</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sections</source>
        <translation>
            <numerusform>%Ln section</numerusform>
            <numerusform>%Ln sections</numerusform>
        </translation>
    </message>
    <message>
        <source>1 section</source>
        <translation>1 section</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Lecture impossible</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importé</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Laissé de côté</translation>
    </message>
    <message numerus="yes">
        <source>could not read %Ln files</source>
        <translation>
            <numerusform>%Ln fichier illisible</numerusform>
            <numerusform>%Ln fichiers illisibles</numerusform>
        </translation>
    </message>
    <message>
        <source>could not read 1 file</source>
        <translation>1 fichier illisible</translation>
    </message>
    <message numerus="yes">
        <source>imported %Ln documents</source>
        <translation>
            <numerusform>%Ln document importé</numerusform>
            <numerusform>%Ln documents importés</numerusform>
        </translation>
    </message>
    <message>
        <source>imported 1 document</source>
        <translation>1 document importé</translation>
    </message>
    <message>
        <source>imported nothing</source>
        <translation>rien n’a été importé</translation>
    </message>
    <message numerus="yes">
        <source>left out %Ln</source>
        <translation>
            <numerusform>%Ln laissé de côté</numerusform>
            <numerusform>%Ln laissés de côté</numerusform>
        </translation>
    </message>
    <message>
        <source>left out 1</source>
        <translation>1 laissé de côté</translation>
    </message>
    <message>
        <source>read as {encoding}</source>
        <translation>lu en {encoding}</translation>
    </message>
    <message>
        <source>read as {encoding}, which was a guess</source>
        <translation>lu en {encoding}, par supposition</translation>
    </message>
    <message>
        <source>row {number}</source>
        <translation>ligne {number}</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
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
        <translation>&amp;Copier la liste</translation>
    </message>
    <message>
        <source>What became of each file</source>
        <translation>Ce qu’est devenu chaque fichier</translation>
    </message>
    <message>
        <source>What was imported</source>
        <translation>Ce qui a été importé</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Importer un dossier</translation>
    </message>
    <message>
        <source>Import documents</source>
        <translation>Importer des documents</translation>
    </message>
    <message>
        <source>Importing {number} of {total}: {name}</source>
        <translation>Importation {number} sur {total}&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Importing …</source>
        <translation>Importation …</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Rien n’a été importé.</translation>
    </message>
    <message>
        <source>Nothing was imported. {reason}</source>
        <translation>Rien n’a été importé. {reason}</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Texte collé</translation>
    </message>
    <message>
        <source>Reading {number} of {total}: {name}</source>
        <translation>Lecture {number} sur {total}&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Lecture …</translation>
    </message>
    <message>
        <source>Reports ({kinds})</source>
        <translation>Rapports ({kinds})</translation>
    </message>
    <message>
        <source>Stopped; nothing was imported.</source>
        <translation>Arrêté&#xa0;; rien n’a été importé.</translation>
    </message>
    <message>
        <source>There is no file to import.</source>
        <translation>Il n’y a aucun fichier à importer.</translation>
    </message>
    <message>
        <source>There is no text on the clipboard; copy some, then paste it here.</source>
        <translation>Le presse-papiers ne contient pas de texte&#xa0;; copiez-en, puis collez-le ici.</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message numerus="yes">
        <source>%Ln changes since</source>
        <translation>
            <numerusform>%Ln modification depuis</numerusform>
            <numerusform>%Ln modifications depuis</numerusform>
        </translation>
    </message>
    <message>
        <source>1 change since</source>
        <translation>1 modification depuis</translation>
    </message>
    <message>
        <source>Earlier changes</source>
        <translation>Modifications antérieures</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspecteur</translation>
    </message>
    <message>
        <source>Memo on the document</source>
        <translation>Mémo sur le document</translation>
    </message>
    <message>
        <source>Memo on the project</source>
        <translation>Mémo sur le projet</translation>
    </message>
    <message>
        <source>No changes since</source>
        <translation>Aucune modification depuis</translation>
    </message>
    <message>
        <source>What the report is like as a whole, and what to keep in mind of it</source>
        <translation>Comment est le rapport dans son ensemble, et ce qu’il faut en retenir</translation>
    </message>
    <message>
        <source>What you want to find out, and what you have decided on the way</source>
        <translation>Ce que vous cherchez à savoir, et ce que vous avez décidé en chemin</translation>
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
        <translation>&#xa0;; </translation>
    </message>
    <message>
        <source>The translations have not been reviewed yet by people who grew up with the language. Should a word be wrong, please write to us; the English text is the one that counts.</source>
        <translation>Les traductions n’ont pas encore été relues par des personnes dont c’est la langue maternelle. Si un mot n’est pas juste, écrivez-nous&#xa0;; c’est le texte anglais qui fait foi.</translation>
    </message>
    <message>
        <source>{name}: {words}</source>
        <translation>{name}&#xa0;: {words}</translation>
    </message>
</context>
<context>
    <name>LanguageDialog</name>
    <message>
        <source>&amp;Language of the window</source>
        <translation>&amp;Langue de la fenêtre</translation>
    </message>
    <message>
        <source>As the system ({language})</source>
        <translation>Comme le système ({language})</translation>
    </message>
    <message>
        <source>Glossator speaks it from its next start on. Exports and the command line stay as they are, in English, so that the same project always gives the same files.</source>
        <translation>Glossator la parlera à partir de son prochain démarrage. Les exportations et la ligne de commande restent telles quelles, en anglais, pour qu’un même projet donne toujours les mêmes fichiers.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
</context>
<context>
    <name>Left</name>
    <message>
        <source>All work in “{project}” is there, up to the last step.</source>
        <translation>Tout le travail fait dans «&#xa0;{project}&#xa0;» est là, jusqu’à la dernière étape.</translation>
    </message>
    <message>
        <source>Glossator did not come to its end the last time.</source>
        <translation>La dernière fois, Glossator n’est pas allé jusqu’à sa fin normale.</translation>
    </message>
    <message>
        <source>Go on where you were</source>
        <translation>Reprendre où vous en étiez</translation>
    </message>
    <message>
        <source>Read the report</source>
        <translation>Lire le rapport</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>Every step is saved. The passphrase opens the project where you left it.</source>
        <translation>Chaque étape est enregistrée. La phrase secrète ouvre le projet là où vous l’avez laissé.</translation>
    </message>
    <message>
        <source>Leave it closed</source>
        <translation>Le laisser fermé</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>“{name}” is locked</source>
        <translation>«&#xa0;{name}&#xa0;» est verrouillé</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Redo {step}</source>
        <translation>&amp;Rétablir&#xa0;: {step}</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Undo {step}</source>
        <translation>&amp;Annuler&#xa0;: {step}</translation>
    </message>
    <message>
        <source>Glossator</source>
        <translation>Glossator</translation>
    </message>
    <message>
        <source>No projects yet</source>
        <translation>Pas encore de projets</translation>
    </message>
    <message>
        <source>This project is open for reading only; nothing was imported.</source>
        <translation>Ce projet est ouvert en lecture seule&#xa0;; rien n’a été importé.</translation>
    </message>
    <message>
        <source>{project} (reading only) – Glossator</source>
        <translation>{project} (lecture seule) – Glossator</translation>
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
        <translation>Aucun mémo de vous</translation>
    </message>
    <message>
        <source>{coder}: {memo}</source>
        <translation>{coder}&#xa0;: {memo}</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Codes to merge into</source>
        <translation>Codes avec lesquels fusionner</translation>
    </message>
    <message>
        <source>Find the code that stays</source>
        <translation>Trouver le code qui reste</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Merge “{code}” into another code</source>
        <translation>Fusionner «&#xa0;{code}&#xa0;» avec un autre code</translation>
    </message>
    <message>
        <source>Type to find the code that stays</source>
        <translation>Tapez pour trouver le code qui reste</translation>
    </message>
    <message>
        <source>{things} of “{code}” go to the code that you choose, and “{code}” is deleted with its definition. Undo brings it back.</source>
        <translation>Le code que vous choisissez reçoit ce que porte «&#xa0;{code}&#xa0;» ({things}), et «&#xa0;{code}&#xa0;» est supprimé avec sa définition. Ensuite, Édition ▸ Annuler le fait revenir.</translation>
    </message>
</context>
<context>
    <name>MoreMenu</name>
    <message>
        <source>More passages</source>
        <translation>Autres passages</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… et %Ln de plus</numerusform>
            <numerusform>… et %Ln de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NamesPassphrase</name>
    <message>
        <source>Names with Stand-ins</source>
        <translation>Noms et pseudonymes</translation>
    </message>
    <message>
        <source>The names with stand-ins lie in “{file}”, which opens with its passphrase only.</source>
        <translation>Les noms qui ont un pseudonyme se trouvent dans «&#xa0;{file}&#xa0;», qui ne s’ouvre qu’avec sa phrase secrète.</translation>
    </message>
    <message>
        <source>This project has no passphrase, so its names with stand-ins are kept beside it in “{file}”, an encrypted file. Choose a passphrase for it: who forgets it cannot have the names back.</source>
        <translation>Ce projet n’a pas de phrase secrète&#xa0;; les noms qui ont un pseudonyme sont donc gardés à côté de lui dans «&#xa0;{file}&#xa0;», un fichier chiffré. Choisissez-lui une phrase secrète&#xa0;: qui l’oublie ne peut plus retrouver les noms.</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>&amp;The same again</source>
        <translation>La même &amp;encore une fois</translation>
    </message>
    <message>
        <source>Four or five words by chance are strong.</source>
        <translation>Quatre ou cinq mots pris au hasard sont très sûrs.</translation>
    </message>
    <message>
        <source>If you forget it, the project is lost: nobody can open it then, and we cannot help. Write it down and keep it where your valuables are.</source>
        <translation>Si vous l’oubliez, le projet est perdu&#xa0;: personne ne peut plus l’ouvrir, et nous ne pouvons rien y faire. Notez-la et gardez-la avec vos objets de valeur.</translation>
    </message>
    <message>
        <source>New &amp;passphrase</source>
        <translation>Nouvelle &amp;phrase secrète</translation>
    </message>
    <message>
        <source>Strength of the passphrase</source>
        <translation>Force de la phrase secrète</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>Les deux ne sont pas encore identiques.</translation>
    </message>
    <message>
        <source>Write a passphrase: several words that do not belong together.</source>
        <translation>Écrivez une phrase secrète&#xa0;: plusieurs mots qui ne vont pas ensemble.</translation>
    </message>
</context>
<context>
    <name>NewProjectDialog</name>
    <message numerus="yes">
        <source>%Ln themes</source>
        <translation>
            <numerusform>%Ln thème</numerusform>
            <numerusform>%Ln thèmes</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>P&amp;rotect with a passphrase</source>
        <translation>P&amp;rotéger par une phrase secrète</translation>
    </message>
    <message>
        <source>A project is a file: its name cannot begin with a dot or hold / \ : * ? &quot; &lt; &gt; |</source>
        <translation>Un projet est un fichier&#xa0;: son nom ne peut ni commencer par un point ni contenir / \&#xa0;: *&#xa0;? &quot; &lt; &gt; |</translation>
    </message>
    <message>
        <source>C&amp;oder</source>
        <translation>C&amp;odeur</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Changer…</translation>
    </message>
    <message>
        <source>Code&amp;book</source>
        <translation>&amp;Livre de codes</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>Empty: I make my own codes</source>
        <translation>Vide&#xa0;: je crée mes propres codes</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Folder of the project</source>
        <translation>Dossier du projet</translation>
    </message>
    <message>
        <source>My study</source>
        <translation>Mon étude</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Nouveau projet</translation>
    </message>
    <message>
        <source>There already is a file “{name}” in this folder.</source>
        <translation>Ce dossier contient déjà un fichier «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>as you want to be named in the table</source>
        <translation>votre nom tel qu’il figurera dans le tableau</translation>
    </message>
</context>
<context>
    <name>Note</name>
    <message>
        <source>Not saved yet. It is kept here and tried again.</source>
        <translation>Pas encore enregistré. Gardé ici, nouvel essai à suivre.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Cancel</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>OpenPassphrase</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open a protected project</source>
        <translation>Ouvrir un projet protégé</translation>
    </message>
    <message>
        <source>“{name}” opens with its passphrase only.</source>
        <translation>«&#xa0;{name}&#xa0;» ne s’ouvre qu’avec sa phrase secrète.</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>An older Glossator made this project; it was brought up to date. The copy from before is {copy}.</source>
        <translation>Ce projet a été fait par un Glossator plus ancien&#xa0;; il a été mis à jour. La copie d’avant est {copy}.</translation>
    </message>
    <message>
        <source>Glossator projects (*.gloss)</source>
        <translation>Projets Glossator (*.gloss)</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Ouvrir un projet</translation>
    </message>
    <message>
        <source>Open anyway</source>
        <translation>Ouvrir quand même</translation>
    </message>
    <message>
        <source>Open for reading</source>
        <translation>Ouvrir en lecture</translation>
    </message>
    <message>
        <source>Restore from a snapshot…</source>
        <translation>Restaurer un instantané…</translation>
    </message>
    <message>
        <source>Save what can be read…</source>
        <translation>Enregistrer ce qui peut être lu…</translation>
    </message>
    <message>
        <source>Where projects are kept</source>
        <translation>Où sont gardés les projets</translation>
    </message>
    <message>
        <source>“{name}” could not be opened: {reason}. Nothing was changed.</source>
        <translation>«&#xa0;{name}&#xa0;» n’a pas pu être ouvert&#xa0;: {reason}. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>“{name}” is open in another window of Glossator, which has come forward.</source>
        <translation>«&#xa0;{name}&#xa0;» est ouvert dans une autre fenêtre de Glossator, qui est passée au premier plan.</translation>
    </message>
</context>
<context>
    <name>PageLookSheet</name>
    <message>
        <source>As at first</source>
        <translation>Comme au début</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Colours: {name}</source>
        <translation>Couleurs&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Police</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Line length</source>
        <translation>Longueur des lignes</translation>
    </message>
    <message>
        <source>Line spacing</source>
        <translation>Interligne</translation>
    </message>
    <message>
        <source>Sans serif</source>
        <translation>Sans empattement</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Sépia</translation>
    </message>
    <message>
        <source>Serif</source>
        <translation>Avec empattement</translation>
    </message>
    <message>
        <source>Size, line length, spacing, font and colours as they were at first</source>
        <translation>Taille, longueur des lignes, interligne, police et couleurs comme au début</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Text and page</source>
        <translation>Texte et page</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}&#xa0;%</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Codes on these pages</source>
        <translation>Codes sur ces pages</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Page {number} sur {count}</translation>
    </message>
    <message>
        <source>Without a code</source>
        <translation>Sans code</translation>
    </message>
</context>
<context>
    <name>PassagePart</name>
    <message>
        <source>History of this passage</source>
        <translation>Historique de ce passage</translation>
    </message>
    <message>
        <source>Memo on the passage</source>
        <translation>Mémo sur le passage</translation>
    </message>
    <message>
        <source>Memo: write what made you choose these codes</source>
        <translation>Mémo&#xa0;: écrivez ce qui vous a fait choisir ces codes</translation>
    </message>
    <message>
        <source>Next passage at the cursor</source>
        <translation>Passage suivant au curseur</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Passage</translation>
    </message>
    <message>
        <source>Previous passage at the cursor</source>
        <translation>Passage précédent au curseur</translation>
    </message>
    <message>
        <source>Put the cursor into a highlight to see its codes and its memo.</source>
        <translation>Placez le curseur dans un surlignage pour voir ses codes et son mémo.</translation>
    </message>
    <message>
        <source>{coder} · {time} · characters {start}–{end}</source>
        <translation>{coder} · {time} · caractères {start}–{end}</translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation>{number} sur {all}</translation>
    </message>
</context>
<context>
    <name>Passphrases</name>
    <message>
        <source>Fair: keeps off who finds the file, not who wants it. Another word makes it good.</source>
        <translation>Passable&#xa0;: arrête qui trouve le fichier par hasard, non qui le veut vraiment. Un mot de plus la rend bonne.</translation>
    </message>
    <message>
        <source>Good.</source>
        <translation>Bonne.</translation>
    </message>
    <message>
        <source>Guessed at once: choose several words that do not belong together.</source>
        <translation>Devinée aussitôt&#xa0;: choisissez plusieurs mots qui ne vont pas ensemble.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Très bonne.</translation>
    </message>
    <message>
        <source>Weak: guessed within hours or days. Make it longer.</source>
        <translation>Faible&#xa0;: devinée en quelques heures ou quelques jours. Allongez-la.</translation>
    </message>
</context>
<context>
    <name>PastWindow</name>
    <message>
        <source>Back to now</source>
        <translation>Retour à maintenant</translation>
    </message>
    <message>
        <source>This is the project as it was on {when}, after step {number}. Nothing can be changed here.</source>
        <translation>Voici le projet tel qu’il était le {when}, après l’étape {number}. Rien ne peut y être changé.</translation>
    </message>
    <message>
        <source>{project} as it was on {when} (reading only) – Glossator</source>
        <translation>{project} tel qu’il était le {when} (lecture seule) – Glossator</translation>
    </message>
</context>
<context>
    <name>PlacementsModel</name>
    <message>
        <source>Changes</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Moves along</source>
        <translation>Suit le texte</translation>
    </message>
    <message>
        <source>Needs review</source>
        <translation>À revoir</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Reste</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Ce qu’il devient</translation>
    </message>
    <message>
        <source>Words after</source>
        <translation>Mots après</translation>
    </message>
    <message>
        <source>Words before</source>
        <translation>Mots avant</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message numerus="yes">
        <source>%Ln codings</source>
        <translation>
            <numerusform>%Ln codage</numerusform>
            <numerusform>%Ln codages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passages</source>
        <translation>
            <numerusform>%Ln passage</numerusform>
            <numerusform>%Ln passages</numerusform>
        </translation>
    </message>
    <message>
        <source>1 coding</source>
        <translation>1 codage</translation>
    </message>
    <message>
        <source>1 passage</source>
        <translation>1 passage</translation>
    </message>
    <message>
        <source>Only some of the coding is shown: {parts}. Hidden passages: {count}.</source>
        <translation>Seule une partie du codage est affichée&#xa0;: {parts}. Passages masqués&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Print the coded report</source>
        <translation>Imprimer le rapport codé</translation>
    </message>
    <message>
        <source>Save the coded report as PDF</source>
        <translation>Enregistrer le rapport codé en PDF</translation>
    </message>
    <message>
        <source>Stopped; nothing was written, and what was there before is kept.</source>
        <translation>Arrêté&#xa0;; rien n’a été écrit, et ce qui existait avant est conservé.</translation>
    </message>
    <message>
        <source>passages with a code</source>
        <translation>passages avec un code</translation>
    </message>
    <message>
        <source>the coders {names}</source>
        <translation>les codeurs {names}</translation>
    </message>
    <message>
        <source>the codes {names}</source>
        <translation>les codes {names}</translation>
    </message>
</context>
<context>
    <name>PseudonymsDialog</name>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>C&amp;hanger</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Catégorie</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>&amp;Stand-in</source>
        <translation>&amp;Pseudonyme</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Ann&amp;uler</translation>
    </message>
    <message>
        <source>Also &amp;inside longer words</source>
        <translation>Aussi à l’&amp;intérieur de mots plus longs</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Names with Stand-ins</source>
        <translation>Noms et pseudonymes</translation>
    </message>
    <message>
        <source>Names with stand-ins</source>
        <translation>Noms et pseudonymes</translation>
    </message>
    <message>
        <source>Occurrences</source>
        <translation>Occurrences</translation>
    </message>
    <message>
        <source>Only as it is &amp;written (May, not may)</source>
        <translation>Seulement tel qu’&amp;écrit (Mars, mais pas mars)</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Autre chose</translation>
    </message>
    <message>
        <source>Stand-in</source>
        <translation>Pseudonyme</translation>
    </message>
</context>
<context>
    <name>QuickCode</name>
    <message>
        <source>Create “{name}”</source>
        <translation>Créer «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Enter tag · {keys} and stay · Shift+Enter create · Esc</source>
        <translation>Entrée coder · {keys} rester · Maj+Entrée créer · Échap</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation>Maj+Entrée</translation>
    </message>
    <message>
        <source>Tag the selection</source>
        <translation>Étiqueter la sélection</translation>
    </message>
    <message>
        <source>Type to find a code or to name a new one</source>
        <translation>Tapez pour trouver un code ou en nommer un nouveau</translation>
    </message>
    <message>
        <source>✓ is on it</source>
        <translation>✓ déjà appliqué</translation>
    </message>
</context>
<context>
    <name>ReaderCanvas</name>
    <message>
        <source>Report text</source>
        <translation>Texte du rapport</translation>
    </message>
</context>
<context>
    <name>ReaderView</name>
    <message numerus="yes">
        <source>+%Ln more</source>
        <translation>
            <numerusform>+%Ln de plus</numerusform>
            <numerusform>+%Ln de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Passage with the codes: {codes}</source>
        <translation>Passage portant les codes&#xa0;: {codes}</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln de plus</numerusform>
            <numerusform>et %Ln de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Repairing</name>
    <message>
        <source>All of “{name}” could be read: it is in “{new}” now, and nothing was lost.</source>
        <translation>Tout «&#xa0;{name}&#xa0;» a pu être lu&#xa0;: il est maintenant dans «&#xa0;{new}&#xa0;», et rien n’a été perdu.</translation>
    </message>
    <message>
        <source>Saved from a damaged project</source>
        <translation>Sauvé d’un projet endommagé</translation>
    </message>
    <message>
        <source>Saving what can be read of “{name}”; the file itself stays as it is…</source>
        <translation>Enregistrement de ce qui peut être lu de «&#xa0;{name}&#xa0;»&#xa0;; le fichier lui-même reste tel quel…</translation>
    </message>
    <message>
        <source>What could be read of “{name}” is in “{new}” now. This was lost or changed on the way:</source>
        <translation>Ce qui a pu être lu de «&#xa0;{name}&#xa0;» est maintenant dans «&#xa0;{new}&#xa0;». Ceci a été perdu ou changé en chemin&#xa0;:</translation>
    </message>
</context>
<context>
    <name>Reversing</name>
    <message>
        <source>Redoing “{step}” …</source>
        <translation>Rétablissement&#xa0;: «&#xa0;{step}&#xa0;» …</translation>
    </message>
    <message>
        <source>Stopped; everything is as it was.</source>
        <translation>Arrêté&#xa0;; tout est comme avant.</translation>
    </message>
    <message>
        <source>Taking back “{step}” …</source>
        <translation>Retour sur l’étape «&#xa0;{step}&#xa0;» …</translation>
    </message>
    <message>
        <source>Undoing “{step}” …</source>
        <translation>Annulation&#xa0;: «&#xa0;{step}&#xa0;» …</translation>
    </message>
</context>
<context>
    <name>ReviewNote</name>
    <message>
        <source>It Is Right Now</source>
        <translation>C’est juste maintenant</translation>
    </message>
    <message>
        <source>Review: the text was replaced, and the words of this passage are not in it. It lies at the nearest place. Before: “{quote}”</source>
        <translation>À revoir&#xa0;: le texte a été remplacé et les mots de ce passage n’y sont pas. Il est à l’endroit le plus proche. Avant&#xa0;: «&#xa0;{quote}&#xa0;»</translation>
    </message>
    <message>
        <source>Take this passage off the list of those to review</source>
        <translation>Retirer ce passage de la liste de ceux à revoir</translation>
    </message>
    <message>
        <source>The text was replaced, and the words of this passage changed. Before: “{quote}”</source>
        <translation>Le texte a été remplacé et les mots de ce passage ont changé. Avant&#xa0;: «&#xa0;{quote}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>ReviseDialog</name>
    <message>
        <source>&amp;Attributes to set with it</source>
        <translation>&amp;Attributs à définir en même temps</translation>
    </message>
    <message>
        <source>Attributes that the new text proposes</source>
        <translation>Attributs que propose le nouveau texte</translation>
    </message>
    <message>
        <source>Of {all} passages {same} keep their words, {changed} change with the text, and {review} need review: their words are not in the new text. None is lost.</source>
        <translation>Passages&#xa0;: {all}. Gardent leurs mots&#xa0;: {same}. Changent avec le texte&#xa0;: {changed}. À revoir, car leurs mots ne sont pas dans le nouveau texte&#xa0;: {review}. Aucun n’est perdu.</translation>
    </message>
    <message>
        <source>Only {share} % of the two texts is the same: is “{file}” really this report?</source>
        <translation>Seuls {share}&#xa0;% des deux textes sont identiques&#xa0;: «&#xa0;{file}&#xa0;» est-il bien ce rapport&#xa0;?</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Passages</translation>
    </message>
    <message>
        <source>Replace the Text</source>
        <translation>Remplacer le texte</translation>
    </message>
    <message>
        <source>Replace the text of “{name}”</source>
        <translation>Remplacer le texte de «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Show the passages that keep their words, too</source>
        <translation>Afficher aussi les passages qui gardent leurs mots</translation>
    </message>
    <message>
        <source>The document has no passages yet; only its text changes.</source>
        <translation>Le document n’a pas encore de passages&#xa0;; seul son texte change.</translation>
    </message>
    <message>
        <source>The text of now stays among the earlier texts, and Undo brings everything back.</source>
        <translation>Le texte actuel reste parmi les textes antérieurs, et Édition ▸ Annuler fait tout revenir.</translation>
    </message>
    <message>
        <source>{name}: {value} instead of {now}, from “{words}”</source>
        <translation>{name}&#xa0;: {value} au lieu de {now}, d’après «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>{name}: {value}, from “{words}”</source>
        <translation>{name}&#xa0;: {value}, d’après «&#xa0;{words}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>Revising</name>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>No passage of this document has to be reviewed.</source>
        <translation>Aucun passage de ce document n’est à revoir.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing has to be reviewed any more: %Ln passage(s).</source>
        <translation>
            <numerusform>Plus rien n’est à revoir&#xa0;: %Ln passage.</numerusform>
            <numerusform>Plus rien n’est à revoir&#xa0;: %Ln passages.</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace the text: choose the revised report</source>
        <translation>Remplacer le texte&#xa0;: choisir le rapport révisé</translation>
    </message>
    <message>
        <source>Reports ({kinds})</source>
        <translation>Rapports ({kinds})</translation>
    </message>
    <message>
        <source>Stopped; the text is the one it was.</source>
        <translation>Arrêté&#xa0;; le texte est celui d’avant.</translation>
    </message>
    <message>
        <source>“{name}” has had no other text.</source>
        <translation>«&#xa0;{name}&#xa0;» n’a jamais eu d’autre texte.</translation>
    </message>
</context>
<context>
    <name>RowDelegate</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search or run a command</source>
        <translation>Recherche ou commande</translation>
    </message>
</context>
<context>
    <name>SetPassphrase</name>
    <message>
        <source>Change</source>
        <translation>Changer</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Changer la phrase secrète</translation>
    </message>
    <message>
        <source>Encrypt</source>
        <translation>Chiffrer</translation>
    </message>
    <message>
        <source>Encrypt the project</source>
        <translation>Chiffrer le projet</translation>
    </message>
    <message>
        <source>Passphrase of &amp;now</source>
        <translation>Phrase secrète &amp;actuelle</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove the passphrase</source>
        <translation>Retirer la phrase secrète</translation>
    </message>
    <message>
        <source>Write the passphrase of now first.</source>
        <translation>Écrivez d’abord la phrase secrète actuelle.</translation>
    </message>
    <message>
        <source>“{name}” and its snapshots are written anew, and its log says so. Copies elsewhere and backups still open with the old passphrase.</source>
        <translation>«&#xa0;{name}&#xa0;» et ses instantanés sont réécrits, et son journal le dit. Les copies ailleurs et les sauvegardes s’ouvrent toujours avec l’ancienne phrase secrète.</translation>
    </message>
    <message>
        <source>“{name}” and its snapshots are written anew, encrypted, and its log says so. Copies elsewhere, exports and backups stay as they are and can be read by everybody, and until the disk needs the room it may keep parts of the old files.</source>
        <translation>«&#xa0;{name}&#xa0;» et ses instantanés sont réécrits, chiffrés, et son journal le dit. Les copies ailleurs, les exportations et les sauvegardes restent telles quelles et tout le monde peut les lire&#xa0;; tant que le disque n’a pas besoin de la place, il peut garder des parties des anciens fichiers.</translation>
    </message>
    <message>
        <source>“{name}” is written anew in plain, and its log says so: everybody who gets at the file can read it then. Its snapshots stay encrypted and open with the passphrase of now.</source>
        <translation>«&#xa0;{name}&#xa0;» est réécrit en clair, et son journal le dit&#xa0;: toute personne qui accède au fichier pourra alors le lire. Ses instantanés restent chiffrés et s’ouvrent avec la phrase secrète actuelle.</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>Alt+Left, Alt+Right</source>
        <translation>Alt+Gauche, Alt+Droite</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Flèches</translation>
    </message>
    <message>
        <source>By character and line</source>
        <translation>Par caractère et par ligne</translation>
    </message>
    <message>
        <source>By paragraph</source>
        <translation>Par paragraphe</translation>
    </message>
    <message>
        <source>By sentence</source>
        <translation>Par phrase</translation>
    </message>
    <message>
        <source>By word</source>
        <translation>Par mot</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>Effacer la sélection</translation>
    </message>
    <message>
        <source>Ctrl+Left, Ctrl+Right</source>
        <translation>Ctrl+Gauche, Ctrl+Droite</translation>
    </message>
    <message>
        <source>Ctrl+Up, Ctrl+Down</source>
        <translation>Ctrl+Haut, Ctrl+Bas</translation>
    </message>
    <message>
        <source>Ctrl+mouse wheel</source>
        <translation>Ctrl+molette de la souris</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Find a code for the selection: just type its name</source>
        <translation>Trouver un code pour la sélection&#xa0;: tapez simplement son nom</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>Dans le texte</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Narrow the list</source>
        <translation>Filtrer la liste</translation>
    </message>
    <message>
        <source>Select on the way</source>
        <translation>Sélectionner en chemin</translation>
    </message>
    <message>
        <source>Shift with any of these</source>
        <translation>Maj avec l’une de celles-ci</translation>
    </message>
    <message>
        <source>Tag with the code that wears the digit: the selection, or the sentence at the caret</source>
        <translation>Étiqueter avec le code qui porte le chiffre&#xa0;: la sélection, ou la phrase au curseur</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Type to narrow the list</source>
        <translation>Tapez pour filtrer la liste</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>lettres</translation>
    </message>
</context>
<context>
    <name>Showing</name>
    <message>
        <source>Outside the report</source>
        <translation>Hors du rapport</translation>
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
        <translation>Enregistrement préalable d’un instantané …</translation>
    </message>
    <message>
        <source>No snapshot was taken; your work itself is saved. The log has the details.</source>
        <translation>Aucun instantané n’a été pris&#xa0;; votre travail lui-même est enregistré. Le journal contient les détails.</translation>
    </message>
</context>
<context>
    <name>SnapshotsDialog</name>
    <message>
        <source> MB</source>
        <translation> Mo</translation>
    </message>
    <message>
        <source>&amp;Change the Place…</source>
        <translation>Changer l’&amp;emplacement…</translation>
    </message>
    <message>
        <source>&amp;Restore into a New File…</source>
        <translation>&amp;Restaurer dans un nouveau fichier…</translation>
    </message>
    <message>
        <source>&amp;Take One Now</source>
        <translation>En prendre un &amp;maintenant</translation>
    </message>
    <message>
        <source>?</source>
        <translation>?</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Sur demande</translation>
    </message>
    <message>
        <source>At &amp;most</source>
        <translation>Au &amp;plus</translation>
    </message>
    <message>
        <source>At closing</source>
        <translation>À la fermeture</translation>
    </message>
    <message>
        <source>At most, in megabytes</source>
        <translation>Au plus, en mégaoctets</translation>
    </message>
    <message>
        <source>Before a deletion</source>
        <translation>Avant une suppression</translation>
    </message>
    <message>
        <source>Before a merge of codes</source>
        <translation>Avant une fusion de codes</translation>
    </message>
    <message>
        <source>Before a text was replaced</source>
        <translation>Avant le remplacement d’un texte</translation>
    </message>
    <message>
        <source>Before an import</source>
        <translation>Avant une importation</translation>
    </message>
    <message>
        <source>Before it was brought up to date</source>
        <translation>Avant la mise à jour du format</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Codings</source>
        <translation>Codages</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Glossator projects (*.gloss)</source>
        <translation>Projets Glossator (*.gloss)</translation>
    </message>
    <message>
        <source>It would have {things} that are gone today.</source>
        <translation>Il aurait en plus {things}, qui n’existent plus aujourd’hui.</translation>
    </message>
    <message>
        <source>Keep snapshots in</source>
        <translation>Garder les instantanés dans</translation>
    </message>
    <message>
        <source>Kept in {folder}</source>
        <translation>Gardés dans {folder}</translation>
    </message>
    <message>
        <source>Nothing was done since the latest snapshot, so none was needed.</source>
        <translation>Rien n’a été fait depuis le dernier instantané&#xa0;; il n’en fallait donc pas de nouveau.</translation>
    </message>
    <message>
        <source>Nothing was done since; the project is as this snapshot has it.</source>
        <translation>Rien n’a été fait depuis&#xa0;; le projet est tel que cet instantané le montre.</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Passages</translation>
    </message>
    <message>
        <source>Restore into a new file</source>
        <translation>Restaurer dans un nouveau fichier</translation>
    </message>
    <message>
        <source>Since then: {steps} by {coders}.</source>
        <translation>Depuis lors&#xa0;: {steps}, par {coders}.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Snapshots of “{name}”</source>
        <translation>Instantanés de «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Snapshots taken so far stay where they are.</source>
        <translation>Les instantanés déjà pris restent où ils sont.</translation>
    </message>
    <message>
        <source>Snapshots, newest first</source>
        <translation>Instantanés, les plus récents d’abord</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Pris</translation>
    </message>
    <message>
        <source>The restored project would lack {things} of today&apos;s.</source>
        <translation>Au projet restauré manqueraient {things} d’aujourd’hui.</translation>
    </message>
    <message>
        <source>There are no snapshots yet. One is taken every 15 minutes while something changes, before imports, merges and large deletions, before the project is brought up to date, and when it is closed.</source>
        <translation>Il n’y a pas encore d’instantané. Il en est pris un toutes les 15 minutes tant que quelque chose change, avant les importations, les fusions et les grandes suppressions, avant la mise à niveau du projet, et à sa fermeture.</translation>
    </message>
    <message>
        <source>This snapshot cannot be read: it is damaged, or taken under another passphrase.</source>
        <translation>Cet instantané ne peut pas être lu&#xa0;: il est endommagé, ou pris sous une autre phrase secrète.</translation>
    </message>
    <message>
        <source>This snapshot is of another branch of the project&apos;s history.</source>
        <translation>Cet instantané appartient à une autre branche de l’historique du projet.</translation>
    </message>
    <message>
        <source>Under a new passphrase</source>
        <translation>Sous une nouvelle phrase secrète</translation>
    </message>
    <message>
        <source>What would be lost</source>
        <translation>Ce qui serait perdu</translation>
    </message>
    <message>
        <source>What would be lost cannot be said, since the project itself cannot be read.</source>
        <translation>Impossible de dire ce qui serait perdu, car le projet lui-même ne peut pas être lu.</translation>
    </message>
    <message>
        <source>While working</source>
        <translation>Pendant le travail</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>“{name}” was restored; what was wrong with the project then still is: {what}</source>
        <translation>«&#xa0;{name}&#xa0;» a été restauré&#xa0;; ce qui n’allait pas alors dans le projet subsiste&#xa0;: {what}</translation>
    </message>
</context>
<context>
    <name>StandInText</name>
    <message>
        <source>The text with stand-ins</source>
        <translation>Le texte avec les pseudonymes</translation>
    </message>
    <message>
        <source>“{name}” with stand-ins</source>
        <translation>«&#xa0;{name}&#xa0;» avec les pseudonymes</translation>
    </message>
</context>
<context>
    <name>StandingIn</name>
    <message>
        <source>No name has a stand-in yet: select one in the text, then Document ▸ Give a Stand-in.</source>
        <translation>Aucun nom n’a encore de pseudonyme&#xa0;: sélectionnez-en un dans le texte, puis Document ▸ Donner un pseudonyme.</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message numerus="yes">
        <source>%Ln codings</source>
        <translation>
            <numerusform>%Ln codage</numerusform>
            <numerusform>%Ln codages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passages</source>
        <translation>
            <numerusform>%Ln passage</numerusform>
            <numerusform>%Ln passages</numerusform>
        </translation>
    </message>
    <message>
        <source>1 coding</source>
        <translation>1 codage</translation>
    </message>
    <message>
        <source>1 passage</source>
        <translation>1 passage</translation>
    </message>
    <message>
        <source>Aa</source>
        <translation>Aa</translation>
    </message>
    <message>
        <source>Back to the usual text size</source>
        <translation>Revenir à la taille habituelle du texte</translation>
    </message>
    <message>
        <source>Change the coder&apos;s name</source>
        <translation>Changer le nom du codeur</translation>
    </message>
    <message>
        <source>Coder: {name}</source>
        <translation>Codeur&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Colours: {name}</source>
        <translation>Couleurs&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Open for reading only</source>
        <translation>Ouvert en lecture seule</translation>
    </message>
    <message>
        <source>Other colours</source>
        <translation>Autres couleurs</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Sépia</translation>
    </message>
    <message>
        <source>Text and page</source>
        <translation>Texte et page</translation>
    </message>
    <message>
        <source>Text and page: size, line length, spacing, font, colours</source>
        <translation>Texte et page&#xa0;: taille, longueur des lignes, interligne, police, couleurs</translation>
    </message>
    <message>
        <source>Text size: {percent}</source>
        <translation>Taille du texte&#xa0;: {percent}</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}&#xa0;%</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Add the codebook “{}”</source>
        <translation>Ajout du livre de codes «&#xa0;{}&#xa0;»</translation>
    </message>
    <message>
        <source>Add the coder “{}”</source>
        <translation>Ajout du codeur «&#xa0;{}&#xa0;»</translation>
    </message>
    <message>
        <source>Build the sample project</source>
        <translation>Création du projet d’exemple</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Changement de la phrase secrète</translation>
    </message>
    <message>
        <source>Change the stand-in “{}”</source>
        <translation>Changement du pseudonyme «&#xa0;{}&#xa0;»</translation>
    </message>
    <message>
        <source>Create the attribute “{}”</source>
        <translation>Création de l’attribut «&#xa0;{}&#xa0;»</translation>
    </message>
    <message>
        <source>Create the code “{}”</source>
        <translation>Création du code «&#xa0;{}&#xa0;»</translation>
    </message>
    <message>
        <source>Create with the codebook “{}”</source>
        <translation>Création avec le livre de codes «&#xa0;{}&#xa0;»</translation>
    </message>
    <message>
        <source>Define the code “{}”</source>
        <translation>Définition du code «&#xa0;{}&#xa0;»</translation>
    </message>
    <message>
        <source>Delete a memo</source>
        <translation>Suppression d’un mémo</translation>
    </message>
    <message>
        <source>Delete the attribute “{}”</source>
        <translation>Suppression de l’attribut «&#xa0;{}&#xa0;»</translation>
    </message>
    <message>
        <source>Delete the code “{}”</source>
        <translation>Suppression du code «&#xa0;{}&#xa0;»</translation>
    </message>
    <message>
        <source>Delete the document “{}”</source>
        <translation>Suppression du document «&#xa0;{}&#xa0;»</translation>
    </message>
    <message>
        <source>Delete the memo on the code “{}”</source>
        <translation>Suppression du mémo sur le code «&#xa0;{}&#xa0;»</translation>
    </message>
    <message>
        <source>Delete the memo on the document “{}”</source>
        <translation>Suppression du mémo sur le document «&#xa0;{}&#xa0;»</translation>
    </message>
    <message>
        <source>Delete the memo on the project</source>
        <translation>Suppression du mémo sur le projet</translation>
    </message>
    <message>
        <source>Delete the passage</source>
        <translation>Suppression du passage</translation>
    </message>
    <message>
        <source>Delete {} documents</source>
        <translation>Suppression de {} documents</translation>
    </message>
    <message>
        <source>Delete {} passages</source>
        <translation>Suppression de {} passages</translation>
    </message>
    <message>
        <source>Encrypt the project</source>
        <translation>Chiffrement du projet</translation>
    </message>
    <message>
        <source>Give the stand-in “{}”</source>
        <translation>Attribution du pseudonyme «&#xa0;{}&#xa0;»</translation>
    </message>
    <message>
        <source>Give {} stand-ins</source>
        <translation>Attribution de {} pseudonymes</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Surlignage</translation>
    </message>
    <message>
        <source>Import the project “{}”</source>
        <translation>Importation du projet «&#xa0;{}&#xa0;»</translation>
    </message>
    <message>
        <source>Import {} documents</source>
        <translation>Importation de {} documents</translation>
    </message>
    <message>
        <source>Import “{}”</source>
        <translation>Importation de «&#xa0;{}&#xa0;»</translation>
    </message>
    <message>
        <source>Join {} passages</source>
        <translation>Réunion de {} passages</translation>
    </message>
    <message>
        <source>Merge the code “{}”</source>
        <translation>Fusion du code «&#xa0;{}&#xa0;»</translation>
    </message>
    <message>
        <source>Move the code “{}”</source>
        <translation>Déplacement du code «&#xa0;{}&#xa0;»</translation>
    </message>
    <message>
        <source>Move the edges of a passage</source>
        <translation>Déplacement des bornes d’un passage</translation>
    </message>
    <message>
        <source>Recolour the code “{}”</source>
        <translation>Changement de couleur du code «&#xa0;{}&#xa0;»</translation>
    </message>
    <message>
        <source>Remove the passphrase</source>
        <translation>Retrait de la phrase secrète</translation>
    </message>
    <message>
        <source>Remove the stand-in “{}”</source>
        <translation>Retrait du pseudonyme «&#xa0;{}&#xa0;»</translation>
    </message>
    <message>
        <source>Rename the attribute “{}”</source>
        <translation>Changement de nom de l’attribut «&#xa0;{}&#xa0;»</translation>
    </message>
    <message>
        <source>Rename the code “{}”</source>
        <translation>Changement de nom du code «&#xa0;{}&#xa0;»</translation>
    </message>
    <message>
        <source>Rename the document “{}”</source>
        <translation>Changement de nom du document «&#xa0;{}&#xa0;»</translation>
    </message>
    <message>
        <source>Repair “{}”</source>
        <translation>Réparation de «&#xa0;{}&#xa0;»</translation>
    </message>
    <message>
        <source>Replace the text of “{}”</source>
        <translation>Remplacement du texte de «&#xa0;{}&#xa0;»</translation>
    </message>
    <message>
        <source>Set the digit of “{}”</source>
        <translation>Chiffre du code «&#xa0;{}&#xa0;»</translation>
    </message>
    <message>
        <source>Set {}</source>
        <translation>Valeur de l’attribut {}</translation>
    </message>
    <message>
        <source>Settle the review of a passage</source>
        <translation>Fin de la révision d’un passage</translation>
    </message>
    <message>
        <source>Settle the review of {} passages</source>
        <translation>Fin de la révision de {} passages</translation>
    </message>
    <message>
        <source>Split a passage</source>
        <translation>Division d’un passage</translation>
    </message>
    <message>
        <source>Tag with the new code {}</source>
        <translation>Étiquetage avec le nouveau code {}</translation>
    </message>
    <message>
        <source>Tag with {}</source>
        <translation>Étiquetage avec {}</translation>
    </message>
    <message>
        <source>Take back “{}”</source>
        <translation>Retour sur «&#xa0;{}&#xa0;»</translation>
    </message>
    <message>
        <source>Uncode {}</source>
        <translation>Retrait du code {}</translation>
    </message>
    <message>
        <source>Write a memo</source>
        <translation>Rédaction d’un mémo</translation>
    </message>
    <message>
        <source>Write a memo on the code “{}”</source>
        <translation>Rédaction d’un mémo sur le code «&#xa0;{}&#xa0;»</translation>
    </message>
    <message>
        <source>Write a memo on the document “{}”</source>
        <translation>Rédaction d’un mémo sur le document «&#xa0;{}&#xa0;»</translation>
    </message>
    <message>
        <source>Write a memo on the project</source>
        <translation>Rédaction d’un mémo sur le projet</translation>
    </message>
</context>
<context>
    <name>Taking</name>
    <message>
        <source>Deleted a passage of {coder}; {keys} brings it back.</source>
        <translation>Passage de {coder} supprimé&#xa0;; {keys} le fait revenir.</translation>
    </message>
    <message>
        <source>Removed “{code}” of {coder}; {keys} brings it back.</source>
        <translation>Code «&#xa0;{code}&#xa0;» de {coder} retiré&#xa0;; {keys} le fait revenir.</translation>
    </message>
</context>
<context>
    <name>TickList</name>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Narrow the list: {what}</source>
        <translation>Filtrer la liste&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Type to narrow the list</source>
        <translation>Tapez pour filtrer la liste</translation>
    </message>
</context>
<context>
    <name>ToldDialog</name>
    <message>
        <source>&amp;Copy the list</source>
        <translation>&amp;Copier la liste</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>Back to “{project}”</source>
        <translation>Retour à «&#xa0;{project}&#xa0;»</translation>
    </message>
    <message>
        <source>Do&amp;ne</source>
        <translation>Te&amp;rminé</translation>
    </message>
    <message>
        <source>Drag the mouse over them, or hold Shift and use the arrows. {key} takes the whole sentence at the caret.</source>
        <translation>Faites glisser la souris sur eux, ou maintenez Maj et utilisez les flèches. {key} prend toute la phrase au curseur.</translation>
    </message>
    <message>
        <source>It is saved already. The margin names the code; this column shows the words, who tagged them and when, and the code&apos;s definition. {key} goes to the next passage: try it.</source>
        <translation>C’est déjà enregistré. La marge nomme le code&#xa0;; cette colonne montre les mots, qui les a étiquetés et quand, et la définition du code. {key} va au passage suivant&#xa0;: essayez.</translation>
    </message>
    <message>
        <source>Press Enter, type the first letters of a code, press Enter again. Quicker: the digit beside the code in the codebook, or a full stop for the code used last.</source>
        <translation>Appuyez sur Entrée, tapez les premières lettres d’un code, appuyez encore sur Entrée. Plus vite&#xa0;: le chiffre à côté du code dans le livre de codes, ou un point pour le dernier code employé.</translation>
    </message>
    <message>
        <source>Say why, or look at one code</source>
        <translation>Dire pourquoi, ou ne voir qu’un code</translation>
    </message>
    <message>
        <source>See what is tagged</source>
        <translation>Voir ce qui est étiqueté</translation>
    </message>
    <message>
        <source>Select some words</source>
        <translation>Sélectionner quelques mots</translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation>Étape {number} sur {count}</translation>
    </message>
    <message>
        <source>Tag them</source>
        <translation>Les étiqueter</translation>
    </message>
    <message>
        <source>Take the table away</source>
        <translation>Emporter le tableau</translation>
    </message>
    <message>
        <source>That was the tour. This copy of the sample is yours: change what you like.</source>
        <translation>C’était la visite. Cette copie de l’exemple est à vous&#xa0;: changez ce que vous voulez.</translation>
    </message>
    <message>
        <source>You have left the tour. Help &gt; Take the Tour begins it again.</source>
        <translation>Vous avez quitté la visite. Aide &gt; Suivre la visite la recommence.</translation>
    </message>
    <message>
        <source>{key} (File &gt; Export Passages) writes a row for each code on each passage: words, place, code, coder, memo. {more} has all other tables and formats.</source>
        <translation>{key} (Fichier &gt; Exporter les passages) écrit une ligne pour chaque code sur chaque passage&#xa0;: mots, place, code, codeur, mémo. {more} donne tous les autres tableaux et formats.</translation>
    </message>
    <message>
        <source>{memo} writes a memo on the passage; Esc goes back to the text. {filter} shows only some codes or coders, {all} shows everything again.</source>
        <translation>{memo} écrit un mémo sur le passage&#xa0;; Échap revient au texte. {filter} n’affiche que certains codes ou codeurs, {all} affiche tout de nouveau.</translation>
    </message>
</context>
<context>
    <name>Transfers</name>
    <message numerus="yes">
        <source> … and %Ln more</source>
        <translation>
            <numerusform> … et %Ln de plus</numerusform>
            <numerusform> … et %Ln de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotations</source>
        <translation>
            <numerusform>%Ln annotation</numerusform>
            <numerusform>%Ln annotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln codes</source>
        <translation>
            <numerusform>%Ln code</numerusform>
            <numerusform>%Ln codes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln documents</source>
        <translation>
            <numerusform>%Ln document</numerusform>
            <numerusform>%Ln documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages</source>
        <translation>
            <numerusform>%Ln page</numerusform>
            <numerusform>%Ln pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passages have to be reviewed.</source>
        <translation>
            <numerusform>%Ln passage est à revoir.</numerusform>
            <numerusform>%Ln passages sont à revoir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quotations</source>
        <translation>
            <numerusform>%Ln citation</numerusform>
            <numerusform>%Ln citations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>1 annotation</source>
        <translation>1 annotation</translation>
    </message>
    <message>
        <source>1 code</source>
        <translation>1 code</translation>
    </message>
    <message>
        <source>1 document</source>
        <translation>1 document</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1 page</translation>
    </message>
    <message>
        <source>1 passage has to be reviewed.</source>
        <translation>1 passage est à revoir.</translation>
    </message>
    <message>
        <source>1 quotation</source>
        <translation>1 citation</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 ligne</translation>
    </message>
    <message>
        <source>Added what “{name}” holds.</source>
        <translation>Le contenu de «&#xa0;{name}&#xa0;» a été ajouté.</translation>
    </message>
    <message>
        <source>All is well: the pages, the references, every quote against its text, the log.</source>
        <translation>Tout va bien&#xa0;: les pages, les références, chaque citation comparée à son texte, le journal.</translation>
    </message>
    <message>
        <source>All of “{name}” is here already.</source>
        <translation>Tout le contenu de «&#xa0;{name}&#xa0;» est déjà ici.</translation>
    </message>
    <message>
        <source>Checking the project …</source>
        <translation>Vérification du projet …</translation>
    </message>
    <message>
        <source>Comparing the two texts …</source>
        <translation>Comparaison des deux textes …</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>Copier la liste</translation>
    </message>
    <message>
        <source>Drawing the pages …</source>
        <translation>Mise en page …</translation>
    </message>
    <message>
        <source>Exported {count} to “{name}”.</source>
        <translation>Exporté dans «&#xa0;{name}&#xa0;»&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Imported “{name}”.</source>
        <translation>Importation de «&#xa0;{name}&#xa0;» terminée.</translation>
    </message>
    <message>
        <source>Replaced the text of “{name}”.</source>
        <translation>Le texte de «&#xa0;{name}&#xa0;» a été remplacé.</translation>
    </message>
    <message>
        <source>Saved {pages} to “{name}”.</source>
        <translation>Enregistré dans «&#xa0;{name}&#xa0;»&#xa0;: {pages}.</translation>
    </message>
    <message>
        <source>Sent {pages} to the printer.</source>
        <translation>Envoyé à l’imprimante&#xa0;: {pages}.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Show the first</source>
        <translation>Afficher le premier</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>Afficher la liste</translation>
    </message>
    <message>
        <source>The check found: {first}{more}</source>
        <translation>La vérification a trouvé&#xa0;: {first}{more}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>What the file does not hold as it is</source>
        <translation>Ce que le fichier ne contient pas tel quel</translation>
    </message>
    <message>
        <source>What was imported</source>
        <translation>Ce qui a été importé</translation>
    </message>
    <message>
        <source>Writing …</source>
        <translation>Écriture …</translation>
    </message>
</context>
<context>
    <name>Unsaved</name>
    <message>
        <source>Close Without It</source>
        <translation>Fermer sans l’enregistrer</translation>
    </message>
    <message>
        <source>{reason} What you wrote in the inspector is not saved, so the project stays open. Copy it elsewhere, or close again when it can be saved.</source>
        <translation>{reason} Ce que vous avez écrit dans l’inspecteur n’est pas enregistré&#xa0;: le projet reste donc ouvert. Copiez-le ailleurs, ou fermez de nouveau quand il pourra être enregistré.</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>Earlier texts</source>
        <translation>Textes antérieurs</translation>
    </message>
    <message>
        <source>Earlier texts of “{name}”</source>
        <translation>Textes antérieurs de «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>The text as it was</source>
        <translation>Le texte tel qu’il était</translation>
    </message>
    <message numerus="yes">
        <source>{number}: “{source}”, %Ln characters, from {first} to {last}</source>
        <translation>
            <numerusform>{number}&#xa0;: «&#xa0;{source}&#xa0;», %Ln caractère, du {first} au {last}</numerusform>
            <numerusform>{number}&#xa0;: «&#xa0;{source}&#xa0;», %Ln caractères, du {first} au {last}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Choose another folder…</source>
        <translation>Choisir un autre dossier…</translation>
    </message>
    <message>
        <source>Glossator</source>
        <translation>Glossator</translation>
    </message>
    <message>
        <source>Here for the first time? Five steps in the window itself show how a report is tagged. You can leave at any time.</source>
        <translation>C’est la première fois&#xa0;? Cinq étapes dans la fenêtre même montrent comment étiqueter un rapport. Vous pouvez partir à tout moment.</translation>
    </message>
    <message>
        <source>Keep new projects in another folder</source>
        <translation>Garder les nouveaux projets dans un autre dossier</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>New projects are kept in {folder}.</source>
        <translation>Les nouveaux projets sont gardés dans {folder}.</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>Nouveau projet…</translation>
    </message>
    <message>
        <source>Open a project…</source>
        <translation>Ouvrir un projet…</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Ouvrir l’exemple</translation>
    </message>
    <message>
        <source>Or drop a project here, or the reports that a new project should begin with. Nothing ever leaves this machine.</source>
        <translation>Ou déposez ici un projet, ou les rapports par lesquels un nouveau projet doit commencer. Rien ne quitte jamais cet ordinateur.</translation>
    </message>
    <message>
        <source>Read case reports, tag passages by theme, take away the dataset.</source>
        <translation>Lire des rapports de cas, étiqueter des passages par thème, emporter le jeu de données.</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Projets récents</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Suivre la visite</translation>
    </message>
    <message>
        <source>The sample is a report on Cambodia from 2019 with passages tagged in four themes. You get a copy of your own: change what you like.</source>
        <translation>L’exemple est un rapport sur le Cambodge, de 2019, avec des passages étiquetés selon quatre thèmes. Vous en recevez une copie à vous&#xa0;: changez ce que vous voulez.</translation>
    </message>
</context>
<context>
    <name>WhichNames</name>
    <message>
        <source>&amp;Names as they are, as in the window</source>
        <translation>Les &amp;noms tels quels, comme dans la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Stand-ins in their place, everywhere but in coders&apos; initials</source>
        <translation>Les &amp;pseudonymes à leur place, partout sauf dans les initiales des codeurs</translation>
    </message>
    <message>
        <source>Names in this project have stand-ins. The pages show:</source>
        <translation>Des noms de ce projet ont un pseudonyme. Les pages montrent&#xa0;:</translation>
    </message>
</context>
<context>
    <name>_Faults</name>
    <message>
        <source>Open the log folder</source>
        <translation>Ouvrir le dossier du journal</translation>
    </message>
    <message>
        <source>Read the report</source>
        <translation>Lire le rapport</translation>
    </message>
    <message>
        <source>Something went wrong inside Glossator. What was saved before is safe; the last step may not have been done. The log has the details.</source>
        <translation>Une erreur s’est produite dans Glossator. Ce qui était enregistré auparavant est en sûreté&#xa0;; la dernière étape n’a peut-être pas été faite. Le journal contient les détails.</translation>
    </message>
</context>
<context>
    <name>_Recent</name>
    <message>
        <source>Open {name} in {folder}</source>
        <translation>Ouvrir {name} dans {folder}</translation>
    </message>
</context>
</TS>
