<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="km" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Glossator</source>
        <translation>អំពី Glossator</translation>
    </message>
    <message>
        <source>Glossator {version}

Read case reports, tag passages by theme, take away the dataset. Nothing ever leaves this machine.

MIT licence. Icons by Lucide (ISC licence).</source>
        <translation>Glossator {version}

អាន​របាយការណ៍​ករណី ដាក់កូដ​លើ​អត្ថបទ​ដកស្រង់​តាម​ប្រធានបទ ហើយ​យក​សំណុំ​ទិន្នន័យ​ទៅ​ប្រើ។ គ្មានអ្វី​ចាកចេញ​ពី​ម៉ាស៊ីន​នេះ​ឡើយ។

អាជ្ញា​បណ្ណ MIT។ រូបតំណាង​ដោយ Lucide (អាជ្ញា​បណ្ណ ISC)។</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;About Glossator</source>
        <translation>អំពី &amp;Glossator</translation>
    </message>
    <message>
        <source>&amp;Attributes…</source>
        <translation>គុ&amp;ណលក្ខណៈ…</translation>
    </message>
    <message>
        <source>&amp;Bigger Text</source>
        <translation>អក្ស&amp;រធំជាងនេះ</translation>
    </message>
    <message>
        <source>&amp;Close Project</source>
        <translation>បិ&amp;ទគម្រោង</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>កូ&amp;ដ</translation>
    </message>
    <message>
        <source>&amp;Coder Name…</source>
        <translation>ឈ្មោះអ្ន&amp;កដាក់កូដ…</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;ពណ៌</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;ចម្លង</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>បែប&amp;ងងឹត</translation>
    </message>
    <message>
        <source>&amp;Delete Code…</source>
        <translation>លុ&amp;បកូដ…</translation>
    </message>
    <message>
        <source>&amp;Delete Document…</source>
        <translation>លុប&amp;ឯកសារ…</translation>
    </message>
    <message>
        <source>&amp;Document</source>
        <translation>&amp;ឯកសារ</translation>
    </message>
    <message>
        <source>&amp;Documents and Codebook</source>
        <translation>&amp;ឯកសារ និងសៀវភៅកូដ</translation>
    </message>
    <message>
        <source>&amp;Earlier Texts…</source>
        <translation>អត្ថ&amp;បទមុនៗ…</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>កែ&amp;សម្រួល</translation>
    </message>
    <message>
        <source>&amp;Export Passages (CSV)…</source>
        <translation>នាំចេញ&amp;អត្ថបទដកស្រង់ (CSV)…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;គម្រោង</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>រ&amp;ក…</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>សៀ&amp;វភៅណែនាំ</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ជំនួ&amp;យ</translation>
    </message>
    <message>
        <source>&amp;Highlight without a Code</source>
        <translation>បន្លិ&amp;ចដោយគ្មានកូដ</translation>
    </message>
    <message>
        <source>&amp;Import Documents…</source>
        <translation>នាំចូលឯកសា&amp;រ…</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>ផ្ទាំង&amp;លម្អិត</translation>
    </message>
    <message>
        <source>&amp;Join with the Next Passage</source>
        <translation>ភ្ជាប់ជាមួ&amp;យអត្ថបទដកស្រង់បន្ទាប់</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>ផ្លូវកាត់ក្ដា&amp;រចុច</translation>
    </message>
    <message>
        <source>&amp;Language…</source>
        <translation>ភាសា (&amp;Language)…</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>បែ&amp;បភ្លឺ</translation>
    </message>
    <message>
        <source>&amp;Lock When Nobody Is There</source>
        <translation>ចាក់សោពេលគ្មា&amp;នអ្នកប្រើ</translation>
    </message>
    <message>
        <source>&amp;Never</source>
        <translation>មិ&amp;នចាក់សោឡើយ</translation>
    </message>
    <message>
        <source>&amp;New Code</source>
        <translation>កូដ&amp;ថ្មី</translation>
    </message>
    <message>
        <source>&amp;New Project…</source>
        <translation>គម្រោ&amp;ងថ្មី…</translation>
    </message>
    <message>
        <source>&amp;Next Document</source>
        <translation>ឯកសា&amp;របន្ទាប់</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>គ្មា&amp;ន</translation>
    </message>
    <message>
        <source>&amp;Open Project…</source>
        <translation>បើក&amp;គម្រោង…</translation>
    </message>
    <message>
        <source>&amp;Previous Document</source>
        <translation>ឯ&amp;កសារមុន</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;ចាកចេញ</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>ធ្វើវិ&amp;ញ</translation>
    </message>
    <message>
        <source>&amp;Repeat the Last Code</source>
        <translation>ដាក់កូដចុងក្រោយម្ដងទៀ&amp;ត</translation>
    </message>
    <message>
        <source>&amp;Smaller Text</source>
        <translation>អក្សរតូ&amp;ចជាងនេះ</translation>
    </message>
    <message>
        <source>&amp;Tag…</source>
        <translation>ដាក់កូ&amp;ដ…</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;ឧបករណ៍</translation>
    </message>
    <message>
        <source>&amp;Uncode…</source>
        <translation>ដ&amp;កកូដ…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>មិ&amp;នធ្វើវិញ</translation>
    </message>
    <message>
        <source>&amp;Usual Text Size</source>
        <translation>ទំហំអក្សរ&amp;ធម្មតា</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>មើ&amp;ល</translation>
    </message>
    <message>
        <source>After &amp;15 Minutes</source>
        <translation>ក្រោយ &amp;15 នាទី</translation>
    </message>
    <message>
        <source>After &amp;30 Minutes</source>
        <translation>ក្រោយ &amp;30 នាទី</translation>
    </message>
    <message>
        <source>After &amp;5 Minutes</source>
        <translation>ក្រោយ &amp;5 នាទី</translation>
    </message>
    <message>
        <source>After an &amp;Hour</source>
        <translation>ក្រោ&amp;យមួយម៉ោង</translation>
    </message>
    <message>
        <source>All Passages Are Reviewed</source>
        <translation>អត្ថបទដកស្រង់ទាំងអស់បានពិនិត្យឡើងវិញហើយ</translation>
    </message>
    <message>
        <source>As the S&amp;ystem</source>
        <translation>តា&amp;មប្រព័ន្ធ</translation>
    </message>
    <message>
        <source>C&amp;hange the Passphrase…</source>
        <translation>ប្ដូរឃ្លា&amp;សម្ងាត់…</translation>
    </message>
    <message>
        <source>Check the &amp;Project</source>
        <translation>ពិនិត្យ&amp;គម្រោង</translation>
    </message>
    <message>
        <source>Code &amp;in Vivo</source>
        <translation>ដាក់កូដតា&amp;មពាក្យដើម (in vivo)</translation>
    </message>
    <message>
        <source>Di&amp;git</source>
        <translation>លេ&amp;ខ</translation>
    </message>
    <message>
        <source>E&amp;xport More…</source>
        <translation>នាំចេញផ្សេងទៀ&amp;ត…</translation>
    </message>
    <message>
        <source>Encr&amp;ypt the Project…</source>
        <translation>អ៊ិនគ្រី&amp;បគម្រោង…</translation>
    </message>
    <message>
        <source>Export for S&amp;preadsheets…</source>
        <translation>នាំចេញសម្រាប់សៀ&amp;វភៅបញ្ជី…</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>រក&amp;បន្ទាប់</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>&amp;រកមុន</translation>
    </message>
    <message>
        <source>Give a &amp;Stand-in…</source>
        <translation>ដាក់ឈ្មោះជំនួ&amp;ស…</translation>
    </message>
    <message>
        <source>Go to the Next Pa&amp;ne</source>
        <translation>ទៅផ្ទាំ&amp;ងបន្ទាប់</translation>
    </message>
    <message>
        <source>Go to the Previous Pane</source>
        <translation>ទៅផ្ទាំងមុន</translation>
    </message>
    <message>
        <source>Histor&amp;y…</source>
        <translation>ប្រ&amp;វត្តិ…</translation>
    </message>
    <message>
        <source>Import a &amp;Folder…</source>
        <translation>នាំចូល&amp;ថត…</translation>
    </message>
    <message>
        <source>Import from Another Pro&amp;gram…</source>
        <translation>នាំចូ&amp;លពីកម្មវិធីផ្សេង…</translation>
    </message>
    <message>
        <source>Loc&amp;k the Project Now</source>
        <translation>ចាក់សោគម្រោង&amp;ឥឡូវ</translation>
    </message>
    <message>
        <source>Make a Sub-code of the One A&amp;bove</source>
        <translation>&amp;ធ្វើជាកូដរងនៃកូដខាងលើ</translation>
    </message>
    <message>
        <source>Mem&amp;o on the Document</source>
        <translation>កំណ&amp;ត់ចំណាំលើឯកសារ</translation>
    </message>
    <message>
        <source>Memo on the Code</source>
        <translation>កំណត់ចំណាំលើកូដ</translation>
    </message>
    <message>
        <source>Memo on the Pro&amp;ject</source>
        <translation>កំ&amp;ណត់ចំណាំលើគម្រោង</translation>
    </message>
    <message>
        <source>Merg&amp;e into…</source>
        <translation>បញ្ចូ&amp;លទៅក្នុងកូដ…</translation>
    </message>
    <message>
        <source>Mo&amp;ve the Edges</source>
        <translation>ផ្លាស់ទី&amp;គែម</translation>
    </message>
    <message>
        <source>Move &amp;Out</source>
        <translation>ផ្លាស់ចេ&amp;ញមួយកម្រិត</translation>
    </message>
    <message>
        <source>Move Do&amp;wn</source>
        <translation>&amp;ផ្លាស់ចុះក្រោម</translation>
    </message>
    <message>
        <source>Move U&amp;p</source>
        <translation>ផ្លាស់ឡើ&amp;ងលើ</translation>
    </message>
    <message>
        <source>Ne&amp;xt Passage to Review</source>
        <translation>អត្ថប&amp;ទដកស្រង់បន្ទាប់ដែលត្រូវពិនិត្យឡើងវិញ</translation>
    </message>
    <message>
        <source>New &amp;Sub-code</source>
        <translation>កូដ&amp;រងថ្មី</translation>
    </message>
    <message>
        <source>Next &amp;Passage</source>
        <translation>អត្ថ&amp;បទដកស្រង់បន្ទាប់</translation>
    </message>
    <message>
        <source>Next Unc&amp;oded Paragraph</source>
        <translation>កថា&amp;ខណ្ឌបន្ទាប់ដែលមិនទាន់ដាក់កូដ</translation>
    </message>
    <message>
        <source>Only the &amp;Text</source>
        <translation>តែអត្ថប&amp;ទប៉ុណ្ណោះ</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>បើ&amp;កគម្រោងទើបប្រើ</translation>
    </message>
    <message>
        <source>Open the &amp;Log Folder</source>
        <translation>បើ&amp;កថតកំណត់ហេតុ</translation>
    </message>
    <message>
        <source>Open the &amp;Sample</source>
        <translation>បើកគ&amp;ម្រោងគំរូ</translation>
    </message>
    <message>
        <source>P&amp;aste as a New Document</source>
        <translation>បិទភ្ជាប់ជា&amp;ឯកសារថ្មី</translation>
    </message>
    <message>
        <source>Pre&amp;vious Passage</source>
        <translation>អត្ថបទដកស្រង់មុ&amp;ន</translation>
    </message>
    <message>
        <source>Previous Uncoded Paragraph</source>
        <translation>កថាខណ្ឌមុនដែលមិនទាន់ដាក់កូដ</translation>
    </message>
    <message>
        <source>Prin&amp;t…</source>
        <translation>បោះពុម្ពចេ&amp;ញ…</translation>
    </message>
    <message>
        <source>Re&amp;colour…</source>
        <translation>ប្ដូរ&amp;ពណ៌…</translation>
    </message>
    <message>
        <source>Re&amp;move the Passphrase…</source>
        <translation>&amp;ដកឃ្លាសម្ងាត់ចេញ…</translation>
    </message>
    <message>
        <source>Rena&amp;me</source>
        <translation>ប្ដូរ&amp;ឈ្មោះ</translation>
    </message>
    <message>
        <source>Replace the &amp;Text…</source>
        <translation>ជំនួស&amp;អត្ថបទ…</translation>
    </message>
    <message>
        <source>Run a Co&amp;mmand…</source>
        <translation>&amp;ដំណើរការពាក្យបញ្ជា…</translation>
    </message>
    <message>
        <source>S&amp;epia</source>
        <translation>បែប&amp;សេពា</translation>
    </message>
    <message>
        <source>S&amp;how Stand-ins…</source>
        <translation>បង្ហាញឈ្មោះជំនួ&amp;ស…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>រក្សាទុក&amp;ជា PDF…</translation>
    </message>
    <message>
        <source>See It as It &amp;Was…</source>
        <translation>មើ&amp;លដូចនៅពេលនោះ…</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>ជ្រើសទាំ&amp;ងអស់</translation>
    </message>
    <message>
        <source>Select the &amp;Paragraph</source>
        <translation>ជ្រើសកថា&amp;ខណ្ឌ</translation>
    </message>
    <message>
        <source>Select the &amp;Sentence</source>
        <translation>ជ្រើ&amp;សប្រយោគ</translation>
    </message>
    <message>
        <source>Sho&amp;w Only This Code</source>
        <translation>បង្ហាញតែកូ&amp;ដនេះ</translation>
    </message>
    <message>
        <source>Show &amp;All Codes and Coders</source>
        <translation>បង្ហាញកូដ និងអ្ន&amp;កដាក់កូដទាំងអស់</translation>
    </message>
    <message>
        <source>Show Onl&amp;y…</source>
        <translation>បង្ហា&amp;ញតែ…</translation>
    </message>
    <message>
        <source>Sp&amp;lit the Passage Here</source>
        <translation>បំបែក&amp;អត្ថបទដកស្រង់ត្រង់នេះ</translation>
    </message>
    <message>
        <source>Take the &amp;Tour</source>
        <translation>ចាប់ផ្ដើ&amp;មដំណើរណែនាំ</translation>
    </message>
    <message>
        <source>Text and Pa&amp;ge…</source>
        <translation>&amp;អត្ថបទ និងទំព័រ…</translation>
    </message>
    <message>
        <source>Vie&amp;w Snapshots…</source>
        <translation>មើលរូបថតសភា&amp;ព…</translation>
    </message>
    <message>
        <source>Write &amp;a Memo</source>
        <translation>&amp;សរសេរកំណត់ចំណាំ</translation>
    </message>
</context>
<context>
    <name>AskPassphrase</name>
    <message>
        <source>&amp;Keep it in the system&apos;s keyring</source>
        <translation>&amp;រក្សាវាទុកក្នុងឃ្លាំងកូនសោរបស់ប្រព័ន្ធ</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>ឃ្លា&amp;សម្ងាត់</translation>
    </message>
    <message>
        <source>Whoever can log in as you can open the project then without being asked.</source>
        <translation>បន្ទាប់មក អ្នកណា​ដែល​អាច​ចូល​គណនី​របស់​អ្នក អាច​បើក​គម្រោង​បាន​ដោយ​មិន​ត្រូវ​សួរ។</translation>
    </message>
    <message>
        <source>{button} (wait {seconds} s)</source>
        <translation>{button} (រង់ចាំ {seconds} វិនាទី)</translation>
    </message>
</context>
<context>
    <name>AttributesDialog</name>
    <message>
        <source>A new attribute, such as Region</source>
        <translation>គុណលក្ខណៈថ្មី ឧទាហរណ៍ តំបន់</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>បន្ថែម</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>គុណលក្ខណៈ</translation>
    </message>
    <message>
        <source>Attributes of the document</source>
        <translation>គុណលក្ខណៈរបស់ឯកសារ</translation>
    </message>
    <message>
        <source>Attributes of {name}</source>
        <translation>គុណលក្ខណៈរបស់ {name}</translation>
    </message>
    <message>
        <source>Each change is saved at once and can be undone.</source>
        <translation>ការផ្លាស់ប្ដូរនីមួយៗត្រូវបានរក្សាទុកភ្លាម ហើយអាចដកថយវិញបាន។</translation>
    </message>
    <message>
        <source>Name of the new attribute</source>
        <translation>ឈ្មោះគុណលក្ខណៈថ្មី</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>ប្រភេទ</translation>
    </message>
    <message>
        <source>Type of the new attribute</source>
        <translation>ប្រភេទគុណលក្ខណៈថ្មី</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>តម្លៃ</translation>
    </message>
    <message>
        <source>date</source>
        <translation>កាលបរិច្ឆេទ</translation>
    </message>
    <message>
        <source>number</source>
        <translation>ចំនួន</translation>
    </message>
    <message>
        <source>text</source>
        <translation>អក្សរ</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>បាទ/ចាស ឬទេ</translation>
    </message>
</context>
<context>
    <name>Bubble</name>
    <message>
        <source>&amp;Leave the tour</source>
        <translation>ចា&amp;កចេញពីដំណើរណែនាំ</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Show the definition of {code}</source>
        <translation>បង្ហាញនិយមន័យនៃ {code}</translation>
    </message>
    <message>
        <source>Uncode {code}</source>
        <translation>ដកកូដ {code}</translation>
    </message>
</context>
<context>
    <name>CodebookModel</name>
    <message numerus="yes">
        <source>%Ln codings</source>
        <translation>
            <numerusform>ការដាក់កូដ %Ln</numerusform>
            <numerusform>ការដាក់កូដ %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>1 coding</source>
        <translation>ការដាក់កូដ 1</translation>
    </message>
    <message>
        <source>digit {digit}</source>
        <translation>លេខ {digit}</translation>
    </message>
    <message>
        <source>{own}; {total} with its sub-codes</source>
        <translation>{own}; {total} រួមទាំងកូដរង</translation>
    </message>
</context>
<context>
    <name>CodebookPanel</name>
    <message numerus="yes">
        <source>%Ln codes</source>
        <translation>
            <numerusform>កូដ %Ln</numerusform>
            <numerusform>កូដ %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln themes</source>
        <translation>
            <numerusform>ប្រធានបទ %Ln</numerusform>
            <numerusform>ប្រធានបទ %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>1 code</source>
        <translation>កូដ 1</translation>
    </message>
    <message>
        <source>1 theme</source>
        <translation>ប្រធានបទ 1</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>សៀវភៅកូដ</translation>
    </message>
    <message>
        <source>Delete the code “{code}”?</source>
        <translation>លុបកូដ «{code}» ឬ?</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>កូដថ្មី</translation>
    </message>
    <message>
        <source>No codes yet. A code is a theme that you tag passages with.</source>
        <translation>មិនទាន់​មាន​កូដ​ទេ។ កូដ​គឺជា​ប្រធានបទ​ដែល​អ្នក​ដាក់លើ​អត្ថបទ​ដកស្រង់។</translation>
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
        <translation>ដាក់កូ&amp;ដក្រោមឈ្មោះ</translation>
    </message>
    <message>
        <source>Coder name</source>
        <translation>ឈ្មោះអ្នកដាក់កូដ</translation>
    </message>
    <message>
        <source>What has been coded already keeps the name that it was coded under.</source>
        <translation>អ្វី​ដែល​បាន​ដាក់កូដ​រួចហើយ នៅ​រក្សា​ឈ្មោះ​ដែល​បាន​ប្រើ​ពេល​ដាក់កូដ។</translation>
    </message>
</context>
<context>
    <name>Coding</name>
    <message>
        <source>&amp;Delete the passage with all its codes and its memo</source>
        <translation>លុ&amp;បអត្ថបទដកស្រង់ ព្រមទាំងកូដទាំងអស់ និងកំណត់ចំណាំរបស់វា</translation>
    </message>
    <message>
        <source>Uncode</source>
        <translation>ដកកូដ</translation>
    </message>
    <message>
        <source>Uncode {code}</source>
        <translation>ដកកូដ {code}</translation>
    </message>
</context>
<context>
    <name>ColourButton</name>
    <message>
        <source>The code&apos;s present colour</source>
        <translation>ពណ៌បច្ចុប្បន្នរបស់កូដ</translation>
    </message>
</context>
<context>
    <name>ColourPopup</name>
    <message>
        <source>Brown</source>
        <translation>ត្នោត</translation>
    </message>
    <message>
        <source>Colour of the code</source>
        <translation>ពណ៌របស់កូដ</translation>
    </message>
    <message>
        <source>Crimson</source>
        <translation>ក្រហមចាស់</translation>
    </message>
    <message>
        <source>Dark blue</source>
        <translation>ខៀវចាស់</translation>
    </message>
    <message>
        <source>Mauve</source>
        <translation>ស្វាយស្លេក</translation>
    </message>
    <message>
        <source>Olive green</source>
        <translation>បៃតងអូលីវ</translation>
    </message>
    <message>
        <source>Other colour…</source>
        <translation>ពណ៌ផ្សេង…</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>ផ្កាឈូក</translation>
    </message>
    <message>
        <source>Plum</source>
        <translation>ស្វាយក្រហម</translation>
    </message>
    <message>
        <source>Rust</source>
        <translation>ពណ៌ច្រែះ</translation>
    </message>
    <message>
        <source>Sky blue</source>
        <translation>ខៀវមេឃ</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>បៃតងខៀវ</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>ស្វាយ</translation>
    </message>
    <message>
        <source>Wine red</source>
        <translation>ក្រហមស្រា</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Enter run · ↑ ↓ choose · Esc</source>
        <translation>Enter ដំណើរការ · ↑ ↓ ជ្រើស · Esc</translation>
    </message>
    <message>
        <source>Find “{words}” in the text</source>
        <translation>រក «{words}» ក្នុងអត្ថបទ</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>ស្វែងរក ឬដំណើរការពាក្យបញ្ជា</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>CSV</source>
        <translation>CSV នាំចេញ តារាង</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>កូដ</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>ឯកសារ</translation>
    </message>
    <message>
        <source>code apply</source>
        <translation>កូដ អនុវត្ត ដាក់ស្លាក code apply tag</translation>
    </message>
    <message>
        <source>filter hide</source>
        <translation>ត្រង លាក់ filter hide</translation>
    </message>
    <message>
        <source>filter reset</source>
        <translation>ត្រង កំណត់ឡើងវិញ filter reset</translation>
    </message>
    <message>
        <source>font line spacing width appearance</source>
        <translation>ពុម្ពអក្សរ បន្ទាត់ គម្លាត ទទឹង រូបរាង font spacing</translation>
    </message>
    <message>
        <source>full screen distraction</source>
        <translation>ពេញអេក្រង់ ផ្ដោតអារម្មណ៍ full screen</translation>
    </message>
    <message>
        <source>mark</source>
        <translation>សម្គាល់ គូសចំណាំ mark</translation>
    </message>
    <message>
        <source>merge</source>
        <translation>បញ្ចូលគ្នា រួម merge</translation>
    </message>
    <message>
        <source>note comment annotation</source>
        <translation>ចំណាំ មតិ ចំណារពន្យល់ note comment memo</translation>
    </message>
    <message>
        <source>remove untag</source>
        <translation>ដកចេញ ដកស្លាក remove untag</translation>
    </message>
    <message>
        <source>resize extend shrink</source>
        <translation>ប្ដូរទំហំ ពង្រីក បង្រួម resize</translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <source>This is the sample, and nobody has changed it.</source>
        <translation>នេះ​ជា​គម្រោង​គំរូ ហើយ​គ្មាន​អ្នក​ណា​បាន​ផ្លាស់ប្ដូរ​វា​ទេ។</translation>
    </message>
</context>
<context>
    <name>DefinitionPart</name>
    <message>
        <source>A passage that shows it well</source>
        <translation>អត្ថបទ​ដកស្រង់​ដែល​បង្ហាញ​វា​បាន​ល្អ</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>សង្ខេប</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>និយមន័យ</translation>
    </message>
    <message>
        <source>Do not use when</source>
        <translation>កុំប្រើនៅពេល</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>ឧទាហរណ៍</translation>
    </message>
    <message>
        <source>History of this code</source>
        <translation>ប្រវត្តិនៃកូដនេះ</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>កំណត់ចំណាំ</translation>
    </message>
    <message>
        <source>Memo on the code</source>
        <translation>កំណត់ចំណាំ​លើ​កូដ</translation>
    </message>
    <message>
        <source>The code in one sentence</source>
        <translation>កូដនេះក្នុងមួយប្រយោគ</translation>
    </message>
    <message>
        <source>Use when</source>
        <translation>ប្រើនៅពេល</translation>
    </message>
    <message>
        <source>What a passage must say to get the code</source>
        <translation>អ្វី​ដែល​អត្ថបទ​ដកស្រង់​ត្រូវ​និយាយ ដើម្បី​ទទួល​កូដ​នេះ</translation>
    </message>
    <message>
        <source>What is in doubt about it, what you agreed on</source>
        <translation>អ្វី​ដែល​នៅ​សង្ស័យ​អំពី​វា និង​អ្វី​ដែល​បាន​ព្រមព្រៀង​គ្នា</translation>
    </message>
    <message>
        <source>What looks like it and is not</source>
        <translation>អ្វីដែលមើលទៅដូចវា តែមិនមែន</translation>
    </message>
    <message>
        <source>What the code means, in full</source>
        <translation>អត្ថន័យពេញលេញនៃកូដ</translation>
    </message>
</context>
<context>
    <name>DeleteDialog</name>
    <message numerus="yes">
        <source>%Ln coders</source>
        <translation>
            <numerusform>អ្នកដាក់កូដ %Ln</numerusform>
            <numerusform>អ្នកដាក់កូដ %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln codes</source>
        <translation>
            <numerusform>កូដ %Ln</numerusform>
            <numerusform>កូដ %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln codings</source>
        <translation>
            <numerusform>ការដាក់កូដ %Ln</numerusform>
            <numerusform>ការដាក់កូដ %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln documents</source>
        <translation>
            <numerusform>ឯកសារ %Ln</numerusform>
            <numerusform>ឯកសារ %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln memos</source>
        <translation>
            <numerusform>កំណត់ចំណាំ %Ln</numerusform>
            <numerusform>កំណត់ចំណាំ %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passages</source>
        <translation>
            <numerusform>អត្ថបទដកស្រង់ %Ln</numerusform>
            <numerusform>អត្ថបទដកស្រង់ %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln steps</source>
        <translation>
            <numerusform>ជំហាន %Ln</numerusform>
            <numerusform>ជំហាន %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sub-codes</source>
        <translation>
            <numerusform>កូដរង %Ln</numerusform>
            <numerusform>កូដរង %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>1 code</source>
        <translation>កូដ 1</translation>
    </message>
    <message>
        <source>1 coder</source>
        <translation>អ្នកដាក់កូដ 1</translation>
    </message>
    <message>
        <source>1 coding</source>
        <translation>ការដាក់កូដ 1</translation>
    </message>
    <message>
        <source>1 document</source>
        <translation>ឯកសារ 1</translation>
    </message>
    <message>
        <source>1 memo</source>
        <translation>កំណត់ចំណាំ 1</translation>
    </message>
    <message>
        <source>1 passage</source>
        <translation>អត្ថបទដកស្រង់ 1</translation>
    </message>
    <message>
        <source>1 step</source>
        <translation>ជំហាន 1</translation>
    </message>
    <message>
        <source>1 sub-code</source>
        <translation>កូដរង 1</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>លុប</translation>
    </message>
    <message numerus="yes">
        <source>The codings lie on %Ln passages; those without another code or a memo go too.</source>
        <translation>
            <numerusform>ការ​ដាក់កូដ​ទាំងនោះ​ស្ថិត​លើ​អត្ថបទ​ដកស្រង់ %Ln ហើយ​អត្ថបទ​ដកស្រង់​ដែល​គ្មាន​កូដ​ផ្សេង ឬ​កំណត់ចំណាំ ក៏​ត្រូវ​លុប​ដែរ។</numerusform>
            <numerusform>ការ​ដាក់កូដ​ទាំងនោះ​ស្ថិត​លើ​អត្ថបទ​ដកស្រង់ %Ln ហើយ​អត្ថបទ​ដកស្រង់​ដែល​គ្មាន​កូដ​ផ្សេង ឬ​កំណត់ចំណាំ ក៏​ត្រូវ​លុប​ដែរ។</numerusform>
        </translation>
    </message>
    <message>
        <source>The codings lie on 1 passage; it goes too unless it carries another code or a memo.</source>
        <translation>ការ​ដាក់កូដ​ទាំងនោះ​ស្ថិត​លើ​អត្ថបទ​ដកស្រង់ 1 ដែល​ក៏​ត្រូវ​លុប​ដែរ លើកលែងតែ​វា​មាន​កូដ​ផ្សេង ឬ​កំណត់ចំណាំ។</translation>
    </message>
    <message>
        <source>This takes along {things}.</source>
        <translation>ការលុបនេះនឹងយក {things} ទៅជាមួយ។</translation>
    </message>
    <message>
        <source>Undo brings everything back.</source>
        <translation>«មិនធ្វើវិញ» នឹងនាំអ្វីៗទាំងអស់ត្រឡប់មកវិញ។</translation>
    </message>
    <message>
        <source>{some} and {last}</source>
        <translation>{some} និង {last}</translation>
    </message>
</context>
<context>
    <name>DocumentsModel</name>
    <message numerus="yes">
        <source>%Ln passages</source>
        <translation>
            <numerusform>អត្ថបទដកស្រង់ %Ln</numerusform>
            <numerusform>អត្ថបទដកស្រង់ %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>1 passage</source>
        <translation>អត្ថបទដកស្រង់ 1</translation>
    </message>
    <message>
        <source>not yet coded</source>
        <translation>មិនទាន់ដាក់កូដ</translation>
    </message>
    <message>
        <source>with a memo</source>
        <translation>មាន​កំណត់ចំណាំ</translation>
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
            <numerusform>លុបឯកសារ %Ln ឬ?</numerusform>
            <numerusform>លុបឯកសារ %Ln ឬ?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the document “{document}”?</source>
        <translation>លុបឯកសារ «{document}» ឬ?</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>ឯកសារ</translation>
    </message>
    <message numerus="yes">
        <source>Drop %Ln files</source>
        <translation>
            <numerusform>ទម្លាក់ហ្វាល់ចំនួន %Ln</numerusform>
            <numerusform>ទម្លាក់ហ្វាល់ចំនួន %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop 1 file</source>
        <translation>ទម្លាក់ហ្វាល់ចំនួន 1</translation>
    </message>
    <message>
        <source>Import documents…</source>
        <translation>នាំចូលឯកសារ…</translation>
    </message>
    <message>
        <source>No documents yet. Drop files here or press {keys}.</source>
        <translation>មិនទាន់មានឯកសារទេ។ ទម្លាក់ហ្វាល់នៅទីនេះ ឬចុច {keys}។</translation>
    </message>
</context>
<context>
    <name>Edges</name>
    <message>
        <source>Moving the end</source>
        <translation>កំពុងផ្លាស់ទីចុង</translation>
    </message>
    <message>
        <source>Moving the start</source>
        <translation>កំពុងផ្លាស់ទីដើម</translation>
    </message>
    <message>
        <source>No paragraph above this one is without a code.</source>
        <translation>គ្មាន​កថាខណ្ឌ​ណា​នៅ​ខាងលើ​នេះ​ដែល​មិនទាន់​មាន​កូដ​ទេ។</translation>
    </message>
    <message>
        <source>No paragraph below this one is without a code.</source>
        <translation>គ្មាន​កថាខណ្ឌ​ណា​នៅ​ខាងក្រោម​នេះ​ដែល​មិនទាន់​មាន​កូដ​ទេ។</translation>
    </message>
    <message>
        <source>The selection touches no two passages of yours to join.</source>
        <translation>ជម្រើស​មិន​ប៉ះ​អត្ថបទ​ដកស្រង់​ពីរ​របស់​អ្នក​ដែល​អាច​ភ្ជាប់គ្នា​ទេ។</translation>
    </message>
    <message>
        <source>There is no other passage behind this one to join it with.</source>
        <translation>គ្មាន​អត្ថបទ​ដកស្រង់​ផ្សេង​នៅ​ក្រោយនេះ​ដែល​អាច​ភ្ជាប់​ជាមួយ​វា​ទេ។</translation>
    </message>
    <message>
        <source>arrows by character and line, Ctrl by word, Alt by sentence · Tab the other edge · Enter keeps it · Esc leaves it as it was</source>
        <translation>ព្រួញ តាមតួអក្សរ និងបន្ទាត់, Ctrl តាមពាក្យ, Alt តាមប្រយោគ · Tab ទៅគែមម្ខាងទៀត · Enter រក្សាទុក · Esc ទុកដូចដើម</translation>
    </message>
</context>
<context>
    <name>Encrypting</name>
    <message numerus="yes">
        <source>Copies and snapshots from before (%Ln) are as they were: this passphrase does not protect them. Delete what you do not need.</source>
        <translation>
            <numerusform>ច្បាប់​ចម្លង និង​រូបថតសភាព​ពីមុន (%Ln) នៅ​ដដែល៖ ឃ្លាសម្ងាត់​នេះ​មិន​ការពារ​វា​ទេ។ សូម​លុប​អ្វី​ដែល​អ្នក​មិន​ត្រូវការ។</numerusform>
            <numerusform>ច្បាប់​ចម្លង និង​រូបថតសភាព​ពីមុន (%Ln) នៅ​ដដែល៖ ឃ្លាសម្ងាត់​នេះ​មិន​ការពារ​វា​ទេ។ សូម​លុប​អ្វី​ដែល​អ្នក​មិន​ត្រូវការ។</numerusform>
        </translation>
    </message>
    <message>
        <source>Copies from before</source>
        <translation>ច្បាប់ចម្លងពីមុន</translation>
    </message>
    <message>
        <source>Show which</source>
        <translation>បង្ហាញថាមួយណា</translation>
    </message>
    <message>
        <source>Something is being imported, exported or looked at; wait until it is done.</source>
        <translation>មានអ្វីមួយកំពុងនាំចូល នាំចេញ ឬរកមើល សូមរង់ចាំរហូតដល់ចប់។</translation>
    </message>
    <message>
        <source>Stopped; the project and its passphrase are as they were.</source>
        <translation>បាន​បញ្ឈប់ គម្រោង និង​ឃ្លាសម្ងាត់​របស់​វា​នៅ​ដដែល។</translation>
    </message>
    <message>
        <source>The project is encrypted now.</source>
        <translation>គម្រោង​ត្រូវ​បាន​អ៊ិនគ្រីប​ហើយ។</translation>
    </message>
    <message>
        <source>The project is not encrypted any more.</source>
        <translation>គម្រោងលែងអ៊ិនគ្រីបហើយ។</translation>
    </message>
    <message>
        <source>The project is written anew …</source>
        <translation>កំពុង​សរសេរ​គម្រោង​ឡើងវិញ …</translation>
    </message>
    <message>
        <source>The project opens with the new passphrase only.</source>
        <translation>គម្រោង​បើក​បានតែ​ដោយ​ឃ្លាសម្ងាត់​ថ្មី​ប៉ុណ្ណោះ។</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>1 hidden file was passed over.</source>
        <translation>បានរំលងហ្វាល់លាក់ 1។</translation>
    </message>
    <message>
        <source>1 link to a folder was not followed.</source>
        <translation>មិនបានតាមតំណទៅថតចំនួន 1 ទេ។</translation>
    </message>
    <message>
        <source>1 project of Glossator was passed over.</source>
        <translation>បានរំលងគម្រោង Glossator ចំនួន 1។</translation>
    </message>
    <message>
        <source>A code can wear a digit from 1 to 9, not {digit}.</source>
        <translation>កូដអាចមានលេខពី 1 ដល់ 9 មិនមែន {digit} ទេ។</translation>
    </message>
    <message>
        <source>A code has no field “{field}”.</source>
        <translation>កូដគ្មានផ្នែក «{field}» ទេ។</translation>
    </message>
    <message>
        <source>A large step is still under way, so nothing else can be changed in “{name}” now; wait until it is done, or stop it.</source>
        <translation>ជំហាន​ធំ​មួយ​កំពុង​ដំណើរការ​នៅឡើយ ដូច្នេះ​ឥឡូវ​មិន​អាច​ផ្លាស់ប្ដូរ​អ្វី​ផ្សេង​ក្នុង «{name}» បានទេ សូម​រង់ចាំ​រហូតដល់​ចប់ ឬ​បញ្ឈប់​វា។</translation>
    </message>
    <message>
        <source>A matrix cannot hold “{value}”; it can hold: {values}.</source>
        <translation>ម៉ាទ្រីសមិនអាចផ្ទុក «{value}» បានទេ វាអាចផ្ទុក៖ {values}។</translation>
    </message>
    <message>
        <source>A memo cannot be put on “{kind}”.</source>
        <translation>មិន​អាច​ដាក់កំណត់​ចំណាំ​លើ «{kind}» បានទេ។</translation>
    </message>
    <message>
        <source>A name can have {limit} characters at most; this one has {length}.</source>
        <translation>ឈ្មោះអាចមានយ៉ាងច្រើន {limit} តួអក្សរ ឈ្មោះនេះមាន {length}។</translation>
    </message>
    <message>
        <source>A name cannot be empty.</source>
        <translation>ឈ្មោះមិនអាចទទេបានទេ។</translation>
    </message>
    <message>
        <source>A name cannot hold a line break or another control character.</source>
        <translation>ឈ្មោះ​មិន​អាច​មានការ​ចុះបន្ទាត់ ឬ​តួអក្សរ​បញ្ជា​ផ្សេងទៀត​ទេ។</translation>
    </message>
    <message>
        <source>A name cannot hold half of a character (a lone surrogate).</source>
        <translation>ឈ្មោះ​មិន​អាច​មាន​តួអក្សរ​ពាក់កណ្ដាល (lone surrogate) ទេ។</translation>
    </message>
    <message>
        <source>A name needs at least one character that can be seen.</source>
        <translation>ឈ្មោះ​ត្រូវ​មាន​តួអក្សរ​មើលឃើញ​យ៉ាងតិច​មួយ។</translation>
    </message>
    <message>
        <source>A passage is split between two of its words; put the cursor there first.</source>
        <translation>អត្ថបទ​ដកស្រង់​ត្រូវ​បំបែក​នៅចន្លោះ​ពាក្យ​ពីរ​របស់​វា សូម​ដាក់​ទស្សន៍ទ្រនិច​នៅ​ទីនោះ​ជាមុន។</translation>
    </message>
    <message>
        <source>A passage needs at least one character that is not white space.</source>
        <translation>អត្ថបទ​ដកស្រង់​ត្រូវ​មាន​តួអក្សរ​យ៉ាងតិច​មួយ​ដែល​មិនមែន​ជាដក​ឃ្លា។</translation>
    </message>
    <message>
        <source>A passphrase needs at least one character.</source>
        <translation>ឃ្លាសម្ងាត់​ត្រូវ​មាន​តួអក្សរ​យ៉ាងតិច​មួយ។</translation>
    </message>
    <message>
        <source>A picture without a text layer, and so not read: {pages}. Text recognition (OCR) could add one.</source>
        <translation>រូបភាព​ដែល​គ្មាន​ស្រទាប់​អត្ថបទ ដូច្នេះ​មិនបាន​អាន៖ {pages}។ ការ​សម្គាល់​អក្សរ (OCR) អាច​បន្ថែម​ស្រទាប់​នោះ។</translation>
    </message>
    <message>
        <source>A row of {table} refers to a missing row of {other}.</source>
        <translation>ជួរដេកនៃ {table} យោងទៅជួរដេកដែលបាត់នៃ {other}។</translation>
    </message>
    <message>
        <source>A span cannot start before the text ({start}).</source>
        <translation>ចន្លោះ​មិន​អាច​ចាប់ផ្ដើម​មុន​អត្ថបទ​បានទេ ({start})។</translation>
    </message>
    <message>
        <source>A stand-in cannot be for “{kind}”.</source>
        <translation>ឈ្មោះ​ជំនួស​មិន​អាច​សម្រាប់ «{kind}» បានទេ។</translation>
    </message>
    <message>
        <source>A value cannot be empty; take its tick away to set none.</source>
        <translation>តម្លៃមិនអាចទទេបានទេ សូមដកសញ្ញាធីករបស់វា ដើម្បីកុំកំណត់តម្លៃណា។</translation>
    </message>
    <message>
        <source>All of it is here already; nothing was added.</source>
        <translation>ទាំងអស់​មាននៅ​ទីនេះ​រួចហើយ គ្មានអ្វី​ត្រូវ​បាន​បន្ថែម​ទេ។</translation>
    </message>
    <message>
        <source>An index of the file is damaged ({words}).</source>
        <translation>លិបិក្រមមួយនៃឯកសារខូច ({words})។</translation>
    </message>
    <message>
        <source>Attributes of numbers that go as texts, for a number like 1e5 or inf: {count}.</source>
        <translation>គុណលក្ខណៈ​ចំនួន​ដែល​ទៅជា​អក្សរ ដោយសារ​ចំនួន​ដូចជា 1e5 ឬ inf៖ {count}។</translation>
    </message>
    <message>
        <source>Attributes that could not be kept: {count}.</source>
        <translation>គុណលក្ខណៈ​ដែល​មិន​អាច​រក្សាទុក​បាន៖ {count}។</translation>
    </message>
    <message>
        <source>Attributes with a name that is taken by another type, made distinct: {count} ({names}).</source>
        <translation>គុណលក្ខណៈ​ដែល​ឈ្មោះ​របស់​វា​ត្រូវ​បាន​ប្រភេទ​ផ្សេង​ប្រើ ត្រូវ​បាន​ធ្វើឲ្យ​ខុសគ្នា៖ {count} ({names})។</translation>
    </message>
    <message>
        <source>Beside “{name}” lies “{side}”, which Glossator never makes: another program has had the project open. Keep the two together until all is well.</source>
        <translation>នៅ​ក្បែរ «{name}» មាន «{side}» ដែល Glossator មិនដែល​បង្កើត​ទេ៖ កម្មវិធី​ផ្សេង​ធ្លាប់​បើក​គម្រោង​នេះ។ សូម​ទុក​ទាំងពីរ​ជាមួយគ្នា​រហូត​ដល់​អ្វីៗល្អ​ទាំងអស់។</translation>
    </message>
    <message>
        <source>Beside “{name}” lies “{side}”, which belongs to another file and would spoil this one. Nothing was changed: move “{side}” to another folder and open the project again.</source>
        <translation>នៅ​ក្បែរ «{name}» មាន «{side}» ដែល​ជា​របស់​ហ្វាល់​ផ្សេង ហើយនឹង​ធ្វើ​ឲ្យ​ហ្វាល់​នេះ​ខូច។ គ្មានអ្វី​ត្រូវ​បាន​ផ្លាស់ប្ដូរ​ទេ៖ សូម​ផ្លាស់ទី «{side}» ទៅ​ថត​ផ្សេង រួច​បើក​គម្រោង​ម្ដងទៀត។</translation>
    </message>
    <message>
        <source>Cases, whose values were set on their documents and which are not kept otherwise: {count} ({names}).</source>
        <translation>ករណី​ដែល​តម្លៃ​របស់​វា​ត្រូវ​បាន​កំណត់​លើ​ឯកសារ​របស់​វា ហើយ​មិន​ត្រូវ​បាន​រក្សាទុក​តាមរបៀប​ផ្សេង៖ {count} ({names})។</translation>
    </message>
    <message>
        <source>Cells of matrix and co-occurrence that stand for fewer than {count} codings, but for some, are left empty. Other tables of the same project may still give them away.</source>
        <translation>ក្រឡា​នៃ​ម៉ាទ្រីស និង​ការ​កើត​រួម​ដែល​តំណាង​ការ​ដាក់កូដ​តិច​ជាង {count} ត្រូវ​បាន​ទុក​ទទេ លើកលែងតែ​ក្រឡា​ខ្លះ។ តា​រាង​ផ្សេងៗនៃ​គម្រោង​ដដែល​នៅតែ​អាច​ធ្វើឲ្យ​គេ​ដឹង​ចំនួន​នោះ។</translation>
    </message>
    <message>
        <source>Changes in the log that could not be kept: {count}.</source>
        <translation>ការផ្លាស់ប្ដូរ​ក្នុង​កំណត់ហេតុ​ដែល​មិន​អាច​រក្សាទុក​បាន៖ {count}។</translation>
    </message>
    <message>
        <source>Chapters that the book names but does not hold: {count}.</source>
        <translation>ជំពូកដែលសៀវភៅរាយឈ្មោះ តែគ្មាននៅក្នុងនោះ៖ {count}។</translation>
    </message>
    <message>
        <source>Characters in names, definitions, memos and values that XML cannot hold, replaced: {count}.</source>
        <translation>តួអក្សរក្នុងឈ្មោះ និយមន័យ កំណត់ចំណាំ និងតម្លៃ ដែល XML មិនអាចផ្ទុកបាន ត្រូវបានជំនួស៖ {count}។</translation>
    </message>
    <message>
        <source>Coders brought back from the log: {count}.</source>
        <translation>អ្នកដាក់កូដ​ដែល​បាន​នាំ​ត្រឡប់​ពី​កំណត់ហេតុ៖ {count}។</translation>
    </message>
    <message>
        <source>Coders found here by their name, and used: {count} ({names}).</source>
        <translation>អ្នកដាក់កូដ​ដែល​រក​ឃើញ​នៅ​ទីនេះ​តាម​ឈ្មោះ ហើយ​ត្រូវ​បាន​ប្រើ៖ {count} ({names})។</translation>
    </message>
    <message>
        <source>Coders that could not be read: {count}.</source>
        <translation>អ្នកដាក់កូដ​ដែល​មិន​អាច​អាន​បាន៖ {count}។</translation>
    </message>
    <message>
        <source>Coders whose names are lost, and who are numbered now: {count}.</source>
        <translation>អ្នកដាក់កូដ​ដែល​ឈ្មោះ​បាត់ ហើយ​ឥឡូវ​ដាក់ជា​លេខរៀង៖ {count}។</translation>
    </message>
    <message>
        <source>Codes brought back from the log: {count}.</source>
        <translation>កូដ​ដែល​បាន​នាំ​ត្រឡប់​ពី​កំណត់ហេតុ៖ {count}។</translation>
    </message>
    <message>
        <source>Codes found here by their place and name, and used: {count} ({names}).</source>
        <translation>កូដ​ដែល​រក​ឃើញ​នៅ​ទីនេះ​តាម​កន្លែង និង​ឈ្មោះ ហើយ​ត្រូវ​បាន​ប្រើ៖ {count} ({names})។</translation>
    </message>
    <message>
        <source>Codes found here by their place and name, which stay as they are: {count}.</source>
        <translation>កូដ​ដែល​រក​ឃើញ​នៅ​ទីនេះ​តាម​កន្លែង និង​ឈ្មោះ​របស់​វា ហើយ​នៅ​ដដែល៖ {count}។</translation>
    </message>
    <message>
        <source>Codes on whole sources, put on a passage over all of the text: {count}.</source>
        <translation>កូដ​លើ​ប្រភព​ទាំងមូល ត្រូវ​បាន​ដាក់លើ​អត្ថបទ​ដកស្រង់​ដែល​គ្រប​អត្ថបទ​ទាំងអស់៖ {count}។</translation>
    </message>
    <message>
        <source>Codes that are below themselves in the codebook: {count}.</source>
        <translation>កូដ​ដែល​នៅ​ក្រោម​ខ្លួន​ឯង​ក្នុង​សៀវភៅកូដ៖ {count}។</translation>
    </message>
    <message>
        <source>Codes that are defined otherwise here, which is kept: {count} ({names}).</source>
        <translation>កូដ​ដែល​មាន​និយមន័យ​ផ្សេង​នៅ​ទីនេះ ហើយ​និយមន័យ​នេះ​ត្រូវ​បាន​រក្សាទុក៖ {count} ({names})។</translation>
    </message>
    <message>
        <source>Codes that could not be kept: {count}.</source>
        <translation>កូដ​ដែល​មិន​អាច​រក្សាទុក​បាន៖ {count}។</translation>
    </message>
    <message>
        <source>Codes that have another name or place here, which they keep: {count} ({names}).</source>
        <translation>កូដដែលមានឈ្មោះ ឬកន្លែងផ្សេងនៅទីនេះ ហើយវារក្សាឈ្មោះ ឬកន្លែងនេះ៖ {count} ({names})។</translation>
    </message>
    <message>
        <source>Codes that wear a digit, which is left out: {count}.</source>
        <translation>កូដដែលមានលេខ លេខនោះត្រូវបានទុកចោល៖ {count}។</translation>
    </message>
    <message>
        <source>Codes that were only headings there (not to code with), like all others here: {count}.</source>
        <translation>កូដ​ដែល​គ្រាន់តែ​ជា​ចំណងជើង​នៅ​ទីនោះ (មិនមែន​សម្រាប់​ដាក់) ដូច​កូដ​ផ្សេង​ទាំងអស់​នៅ​ទីនេះ៖ {count}។</translation>
    </message>
    <message>
        <source>Codes whose theme is lost, and that stand at the top now: {count}.</source>
        <translation>កូដ​ដែល​ប្រធានបទ​របស់​វា​បាត់ ហើយ​ឥឡូវ​នៅ​កម្រិត​លើ​គេ៖ {count}។</translation>
    </message>
    <message>
        <source>Codes with the name of one beside them, made distinct: {count} ({names}).</source>
        <translation>កូដ​ដែល​មានឈ្មោះ​ដូច​កូដ​នៅ​ក្បែរ​វា ត្រូវ​បាន​ធ្វើឲ្យ​ខុសគ្នា៖ {count} ({names})។</translation>
    </message>
    <message>
        <source>Codes without a colour of their own, given one: {count}.</source>
        <translation>កូដ​ដែល​គ្មាន​ពណ៌​ផ្ទាល់ខ្លួន ត្រូវ​បាន​ដាក់​ពណ៌​ឲ្យ៖ {count}។</translation>
    </message>
    <message>
        <source>Codings brought back from the log: {count}.</source>
        <translation>ការ​ដាក់កូដ​ដែល​បាន​នាំ​ត្រឡប់​ពី​កំណត់ហេតុ៖ {count}។</translation>
    </message>
    <message>
        <source>Codings that could not be kept: {count}.</source>
        <translation>ការ​ដាក់កូដ​ដែល​មិន​អាច​រក្សាទុក​បាន៖ {count}។</translation>
    </message>
    <message>
        <source>Codings that stood twice on one passage, kept once: {count}.</source>
        <translation>ការ​ដាក់កូដ​ដែល​មាន​ពីរ​ដងលើ​អត្ថបទ​ដកស្រង់​តែមួយ ត្រូវ​បាន​រក្សាទុក​ម្ដង៖ {count}។</translation>
    </message>
    <message>
        <source>Codings with codes that are not in the file; their passages are kept: {count}.</source>
        <translation>ការ​ដាក់កូដ​ដែល​កូដ​របស់​វា​មិន​មាន​ក្នុង​ហ្វាល់ អត្ថបទ​ដកស្រង់​ត្រូវ​បាន​រក្សាទុក៖ {count}។</translation>
    </message>
    <message>
        <source>Comments were left out: {count}.</source>
        <translation>មតិយោបល់​ត្រូវ​បាន​ទុកចោល៖ {count}។</translation>
    </message>
    <message>
        <source>Documents brought back from the log: {count}.</source>
        <translation>ឯកសារ​ដែល​បាន​នាំ​ត្រឡប់​ពី​កំណត់ហេតុ៖ {count}។</translation>
    </message>
    <message>
        <source>Documents found here under the same name with the same text, and used: {count} ({names}).</source>
        <translation>ឯកសារ​ដែល​រក​ឃើញ​នៅ​ទីនេះ​ដោយមាន​ឈ្មោះ និង​អត្ថបទ​ដដែល ហើយ​ត្រូវ​បាន​ប្រើ៖ {count} ({names})។</translation>
    </message>
    <message>
        <source>Documents that are here with another text, so added beside them: {count} ({names}).</source>
        <translation>ឯកសារ​ដែល​មាននៅ​ទីនេះ​ដោយមាន​អត្ថបទ​ផ្សេង ដូច្នេះ​ត្រូវ​បាន​បន្ថែម​ក្បែរ​វា៖ {count} ({names})។</translation>
    </message>
    <message>
        <source>Documents that could not be kept: {count}.</source>
        <translation>ឯកសារ​ដែល​មិន​អាច​រក្សាទុក​បាន៖ {count}។</translation>
    </message>
    <message>
        <source>Documents whose original file (PDF, Word …) stays here, only its text goes: {count}.</source>
        <translation>ឯកសារ​ដែល​ហ្វាល់​ដើម​របស់​វា (PDF, Word …) នៅ​ទីនេះ មានតែ​អត្ថបទ​របស់​វា​ទៅ៖ {count}។</translation>
    </message>
    <message>
        <source>Earlier texts of documents that could not be kept: {count}.</source>
        <translation>អត្ថ​បទ​មុនៗនៃ​ឯកសារ​ដែល​មិន​អាច​រក្សាទុក​បាន៖ {count}។</translation>
    </message>
    <message>
        <source>Earlier texts of revised documents, left out: {count}.</source>
        <translation>អត្ថបទមុនៗនៃឯកសារដែលបានកែ ត្រូវបានទុកចោល៖ {count}។</translation>
    </message>
    <message>
        <source>Elements that are not the standard&apos;s, passed over: {count} ({names}).</source>
        <translation>ធាតុ​ដែល​មិនមែន​របស់​ស្តង់ដារ ត្រូវ​បាន​រំលង៖ {count} ({names})។</translation>
    </message>
    <message>
        <source>Files attached inside were not read: {count}.</source>
        <translation>ហ្វាល់​ដែល​ភ្ជាប់​នៅ​ខាងក្នុង​មិន​ត្រូវ​បាន​អាន៖ {count}។</translation>
    </message>
    <message>
        <source>Footnotes and endnotes stand at the end, under their numbers: {count}.</source>
        <translation>លេខយោង​ជើង​ទំព័រ និង​លេខយោង​ចុង​ឯកសារ​នៅ​ខាងចុង ក្រោម​លេខ​របស់​វា៖ {count}។</translation>
    </message>
    <message>
        <source>Found in {file} (made by {origin}): sources {sources}, codes {codes}, passages {passages}, codings {codings}, coders {coders}, notes {notes}.</source>
        <translation>រកឃើញក្នុង {file} (បង្កើតដោយ {origin})៖ ប្រភព {sources} កូដ {codes} អត្ថបទដកស្រង់ {passages} ការដាក់កូដ {codings} អ្នកដាក់កូដ {coders} ចំណាំ {notes}។</translation>
    </message>
    <message>
        <source>Headers and footers of the pages were left out: {count}.</source>
        <translation>បឋមកថា និង​បាតកថា​នៃ​ទំព័រ​ត្រូវ​បាន​ទុកចោល៖ {count}។</translation>
    </message>
    <message>
        <source>Hidden text was left out: {count} places.</source>
        <translation>អត្ថបទ​ដែល​លាក់​ត្រូវ​បាន​ទុកចោល៖ {count} កន្លែង។</translation>
    </message>
    <message>
        <source>Imported files whose bytes could not be read: {count}.</source>
        <translation>ហ្វាល់​ដែល​បាន​នាំចូល តែ​មិន​អាច​អាន​បៃ​របស់​វា​បាន៖ {count}។</translation>
    </message>
    <message>
        <source>In “{document}” the passage {start}:{end} no longer quotes the text at its place.</source>
        <translation>ក្នុង «{document}» អត្ថបទ​ដកស្រង់ {start}:{end} លែង​ត្រូវ​នឹង​អត្ថបទ​នៅកន្លែង​របស់​វា​ហើយ។</translation>
    </message>
    <message>
        <source>In “{name}” passages put back to where their words stand: {count}.</source>
        <translation>ក្នុង «{name}» អត្ថបទ​ដកស្រង់​ដែល​បាន​ដាក់​ត្រឡប់ទៅ​កន្លែង​ដែល​ពាក្យ​របស់​វា​នៅ៖ {count}។</translation>
    </message>
    <message>
        <source>In “{name}” passages whose words stand nowhere near their place: {count}. They are left out and listed in a memo on the project.</source>
        <translation>ក្នុង «{name}» អត្ថបទ​ដកស្រង់​ដែល​ពាក្យ​របស់​វា​មិន​មាននៅ​ជិត​កន្លែង​របស់​វា៖ {count}។ វា​ត្រូវ​បាន​ទុកចោល ហើយ​រាយ​ក្នុង​កំណត់ចំណាំ​របស់​គម្រោង។</translation>
    </message>
    <message>
        <source>In “{table}” {count} cells are longer than Excel&apos;s 32,767 characters; they are cut and end in “[…]”. CSV holds them whole.</source>
        <translation>ក្នុង «{table}» ក្រឡា {count} វែងជាង 32,767 តួអក្សររបស់ Excel វាត្រូវបានកាត់ ហើយចប់ដោយ «[…]»។ CSV ផ្ទុកវាទាំងមូល។</translation>
    </message>
    <message>
        <source>It holds NUL characters, which only files that are not text have.</source>
        <translation>វា​មាន​តួអក្សរ NUL ដែល​មានតែ​ក្នុង​ហ្វាល់​ដែល​មិនមែន​ជា​អត្ថបទ។</translation>
    </message>
    <message>
        <source>It holds half of a character (a lone surrogate) at position {position}.</source>
        <translation>វា​មាន​តួអក្សរ​ពាក់កណ្ដាល (lone surrogate) ត្រង់​ទីតាំង {position}។</translation>
    </message>
    <message>
        <source>It takes two passages to join them.</source>
        <translation>ត្រូវ​មាន​អត្ថបទ​ដកស្រង់​ពីរ​ទើប​អាច​ភ្ជាប់​បាន។</translation>
    </message>
    <message>
        <source>Left out as running heads, feet and page numbers, on {count} of {all} pages: {examples}.</source>
        <translation>បានទុកចោលជាក្បាលទំព័រ បាតទំព័រ និងលេខទំព័រ លើ {count} ក្នុងចំណោម {all} ទំព័រ៖ {examples}។</translation>
    </message>
    <message>
        <source>Left out, since it runs across {count} pages sideways: “{words}”.</source>
        <translation>បានទុកចោល ព្រោះវារត់ផ្ដេកកាត់ {count} ទំព័រ៖ «{words}»។</translation>
    </message>
    <message>
        <source>Line {line}: {reason} Nothing was changed.</source>
        <translation>បន្ទាត់ {line}៖ {reason} គ្មានអ្វី​ត្រូវ​បាន​ផ្លាស់ប្ដូរ​ទេ។</translation>
    </message>
    <message>
        <source>Macros were ignored.</source>
        <translation>ម៉ាក្រូ​ត្រូវ​បាន​មិន​អើពើ។</translation>
    </message>
    <message>
        <source>Memos brought back from the log: {count}.</source>
        <translation>កំណត់ចំណាំ​ដែល​បាន​នាំ​ត្រឡប់​ពី​កំណត់ហេតុ៖ {count}។</translation>
    </message>
    <message>
        <source>Memos joined with another memo of the same coder on the same thing: {count}.</source>
        <translation>កំណត់ចំណាំ​ដែល​បាន​ភ្ជាប់​ជាមួយ​កំណត់ចំណាំ​ផ្សេង​របស់​អ្នកដាក់កូដ​ដដែល លើ​រឿង​ដដែល៖ {count}។</translation>
    </message>
    <message>
        <source>Memos on what is not there any more: {count}.</source>
        <translation>កំណត់ចំណាំលើអ្វីដែលលែងមាន៖ {count}។</translation>
    </message>
    <message>
        <source>Memos that belong to nothing, joined to the memo on the project: {count} ({names}).</source>
        <translation>កំណត់ចំណាំ​ដែល​មិន​ជាប់នឹង​អ្វី ត្រូវ​បាន​ភ្ជាប់​ទៅ​កំណត់ចំណាំ​របស់​គម្រោង៖ {count} ({names})។</translation>
    </message>
    <message>
        <source>Memos that could not be kept in their place: {count}.</source>
        <translation>កំណត់ចំណាំ​ដែល​មិន​អាច​រក្សាទុក​នៅកន្លែង​របស់​វា​បាន៖ {count}។</translation>
    </message>
    <message>
        <source>Menus and links round the text were left out: {count} characters.</source>
        <translation>ម៉ឺនុយ និង​តំណ​ជុំវិញ​អត្ថបទ​ត្រូវ​បាន​ទុកចោល៖ {count} តួអក្សរ។</translation>
    </message>
    <message>
        <source>Names that were shortened or cleaned: {count} ({names}).</source>
        <translation>ឈ្មោះ​ដែល​ត្រូវ​បាន​បង្រួញ ឬ​សម្អាត៖ {count} ({names})។</translation>
    </message>
    <message>
        <source>New codes: {count}.</source>
        <translation>កូដថ្មី៖ {count}។</translation>
    </message>
    <message>
        <source>New here: documents {documents}, codes {codes}, passages {passages}, codings {codings}, memos {memos}, attributes {attributes}, values {values}, coders {coders}.</source>
        <translation>ថ្មីនៅទីនេះ៖ ឯកសារ {documents} កូដ {codes} អត្ថបទដកស្រង់ {passages} ការដាក់កូដ {codings} កំណត់ចំណាំ {memos} គុណលក្ខណៈ {attributes} តម្លៃ {values} អ្នកដាក់កូដ {coders}។</translation>
    </message>
    <message>
        <source>No place for snapshots has been chosen.</source>
        <translation>មិនទាន់​បាន​ជ្រើស​កន្លែង​សម្រាប់​រូបថតសភាព​ទេ។</translation>
    </message>
    <message>
        <source>No report stands out on this page; all its words were read.</source>
        <translation>គ្មាន​របាយការណ៍​ណា​លេចធ្លោ​ក្នុង​ទំព័រ​នេះ​ទេ ពាក្យ​ទាំងអស់​របស់​វា​ត្រូវ​បាន​អាន។</translation>
    </message>
    <message>
        <source>No snapshot of “{name}” was taken; your work itself is saved. The reason: {reason}</source>
        <translation>មិនបាន​ថតរូបថតសភាព​របស់ «{name}» ទេ ប៉ុន្តែ​កិច្ចការ​របស់​អ្នក​ត្រូវ​បាន​រក្សាទុក​ហើយ។ ហេតុផល៖ {reason}</translation>
    </message>
    <message>
        <source>Nobody called “{name}” has coded in the project.</source>
        <translation>គ្មាន​នរណា​ឈ្មោះ «{name}» បាន​ដាក់កូដ​ក្នុង​គម្រោង​ទេ។</translation>
    </message>
    <message>
        <source>Not kept with them: codings in sets, {count}.</source>
        <translation>មិនបានរក្សាទុកជាមួយវា៖ ការដាក់កូដក្នុងសំណុំ {count}។</translation>
    </message>
    <message>
        <source>Not kept with them: codings on films, {count}.</source>
        <translation>មិនបានរក្សាទុកជាមួយវា៖ ការដាក់កូដលើវីដេអូ {count}។</translation>
    </message>
    <message>
        <source>Not kept with them: codings on pictures, {count}.</source>
        <translation>មិនបានរក្សាទុកជាមួយវា៖ ការដាក់កូដលើរូបភាព {count}។</translation>
    </message>
    <message>
        <source>Not kept with them: codings on sounds, {count}.</source>
        <translation>មិនបានរក្សាទុកជាមួយវា៖ ការដាក់កូដលើសំឡេង {count}។</translation>
    </message>
    <message>
        <source>Not kept with “{name}”: passages {passages}, codings {codings}.</source>
        <translation>មិនបានរក្សាទុកជាមួយ «{name}»៖ អត្ថបទដកស្រង់ {passages} ការដាក់កូដ {codings}។</translation>
    </message>
    <message>
        <source>Not kept, since it has no place here: graphs, {count}.</source>
        <translation>មិនបាន​រក្សាទុក ព្រោះ​គ្មាន​កន្លែងនៅ​ទីនេះ៖ ក្រាប {count}។</translation>
    </message>
    <message>
        <source>Not kept, since it has no place here: links, {count}.</source>
        <translation>មិនបាន​រក្សាទុក ព្រោះ​គ្មាន​កន្លែងនៅ​ទីនេះ៖ តំណ {count}។</translation>
    </message>
    <message>
        <source>Not kept, since it has no place here: sets, {count}.</source>
        <translation>មិនបាន​រក្សាទុក ព្រោះ​គ្មាន​កន្លែងនៅ​ទីនេះ៖ សំណុំ {count}។</translation>
    </message>
    <message>
        <source>Not kept, since it has no place in the text of “{name}”: a passage at {start}–{end}, “{words}”, coded {codes}.</source>
        <translation>មិនបាន​រក្សាទុក ព្រោះ​វា​គ្មាន​កន្លែង​ក្នុង​អត្ថបទ​របស់ «{name}»៖ អត្ថបទ​ដកស្រង់​ត្រង់ {start}–{end} «{words}» ដាក់កូដ {codes}។</translation>
    </message>
    <message>
        <source>Not kept, since only texts can be coded here: films, {count}.</source>
        <translation>មិនបាន​រក្សាទុក ព្រោះ​នៅ​ទីនេះ​អាច​ដាក់កូដ​បានតែ​លើ​អត្ថបទ៖ វីដេអូ {count}។</translation>
    </message>
    <message>
        <source>Not kept, since only texts can be coded here: pictures, {count}.</source>
        <translation>មិនបាន​រក្សាទុក ព្រោះ​នៅ​ទីនេះ​អាច​ដាក់កូដ​បានតែ​លើ​អត្ថបទ៖ រូបភាព {count}។</translation>
    </message>
    <message>
        <source>Not kept, since only texts can be coded here: sounds, {count}.</source>
        <translation>មិនបាន​រក្សាទុក ព្រោះ​នៅ​ទីនេះ​អាច​ដាក់កូដ​បានតែ​លើ​អត្ថបទ៖ សំឡេង {count}។</translation>
    </message>
    <message>
        <source>Not kept: codes of cases, {count}.</source>
        <translation>មិនបានរក្សាទុក៖ កូដរបស់ករណី {count}។</translation>
    </message>
    <message>
        <source>Not kept: descriptions of cases and variables, {count}.</source>
        <translation>មិនបាន​រក្សាទុក៖ សេចក្ដី​ពិពណ៌នា​អំពី​ករណី និង​អថេរ {count}។</translation>
    </message>
    <message>
        <source>Not kept: passages of cases, {count}.</source>
        <translation>មិនបានរក្សាទុក៖ អត្ថបទដកស្រង់របស់ករណី {count}។</translation>
    </message>
    <message>
        <source>Not kept: transcripts of sounds and films, {count}.</source>
        <translation>មិនបានរក្សាទុក៖ ប្រតិចារិកនៃសំឡេង និងវីដេអូ {count}។</translation>
    </message>
    <message>
        <source>Not mended: {finding}</source>
        <translation>មិនបានជួសជុល៖ {finding}</translation>
    </message>
    <message>
        <source>Notes on moved passages that could not be kept: {count}.</source>
        <translation>ចំណាំ​អំពី​អត្ថបទ​ដកស្រង់​ដែល​បាន​រំកិល មិន​អាច​រក្សាទុក​បាន៖ {count}។</translation>
    </message>
    <message>
        <source>Nothing of “{name}” could be read as a project. It was not touched; restore it from a backup copy.</source>
        <translation>មិន​អាច​អាន​អ្វី​ពី «{name}» ជា​គម្រោង​បានទេ។ វា​មិន​ត្រូវ​បាន​ប៉ះពាល់​ទេ សូម​ស្ដារ​វា​ពី​ច្បាប់​ចម្លង​បម្រុង។</translation>
    </message>
    <message>
        <source>PDF files do not keep the order of letters in this script; compare the text with the original, or import another format.</source>
        <translation>ហ្វាល់ PDF មិន​រក្សា​លំដាប់អក្សរ​ក្នុង​ប្រព័ន្ធ​សរសេរ​នេះ​ទេ សូម​ប្រៀបធៀប​អត្ថបទ​ជាមួយ​ច្បាប់ដើម ឬ​នាំចូល​ទ្រង់ទ្រាយ​ផ្សេង។</translation>
    </message>
    <message>
        <source>Part of the table “{table}” could not be read: {kept} rows were.</source>
        <translation>ផ្នែកមួយនៃតារាង «{table}» មិនអាចអានបានទេ៖ អានបានជួរដេក {kept}។</translation>
    </message>
    <message>
        <source>Passages and memos that name no coder, taken as the importing coder&apos;s: {count}.</source>
        <translation>អត្ថបទ​ដកស្រង់ និង​កំណត់ចំណាំ​ដែល​មិន​បញ្ជាក់​អ្នកដាក់កូដ ត្រូវ​បាន​ចាត់ទុកជា​របស់​អ្នកដាក់កូដ​ដែល​នាំចូល៖ {count}។</translation>
    </message>
    <message>
        <source>Passages brought back from the log: {count}.</source>
        <translation>អត្ថបទ​ដកស្រង់​ដែល​បាន​នាំ​ត្រឡប់​ពី​កំណត់ហេតុ៖ {count}។</translation>
    </message>
    <message>
        <source>Passages of different coders cannot be joined.</source>
        <translation>មិន​អាច​ភ្ជាប់​អត្ថបទ​ដកស្រង់​របស់​អ្នកដាក់កូដ​ផ្សេងគ្នា​បានទេ។</translation>
    </message>
    <message>
        <source>Passages of different documents cannot be joined.</source>
        <translation>មិន​អាច​ភ្ជាប់​អត្ថបទ​ដកស្រង់​នៃ​ឯកសារ​ផ្សេងគ្នា​បានទេ។</translation>
    </message>
    <message>
        <source>Passages placed by their words, since their positions did not fit: {count}.</source>
        <translation>អត្ថបទ​ដកស្រង់​ដែល​បាន​ដាក់​តាម​ពាក្យ​របស់​វា ព្រោះ​ទីតាំង​របស់​វា​មិន​ត្រូវគ្នា៖ {count}។</translation>
    </message>
    <message>
        <source>Passages that could not be kept: {count}.</source>
        <translation>អត្ថបទ​ដកស្រង់​ដែល​មិន​អាច​រក្សាទុក​បាន៖ {count}។</translation>
    </message>
    <message>
        <source>References to notes that are not in the file: {count}.</source>
        <translation>សេចក្ដីយោង​ទៅ​ចំណាំ​ដែល​មិន​មាន​ក្នុង​ហ្វាល់៖ {count}។</translation>
    </message>
    <message>
        <source>Repair brings that back from the log, or leaves the row out and says so.</source>
        <translation>ការជួសជុលនាំវាត្រឡប់ពីកំណត់ហេតុ ឬទុកជួរដេកនោះចោល ហើយប្រាប់។</translation>
    </message>
    <message>
        <source>Repair brings them back.</source>
        <translation>ការជួសជុលនាំវាត្រឡប់មកវិញ។</translation>
    </message>
    <message>
        <source>Repair leaves them out.</source>
        <translation>ការជួសជុលទុកវាចោល។</translation>
    </message>
    <message>
        <source>Repair makes it one.</source>
        <translation>ការជួសជុលធ្វើឱ្យវានៅតែមួយ។</translation>
    </message>
    <message>
        <source>Repair moves their words into a memo on the project.</source>
        <translation>ការជួសជុលផ្លាស់ទីពាក្យរបស់វាទៅក្នុងកំណត់ចំណាំរបស់គម្រោង។</translation>
    </message>
    <message>
        <source>Repair notes them in the log.</source>
        <translation>ការជួសជុលកត់វាក្នុងកំណត់ហេតុ។</translation>
    </message>
    <message>
        <source>Repair puts it where its words stand, or lists it in a memo on the project.</source>
        <translation>ការជួសជុលដាក់វានៅកន្លែងដែលពាក្យរបស់វាមាន ឬរាយវាក្នុងកំណត់ចំណាំរបស់គម្រោង។</translation>
    </message>
    <message>
        <source>Repair reads it anew from the imported file, where that is whole.</source>
        <translation>ការជួសជុលអានវាឡើងវិញពីឯកសារដែលបាននាំចូល បើឯកសារនោះនៅល្អ។</translation>
    </message>
    <message>
        <source>Repair reads what is whole around that, and brings back what the log holds of the rest.</source>
        <translation>ការជួសជុលអានអ្វីដែលនៅល្អជុំវិញនោះ ហើយនាំត្រឡប់អ្វីដែលកំណត់ហេតុរក្សាទុកពីផ្នែកដែលនៅសល់។</translation>
    </message>
    <message>
        <source>Repair seals the log anew and says so; where the log is evidence, keep this file beside the new one.</source>
        <translation>ការជួសជុលបិទត្រាកំណត់ហេតុឡើងវិញ ហើយប្រាប់។ បើកំណត់ហេតុជាភស្តុតាង សូមរក្សាឯកសារនេះទុកជាមួយឯកសារថ្មី។</translation>
    </message>
    <message>
        <source>Repair takes such rows from the log, gives them another value, or leaves them out and says so.</source>
        <translation>ការជួសជុលយកជួរដេកទាំងនោះពីកំណត់ហេតុ ឲ្យតម្លៃផ្សេងទៅវា ឬទុកវាចោល ហើយប្រាប់។</translation>
    </message>
    <message>
        <source>Rows of {table} that are in the log and not in the project: {count}.</source>
        <translation>ជួរដេកនៃ {table} ដែលមានក្នុងកំណត់ហេតុ តែមិនមានក្នុងគម្រោង៖ {count}។</translation>
    </message>
    <message>
        <source>Rows of {table} that are in the project and not in the log: {count}.</source>
        <translation>ជួរដេក​នៃ {table} ដែល​មាន​ក្នុង​គម្រោង តែ​មិន​មាន​ក្នុង​កំណត់ហេតុ៖ {count}។</translation>
    </message>
    <message>
        <source>Rows of {table} whose numbers do not fit: {count}.</source>
        <translation>ជួរដេកនៃ {table} ដែលលេខរបស់វាមិនត្រូវគ្នា៖ {count}។</translation>
    </message>
    <message>
        <source>Rows of {table} whose {column} is not what the log says: {count}. The first has “{there}”, and in the log “{was}”.</source>
        <translation>ជួរ​នៃ {table} ដែល {column} មិន​ដូច​អ្វី​ដែល​កំណត់ហេតុ​ចែង៖ {count}។ ជួរ​ទីមួយ​មាន «{there}» ហើយ​ក្នុង​កំណត់ហេតុ «{was}»។</translation>
    </message>
    <message>
        <source>Rows of {table} with a time that is none ({column}): {count}.</source>
        <translation>ជួរដេក​នៃ {table} ដែល​មាន​ពេលវេលា​មិន​ត្រឹមត្រូវ ({column})៖ {count}។</translation>
    </message>
    <message>
        <source>Rows of {table} with a value in {column} that cannot stand there: {count}.</source>
        <translation>ជួរដេកនៃ {table} ដែលមានតម្លៃក្នុង {column} ដែលមិនអាចនៅទីនោះ៖ {count}។</translation>
    </message>
    <message>
        <source>Rows without a text were left out: {count}.</source>
        <translation>ជួរដេក​ដែល​គ្មាន​អត្ថបទ​ត្រូវ​បាន​ទុកចោល៖ {count}។</translation>
    </message>
    <message>
        <source>Sections of “{name}” that do not fit its text: {count}.</source>
        <translation>ផ្នែក​របស់ «{name}» ដែល​មិន​ត្រូវ​នឹង​អត្ថបទ​របស់​វា៖ {count}។</translation>
    </message>
    <message>
        <source>Sections, points of lists and parts outside the reports, left out: {count}.</source>
        <translation>ផ្នែក ចំណុចក្នុងបញ្ជី និងផ្នែកក្រៅរបាយការណ៍ ត្រូវបានទុកចោល៖ {count}។</translation>
    </message>
    <message>
        <source>Snapshots of “{name}” that are kept: {count}, the last of {date}. They are listed and restored with: glossator snapshots.</source>
        <translation>រូបថតសភាពនៃ «{name}» ដែលបានរក្សាទុក៖ {count} ចុងក្រោយនៅ {date}។ រាយ និងស្ដារវាដោយ៖ glossator snapshots។</translation>
    </message>
    <message>
        <source>Some passages are not shown yet: {reason} They come as soon as the file can be read.</source>
        <translation>អត្ថបទ​ដកស្រង់​ខ្លះ​មិនទាន់​បង្ហាញ​ទេ៖ {reason} វា​នឹង​បង្ហាញ​ភ្លាម​ពេល​អាច​អាន​ហ្វាល់​បាន។</translation>
    </message>
    <message>
        <source>Steps in the log of edits, left out: {count}.</source>
        <translation>ជំហាន​ក្នុង​កំណត់ហេតុ​នៃ​ការ​កែសម្រួល ត្រូវ​បាន​ទុកចោល៖ {count}។</translation>
    </message>
    <message>
        <source>Steps of the log that are not marked as their order says (done, undone, taken back): {count}. The first is step {number}.</source>
        <translation>ជំហាន​ក្នុង​កំណត់ហេតុ​ដែល​មិន​បាន​សម្គាល់​តាម​លំដាប់ (បាន​ធ្វើ បាន​មិនធ្វើវិញ បាន​ដកថយ)៖ {count}។ ជំហាន​ទីមួយ​គឺ {number}។</translation>
    </message>
    <message>
        <source>Steps of the log that could not be kept: {count}.</source>
        <translation>ជំហាន​ក្នុង​កំណត់ហេតុ​ដែល​មិន​អាច​រក្សាទុក​បាន៖ {count}។</translation>
    </message>
    <message>
        <source>Texts that begin with an invisible mark (U+FEFF) others will drop: {count}.</source>
        <translation>អត្ថបទ​ដែល​ចាប់ផ្ដើម​ដោយ​សញ្ញា​មើល​មិនឃើញ (U+FEFF) ដែល​កម្មវិធី​ផ្សេង​នឹង​ទម្លាក់​ចោល៖ {count}។</translation>
    </message>
    <message>
        <source>Texts that could not be read: {count}.</source>
        <translation>អត្ថបទដែលមិនអាចអានបាន៖ {count}។</translation>
    </message>
    <message>
        <source>That attribute is not in the project any more.</source>
        <translation>គុណលក្ខណៈ​នោះ​លែង​មាន​ក្នុង​គម្រោង​ហើយ។</translation>
    </message>
    <message>
        <source>That code is not in the codebook any more.</source>
        <translation>កូដ​នោះ​លែង​មាន​ក្នុង​សៀវភៅកូដ​ហើយ។</translation>
    </message>
    <message>
        <source>That code is not on the passage any more.</source>
        <translation>កូដ​នោះ​លែង​មាន​លើ​អត្ថបទ​ដកស្រង់​ហើយ។</translation>
    </message>
    <message>
        <source>That document is not in the project any more.</source>
        <translation>ឯកសារ​នោះ​លែង​មាន​ក្នុង​គម្រោង​ហើយ។</translation>
    </message>
    <message>
        <source>That earlier text is not in the project any more.</source>
        <translation>អត្ថបទ​មុន​នោះ​លែង​មាន​ក្នុង​គម្រោង​ហើយ។</translation>
    </message>
    <message>
        <source>That name has a stand-in already.</source>
        <translation>ឈ្មោះ​នោះ​មានឈ្មោះ​ជំនួស​រួចហើយ។</translation>
    </message>
    <message>
        <source>That name has no stand-in any more.</source>
        <translation>ឈ្មោះ​នោះ​លែង​មានឈ្មោះ​ជំនួស​ហើយ។</translation>
    </message>
    <message>
        <source>That name has no stand-in.</source>
        <translation>ឈ្មោះ​នោះ​គ្មាន​ឈ្មោះ​ជំនួស​ទេ។</translation>
    </message>
    <message>
        <source>That passage is not in the project any more.</source>
        <translation>អត្ថបទ​ដកស្រង់​នោះ​លែង​មាន​ក្នុង​គម្រោង​ហើយ។</translation>
    </message>
    <message>
        <source>That step is not in the log.</source>
        <translation>ជំហាន​នោះ​មិន​មាន​ក្នុង​កំណត់ហេតុ​ទេ។</translation>
    </message>
    <message>
        <source>The copy does not hold as many rows as the project.</source>
        <translation>ច្បាប់​ចម្លង​មិន​មាន​ជួរដេក​ច្រើន​ដូច​គម្រោង​ទេ។</translation>
    </message>
    <message>
        <source>The copy is not what was written.</source>
        <translation>ច្បាប់​ចម្លង​មិនមែន​ជា​អ្វី​ដែល​បាន​សរសេរ​ទេ។</translation>
    </message>
    <message>
        <source>The file does not say which letters it shows in {count} places; compare the text with the original.</source>
        <translation>ហ្វាល់​មិន​ប្រាប់​ថា​វា​បង្ហាញអក្សរ​អ្វី​នៅ {count} កន្លែង សូម​ប្រៀបធៀប​អត្ថបទ​ជាមួយ​ច្បាប់ដើម។</translation>
    </message>
    <message>
        <source>The file ends before it is complete; what there is was read.</source>
        <translation>ហ្វាល់ចប់មុនពេលពេញលេញ អ្វីដែលមានត្រូវបានអាន។</translation>
    </message>
    <message>
        <source>The file has fields to be filled in; what stands in them was not read.</source>
        <translation>ហ្វាល់​មាន​ប្រអប់​សម្រាប់​បំពេញ អ្វី​ដែល​នៅក្នុង​នោះ​មិន​ត្រូវ​បាន​អាន​ទេ។</translation>
    </message>
    <message>
        <source>The file is damaged or cut off; text may be missing.</source>
        <translation>ហ្វាល់ខូច ឬដាច់ អត្ថបទអាចបាត់ខ្លះ។</translation>
    </message>
    <message>
        <source>The file is damaged or cut off; text may be missing: without any text: {pages}.</source>
        <translation>ហ្វាល់ខូច ឬដាច់ អត្ថបទអាចបាត់ខ្លះ៖ គ្មានអត្ថបទសោះ៖ {pages}។</translation>
    </message>
    <message>
        <source>The file is damaged: {pages} of {count} cannot be opened, and their text is missing.</source>
        <translation>ហ្វាល់ខូច៖ មិនអាចបើក {pages} ក្នុងចំណោម {count} បានទេ ហើយអត្ថបទរបស់វាបាត់។</translation>
    </message>
    <message>
        <source>The file itself is damaged ({words}).</source>
        <translation>ឯកសារខ្លួនឯងខូច ({words})។</translation>
    </message>
    <message>
        <source>The file was changed outside Glossator: go back to a snapshot from before, or keep it as it is; repair notes what is there in the log.</source>
        <translation>ឯកសារ​ត្រូវ​បាន​កែ​ក្រៅ Glossator៖ សូម​ត្រឡប់​ទៅ​រូបថតសភាព​មុន​នោះ ឬ​ទុក​វា​ដដែល។ ការជួសជុល​កត់​អ្វី​ដែល​មាន​ទៅ​ក្នុង​កំណត់ហេតុ។</translation>
    </message>
    <message>
        <source>The file was changed outside Glossator; repair marks them anew.</source>
        <translation>ឯកសារ​ត្រូវ​បាន​កែ​ក្រៅ Glossator។ ការជួសជុល​សម្គាល់​វា​ជា​ថ្មី។</translation>
    </message>
    <message>
        <source>The file&apos;s name says otherwise, but it is {kind}; it was read as one.</source>
        <translation>ឈ្មោះ​ហ្វាល់​ប្រាប់​ផ្សេង តែ​វា​ជា {kind} ហើយ​ត្រូវ​បាន​អាន​តាម​ប្រភេទ​នោះ។</translation>
    </message>
    <message>
        <source>The log has no step {number}.</source>
        <translation>កំណត់ហេតុគ្មានជំហាន {number} ទេ។</translation>
    </message>
    <message>
        <source>The log of edits is broken at step {number}, “{step}”: it, or what is before it, is not what was stored.</source>
        <translation>កំណត់ហេតុ​នៃ​ការ​កែសម្រួល​ខូច​ត្រង់​ជំហាន {number} «{step}»៖ វា ឬអ្វី​ដែល​នៅមុន​វា មិនមែន​ជា​អ្វី​ដែល​បាន​រក្សាទុក​ទេ។</translation>
    </message>
    <message>
        <source>The log of edits is broken: step {first} is missing before step {number}, “{step}”.</source>
        <translation>កំណត់ហេតុ​នៃ​ការ​កែសម្រួល​ខូច៖ បាត់​ជំហាន {first} មុន​ជំហាន {number} «{step}»។</translation>
    </message>
    <message>
        <source>The log of edits is broken: steps {first} to {last} are missing before step {number}, “{step}”.</source>
        <translation>កំណត់ហេតុ​នៃ​ការ​កែសម្រួល​ខូច៖ បាត់​ជំហាន {first} ដល់ {last} មុន​ជំហាន {number} «{step}»។</translation>
    </message>
    <message>
        <source>The log of edits was not whole: its steps are numbered and sealed anew, {count} of them.</source>
        <translation>កំណត់ហេតុ​នៃ​ការ​កែសម្រួល​មិន​គ្រប់​ទេ៖ ជំហាន​របស់​វា {count} ត្រូវ​បាន​ដាក់លេខ និង​បិទ​ត្រា​ជាថ្មី។</translation>
    </message>
    <message>
        <source>The log speaks of a table “{name}” that the project does not have.</source>
        <translation>កំណត់ហេតុ​និយាយ​អំពី​តារាង «{name}» ដែល​គម្រោង​គ្មាន។</translation>
    </message>
    <message>
        <source>The log&apos;s step “{step}” holds no change.</source>
        <translation>ជំហាន «{step}» ក្នុង​កំណត់ហេតុ​គ្មាន​ការផ្លាស់ប្ដូរ​អ្វី​ទេ។</translation>
    </message>
    <message>
        <source>The name is part of a stand-in that is in use already; change that one first.</source>
        <translation>ឈ្មោះ​នេះ​ជាផ្នែក​មួយ​នៃ​ឈ្មោះ​ជំនួស​ដែល​កំពុង​ប្រើ សូម​ប្ដូរ​ឈ្មោះ​ជំនួស​នោះ​ជាមុន។</translation>
    </message>
    <message>
        <source>The names with stand-ins of a project without a passphrase lie in the encrypted file “{name}” beside it: give the passphrase of that file first.</source>
        <translation>ឈ្មោះ​ដែល​មានឈ្មោះ​ជំនួស​នៃ​គម្រោង​គ្មាន​ឃ្លាសម្ងាត់​ស្ថិត​ក្នុង​ហ្វាល់​អ៊ិនគ្រីប «{name}» នៅ​ក្បែរ​វា៖ សូម​ផ្ដល់​ឃ្លាសម្ងាត់​របស់​ហ្វាល់​នោះ​ជាមុន។</translation>
    </message>
    <message>
        <source>The new copy of “{name}” is not like the project, so it was thrown away; the project is as it was. Check it.</source>
        <translation>ច្បាប់​ចម្លង​ថ្មី​នៃ «{name}» មិន​ដូច​គម្រោង​ទេ ដូច្នេះ​វា​ត្រូវ​បាន​បោះចោល គម្រោង​នៅ​ដដែល។ សូម​ពិនិត្យ​វា។</translation>
    </message>
    <message>
        <source>The packaged program does not write this format: export CSV, Excel or a Data Package instead, or install Glossator from Python with its extra “data”.</source>
        <translation>កម្មវិធី​វេច​ខ្ចប់​មិន​សរសេរ​ទ្រង់ទ្រាយ​នេះ​ទេ៖ សូម​នាំចេញ CSV, Excel ឬ​កញ្ចប់​ទិន្នន័យ​ជំនួស ឬ​ដំឡើង Glossator ពី Python ជាមួយ​ផ្នែក​បន្ថែម «data»។</translation>
    </message>
    <message>
        <source>The page ends in the middle of a tag; it may not be complete.</source>
        <translation>ទំព័រចប់នៅកណ្ដាលស្លាក HTML វាប្រហែលជាមិនពេញលេញ។</translation>
    </message>
    <message>
        <source>The passphrase does not open “{name}”: look at capitals and at the keyboard&apos;s language (a file that is no project, or one damaged at its very beginning, says the same).</source>
        <translation>ឃ្លាសម្ងាត់​មិន​បើក «{name}» ទេ៖ សូម​ពិនិត្យ​អក្សរ​ធំ និង​ភាសា​របស់​ក្ដារចុច (ហ្វាល់​ដែល​មិនមែន​ជា​គម្រោង ឬ​ខូច​តាំងពី​ដើមដំបូង ក៏​ប្រាប់​ដូចគ្នា​ដែរ)។</translation>
    </message>
    <message>
        <source>The place where the snapshots of “{name}” are kept is write-protected: none was taken. Your work itself is saved. Choose another place for snapshots.</source>
        <translation>កន្លែង​រក្សា​រូបថតសភាព​របស់ «{name}» ត្រូវ​បានការ​ពារ​មិន​ឲ្យ​សរសេរ៖ មិនបាន​ថត​ទេ។ កិច្ចការ​របស់​អ្នក​ត្រូវ​បាន​រក្សាទុក​ហើយ។ សូម​ជ្រើស​កន្លែង​ផ្សេង​សម្រាប់​រូបថតសភាព។</translation>
    </message>
    <message>
        <source>The project has a passphrase already; change it instead.</source>
        <translation>គម្រោង​មាន​ឃ្លាសម្ងាត់​រួចហើយ សូម​ប្ដូរ​វា​ជំនួស​វិញ។</translation>
    </message>
    <message>
        <source>The project has no passphrase.</source>
        <translation>គម្រោង​គ្មាន​ឃ្លាសម្ងាត់​ទេ។</translation>
    </message>
    <message>
        <source>The project holds rows that refer to nothing; it was left as it was.</source>
        <translation>គម្រោង​មាន​ជួរដេក​ដែល​យោង​ទៅ​អ្វី​ដែល​មិន​មាន វា​ត្រូវ​បាន​ទុក​នៅ​ដដែល។</translation>
    </message>
    <message>
        <source>The project or its log of edits holds names that stand-ins were given to; these may lie in an encrypted file only, so it stays encrypted.</source>
        <translation>គម្រោង ឬ​កំណត់ហេតុ​នៃ​ការ​កែសម្រួល​របស់​វា​មានឈ្មោះ​ដែល​បាន​ដាក់ឈ្មោះ​ជំនួស ឈ្មោះ​ទាំងនេះ​អាច​នៅតែ​ក្នុង​ហ្វាល់​អ៊ិនគ្រីប​ប៉ុណ្ណោះ ដូច្នេះ​វា​នៅ​អ៊ិនគ្រីប​ដដែល។</translation>
    </message>
    <message>
        <source>The project&apos;s own row is there {count} times, and not once.</source>
        <translation>ជួរដេករបស់គម្រោងខ្លួនឯងមាន {count} ដង មិនមែនតែម្ដងទេ។</translation>
    </message>
    <message>
        <source>The rows are there, and repair reads them without it.</source>
        <translation>ជួរដេកនៅមាន ហើយការជួសជុលអានវាដោយមិនប្រើលិបិក្រមនោះ។</translation>
    </message>
    <message>
        <source>The snapshot “{name}” cannot be restored: the text of “{document}” is missing from the store beside it, or damaged there. Nothing was changed; try another snapshot.</source>
        <translation>មិន​អាច​ស្ដារ​រូបថតសភាព «{name}» បានទេ៖ អត្ថបទ​របស់ «{document}» បាត់​ពី​ឃ្លាំង​នៅ​ក្បែរ​វា ឬ​ខូច​នៅ​ទីនោះ។ គ្មានអ្វី​ត្រូវ​បាន​ផ្លាស់ប្ដូរ​ទេ សូម​សាកល្បង​រូបថតសភាព​ផ្សេង។</translation>
    </message>
    <message>
        <source>The snapshot “{name}” is damaged and cannot be restored. Nothing was changed; try another one.</source>
        <translation>រូបថតសភាព «{name}» ខូច ហើយ​មិន​អាច​ស្ដារ​បានទេ។ គ្មានអ្វី​ត្រូវ​បាន​ផ្លាស់ប្ដូរ​ទេ សូម​សាកល្បង​មួយផ្សេងទៀត។</translation>
    </message>
    <message>
        <source>The snapshot “{name}” needs the passphrase that it was taken under, or it is damaged. Nothing was changed.</source>
        <translation>រូបថតសភាព «{name}» ត្រូវការ​ឃ្លាសម្ងាត់​ដែល​បាន​ប្រើ​ពេល​ថត ឬ​វា​ខូច។ គ្មានអ្វី​ត្រូវ​បាន​ផ្លាស់ប្ដូរ​ទេ។</translation>
    </message>
    <message>
        <source>The snapshot “{name}” was taken by a newer Glossator. Install the newer version; nothing was changed.</source>
        <translation>រូបថតសភាព «{name}» ត្រូវ​បាន​ថត​ដោយ Glossator ជំនាន់​ថ្មី​ជាង។ សូម​ដំឡើង​ជំនាន់​ថ្មី​នោះ គ្មានអ្វី​ត្រូវ​បាន​ផ្លាស់ប្ដូរ​ទេ។</translation>
    </message>
    <message>
        <source>The snapshot “{name}” was taken under another passphrase, or it is damaged. Nothing was changed; try another one.</source>
        <translation>រូបថតសភាព «{name}» ត្រូវ​បាន​ថត​ក្រោម​ឃ្លាសម្ងាត់​ផ្សេង ឬ​វា​ខូច។ គ្មានអ្វី​ត្រូវ​បាន​ផ្លាស់ប្ដូរ​ទេ សូម​សាកល្បង​មួយផ្សេងទៀត។</translation>
    </message>
    <message>
        <source>The span {start}:{end} is empty.</source>
        <translation>ចន្លោះ {start}:{end} ទទេ។</translation>
    </message>
    <message>
        <source>The span {start}:{end} is reversed: its end lies before its start.</source>
        <translation>ចន្លោះ {start}:{end} បញ្ច្រាស៖ ចុងរបស់វានៅមុនដើម។</translation>
    </message>
    <message>
        <source>The span {start}:{end} reaches beyond the text, which has {length} characters.</source>
        <translation>ចន្លោះ {start}:{end} លើសពីអត្ថបទ ដែលមាន {length} តួអក្សរ។</translation>
    </message>
    <message>
        <source>The stand-in holds a name that is to be hidden; choose another.</source>
        <translation>ឈ្មោះ​ជំនួស​មានឈ្មោះ​ដែល​ត្រូវ​លាក់ សូម​ជ្រើស​ឈ្មោះ​ផ្សេង។</translation>
    </message>
    <message>
        <source>The text holds a character that cannot be stored; nothing was changed.</source>
        <translation>អត្ថបទ​មាន​តួអក្សរ​ដែល​មិន​អាច​រក្សាទុក​បាន គ្មានអ្វី​ត្រូវ​បាន​ផ្លាស់ប្ដូរ​ទេ។</translation>
    </message>
    <message>
        <source>The text in {name} is the one that the document has already.</source>
        <translation>អត្ថបទ​ក្នុង {name} គឺជា​អត្ថបទ​ដែល​ឯកសារ​មាន​រួចហើយ។</translation>
    </message>
    <message>
        <source>The text of scanned pages comes from text recognition, which misreads letters: {pages}.</source>
        <translation>អត្ថបទ​នៃ​ទំព័រ​ស្កេន​មក​ពី​ការ​សម្គាល់​អក្សរ ដែល​អាច​អាន​អក្សរ​ខុស៖ {pages}។</translation>
    </message>
    <message>
        <source>The text of “{name}” cannot be read: the document is left out, and its passages ({count}) are listed in a memo on the project.</source>
        <translation>មិន​អាច​អាន​អត្ថបទ​របស់ «{name}» បានទេ៖ ឯកសារ​ត្រូវ​បាន​ទុកចោល ហើយ​អត្ថបទ​ដកស្រង់​របស់​វា ({count}) ត្រូវ​បាន​រាយ​ក្នុង​កំណត់ចំណាំ​របស់​គម្រោង។</translation>
    </message>
    <message>
        <source>The text of “{name}” has been replaced by another one meanwhile.</source>
        <translation>អត្ថបទ​របស់ «{name}» ត្រូវ​បាន​ជំនួស​ដោយ​អត្ថបទ​ផ្សេង​ក្នុង​ពេលនោះ។</translation>
    </message>
    <message>
        <source>The text of “{name}” is not as long as it was at import.</source>
        <translation>អត្ថបទ​របស់ «{name}» មិន​មាន​ប្រវែង​ដូច​នៅពេល​នាំចូល​ទេ។</translation>
    </message>
    <message>
        <source>The text of “{name}” is not that of the file it was imported from.</source>
        <translation>អត្ថបទ​នៃ «{name}» មិន​មែន​ជា​អត្ថបទ​ក្នុង​ឯកសារ​ដែល​បាន​នាំចូល​នោះ​ទេ។</translation>
    </message>
    <message>
        <source>The text of “{name}” was read anew from the file it was imported from.</source>
        <translation>អត្ថបទ​របស់ «{name}» ត្រូវ​បាន​អាន​ជាថ្មី​ពី​ហ្វាល់​ដែល​វា​បាន​នាំចូល។</translation>
    </message>
    <message>
        <source>The texts were taken from the column “{text}”, their names from “{column}”.</source>
        <translation>អត្ថបទ​ត្រូវ​បាន​យក​ពី​ជួរឈរ «{text}» ហើយ​ឈ្មោះ​របស់​វា​ពី «{column}»។</translation>
    </message>
    <message>
        <source>The texts were taken from the column “{text}”.</source>
        <translation>អត្ថបទ​ត្រូវ​បាន​យក​ពី​ជួរឈរ «{text}»។</translation>
    </message>
    <message>
        <source>There already is a code “{name}” here.</source>
        <translation>មានកូដ «{name}» នៅទីនេះរួចហើយ។</translation>
    </message>
    <message>
        <source>There already is a document “{name}”.</source>
        <translation>មានឯកសារ «{name}» រួចហើយ។</translation>
    </message>
    <message>
        <source>There already is an attribute “{name}”.</source>
        <translation>មានគុណលក្ខណៈ «{name}» រួចហើយ។</translation>
    </message>
    <message>
        <source>There are no codes to write; nothing was written.</source>
        <translation>គ្មាន​កូដ​សម្រាប់​សរសេរ​ទេ គ្មានអ្វី​ត្រូវ​បាន​សរសេរ​ទេ។</translation>
    </message>
    <message>
        <source>There are {count} codes “{name}”; give the whole path, such as “{path}”.</source>
        <translation>មានកូដ «{name}» ចំនួន {count} សូមបញ្ជាក់ផ្លូវពេញ ដូចជា «{path}»។</translation>
    </message>
    <message>
        <source>There is a conflict copy “{copy}” beside “{name}”, made by {maker}; nothing was merged. Open it to compare.</source>
        <translation>មានច្បាប់​ចម្លង​ប៉ះទង្គិច «{copy}» នៅ​ក្បែរ «{name}» បង្កើត​ដោយ {maker} គ្មានអ្វី​ត្រូវ​បាន​បញ្ចូល​គ្នា​ទេ។ សូម​បើក​វា​ដើម្បី​ប្រៀបធៀប។</translation>
    </message>
    <message>
        <source>There is no code “{name}” in the codebook.</source>
        <translation>គ្មានកូដ «{name}» ក្នុងសៀវភៅកូដទេ។</translation>
    </message>
    <message>
        <source>There is no codebook “{name}”; those that come with Glossator: {names}. A file can be named too.</source>
        <translation>គ្មាន​សៀវភៅកូដ «{name}» ទេ សៀវភៅកូដ​ដែល​មក​ជាមួយ Glossator៖ {names}។ អាច​បញ្ជាក់​ឈ្មោះ​ហ្វាល់​ក៏បាន។</translation>
    </message>
    <message>
        <source>There is no document “{name}” in the project.</source>
        <translation>គ្មានឯកសារ «{name}» ក្នុងគម្រោងទេ។</translation>
    </message>
    <message>
        <source>There is no file “{name}”.</source>
        <translation>គ្មានហ្វាល់ «{name}» ទេ។</translation>
    </message>
    <message>
        <source>There is no format “{form}” for {what}; there is: {forms}.</source>
        <translation>គ្មានទ្រង់ទ្រាយ «{form}» សម្រាប់ {what} ទេ មាន៖ {forms}។</translation>
    </message>
    <message>
        <source>There is no paper “{what}” in the format {form}.</source>
        <translation>គ្មានឯកសារបោះពុម្ព «{what}» ក្នុងទ្រង់ទ្រាយ {form} ទេ។</translation>
    </message>
    <message>
        <source>There is no room left on the disk: this step was not saved, and everything before it is kept in “{name}”. Free some space and do it again.</source>
        <translation>គ្មាន​ទំហំ​នៅសល់​លើ​ថាស​ទេ៖ ជំហាន​នេះ​មិន​ត្រូវ​បាន​រក្សាទុក​ទេ តែ​អ្វីៗទាំងអស់​មុន​វា​ត្រូវ​បាន​រក្សាទុក​ក្នុង «{name}»។ សូម​បង្កើន​ទំហំ​ទំនេរ រួច​ធ្វើ​ម្ដងទៀត។</translation>
    </message>
    <message>
        <source>There is no room left on the disk; “{name}” was not written and what was there before is kept. Free some space and export again.</source>
        <translation>គ្មាន​ទំហំ​នៅសល់​លើ​ថាស​ទេ។ «{name}» មិន​ត្រូវ​បាន​សរសេរ​ទេ ហើយ​អ្វី​ដែល​មាន​ពីមុន​នៅ​រក្សាទុក។ សូម​បង្កើន​ទំហំ​ទំនេរ រួច​នាំចេញ​ម្ដងទៀត។</translation>
    </message>
    <message>
        <source>There is no room left where the snapshots of “{name}” are kept: none was taken. Your work itself is saved. Free some space, or choose another place for snapshots.</source>
        <translation>គ្មាន​ទំហំ​នៅសល់​ត្រង់កន្លែង​រក្សា​រូបថតសភាព​របស់ «{name}» ទេ៖ មិនបាន​ថត​ទេ។ កិច្ចការ​របស់​អ្នក​ត្រូវ​បាន​រក្សាទុក​ហើយ។ សូម​បង្កើន​ទំហំ​ទំនេរ ឬ​ជ្រើស​កន្លែង​ផ្សេង​សម្រាប់​រូបថតសភាព។</translation>
    </message>
    <message>
        <source>There is no snapshot {number}.</source>
        <translation>គ្មានរូបថតសភាព {number} ទេ។</translation>
    </message>
    <message>
        <source>There is no snapshot “{name}”.</source>
        <translation>គ្មានរូបថតសភាព «{name}» ទេ។</translation>
    </message>
    <message>
        <source>There is no table “{table}”; there is: {tables}.</source>
        <translation>គ្មានតារាង «{table}» ទេ មាន៖ {tables}។</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>គ្មានអ្វី​ត្រូវ​ធ្វើវិញ​ទេ។</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>គ្មាន​ជំហាន​ណា​ដែល​អាច​ដកថយ​បានទេ។</translation>
    </message>
    <message>
        <source>They are shown as of 2 January 1970; repair puts its own moment there.</source>
        <translation>វាត្រូវបានបង្ហាញជាថ្ងៃទី ២ មករា ១៩៧០។ ការជួសជុលដាក់ពេលវេលារបស់ខ្លួននៅទីនោះ។</translation>
    </message>
    <message>
        <source>They are shown, and repair puts one of them at the top.</source>
        <translation>កូដ​ទាំង​នេះ​ត្រូវ​បាន​បង្ហាញ ហើយ​ការ​ជួសជុល​ដាក់​មួយ​ក្នុង​ចំណោម​នោះ​នៅ​ខាង​លើ​គេ។</translation>
    </message>
    <message>
        <source>This file holds {count} countries; it can be split into one document each.</source>
        <translation>ហ្វាល់​នេះ​មាន​ប្រទេស​ចំនួន {count} វា​អាច​បំបែក​ជាឯក​សារ​មួយ​សម្រាប់​ប្រទេស​នី​មួយៗ។</translation>
    </message>
    <message>
        <source>This folder cannot be opened: {reason}.</source>
        <translation>មិនអាចបើកថតនេះបានទេ៖ {reason}។</translation>
    </message>
    <message>
        <source>This format needs libraries that are not installed. Install them with: pip install &quot;glossator[data]&quot;</source>
        <translation>ទ្រង់ទ្រាយ​នេះ​ត្រូវការ​បណ្ណាល័យ​ដែល​មិនបាន​ដំឡើង។ ដំឡើង​វា​ដោយ៖ pip install &quot;glossator[data]&quot;</translation>
    </message>
    <message>
        <source>This is an XFA form: what Adobe’s programs show may be more than what was read.</source>
        <translation>នេះ​ជា​ទម្រង់​បែបបទ XFA៖ អ្វី​ដែល​កម្មវិធី​របស់ Adobe បង្ហាញ​អាច​ច្រើនជាង​អ្វី​ដែល​បាន​អាន។</translation>
    </message>
    <message>
        <source>This is no kind of file that is read from a folder: {kinds}.</source>
        <translation>នេះ​មិនមែន​ជា​ប្រភេទ​ហ្វាល់​ដែល​អាន​ពី​ថត​ទេ៖ {kinds}។</translation>
    </message>
    <message>
        <source>This is not the passphrase of “{name}”; nothing was changed.</source>
        <translation>នេះ​មិនមែន​ជា​ឃ្លាសម្ងាត់​របស់ «{name}» ទេ គ្មានអ្វី​ត្រូវ​បាន​ផ្លាស់ប្ដូរ​ទេ។</translation>
    </message>
    <message>
        <source>This passage is by {coder}: work under that name to change where it lies, or tag a passage of your own.</source>
        <translation>អត្ថបទ​ដកស្រង់​នេះ​ជា​របស់ {coder}៖ សូម​ធ្វើការ​ក្រោម​ឈ្មោះ​នោះ ដើម្បី​ប្ដូរ​ទីតាំង​របស់​វា ឬ​ដាក់កូដ​លើ​អត្ថបទ​ដកស្រង់​ផ្ទាល់ខ្លួន​របស់​អ្នក។</translation>
    </message>
    <message>
        <source>UTF-16 units, the end is the last one</source>
        <translation>ឯកតា UTF-16 ចុង​គឺ​ឯកតា​ចុងក្រោយ</translation>
    </message>
    <message>
        <source>UTF-16 units, the end lies behind the last one</source>
        <translation>ឯកតា UTF-16 ចុង​នៅ​ក្រោយ​ឯកតា​ចុងក្រោយ</translation>
    </message>
    <message>
        <source>Values of attributes that could not be kept: {count}.</source>
        <translation>តម្លៃ​គុណលក្ខណៈ​ដែល​មិន​អាច​រក្សាទុក​បាន៖ {count}។</translation>
    </message>
    <message>
        <source>Values of variables that are not in the file, left out: {count}.</source>
        <translation>តម្លៃ​នៃ​អថេរ​ដែល​មិន​មាន​ក្នុង​ហ្វាល់ ត្រូវ​បាន​ទុកចោល៖ {count}។</translation>
    </message>
    <message>
        <source>Values that cannot stand in their place, and have others now: {count}.</source>
        <translation>តម្លៃដែលមិនអាចនៅកន្លែងរបស់វា ហើយឥឡូវមានតម្លៃផ្សេង៖ {count}។</translation>
    </message>
    <message>
        <source>Values that differ from those here, which are kept: {count} ({names}).</source>
        <translation>តម្លៃ​ដែល​ខុសពី​តម្លៃ​នៅ​ទីនេះ ហើយ​តម្លៃ​នៅ​ទីនេះ​ត្រូវ​បាន​រក្សាទុក៖ {count} ({names})។</translation>
    </message>
    <message>
        <source>Values that do not fit the type of their attribute, left out: {count} ({names}).</source>
        <translation>តម្លៃ​ដែល​មិន​ត្រូវ​នឹង​ប្រភេទ​គុណលក្ខណៈ​របស់​វា ត្រូវ​បាន​ទុកចោល៖ {count} ({names})។</translation>
    </message>
    <message>
        <source>What the memo is about is not in the project any more.</source>
        <translation>អ្វី​ដែល​កំណត់ចំណាំ​និយាយ​អំពី​លែង​មាន​ក្នុង​គម្រោង​ហើយ។</translation>
    </message>
    <message>
        <source>What you were writing a memo on was deleted; your words are kept until the project is closed, and stand there again when it comes back.</source>
        <translation>អ្វី​ដែល​អ្នក​កំពុង​សរសេរ​កំណត់ចំណាំ​អំពី ត្រូវ​បាន​លុប ពាក្យ​របស់​អ្នក​ត្រូវ​បាន​រក្សាទុក​រហូត​ដល់​បិទ​គម្រោង ហើយ​នឹង​មាន​នៅ​ទីនោះ​វិញ ពេល​វា​ត្រឡប់​មកវិញ។</translation>
    </message>
    <message>
        <source>Without any text: {pages}.</source>
        <translation>គ្មានអត្ថបទសោះ៖ {pages}។</translation>
    </message>
    <message>
        <source>Words deleted while changes were tracked may still stand in the text: {count} places.</source>
        <translation>ពាក្យ​ដែល​បាន​លុប​ពេល​តាមដាន​ការផ្លាស់ប្ដូរ​អាច​នៅ​មាន​ក្នុង​អត្ថបទ៖ {count} កន្លែង។</translation>
    </message>
    <message>
        <source>Words deleted while changes were tracked were left out: {count} places.</source>
        <translation>ពាក្យ​ដែល​បាន​លុប​ពេល​តាមដាន​ការផ្លាស់ប្ដូរ​ត្រូវ​បាន​ទុកចោល៖ {count} កន្លែង។</translation>
    </message>
    <message>
        <source>a GIF picture</source>
        <translation>រូបភាព GIF</translation>
    </message>
    <message>
        <source>a JPEG picture</source>
        <translation>រូបភាព JPEG</translation>
    </message>
    <message>
        <source>a Microsoft Office file (97-2003)</source>
        <translation>ហ្វាល់ Microsoft Office (97-2003)</translation>
    </message>
    <message>
        <source>a PDF file</source>
        <translation>ហ្វាល់ PDF</translation>
    </message>
    <message>
        <source>a PNG picture</source>
        <translation>រូបភាព PNG</translation>
    </message>
    <message>
        <source>a PowerPoint presentation (.pptx)</source>
        <translation>បទបង្ហាញ PowerPoint (.pptx)</translation>
    </message>
    <message>
        <source>a TIFF picture</source>
        <translation>រូបភាព TIFF</translation>
    </message>
    <message>
        <source>a Word document</source>
        <translation>ឯកសារ Word</translation>
    </message>
    <message>
        <source>a Word document (.docx)</source>
        <translation>ឯកសារ Word (.docx)</translation>
    </message>
    <message>
        <source>a ZIP file</source>
        <translation>ហ្វាល់ ZIP</translation>
    </message>
    <message>
        <source>a binary file</source>
        <translation>ហ្វាល់គោលពីរ</translation>
    </message>
    <message>
        <source>a compressed file (7z)</source>
        <translation>ហ្វាល់បង្រួម (7z)</translation>
    </message>
    <message>
        <source>a compressed file (RAR)</source>
        <translation>ហ្វាល់បង្រួម (RAR)</translation>
    </message>
    <message>
        <source>a compressed file (bzip2)</source>
        <translation>ហ្វាល់បង្រួម (bzip2)</translation>
    </message>
    <message>
        <source>a compressed file (gzip)</source>
        <translation>ហ្វាល់បង្រួម (gzip)</translation>
    </message>
    <message>
        <source>a compressed file (xz)</source>
        <translation>ហ្វាល់បង្រួម (xz)</translation>
    </message>
    <message>
        <source>a compressed file (zstd)</source>
        <translation>ហ្វាល់បង្រួម (zstd)</translation>
    </message>
    <message>
        <source>a database file (SQLite)</source>
        <translation>ហ្វាល់​មូលដ្ឋាន​ទិន្នន័យ (SQLite)</translation>
    </message>
    <message>
        <source>a film file (Matroska)</source>
        <translation>ហ្វាល់វីដេអូ (Matroska)</translation>
    </message>
    <message>
        <source>a film or sound file (MP4)</source>
        <translation>ហ្វាល់វីដេអូ ឬសំឡេង (MP4)</translation>
    </message>
    <message>
        <source>a plain text</source>
        <translation>អត្ថបទធម្មតា</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>កម្មវិធី</translation>
    </message>
    <message>
        <source>a property list or web archive of macOS</source>
        <translation>បញ្ជីលក្ខណៈ ឬប័ណ្ណសារវិបរបស់ macOS</translation>
    </message>
    <message>
        <source>a rich text</source>
        <translation>អត្ថបទសម្បូរបែប</translation>
    </message>
    <message>
        <source>a rich text (RTF) file</source>
        <translation>ហ្វាល់អត្ថបទសម្បូរបែប (RTF)</translation>
    </message>
    <message>
        <source>a sound file (FLAC)</source>
        <translation>ហ្វាល់សំឡេង (FLAC)</translation>
    </message>
    <message>
        <source>a sound file (MP3)</source>
        <translation>ហ្វាល់សំឡេង (MP3)</translation>
    </message>
    <message>
        <source>a sound or film file (Ogg)</source>
        <translation>ហ្វាល់សំឡេង ឬវីដេអូ (Ogg)</translation>
    </message>
    <message>
        <source>a sound, film or picture file (RIFF)</source>
        <translation>ហ្វាល់សំឡេង វីដេអូ ឬរូបភាព (RIFF)</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>តារាង</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>ទំព័រវិប</translation>
    </message>
    <message>
        <source>already here as “{name}”; skipped.</source>
        <translation>មាននៅទីនេះរួចហើយជា «{name}» បានរំលង។</translation>
    </message>
    <message>
        <source>an EPUB book</source>
        <translation>សៀវភៅ EPUB</translation>
    </message>
    <message>
        <source>an Excel workbook (.xlsx)</source>
        <translation>សៀវភៅការងារ Excel (.xlsx)</translation>
    </message>
    <message>
        <source>an OpenDocument text</source>
        <translation>អត្ថបទ OpenDocument</translation>
    </message>
    <message>
        <source>an OpenDocument text (.odt)</source>
        <translation>អត្ថបទ OpenDocument (.odt)</translation>
    </message>
    <message>
        <source>an electronic book</source>
        <translation>សៀវភៅអេឡិចត្រូនិក</translation>
    </message>
    <message>
        <source>characters, the end is the last one</source>
        <translation>តួអក្សរ ចុង​គឺ​តួអក្សរ​ចុងក្រោយ</translation>
    </message>
    <message>
        <source>characters, the end lies behind the last one</source>
        <translation>តួអក្សរ ចុង​នៅ​ក្រោយ​តួអក្សរ​ចុងក្រោយ</translation>
    </message>
    <message>
        <source>left out by your choice.</source>
        <translation>បាន​ទុកចោល​តាម​ជម្រើស​របស់​អ្នក។</translation>
    </message>
    <message>
        <source>page {page}</source>
        <translation>ទំព័រ {page}</translation>
    </message>
    <message>
        <source>pages {pages}</source>
        <translation>ទំព័រ {pages}</translation>
    </message>
    <message>
        <source>pages {pages} and more</source>
        <translation>ទំព័រ {pages} និង​ទំព័រ​ផ្សេងទៀត</translation>
    </message>
    <message>
        <source>{attribute} is “{kept}”; a second value, “{value}”, was left out.</source>
        <translation>{attribute} គឺ «{kept}» តម្លៃទីពីរ «{value}» ត្រូវបានទុកចោល។</translation>
    </message>
    <message>
        <source>{attribute} was left out: “{value}” does not fit its type, {type}.</source>
        <translation>{attribute} ត្រូវ​បាន​ទុកចោល៖ «{value}» មិន​ត្រូវ​នឹង​ប្រភេទ​របស់​វា {type} ទេ។</translation>
    </message>
    <message>
        <source>{count} hidden files were passed over.</source>
        <translation>បាន​រំ​លង​ហ្វាល់​លាក់​ចំនួន {count}។</translation>
    </message>
    <message>
        <source>{count} links to folders were not followed.</source>
        <translation>មិនបានតាមតំណទៅថតចំនួន {count} ទេ។</translation>
    </message>
    <message>
        <source>{count} projects of Glossator were passed over.</source>
        <translation>បានរំលងគម្រោង Glossator ចំនួន {count}។</translation>
    </message>
    <message>
        <source>{count} texts are longer than {program} holds ({most} bytes) and were cut. CSV holds them whole.</source>
        <translation>អត្ថបទ {count} វែងជាងអ្វីដែល {program} ផ្ទុកបាន ({most} បៃ) ហើយត្រូវបានកាត់។ CSV ផ្ទុកវាទាំងមូល។</translation>
    </message>
    <message>
        <source>{name} begins like a text in UTF-16 but does not go on like one; it may be damaged.</source>
        <translation>{name} ចាប់ផ្ដើមដូចអត្ថបទ UTF-16 តែមិនបន្តដូច្នោះទេ វាប្រហែលជាខូច។</translation>
    </message>
    <message>
        <source>{name} cannot be read as text. {reason}</source>
        <translation>មិនអាចអាន {name} ជាអត្ថបទបានទេ។ {reason}</translation>
    </message>
    <message>
        <source>{name} cannot be read: the program that reads such files did not start ({reason}).</source>
        <translation>មិន​អាច​អាន {name} បានទេ៖ កម្មវិធី​ដែល​អាន​ហ្វាល់​ប្រភេទ​នេះ​មិនបាន​ចាប់ផ្ដើម​ទេ ({reason})។</translation>
    </message>
    <message>
        <source>{name} cannot be read: there is no encoding named “{encoding}”.</source>
        <translation>មិន​អាច​អាន {name} បានទេ៖ គ្មាន​ការ​អ៊ិនកូដ​អក្សរ​ឈ្មោះ «{encoding}» ទេ។</translation>
    </message>
    <message>
        <source>{name} cannot be read: {reason}.</source>
        <translation>មិនអាចអាន {name} បានទេ៖ {reason}។</translation>
    </message>
    <message>
        <source>{name} changed while it was read; import it again when the other program is done with it.</source>
        <translation>{name} បាន​ផ្លាស់ប្ដូរ​ពេល​កំពុង​អាន សូម​នាំចូល​ម្ដងទៀត​ពេល​កម្មវិធី​ផ្សេង​ប្រើ​វា​រួច។</translation>
    </message>
    <message>
        <source>{name} declares a document type, which no report of this kind does and which can hide an attack; it was not read. Open it with its own program and save it anew.</source>
        <translation>{name} ប្រកាស​ប្រភេទ​ឯកសារ (document type) ដែល​គ្មាន​របាយការណ៍​ប្រភេទ​នេះ​ធ្វើ​ទេ ហើយ​អាច​លាក់ការ​វាយប្រហារ វា​មិន​ត្រូវ​បាន​អាន​ទេ។ សូម​បើក​វា​ក្នុង​កម្មវិធី​របស់​វា រួច​រក្សាទុក​ជាថ្មី។</translation>
    </message>
    <message>
        <source>{name} does not exist.</source>
        <translation>{name} មិនមានទេ។</translation>
    </message>
    <message>
        <source>{name} has a document type (DTD) in it, which no exchange file needs; it was not read.</source>
        <translation>{name} មាន​ប្រភេទ​ឯកសារ (DTD) ក្នុង​នោះ ដែល​ហ្វាល់​ផ្លាស់ប្ដូរ​មិន​ត្រូវការ​ទេ វា​មិន​ត្រូវ​បាន​អាន​ទេ។</translation>
    </message>
    <message>
        <source>{name} has changed since it was read; it was left out. Import it again.</source>
        <translation>{name} បាន​ផ្លាស់ប្ដូរ​តាំងពី​វា​ត្រូវ​បាន​អាន វា​ត្រូវ​បាន​ទុកចោល។ សូម​នាំចូល​វា​ម្ដងទៀត។</translation>
    </message>
    <message>
        <source>{name} has more parts than any page; it was not read.</source>
        <translation>{name} មាន​ផ្នែក​ច្រើនជាង​ទំ​ព័រ​ណាៗទាំងអស់ វា​មិន​ត្រូវ​បាន​អាន​ទេ។</translation>
    </message>
    <message>
        <source>{name} has more than {limit} MB; no project has so much XML.</source>
        <translation>{name} មានលើសពី {limit} MB គ្មានគម្រោងណាមាន XML ច្រើនដូច្នេះទេ។</translation>
    </message>
    <message>
        <source>{name} has more than {limit} codes.</source>
        <translation>{name} មានកូដលើសពី {limit}។</translation>
    </message>
    <message>
        <source>{name} has more than {limit} elements; that is no file to code with.</source>
        <translation>{name} មាន​ធាតុ​លើស​ពី {limit} វា​មិនមែន​ជា​ហ្វាល់​សម្រាប់​ដាក់កូដ​ទេ។</translation>
    </message>
    <message>
        <source>{name} has no column “{column}”; it has: {columns}.</source>
        <translation>{name} គ្មានជួរឈរ «{column}» ទេ វាមាន៖ {columns}។</translation>
    </message>
    <message>
        <source>{name} has no pages.</source>
        <translation>{name} គ្មានទំព័រទេ។</translation>
    </message>
    <message>
        <source>{name} has no sheet with a header and rows below it.</source>
        <translation>{name} គ្មាន​សន្លឹក​ណា​ដែល​មាន​ជួរ​ក្បាល និង​ជួរដេក​នៅ​ក្រោម​ទេ។</translation>
    </message>
    <message>
        <source>{name} has no sheet “{sheet}”; it has: {sheets}.</source>
        <translation>{name} គ្មានសន្លឹក «{sheet}» ទេ វាមាន៖ {sheets}។</translation>
    </message>
    <message>
        <source>{name} has no text layer: its pages are blank, or drawn without letters; let a program for text recognition (OCR) add one and import what it makes.</source>
        <translation>{name} គ្មាន​ស្រទាប់​អត្ថបទ​ទេ៖ ទំព័រ​របស់​វាទ​ទេ ឬ​គូរ​ដោយ​គ្មាន​អក្សរ សូមឲ្យ​កម្មវិធី​សម្គាល់​អក្សរ (OCR) បន្ថែម​ស្រទាប់​នោះ រួច​នាំ​ចូល​ហ្វាល់​ដែល​វាប​ង្កើត។</translation>
    </message>
    <message>
        <source>{name} has {size} MB; a report can have {limit} MB at most.</source>
        <translation>{name} មាន​ទំហំ {size} MB របាយការណ៍​អាច​មាន​យ៉ាងច្រើន {limit} MB។</translation>
    </message>
    <message>
        <source>{name} holds more marks than any report; it was not read.</source>
        <translation>{name} មាន​សញ្ញាសម្គាល់​ច្រើនជាង​របាយ​កា​រណ៍​ណាៗទាំងអស់ វា​មិន​ត្រូវ​បាន​អាន​ទេ។</translation>
    </message>
    <message>
        <source>{name} holds more than {limit} files in one archive; no report does. It was not read.</source>
        <translation>{name} មាន​ហ្វាល់​លើស​ពី {limit} ក្នុង​ប័ណ្ណសារ​តែមួយ គ្មាន​របាយការណ៍​ណា​មាន​ច្រើន​ដូច្នេះ​ទេ។ វា​មិន​ត្រូវ​បាន​អាន​ទេ។</translation>
    </message>
    <message>
        <source>{name} holds no project: there is no .qde file in it.</source>
        <translation>{name} គ្មានគម្រោងទេ៖ គ្មានហ្វាល់ .qde ក្នុងនោះទេ។</translation>
    </message>
    <message>
        <source>{name} holds no text in its column “{column}”; choose another one.</source>
        <translation>{name} គ្មានអត្ថបទក្នុងជួរឈរ «{column}» ទេ សូមជ្រើសជួរឈរផ្សេង។</translation>
    </message>
    <message>
        <source>{name} holds no web page.</source>
        <translation>{name} គ្មានទំព័រវិបទេ។</translation>
    </message>
    <message>
        <source>{name} holds nothing but white space.</source>
        <translation>{name} មានតែដកឃ្លាប៉ុណ្ណោះ។</translation>
    </message>
    <message>
        <source>{name} holds {count} projects (.qde files), and nothing says which one is meant.</source>
        <translation>{name} មាន​គម្រោង​ចំនួន {count} (ហ្វាល់ .qde) ហើយ​គ្មានអ្វី​ប្រាប់​ថា​មួយ​ណា​ជា​គម្រោង​ដែល​ចង់បាន​ទេ។</translation>
    </message>
    <message>
        <source>{name} holds {count} reports; a text can be replaced by a single one only.</source>
        <translation>{name} មាន​របាយការណ៍ {count} អត្ថបទ​អាច​ជំនួស​បាន​ដោយ​របាយការណ៍​តែមួយ​ប៉ុណ្ណោះ។</translation>
    </message>
    <message>
        <source>{name} is a Glossator project, not a report.</source>
        <translation>{name} ជាគម្រោង Glossator មិនមែនជារបាយការណ៍ទេ។</translation>
    </message>
    <message>
        <source>{name} is a Word document without any words.</source>
        <translation>{name} ជាឯកសារ Word ដែលគ្មានពាក្យសោះ។</translation>
    </message>
    <message>
        <source>{name} is a book without any words; its pages may be pictures.</source>
        <translation>{name} ជា​សៀវភៅ​ដែល​គ្មាន​ពាក្យ​សោះ ទំព័រ​របស់​វា​ប្រហែលជា​រូបភាព។</translation>
    </message>
    <message>
        <source>{name} is a document without any words.</source>
        <translation>{name} ជាឯក​សារ​ដែល​គ្មាន​ពាក្យ​សោះ។</translation>
    </message>
    <message>
        <source>{name} is a folder; choose the files in it.</source>
        <translation>{name} ជា​ថត សូម​ជ្រើស​ហ្វាល់​ក្នុង​នោះ។</translation>
    </message>
    <message>
        <source>{name} is a form of a kind (XFA) that only Adobe’s programs show; print it to a new PDF file there and import that.</source>
        <translation>{name} ជា​ទម្រង់​បែបបទ​ប្រភេទ XFA ដែល​មានតែ​កម្មវិធី​របស់ Adobe បង្ហាញ​បាន សូម​បោះពុម្ព​វា​នៅ​ទីនោះ​ទៅ​ជា​ហ្វាល់ PDF ថ្មី រួច​នាំ​ចូល​ហ្វាល់​នោះ។</translation>
    </message>
    <message>
        <source>{name} is a piece of a web page without any words.</source>
        <translation>{name} ជា​បំណែក​នៃ​ទំព័រ​វិប​ដែល​គ្មាន​ពាក្យ​សោះ។</translation>
    </message>
    <message>
        <source>{name} is a scan: its pages are pictures and have no text layer; let a program for text recognition (OCR) add one and import what it makes.</source>
        <translation>{name} ជា​ការ​ស្កេន៖ ទំព័រ​របស់​វា​ជា​រូបភាព ហើយ​គ្មាន​ស្រទាប់​អត្ថបទ​ទេ សូមឲ្យ​កម្មវិធី​សម្គាល់​អក្សរ (OCR) បន្ថែម​ស្រទាប់​នោះ រួច​នាំ​ចូល​ហ្វាល់​ដែល​វាប​ង្កើត។</translation>
    </message>
    <message>
        <source>{name} is a web page without any words.</source>
        <translation>{name} ជា​ទំព័រ​វិប​ដែល​គ្មាន​ពាក្យ​សោះ។</translation>
    </message>
    <message>
        <source>{name} is a whole project of another program, not a report; import it as a project.</source>
        <translation>{name} ជា​គម្រោង​ទាំងមូល​របស់​កម្មវិធី​ផ្សេង មិនមែន​ជារ​បាយ​ការណ៍​ទេ សូម​នាំចូល​វា​ជា​គម្រោង។</translation>
    </message>
    <message>
        <source>{name} is an OpenDocument file, but no text document.</source>
        <translation>{name} ជា​ហ្វាល់ OpenDocument តែ​មិនមែន​ជាឯក​សារ​អត្ថបទ​ទេ។</translation>
    </message>
    <message>
        <source>{name} is an archive of other files, not a report; unpack it and import what is in it.</source>
        <translation>{name} ជា​ប័ណ្ណសារ​នៃ​ហ្វាល់​ផ្សេងៗ មិនមែន​ជារ​បាយ​ការណ៍​ទេ សូម​ពន្លា​វា រួច​នាំចូល​អ្វី​ដែល​នៅក្នុង​នោះ។</translation>
    </message>
    <message>
        <source>{name} is damaged or not complete: it cannot be unpacked. Copy or download it again, or open it with its own program and save it anew.</source>
        <translation>{name} ខូច ឬមិន​ពេញលេញ៖ មិន​អាច​ពន្លា​វា​បានទេ។ សូម​ចម្លង ឬ​ទាញ​យក​វា​ម្ដងទៀត ឬ​បើក​វា​ក្នុង​កម្មវិធី​របស់​វា រួច​រក្សាទុក​ជាថ្មី។</translation>
    </message>
    <message>
        <source>{name} is damaged, and no text is left in it; get it again from where it came from.</source>
        <translation>{name} ខូច ហើយ​គ្មាន​អត្ថបទ​នៅសល់​ទេ សូម​យក​វា​ម្ដងទៀត​ពី​ប្រភព​ដើម។</translation>
    </message>
    <message>
        <source>{name} is damaged, or no PDF file; get it again from where it came from.</source>
        <translation>{name} ខូច ឬមិន​មែន​ជា​ហ្វាល់ PDF សូម​យក​វា​ម្ដងទៀត​ពី​ប្រភព​ដើម។</translation>
    </message>
    <message>
        <source>{name} is damaged: it is not the rich text that it says it is. Open it with its own program and save it anew.</source>
        <translation>{name} ខូច៖ វា​មិនមែន​ជា​អត្ថបទ​សម្បូរ​បែប​ដូចដែល​វា​ប្រាប់​ទេ។ សូម​បើក​វា​ក្នុង​កម្មវិធី​របស់​វា រួច​រក្សាទុក​ជាថ្មី។</translation>
    </message>
    <message>
        <source>{name} is damaged: its XML cannot be read ({reason}). Nothing was imported.</source>
        <translation>{name} ខូច៖ មិន​អាច​អាន XML របស់​វា​បានទេ ({reason})។ គ្មានអ្វី​ត្រូវ​បាន​នាំចូល​ទេ។</translation>
    </message>
    <message>
        <source>{name} is damaged: its XML cannot be read.</source>
        <translation>{name} ខូច៖ មិនអាចអាន XML របស់វាបានទេ។</translation>
    </message>
    <message>
        <source>{name} is damaged: its parts cannot be told apart.</source>
        <translation>{name} ខូច៖ មិន​អាច​បែងចែក​ផ្នែក​របស់​វា​បានទេ។</translation>
    </message>
    <message>
        <source>{name} is damaged: its sheets cannot be read. Open it with its own program and save it anew.</source>
        <translation>{name} ខូច៖ មិន​អាច​អាន​សន្លឹក​របស់​វា​បានទេ។ សូម​បើក​វា​ក្នុង​កម្មវិធី​របស់​វា រួច​រក្សាទុក​ជាថ្មី។</translation>
    </message>
    <message>
        <source>{name} is damaged: its text is not well-formed. Open it with its own program and save it anew.</source>
        <translation>{name} ខូច៖ អត្ថបទ​របស់​វា​មិន​មាន​ទម្រង់​ត្រឹមត្រូវ​ទេ។ សូម​បើក​វា​ក្នុង​កម្មវិធី​របស់​វា រួច​រក្សាទុក​ជាថ្មី។</translation>
    </message>
    <message>
        <source>{name} is damaged: none of its {pages} pages can be opened. Get it again from where it came from.</source>
        <translation>{name} ខូច៖ ក្នុងចំណោម​ទំព័រ​ទាំង {pages} របស់​វា មិន​អាច​បើក​បាន​មួយ​ណា​ទេ។ សូម​យក​វា​ម្ដងទៀត​ពី​ប្រភព​ដើម។</translation>
    </message>
    <message>
        <source>{name} is damaged: of {pages} pages it is said to have, those from {page} on are not there. Get it again from where it came from.</source>
        <translation>{name} ខូច៖ ក្នុងចំណោម {pages} ទំព័រ​ដែលគេ​ថា​វា​មាន ទំព័រ​ចាប់ពី {page} តទៅ​មិន​មាន​ទេ។ សូម​យក​វា​ម្ដងទៀត​ពី​ប្រភព​ដើម។</translation>
    </message>
    <message>
        <source>{name} is damaged: the list of its pages is missing.</source>
        <translation>{name} ខូច៖ បញ្ជីទំព័ររបស់វាបាត់។</translation>
    </message>
    <message>
        <source>{name} is damaged: the program that reads such files crashed on it. Get it again, or open it with its own program, save it anew and import that.</source>
        <translation>{name} ខូច៖ កម្មវិធី​ដែល​អាន​ហ្វាល់​ប្រភេទ​នេះ​បាន​គាំង​លើ​វា។ សូម​យក​វា​ម្ដងទៀត ឬ​បើក​វា​ក្នុង​កម្មវិធី​ផ្ទាល់​របស់​វា រក្សាទុក​ជាថ្មី រួច​នាំ​ចូល​ហ្វាល់​ថ្មី​នោះ។</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>{name} ទទេ។</translation>
    </message>
    <message>
        <source>{name} is in Word&apos;s format from before 2007; open it in Word or LibreOffice, save it as .docx and import that.</source>
        <translation>{name} មានទ្រង់ទ្រាយ Word មុនឆ្នាំ 2007 សូមបើកវាក្នុង Word ឬ LibreOffice រក្សាទុកជា .docx រួចនាំចូលហ្វាល់នោះ។</translation>
    </message>
    <message>
        <source>{name} is in no encoding that Glossator knows; save it as UTF-8 and import it again.</source>
        <translation>{name} មិន​ប្រើការ​អ៊ិនកូដ​អក្សរ​ណា​ដែល Glossator ស្គាល់​ទេ សូម​រក្សាទុក​វា​ជា UTF-8 រួច​នាំចូល​ម្ដងទៀត។</translation>
    </message>
    <message>
        <source>{name} is larger than any table of reports ({rows} rows, {columns} columns); import it in parts.</source>
        <translation>{name} ធំជាងតារាងរបាយការណ៍ណាៗទាំងអស់ (ជួរដេក {rows} ជួរឈរ {columns}) សូមនាំចូលវាជាផ្នែកៗ។</translation>
    </message>
    <message>
        <source>{name} is locked by its publisher; its text cannot be read without their program.</source>
        <translation>{name} ត្រូវ​បាន​អ្នក​បោះពុម្ព​ផ្សាយ​ចាក់សោ មិន​អាច​អាន​អត្ថបទ​របស់​វា​ដោយ​គ្មាន​កម្មវិធី​របស់​គេ​បានទេ។</translation>
    </message>
    <message>
        <source>{name} is locked in a way that cannot be read here; print it to a new PDF file and import that.</source>
        <translation>{name} ត្រូវ​បាន​ចាក់សោ​តាមរបៀប​ដែល​មិន​អាច​អាន​បាន​នៅ​ទីនេះ សូម​បោះពុម្ព​វា​ទៅ​ជា​ហ្វាល់ PDF ថ្មី រួច​នាំ​ចូល​ហ្វាល់​នោះ។</translation>
    </message>
    <message>
        <source>{name} is locked with a password; open it in Word, save it without the password and import that.</source>
        <translation>{name} ត្រូវ​បាន​ចាក់សោ​ដោយ​ពាក្យសម្ងាត់ សូម​បើក​វា​ក្នុង Word រក្សាទុក​ដោយ​គ្មាន​ពាក្យសម្ងាត់ រួច​នាំ​ចូល​ហ្វាល់​នោះ។</translation>
    </message>
    <message>
        <source>{name} is locked with a password; open it in its own program, save it without the password and import that.</source>
        <translation>{name} ត្រូវ​បាន​ចាក់សោ​ដោយ​ពាក្យសម្ងាត់ សូម​បើក​វា​ក្នុង​កម្មវិធី​របស់​វា រក្សាទុក​ដោយ​គ្មាន​ពាក្យសម្ងាត់ រួច​នាំ​ចូល​ហ្វាល់​នោះ។</translation>
    </message>
    <message>
        <source>{name} is locked with a password; open it with its own program, save it without the password and import that.</source>
        <translation>{name} ត្រូវ​បាន​ចាក់សោ​ដោយ​ពាក្យសម្ងាត់ សូម​បើក​វា​ក្នុង​កម្មវិធី​របស់​វា រក្សាទុក​ដោយ​គ្មាន​ពាក្យសម្ងាត់ រួច​នាំ​ចូល​ហ្វាល់​នោះ។</translation>
    </message>
    <message>
        <source>{name} is locked with a password; save a copy without one in your PDF program and import that.</source>
        <translation>{name} ត្រូវ​បាន​ចាក់សោ​ដោយ​ពាក្យសម្ងាត់ សូម​រក្សាទុក​ច្បាប់​ចម្លង​ដែល​គ្មាន​ពាក្យសម្ងាត់​ក្នុង​កម្មវិធី PDF របស់​អ្នក រួច​នាំ​ចូល​ហ្វាល់​នោះ។</translation>
    </message>
    <message>
        <source>{name} is nested more than {limit} levels deep; that is no file to code with.</source>
        <translation>{name} ជាន់គ្នា​លើស​ពី {limit} កម្រិត វា​មិនមែន​ជា​ហ្វាល់​សម្រាប់​ដាក់កូដ​ទេ។</translation>
    </message>
    <message>
        <source>{name} is no OpenDocument text: it holds no text.</source>
        <translation>{name} មិនមែនជាអត្ថបទ OpenDocument ទេ៖ វាគ្មានអត្ថបទឡើយ។</translation>
    </message>
    <message>
        <source>{name} is no PDF file, whatever its name says.</source>
        <translation>{name} មិនមែន​ជា​ហ្វាល់ PDF ទេ ទោះ​ឈ្មោះ​របស់​វា​ប្រាប់​យ៉ាងណាក៏ដោយ។</translation>
    </message>
    <message>
        <source>{name} is no Word document: it holds no text that Word would show.</source>
        <translation>{name} មិនមែនជាឯកសារ Word ទេ៖ វាគ្មានអត្ថបទដែល Word នឹងបង្ហាញឡើយ។</translation>
    </message>
    <message>
        <source>{name} is no electronic book: it does not say where its pages are.</source>
        <translation>{name} មិនមែន​ជា​សៀវភៅ​អេឡិចត្រូនិក​ទេ៖ វា​មិន​ប្រាប់​ថា​ទំព័រ​របស់​វា​នៅឯណា។</translation>
    </message>
    <message>
        <source>{name} is no project or codebook in the REFI-QDA standard.</source>
        <translation>{name} មិនមែនជាគម្រោង ឬសៀវភៅកូដតាមស្តង់ដារ REFI-QDA ទេ។</translation>
    </message>
    <message>
        <source>{name} is no table of reports: it needs a header, and below it a row for each report.</source>
        <translation>{name} មិនមែន​ជាតា​រាង​របាយការណ៍​ទេ៖ វា​ត្រូវ​មាន​ជួរ​ក្បាល និង​នៅ​ខាងក្រោម​នោះ ជួរដេក​មួយ​សម្រាប់​របាយការណ៍​នី​មួយៗ។</translation>
    </message>
    <message>
        <source>{name} is no table that can be read: {reason}.</source>
        <translation>{name} មិនមែន​ជាតា​រាង​ដែល​អាច​អាន​បានទេ៖ {reason}។</translation>
    </message>
    <message>
        <source>{name} is not a text in the encoding {encoding}.</source>
        <translation>{name} មិនមែន​ជា​អត្ថបទ​ក្នុង​ការ​អ៊ិនកូដ​អក្សរ {encoding} ទេ។</translation>
    </message>
    <message>
        <source>{name} is not an ordinary file.</source>
        <translation>{name} មិនមែន​ជា​ហ្វាល់​ធម្មតា​ទេ។</translation>
    </message>
    <message>
        <source>{name} is too large for a list of names.</source>
        <translation>{name} ធំ​ពេក​សម្រាប់​ជា​បញ្ជី​ឈ្មោះ។</translation>
    </message>
    <message>
        <source>{name} looks like {kind}, which is no report that can be read.</source>
        <translation>{name} មើលទៅ​ដូច {kind} ដែល​មិនមែន​ជារ​បាយ​ការណ៍​ដែល​អាច​អាន​បានទេ។</translation>
    </message>
    <message>
        <source>{name} may not be read: you have no permission for it, or another program holds it.</source>
        <translation>មិន​អាច​អាន {name} បានទេ៖ អ្នក​គ្មាន​សិទ្ធិ​អាន​វា ឬកម្ម​វិធី​ផ្សេង​កំពុង​កាន់កាប់​វា។</translation>
    </message>
    <message>
        <source>{name} unpacks to more than a report can hold ({limit} MB in one piece, {total} MB altogether); it was not read.</source>
        <translation>ពេល​ពន្លា {name} ធំជាង​អ្វី​ដែល​របាយការណ៍​អាច​មាន ({limit} MB ក្នុង​មួយ​ផ្នែក, {total} MB សរុប) វា​មិន​ត្រូវ​បាន​អាន​ទេ។</translation>
    </message>
    <message>
        <source>{name} was given up: reading it took too long.</source>
        <translation>បានបោះបង់ការអាន {name}៖ ការអានចំណាយពេលយូរពេក។</translation>
    </message>
    <message>
        <source>{name} was given up: reading it took too much memory.</source>
        <translation>បាន​បោះបង់​ការ​អាន {name}៖ ការ​អាន​ប្រើ​អង្គ​ចងចាំ​ច្រើនពេក។</translation>
    </message>
    <message>
        <source>{name} was not read as it was before; it was left out.</source>
        <translation>{name} មិន​ត្រូវ​បាន​អាន​ដូច​ពីមុន​ទេ វា​ត្រូវ​បាន​ទុកចោល។</translation>
    </message>
    <message>
        <source>{name}, line {line}: a name and its stand-in are wanted.</source>
        <translation>{name} បន្ទាត់ {line}៖ ត្រូវមានឈ្មោះមួយ និងឈ្មោះជំនួសរបស់វា។</translation>
    </message>
    <message>
        <source>{name}, line {line}: the kind is {kinds}.</source>
        <translation>{name} បន្ទាត់ {line}៖ ប្រភេទគឺ {kinds}។</translation>
    </message>
    <message>
        <source>{name}: there is no code in this codebook.</source>
        <translation>{name}៖ គ្មាន​កូដ​ក្នុង​សៀវភៅកូដ​នេះ​ទេ។</translation>
    </message>
    <message>
        <source>{name}: {file} has more than {limit} MB, which no text has; nothing was imported.</source>
        <translation>{name}៖ {file} មាន​លើស​ពី {limit} MB ដែល​គ្មាន​អត្ថបទ​ណា​មាន​ទេ គ្មានអ្វី​ត្រូវ​បាន​នាំចូល​ទេ។</translation>
    </message>
    <message>
        <source>{program} does not take these names as they are: {names}. Their labels tell what they hold.</source>
        <translation>{program} មិន​ទទួល​ឈ្មោះ​ទាំងនេះ​ដូចដើម​ទេ៖ {names}។ ស្លាក​របស់​វា​ប្រាប់​ថា​វា​មាន​អ្វី។</translation>
    </message>
    <message>
        <source>{reading}, a byte order mark counts</source>
        <translation>{reading} រាប់​សញ្ញា​លំដាប់​បៃ</translation>
    </message>
    <message>
        <source>{reading}, a line break counts as two</source>
        <translation>{reading} ការ​ចុះបន្ទាត់​រាប់​ជា​ពីរ</translation>
    </message>
    <message>
        <source>{where} cannot be read: {reason}.</source>
        <translation>មិនអាចអាន {where} បានទេ៖ {reason}។</translation>
    </message>
    <message>
        <source>{where} is larger than {limit} MB, too large for a file of this kind.</source>
        <translation>{where} ធំជាង {limit} MB ដែល​ធំ​ពេក​សម្រាប់​ហ្វាល់​ប្រភេទ​នេះ។</translation>
    </message>
    <message>
        <source>{where} is not TOML: {reason}</source>
        <translation>{where} មិនមែនជា TOML ទេ៖ {reason}</translation>
    </message>
    <message>
        <source>{where} is not a text in the encoding {encoding}.</source>
        <translation>{where} មិនមែន​ជា​អត្ថបទ​ក្នុង​ការ​អ៊ិនកូដ​អក្សរ {encoding} ទេ។</translation>
    </message>
    <message>
        <source>{where} is not text in UTF-8.</source>
        <translation>{where} មិនមែនជាអត្ថបទ UTF-8 ទេ។</translation>
    </message>
    <message>
        <source>{where}: codes can be nested {limit} levels deep at most.</source>
        <translation>{where}៖ កូដ​អាច​តម្រៀប​ជាន់គ្នា​យ៉ាងច្រើន {limit} កម្រិត។</translation>
    </message>
    <message>
        <source>{where}: paragraph {first} does not begin with “{begins}”.</source>
        <translation>{where}៖ កថាខណ្ឌ {first} មិនចាប់ផ្ដើមដោយ «{begins}» ទេ។</translation>
    </message>
    <message>
        <source>{where}: the digit {digit} is already worn in {other}.</source>
        <translation>{where}៖ លេខ {digit} ត្រូវ​បាន​ប្រើ​រួចហើយ​ក្នុង {other}។</translation>
    </message>
    <message>
        <source>{where}: the entry “{key}” is missing.</source>
        <translation>{where}៖ ខ្វះធាតុ «{key}»។</translation>
    </message>
    <message>
        <source>{where}: the entry “{key}” is unknown; there can be: {known}.</source>
        <translation>{where}៖ មិនស្គាល់ធាតុ «{key}» ទេ អាចមាន៖ {known}។</translation>
    </message>
    <message>
        <source>{where}: the passage has neither a code nor a memo.</source>
        <translation>{where}៖ អត្ថបទ​ដកស្រង់​គ្មាន​ទាំង​កូដ ទាំង​កំណត់ចំណាំ។</translation>
    </message>
    <message>
        <source>{where}: the passage has the same code twice.</source>
        <translation>{where}៖ អត្ថបទ​ដកស្រង់​មាន​កូដ​ដដែល​ពីរ​ដង។</translation>
    </message>
    <message>
        <source>{where}: the report does not hold the words “{quote}”.</source>
        <translation>{where}៖ របាយការណ៍គ្មានពាក្យ «{quote}» ទេ។</translation>
    </message>
    <message>
        <source>{where}: the report holds the words “{quote}” {count} times; “occurrence” must tell which.</source>
        <translation>{where}៖ របាយការណ៍មានពាក្យ «{quote}» {count} ដង «occurrence» ត្រូវប្រាប់ថាមួយណា។</translation>
    </message>
    <message>
        <source>{where}: there already is a code “{name}” beside it.</source>
        <translation>{where}៖ មានកូដ «{name}» នៅក្បែរវារួចហើយ។</translation>
    </message>
    <message>
        <source>{where}: there are no paragraphs {first} to {last}; they count from 0 to {highest}.</source>
        <translation>{where}៖ គ្មានកថាខណ្ឌ {first} ដល់ {last} ទេ ការរាប់គឺពី 0 ដល់ {highest}។</translation>
    </message>
    <message>
        <source>{where}: there is no code in this codebook.</source>
        <translation>{where}៖ គ្មាន​កូដ​ក្នុង​សៀវភៅកូដ​នេះ​ទេ។</translation>
    </message>
    <message>
        <source>{where}: there is no occurrence {occurrence} of “{quote}”; the report holds it {count} times.</source>
        <translation>{where}៖ គ្មានការលេចឡើងទី {occurrence} នៃ «{quote}» ទេ របាយការណ៍មានវា {count} ដង។</translation>
    </message>
    <message>
        <source>{where}: {reason}</source>
        <translation>{where}៖ {reason}</translation>
    </message>
    <message>
        <source>{where}: “{key}” cannot be read. {reason}</source>
        <translation>{where}៖ មិនអាចអាន «{key}» បានទេ។ {reason}</translation>
    </message>
    <message>
        <source>{where}: “{key}” is “{value}”; it can be: {allowed}.</source>
        <translation>{where}៖ «{key}» គឺ «{value}» វាអាចជា៖ {allowed}។</translation>
    </message>
    <message>
        <source>{where}: “{key}” must be a list of texts.</source>
        <translation>{where}៖ «{key}» ត្រូវជាបញ្ជីអត្ថបទ។</translation>
    </message>
    <message>
        <source>{where}: “{key}” must be a table, [{key}].</source>
        <translation>{where}៖ «{key}» ត្រូវជាតារាង [{key}]។</translation>
    </message>
    <message>
        <source>{where}: “{key}” must be a whole number.</source>
        <translation>{where}៖ «{key}» ត្រូវជាចំនួនគត់។</translation>
    </message>
    <message>
        <source>{where}: “{key}” must be tables, [[{key}]].</source>
        <translation>{where}៖ «{key}» ត្រូវជាតារាងច្រើន [[{key}]]។</translation>
    </message>
    <message>
        <source>{where}: “{key}” must be text in quotation marks.</source>
        <translation>{where}៖ «{key}» ត្រូវជា​អត្ថបទ​ក្នុង​សញ្ញា​សម្រង់។</translation>
    </message>
    <message>
        <source>“{colour}” is not a colour of the form #c2410c.</source>
        <translation>«{colour}» មិនមែនជាពណ៌តាមទម្រង់ #c2410c ទេ។</translation>
    </message>
    <message>
        <source>“{copy}” is a copy from before an upgrade: it can be opened instead.</source>
        <translation>«{copy}» ជា​ច្បាប់​ចម្លង​ពីមុន​ការ​ធ្វើឲ្យ​ទាន់សម័យ៖ អាច​បើក​វា​ជំនួស​បាន។</translation>
    </message>
    <message>
        <source>“{kind}” is no type of attribute.</source>
        <translation>«{kind}» មិនមែន​ជា​ប្រភេទ​គុណលក្ខណៈ​ទេ។</translation>
    </message>
    <message>
        <source>“{name}” cannot be made here: “{side}” was left by another file of that name. Move that to another folder, or choose another name.</source>
        <translation>មិន​អាចប​ង្កើត «{name}» នៅ​ទីនេះ​បានទេ៖ «{side}» នៅសល់​ពី​ហ្វាល់​ផ្សេង​ដែល​មានឈ្មោះ​នោះ។ សូម​ផ្លាស់ទី​វា​ទៅ​ថត​ផ្សេង ឬ​ជ្រើស​ឈ្មោះ​ផ្សេង។</translation>
    </message>
    <message>
        <source>“{name}” cannot be merged into a code below it; merge the other way round.</source>
        <translation>មិន​អាច​បញ្ចូល «{name}» ទៅ​ក្នុង​កូដ​ខាងក្រោម​វា​បានទេ សូម​បញ្ចូល​តាម​ទិស​បញ្ច្រាស។</translation>
    </message>
    <message>
        <source>“{name}” cannot be merged with itself.</source>
        <translation>មិនអាចបញ្ចូល «{name}» ជាមួយខ្លួនវាបានទេ។</translation>
    </message>
    <message>
        <source>“{name}” cannot be moved below itself or one of its own sub-codes.</source>
        <translation>មិន​អាច​ផ្លាស់ទី «{name}» ទៅ​ក្រោម​ខ្លួន​វា ឬក្រោម​កូដរង​របស់​វា​បានទេ។</translation>
    </message>
    <message>
        <source>“{name}” cannot be opened for writing: its folder is missing or read-only.</source>
        <translation>មិនអាចបើក «{name}» ដើម្បីសរសេរបានទេ៖ ថតរបស់វាបាត់ ឬសម្រាប់អានតែប៉ុណ្ណោះ។</translation>
    </message>
    <message>
        <source>“{name}” cannot be read. {reason}</source>
        <translation>មិនអាចអាន «{name}» បានទេ។ {reason}</translation>
    </message>
    <message>
        <source>“{name}” cannot be used: {reason}.</source>
        <translation>មិនអាចប្រើ «{name}» បានទេ៖ {reason}។</translation>
    </message>
    <message>
        <source>“{name}” cannot be written: the file or its folder is read-only. Copy it to a folder of your own and open the copy.</source>
        <translation>មិន​អាច​សរសេរ «{name}» បានទេ៖ ហ្វាល់ ឬ​ថត​របស់​វា​សម្រាប់​អាន​តែប៉ុណ្ណោះ។ សូម​ចម្លង​វា​ទៅ​ថត​ផ្ទាល់ខ្លួន​របស់​អ្នក រួច​បើក​ច្បាប់​ចម្លង​នោះ។</translation>
    </message>
    <message>
        <source>“{name}” could not be brought up to date ({reason}); it is as it was.</source>
        <translation>មិនអាចធ្វើឲ្យ «{name}» ទាន់សម័យបានទេ ({reason}) វានៅដដែល។</translation>
    </message>
    <message>
        <source>“{name}” could not be saved or read ({reason}); the last saved state is kept.</source>
        <translation>មិន​អាច​រក្សាទុក ឬ​អាន «{name}» បានទេ ({reason}) សភាព​ដែល​បាន​រក្សាទុក​ចុងក្រោយ​នៅ​ដដែល។</translation>
    </message>
    <message>
        <source>“{name}” does not keep what is written to it.</source>
        <translation>«{name}» មិន​រក្សាទុក​អ្វី​ដែល​បាន​សរសេរ​ទៅ​វា​ទេ។</translation>
    </message>
    <message>
        <source>“{name}” does not keep what it should.</source>
        <translation>«{name}» មិន​រក្សាទុក​អ្វី​ដែល​វា​គួរ​រក្សា​ទេ។</translation>
    </message>
    <message>
        <source>“{name}” exists already; nothing was changed. Choose another name.</source>
        <translation>«{name}» មាន​រួចហើយ គ្មានអ្វី​ត្រូវ​បាន​ផ្លាស់ប្ដូរ​ទេ។ សូម​ជ្រើស​ឈ្មោះ​ផ្សេង។</translation>
    </message>
    <message>
        <source>“{name}” has a second name on this disk (a hard link) that would still lead to the file as it is now. Nothing was changed: remove that name, or copy the project and work in the copy.</source>
        <translation>«{name}» មានឈ្មោះ​ទីពីរ​លើ​ថាស​នេះ (hard link) ដែល​នៅតែ​នាំទៅ​កាន់​ហ្វាល់​ដូចដែល​វា​មាន​ឥឡូវ។ គ្មានអ្វី​ត្រូវ​បាន​ផ្លាស់ប្ដូរ​ទេ៖ សូម​ដក​ឈ្មោះ​នោះ​ចេញ ឬ​ចម្លង​គម្រោង ហើយ​ធ្វើការ​ក្នុង​ច្បាប់​ចម្លង​នោះ។</translation>
    </message>
    <message>
        <source>“{name}” has an empty text.</source>
        <translation>«{name}» មានអត្ថបទទទេ។</translation>
    </message>
    <message>
        <source>“{name}” has been moved, renamed, deleted or replaced while it was open: this step was not saved. Put the file back, or open it where it is now.</source>
        <translation>«{name}» ត្រូវ​បាន​ផ្លាស់ទី ប្ដូរ​ឈ្មោះ លុប ឬ​ជំនួស​ពេល​កំពុង​បើក៖ ជំហាន​នេះ​មិន​ត្រូវ​បាន​រក្សាទុក​ទេ។ សូម​ដា​ក់​ហ្វាល់​ត្រឡប់​វិញ ឬ​បើក​វា​នៅកន្លែង​ដែល​វា​នៅ​ឥឡូវ។</translation>
    </message>
    <message>
        <source>“{name}” has been taken over by another program; this step was not saved, and everything before it is. Close the project here.</source>
        <translation>«{name}» ត្រូវ​បាន​កម្មវិធី​ផ្សេង​កាន់កាប់ ជំហាន​នេះ​មិន​ត្រូវ​បាន​រក្សាទុក​ទេ តែ​អ្វីៗទាំងអស់​មុន​វា​ត្រូវ​បាន​រក្សាទុក។ សូម​បិទ​គម្រោង​នៅ​ទីនេះ។</translation>
    </message>
    <message>
        <source>“{name}” has no text in the file.</source>
        <translation>«{name}» គ្មាន​អត្ថបទ​ក្នុង​ហ្វាល់​ទេ។</translation>
    </message>
    <message>
        <source>“{name}” is a database of another program, not a Glossator project.</source>
        <translation>«{name}» ជា​មូលដ្ឋាន​ទិន្នន័យ​របស់​កម្មវិធី​ផ្សេង មិនមែន​ជា​គម្រោង Glossator ទេ។</translation>
    </message>
    <message>
        <source>“{name}” is a database, maybe a project; nothing was written. Choose another name.</source>
        <translation>«{name}» ជា​មូលដ្ឋាន​ទិន្នន័យ ប្រហែលជា​គម្រោង គ្មានអ្វី​ត្រូវ​បាន​សរសេរ​ទេ។ សូម​ជ្រើស​ឈ្មោះ​ផ្សេង។</translation>
    </message>
    <message>
        <source>“{name}” is a file without content: where a cloud folder holds its place, download it first.</source>
        <translation>«{name}» ជា​ហ្វាល់​គ្មាន​ខ្លឹមសារ៖ បើ​ថត​ពពក (cloud) គ្រាន់តែ​កាន់​កន្លែង​ឲ្យ​វា សូម​ទាញ​យក​វា​ជាមុន។</translation>
    </message>
    <message>
        <source>“{name}” is a folder; choose the name of a file.</source>
        <translation>«{name}» ជាថត សូមជ្រើសឈ្មោះហ្វាល់។</translation>
    </message>
    <message>
        <source>“{name}” is damaged, and nothing in it was touched. Restore it from a backup copy, or save what can be read into a new file: glossator repair.</source>
        <translation>«{name}» ខូច ហើយ​គ្មានអ្វី​ក្នុង​នោះ​ត្រូវ​បាន​ប៉ះពាល់​ទេ។ សូម​ស្ដារ​វា​ពី​ច្បាប់​ចម្លង​បម្រុង ឬរក្សា​ទុក​អ្វី​ដែល​អាច​អាន​បាន​ទៅ​ក្នុង​ហ្វាល់​ថ្មី៖ glossator repair។</translation>
    </message>
    <message>
        <source>“{name}” is damaged.</source>
        <translation>«{name}» ខូច។</translation>
    </message>
    <message>
        <source>“{name}” is damaged: a part of the file is missing. Nothing was touched; restore it from a copy, or save what can be read into a new file: glossator repair.</source>
        <translation>«{name}» ខូច៖ បាត់​ផ្នែក​មួយ​នៃ​ហ្វាល់។ គ្មានអ្វី​ត្រូវ​បាន​ប៉ះពាល់​ទេ សូម​ស្ដារ​វា​ពី​ច្បាប់​ចម្លង ឬរក្សា​ទុក​អ្វី​ដែល​អាច​អាន​បាន​ទៅ​ក្នុង​ហ្វាល់​ថ្មី៖ glossator repair។</translation>
    </message>
    <message>
        <source>“{name}” is damaged: its tables are missing. Nothing was touched.</source>
        <translation>«{name}» ខូច៖ តារាង​របស់​វា​បាត់។ គ្មានអ្វី​ត្រូវ​បាន​ប៉ះពាល់​ទេ។</translation>
    </message>
    <message>
        <source>“{name}” is empty; it is not a Glossator project.</source>
        <translation>«{name}» ទទេ វាមិនមែនជាគម្រោង Glossator ទេ។</translation>
    </message>
    <message>
        <source>“{name}” is in use by another program at this moment; nothing was changed. Try again.</source>
        <translation>«{name}» កំពុង​ប្រើ​ដោយ​កម្មវិធី​ផ្សេង​នៅពេល​នេះ គ្មានអ្វី​ត្រូវ​បាន​ផ្លាស់ប្ដូរ​ទេ។ សូម​ព្យាយាម​ម្ដងទៀត។</translation>
    </message>
    <message>
        <source>“{name}” is not a Glossator project.</source>
        <translation>«{name}» មិនមែនជាគម្រោង Glossator ទេ។</translation>
    </message>
    <message>
        <source>“{name}” is not a file.</source>
        <translation>«{name}» មិនមែនជាហ្វាល់ទេ។</translation>
    </message>
    <message>
        <source>“{name}” is not an ordinary file; choose another name.</source>
        <translation>«{name}» មិនមែន​ជា​ហ្វាល់​ធម្មតា​ទេ សូម​ជ្រើស​ឈ្មោះ​ផ្សេង។</translation>
    </message>
    <message>
        <source>“{name}” is not encrypted.</source>
        <translation>«{name}» មិន​ត្រូវ​បាន​អ៊ិនគ្រីប​ទេ។</translation>
    </message>
    <message>
        <source>“{name}” is not on this computer yet: iCloud holds its place. Download it first.</source>
        <translation>«{name}» មិនទាន់​នៅ​លើ​កុំព្យូទ័រ​នេះ​ទេ៖ iCloud គ្រាន់តែ​កាន់​កន្លែង​ឲ្យ​វា។ សូម​ទាញ​យក​វា​ជាមុន។</translation>
    </message>
    <message>
        <source>“{name}” is not the file any more that was opened; nothing was changed.</source>
        <translation>«{name}» លែង​ជា​ហ្វាល់​ដែល​បាន​បើក​ហើយ គ្មានអ្វី​ត្រូវ​បាន​ផ្លាស់ប្ដូរ​ទេ។</translation>
    </message>
    <message>
        <source>“{name}” is open already: {user} has had it open on {host} since {since}. Close it there first; nothing was changed.</source>
        <translation>«{name}» កំពុង​បើក​រួចហើយ៖ {user} បាន​បើក​វា​នៅ​លើ {host} តាំងពី {since}។ សូម​បិទ​វា​នៅ​ទីនោះ​ជាមុន គ្មានអ្វី​ត្រូវ​បាន​ផ្លាស់ប្ដូរ​ទេ។</translation>
    </message>
    <message>
        <source>“{name}” is open for reading only; nothing was changed.</source>
        <translation>«{name}» បើក​សម្រាប់​អាន​តែប៉ុណ្ណោះ គ្មានអ្វី​ត្រូវ​បាន​ផ្លាស់ប្ដូរ​ទេ។</translation>
    </message>
    <message>
        <source>“{name}” is open in another program; close it there and export again.</source>
        <translation>«{name}» កំពុង​បើក​ក្នុង​កម្មវិធី​ផ្សេង សូម​បិទ​វា​នៅ​ទីនោះ រួច​នាំចេញ​ម្ដងទៀត។</translation>
    </message>
    <message>
        <source>“{name}” is open in this program: close it first. Nothing was done.</source>
        <translation>«{name}» កំពុង​បើក​ក្នុង​កម្មវិធី​នេះ៖ សូម​បិទ​វា​ជាមុន។ គ្មានអ្វី​ត្រូវ​បាន​ធ្វើ​ទេ។</translation>
    </message>
    <message>
        <source>“{name}” is protected: it opens with its passphrase only.</source>
        <translation>«{name}» ត្រូវ​បានការ​ពារ៖ វា​បើក​បានតែ​ដោយ​ឃ្លាសម្ងាត់​របស់​វា​ប៉ុណ្ណោះ។</translation>
    </message>
    <message>
        <source>“{name}” is the project itself; nothing was written. Choose another name for the table.</source>
        <translation>«{name}» ជា​គម្រោង​ខ្លួន​វា គ្មានអ្វី​ត្រូវ​បាន​សរសេរ​ទេ។ សូម​ជ្រើស​ឈ្មោះ​ផ្សេង​សម្រាប់​តារាង។</translation>
    </message>
    <message>
        <source>“{name}” is write-protected; choose another name, or lift the protection.</source>
        <translation>«{name}» ត្រូវ​បានការ​ពារ​មិន​ឲ្យ​សរសេរ សូម​ជ្រើស​ឈ្មោះ​ផ្សេង ឬ​ដក​ការ​ការពារ។</translation>
    </message>
    <message>
        <source>“{name}” needs encryption, which is not installed here: install Glossator with its extra “encrypt” (the library sqlcipher3).</source>
        <translation>«{name}» ត្រូវការការអ៊ិនគ្រីប ដែលមិនបានដំឡើងនៅទីនេះ៖ សូមដំឡើង Glossator ជាមួយផ្នែកបន្ថែម «encrypt» (បណ្ណាល័យ sqlcipher3)។</translation>
    </message>
    <message>
        <source>“{name}” should be an encrypted list of names, and is a project without a passphrase: no name was read or written there. Move it to another folder.</source>
        <translation>«{name}» គួរតែ​ជា​បញ្ជី​ឈ្មោះ​ដែល​បាន​អ៊ិនគ្រីប ប៉ុន្តែ​វា​ជា​គម្រោង​គ្មាន​ឃ្លាសម្ងាត់៖ គ្មាន​ឈ្មោះ​ណា​ត្រូវ​បាន​អាន ឬ​សរសេរ​នៅទីនោះ​ទេ។ សូម​ផ្លាស់ទី​វា​ទៅ​ថត​ផ្សេង។</translation>
    </message>
    <message>
        <source>“{name}” was decoded as {encoding}, which is a guess.</source>
        <translation>«{name}» ត្រូវបានឌិកូដអក្សរតាម {encoding} ដែលជាការទាយ។</translation>
    </message>
    <message>
        <source>“{name}” was made by a newer Glossator (its format is {revision}). Install the newer version to repair it; nothing was changed.</source>
        <translation>«{name}» បង្កើត​ដោយ Glossator ជំនាន់​ថ្មី​ជាង (ទ្រង់ទ្រាយ​របស់​វា​គឺ {revision})។ សូម​ដំឡើង​ជំនាន់​ថ្មី​នោះ​ដើម្បី​ជួសជុល​វា គ្មានអ្វី​ត្រូវ​បាន​ផ្លាស់ប្ដូរ​ទេ។</translation>
    </message>
    <message>
        <source>“{name}” was made by a newer Glossator (its format is {revision}, this program knows up to {known}). Install the newer version; nothing was changed.</source>
        <translation>«{name}» បង្កើត​ដោយ Glossator ជំនាន់​ថ្មី​ជាង (ទ្រង់ទ្រាយ​របស់​វា​គឺ {revision} កម្មវិធី​នេះ​ស្គាល់​ដល់ {known})។ សូម​ដំឡើង​ជំនាន់​ថ្មី​នោះ គ្មានអ្វី​ត្រូវ​បាន​ផ្លាស់ប្ដូរ​ទេ។</translation>
    </message>
    <message>
        <source>“{name}” was made by an older Glossator; open it once in the window to bring it up to date.</source>
        <translation>«{name}» បង្កើត​ដោយ Glossator ជំនាន់​ចាស់​ជាង សូម​បើក​វា​ម្ដង​ក្នុង​បង្អួច ដើម្បី​ធ្វើឲ្យ​វា​ទាន់សម័យ។</translation>
    </message>
    <message>
        <source>“{name}” was moved or replaced by another program while it was written anew, and what is there now was not touched. Your work is in “{copy}”, written anew, and that is open now.</source>
        <translation>«{name}» ត្រូវ​បាន​កម្មវិធី​ផ្សេង​ផ្លាស់ទី ឬ​ជំនួស ពេល​វា​កំពុង​សរសេរ​ឡើងវិញ ហើយ​អ្វី​ដែល​មាននៅ​ទីនោះ​ឥឡូវ​មិន​ត្រូវ​បាន​ប៉ះពាល់​ទេ។ កិច្ចការ​របស់​អ្នក​នៅក្នុង «{copy}» ដែល​បាន​សរសេរ​ឡើងវិញ ហើយ​ឥឡូវ​វា​កំពុង​បើក។</translation>
    </message>
    <message>
        <source>“{name}” was not made: its folder is write-protected, and nothing was changed. Choose another place.</source>
        <translation>«{name}» មិន​ត្រូវ​បាន​បង្កើត​ទេ៖ ថត​របស់​វា​ត្រូវ​បានការ​ពារ​មិន​ឲ្យ​សរសេរ ហើយ​គ្មានអ្វី​ត្រូវ​បាន​ផ្លាស់ប្ដូរ​ទេ។ សូម​ជ្រើស​កន្លែង​ផ្សេង។</translation>
    </message>
    <message>
        <source>“{name}” was not written anew, and it is not there any more or cannot be opened now. Close it here, and open it where it is.</source>
        <translation>«{name}» មិន​ត្រូវ​បាន​សរសេរ​ឡើងវិញ​ទេ ហើយ​វា​លែង​មាននៅ​ទីនោះ ឬមិន​អាច​បើក​បាន​នៅពេល​នេះ​ទេ។ សូម​បិទ​វា​នៅ​ទីនេះ រួច​បើក​វា​នៅកន្លែង​ដែល​វា​នៅ។</translation>
    </message>
    <message>
        <source>“{name}” was not written: it would be too large for this disk.</source>
        <translation>«{name}» មិន​ត្រូវ​បាន​សរសេរ​ទេ៖ វា​នឹង​ធំ​ពេក​សម្រាប់​ថាស​នេះ។</translation>
    </message>
    <message>
        <source>“{name}” was not written: the folder {folder} does not exist.</source>
        <translation>«{name}» មិនត្រូវបានសរសេរទេ៖ ថត {folder} មិនមានទេ។</translation>
    </message>
    <message>
        <source>“{name}” was not written: the folder {folder} is write-protected; choose another place.</source>
        <translation>«{name}» មិន​ត្រូវ​បាន​សរសេរ​ទេ៖ ថត {folder} ត្រូវ​បានការ​ពារ​មិន​ឲ្យ​សរសេរ សូម​ជ្រើស​កន្លែង​ផ្សេង។</translation>
    </message>
    <message>
        <source>“{name}” was not written: {reason}.</source>
        <translation>«{name}» មិនត្រូវបានសរសេរទេ៖ {reason}។</translation>
    </message>
    <message>
        <source>“{name}” was written but cannot be opened again now; close it and open it once more.</source>
        <translation>«{name}» ត្រូវ​បាន​សរសេរ តែ​ឥឡូវ​មិន​អាច​បើក​ម្ដងទៀត​បានទេ សូម​បិទ​វា រួច​បើក​ម្ដងទៀត។</translation>
    </message>
    <message>
        <source>“{name}”: its text is missing; there is no {path} in the file.</source>
        <translation>«{name}»៖ អត្ថបទរបស់វាបាត់ គ្មាន {path} ក្នុងហ្វាល់ទេ។</translation>
    </message>
    <message>
        <source>“{name}”: its text was not included; it lies outside the file, at {path}.</source>
        <translation>«{name}»៖ អត្ថបទ​របស់​វា​មិន​ត្រូវ​បាន​រួមបញ្ចូល​ទេ វា​នៅ​ក្រៅ​ហ្វាល់ ត្រង់ {path}។</translation>
    </message>
    <message>
        <source>“{name}”: its text was taken from {file}, since no plain text is there; look at its passages.</source>
        <translation>«{name}»៖ អត្ថបទ​របស់​វា​ត្រូវ​បាន​យក​ពី {file} ព្រោះ​គ្មាន​អត្ថបទ​ធម្មតា​នៅ​ទីនោះ សូម​ពិនិត្យមើល​អត្ថបទ​ដកស្រង់​របស់​វា។</translation>
    </message>
    <message>
        <source>“{name}”: positions read as {reading}; nothing in it tells whether that is right. Look at them.</source>
        <translation>«{name}»៖ ទីតាំង​ត្រូវ​បាន​អាន​តាម {reading} គ្មានអ្វី​ក្នុង​នោះ​ប្រាប់​ថា​ត្រឹមត្រូវ​ឬទេ។ សូម​ពិនិត្យមើល​វា។</translation>
    </message>
    <message>
        <source>“{name}”: positions read as {reading}; there are no quotes, but {matched} of {total} passages begin and end at words, {rival} in the next likely reading. Look at them.</source>
        <translation>«{name}»៖ ទីតាំង​ត្រូវ​បាន​អាន​តាម {reading} គ្មាន​សម្រង់​ទេ តែ​អត្ថបទ​ដកស្រង់ {matched} ក្នុងចំណោម {total} ចាប់ផ្ដើម និង​ចប់​ត្រង់​ពាក្យ ហើយ {rival} តាម​ការ​អាន​ដែល​ទំនង​បន្ទាប់។ សូម​ពិនិត្យមើល​វា។</translation>
    </message>
    <message>
        <source>“{name}”: positions read as {reading}; {matched} of {total} names or quotes agree, {rival} in the next likely reading.</source>
        <translation>«{name}»៖ ទីតាំង​ត្រូវ​បាន​អាន​តាម {reading} ឈ្មោះ ឬ​សម្រង់ {matched} ក្នុងចំណោម {total} ត្រូវគ្នា ហើយ {rival} តាម​ការ​អាន​ដែល​ទំនង​បន្ទាប់។</translation>
    </message>
    <message>
        <source>“{path}” could not be shown.</source>
        <translation>មិនអាចបង្ហាញ «{path}» បានទេ។</translation>
    </message>
    <message>
        <source>“{path}” could not be written.</source>
        <translation>មិនអាចសរសេរ «{path}» បានទេ។</translation>
    </message>
    <message>
        <source>“{path}” exists already; nothing was changed. Name an empty folder.</source>
        <translation>«{path}» មាន​រួចហើយ គ្មានអ្វី​ត្រូវ​បាន​ផ្លាស់ប្ដូរ​ទេ។ សូម​បញ្ជាក់​ឈ្មោះ​ថត​ទទេ។</translation>
    </message>
    <message>
        <source>“{step}” cannot be taken back or done again: what it changed has been changed since.</source>
        <translation>មិន​អាច​ដកថយ ឬ​ធ្វើ «{step}» វិញ​បានទេ៖ អ្វី​ដែល​វា​បាន​ផ្លាស់ប្ដូរ​ត្រូវ​បាន​ផ្លាស់ប្ដូរ​តាំងពី​ពេលនោះ។</translation>
    </message>
    <message>
        <source>“{step}” cannot be taken back, because step {number}, “{later}” by {who} on {when}, builds on it. Take that one back first; nothing was changed.</source>
        <translation>មិន​អាច​ដកថយ «{step}» បានទេ ព្រោះ​ជំហាន {number} «{later}» ដោយ {who} នៅ​ថ្ងៃទី {when} ពឹងផ្អែក​លើ​វា។ សូម​ដកថយ​ជំហាន​នោះ​ជាមុន គ្មានអ្វី​ត្រូវ​បាន​ផ្លាស់ប្ដូរ​ទេ។</translation>
    </message>
    <message>
        <source>“{step}” cannot be taken back: it is no step that still counts.</source>
        <translation>មិន​អាច​ដកថយ «{step}» បានទេ៖ វា​មិនមែន​ជា​ជំហាន​ដែល​នៅ​មាន​សុពលភាព​ទេ។</translation>
    </message>
    <message>
        <source>“{step}” cannot be taken back: nothing is left of it.</source>
        <translation>មិនអាចដកថយ «{step}» បានទេ៖ គ្មានអ្វីនៅសល់ពីវាទេ។</translation>
    </message>
    <message>
        <source>“{step}” cannot be taken back: what it changed has been changed since.</source>
        <translation>មិន​អាច​ដកថយ «{step}» បានទេ៖ អ្វី​ដែល​វា​បាន​ផ្លាស់ប្ដូរ​ត្រូវ​បាន​ផ្លាស់ប្ដូរ​តាំងពី​ពេលនោះ។</translation>
    </message>
    <message>
        <source>“{table}” has more rows than a sheet holds ({most}); export it as CSV.</source>
        <translation>«{table}» មាន​ជួរដេក​ច្រើនជាង​សន្លឹក​មួយ​ផ្ទុក​បាន ({most}) សូម​នាំចេញ​វា​ជា CSV។</translation>
    </message>
    <message>
        <source>“{table}” has {count} columns, and a sheet holds {most}; export it as CSV.</source>
        <translation>«{table}» មានជួរឈរ {count} ហើយសន្លឹកមួយផ្ទុកបាន {most} សូមនាំចេញវាជា CSV។</translation>
    </message>
    <message>
        <source>“{value}” is neither true nor false.</source>
        <translation>«{value}» មិនមែន «ពិត» ហើយក៏មិនមែន «មិនពិត» ដែរ។</translation>
    </message>
    <message>
        <source>“{value}” is not a date of the form 2019-06-20.</source>
        <translation>«{value}» មិនមែន​ជា​កាលបរិច្ឆេទ​តាម​ទម្រង់ 2019-06-20 ទេ។</translation>
    </message>
    <message>
        <source>“{value}” is not a number.</source>
        <translation>«{value}» មិនមែនជាចំនួនទេ។</translation>
    </message>
    <message>
        <source>… and {count} more passages without a place.</source>
        <translation>… និង​អត្ថបទ​ដកស្រង់​គ្មាន​កន្លែង​ចំនួន {count} ទៀត។</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>All files (*)</source>
        <translation>ហ្វាល់ទាំងអស់ (*)</translation>
    </message>
    <message>
        <source>Import a project or a codebook of another program</source>
        <translation>នាំចូល​គម្រោង ឬ​សៀវភៅកូដ​របស់​កម្មវិធី​ផ្សេង</translation>
    </message>
    <message>
        <source>Nothing was added. {reason}</source>
        <translation>គ្មានអ្វី​ត្រូវ​បាន​បន្ថែម​ទេ។ {reason}</translation>
    </message>
    <message>
        <source>REFI-QDA projects and codebooks ({kinds})</source>
        <translation>គម្រោង និងសៀវភៅកូដ REFI-QDA ({kinds})</translation>
    </message>
    <message>
        <source>Reading “{name}” …</source>
        <translation>កំពុងអាន «{name}» …</translation>
    </message>
    <message>
        <source>Stopped; nothing was added.</source>
        <translation>បាន​បញ្ឈប់ គ្មានអ្វី​ត្រូវ​បាន​បន្ថែម​ទេ។</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>A JSON object for each row.</source>
        <translation>វត្ថុ JSON មួយសម្រាប់ជួរដេកនីមួយៗ។</translation>
    </message>
    <message>
        <source>A row for each code on each passage: its words, place, coder and memos, and the document&apos;s attributes.</source>
        <translation>ជួរដេក​មួយ​សម្រាប់​កូដ​នី​មួយៗលើ​អត្ថបទ​ដកស្រង់​នី​មួយៗ៖ ពាក្យ ទីតាំង អ្នកដាក់កូដ និង​កំណត់ចំណាំ​របស់​វា ព្រមទាំង​គុណលក្ខណៈ​របស់​ឯកសារ។</translation>
    </message>
    <message>
        <source>A row for each code: its definition in all its fields, and how often it is applied.</source>
        <translation>ជួរដេក​មួយ​សម្រាប់​កូដ​នី​មួយៗ៖ និយមន័យ​របស់​វា​គ្រប់​ផ្នែក និង​ចំនួន​ដង​ដែល​វា​ត្រូវ​បាន​ដាក់។</translation>
    </message>
    <message>
        <source>A row for each document, a column for each code: for statistics.</source>
        <translation>ជួរដេក​មួយ​សម្រាប់ឯក​សារ​នី​មួយៗ ជួរឈរ​មួយ​សម្រាប់​កូដ​នី​មួយៗ៖ សម្រាប់​ស្ថិតិ។</translation>
    </message>
    <message>
        <source>A row for each document: its attributes, length, and how much is coded.</source>
        <translation>ជួរដេក​មួយ​សម្រាប់ឯក​សារ​នី​មួយៗ៖ គុណលក្ខណៈ ប្រវែង និង​បរិមាណ​ដែល​បាន​ដាក់កូដ។</translation>
    </message>
    <message>
        <source>A row for each memo, and what it is about.</source>
        <translation>ជួរដេក​មួយ​សម្រាប់​កំណត់ចំណាំ​នី​មួយៗ និង​អ្វី​ដែល​វា​និយាយ​អំពី។</translation>
    </message>
    <message>
        <source>A row for each row that a step changed, before and after, with the step&apos;s hash: an appendix for an audit.</source>
        <translation>ជួរដេក​មួយ​សម្រាប់​ជួរដេក​នី​មួយៗដែល​ជំហាន​បាន​ផ្លាស់ប្ដូរ មុន និង​ក្រោយ ព្រមទាំង​ហាស (hash) របស់​ជំហាន៖ ឧប​សម្ព័ន្ធ​សម្រាប់​សវនកម្ម។</translation>
    </message>
    <message>
        <source>A row for each step that was ever done in the project.</source>
        <translation>ជួរដេក​មួយ​សម្រាប់​ជំហាន​នី​មួយៗដែល​ធ្លាប់​បាន​ធ្វើ​ក្នុង​គម្រោង។</translation>
    </message>
    <message>
        <source>All tables together</source>
        <translation>តារាងទាំងអស់រួមគ្នា</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>ចំណារពន្យល់</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>CSV for spreadsheets</source>
        <translation>CSV សម្រាប់សៀវភៅបញ្ជី</translation>
    </message>
    <message>
        <source>Cells parted by tabs.</source>
        <translation>ក្រឡាខណ្ឌដោយថេប។</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>សៀវភៅកូដ</translation>
    </message>
    <message>
        <source>Codebook (REFI-QDA)</source>
        <translation>សៀវភៅកូដ (REFI-QDA)</translation>
    </message>
    <message>
        <source>Codebook to print</source>
        <translation>សៀវភៅកូដ​សម្រាប់​បោះពុម្ព</translation>
    </message>
    <message>
        <source>Coded reports</source>
        <translation>របាយការណ៍​ដែល​បាន​ដាក់កូដ</translation>
    </message>
    <message>
        <source>Codes × codes</source>
        <translation>កូដ × កូដ</translation>
    </message>
    <message>
        <source>Data package</source>
        <translation>កញ្ចប់ទិន្នន័យ (Data Package)</translation>
    </message>
    <message>
        <source>Doccano</source>
        <translation>Doccano</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>ឯកសារ</translation>
    </message>
    <message>
        <source>Documents × codes</source>
        <translation>ឯកសារ × កូដ</translation>
    </message>
    <message>
        <source>Every table above in one file: one workbook, or one archive to deposit.</source>
        <translation>តារាង​ខាងលើ​ទាំងអស់​ក្នុង​ហ្វាល់​តែមួយ៖ សៀវភៅ​ការងារ​មួយ ឬ​ប័ណ្ណសារ​មួយ​សម្រាប់​ដាក់​តម្កល់។</translation>
    </message>
    <message>
        <source>Excel shows its letters rightly, and cells that begin like a formula are disarmed with an apostrophe.</source>
        <translation>Excel បង្ហាញអក្សរ​របស់​វា​ត្រឹមត្រូវ ហើយ​ក្រឡា​ដែល​ចាប់ផ្ដើម​ដូច​រូបមន្ត​ត្រូវ​បាន​ដាក់​សញ្ញា &apos; នៅមុខ ដើម្បីកុំឲ្យ​វា​ដំណើរការ។</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>សៀវភៅការងារ Excel</translation>
    </message>
    <message>
        <source>For NVivo, MAXQDA, ATLAS.ti, QualCoder and others that know the standard.</source>
        <translation>សម្រាប់ NVivo, MAXQDA, ATLAS.ti, QualCoder និង​កម្មវិធី​ផ្សេងទៀត​ដែល​ស្គាល់​ស្តង់ដារ​នេះ។</translation>
    </message>
    <message>
        <source>For Word, LibreOffice and others.</source>
        <translation>សម្រាប់ Word, LibreOffice និងកម្មវិធីផ្សេងទៀត។</translation>
    </message>
    <message>
        <source>For other programs</source>
        <translation>សម្រាប់កម្មវិធីផ្សេង</translation>
    </message>
    <message>
        <source>How often two codes lie on overlapping words.</source>
        <translation>ចំនួន​ដង​ដែល​កូដ​ពីរ​ស្ថិត​លើ​ពាក្យ​ត្រួត​គ្នា។</translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>JSON Lines, a text with its labels in each.</source>
        <translation>JSON Lines មាន​អត្ថបទ​មួយ និង​ស្លាក​របស់​វា​ក្នុង​បន្ទាត់​នី​មួយៗ។</translation>
    </message>
    <message>
        <source>JSON Lines, a text with its spans in each.</source>
        <translation>JSON Lines មាន​អត្ថបទ​មួយ និង​ចន្លោះ​របស់​វា​ក្នុង​បន្ទាត់​នី​មួយៗ។</translation>
    </message>
    <message>
        <source>JSON-LD, each with its position and its quote.</source>
        <translation>JSON-LD នីមួយៗមានទីតាំង និងសម្រង់របស់វា។</translation>
    </message>
    <message>
        <source>Log in full</source>
        <translation>កំណត់ហេតុពេញលេញ</translation>
    </message>
    <message>
        <source>Log of edits</source>
        <translation>កំណត់ហេតុ​នៃ​ការ​កែសម្រួល</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Memos</source>
        <translation>កំណត់ចំណាំ</translation>
    </message>
    <message>
        <source>One file that any browser shows; it loads nothing.</source>
        <translation>ហ្វាល់​តែមួយ​ដែល​កម្មវិធី​រុករក​ណា​ក៏​បង្ហាញ​បាន ហើយ​វា​មិន​ទាញ​អ្វី​ពី​ខាងក្រៅ​ទេ។</translation>
    </message>
    <message>
        <source>Parquet</source>
        <translation>Parquet</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>អត្ថបទដកស្រង់</translation>
    </message>
    <message>
        <source>Plain and exact, for R, Python and every program that reads tables.</source>
        <translation>សាមញ្ញ និង​ត្រឹមត្រូវ សម្រាប់ R, Python និង​កម្មវិធី​ទាំងអស់​ដែល​អាន​តារាង។</translation>
    </message>
    <message>
        <source>Plain text with headings.</source>
        <translation>អត្ថបទ​ធម្មតា​ដែល​មាន​ចំណងជើង។</translation>
    </message>
    <message>
        <source>Quotations by code</source>
        <translation>សម្រង់តាមកូដ</translation>
    </message>
    <message>
        <source>REFI-QDA codebook</source>
        <translation>សៀវភៅកូដ REFI-QDA</translation>
    </message>
    <message>
        <source>REFI-QDA project</source>
        <translation>គម្រោង REFI-QDA</translation>
    </message>
    <message>
        <source>SPSS</source>
        <translation>SPSS</translation>
    </message>
    <message>
        <source>Small, typed and fast, for R, Python and databases.</source>
        <translation>តូច មានប្រភេទទិន្នន័យ និងលឿន សម្រាប់ R, Python និងមូលដ្ឋានទិន្នន័យ។</translation>
    </message>
    <message>
        <source>Stata</source>
        <translation>Stata</translation>
    </message>
    <message>
        <source>Tab-separated</source>
        <translation>ខណ្ឌដោយថេប</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>តារាង</translation>
    </message>
    <message>
        <source>The codes with their definitions, as text with headings.</source>
        <translation>កូដ​ព្រមទាំង​និយមន័យ​របស់​វា ជា​អត្ថបទ​ដែល​មាន​ចំណងជើង។</translation>
    </message>
    <message>
        <source>The codes with their definitions, for programs that know the standard.</source>
        <translation>កូដ​ព្រមទាំង​និយមន័យ​របស់​វា សម្រាប់​កម្មវិធី​ដែល​ស្គាល់​ស្តង់ដារ​នេះ។</translation>
    </message>
    <message>
        <source>The passages as annotations of the texts: for the web, or to train models.</source>
        <translation>អត្ថបទ​ដកស្រង់​ជា​ចំណារ​ពន្យល់​នៃ​អត្ថបទ៖ សម្រាប់​បណ្ដាញ ឬ​ដើម្បី​បង្វឹក​ម៉ូដែល។</translation>
    </message>
    <message>
        <source>The texts with their highlights, names of codes in the margin, and memos.</source>
        <translation>អត្ថបទ​ព្រមទាំង​ការ​បន្លិច ឈ្មោះ​កូដ​នៅ​រឹម​ទំព័រ និង​កំណត់ចំណាំ។</translation>
    </message>
    <message>
        <source>The words of every passage below the code that it has.</source>
        <translation>ពាក្យ​នៃ​អត្ថបទ​ដកស្រង់​នី​មួយៗនៅ​ក្រោម​កូដ​របស់​វា។</translation>
    </message>
    <message>
        <source>To deposit in a repository: CSV, table schemas, a data dictionary and checksums in one archive.</source>
        <translation>សម្រាប់​ដាក់​តម្កល់​ក្នុង​ឃ្លាំង​ទិន្នន័យ៖ CSV គ្រោង​តារាង វចនានុក្រម​ទិន្នន័យ និង​ផលបូក​ផ្ទៀងផ្ទាត់ ក្នុង​ប័ណ្ណសារ​តែមួយ។</translation>
    </message>
    <message>
        <source>To read</source>
        <translation>សម្រាប់អាន</translation>
    </message>
    <message>
        <source>Typed cells, a header that stays in sight, and a sheet that says what the columns hold. Excel cuts cells beyond 32,767 characters.</source>
        <translation>ក្រឡា​មាន​ប្រភេទ​ទិន្នន័យ ជួរ​ក្បាល​នៅ​មើលឃើញ​ជានិច្ច និង​សន្លឹក​មួយ​ដែល​ប្រាប់​ថា​ជួរឈរ​មាន​អ្វី។ Excel កាត់​ក្រឡា​ដែល​លើស​ពី 32,767 តួអក្សរ។</translation>
    </message>
    <message>
        <source>W3C Web Annotation</source>
        <translation>W3C Web Annotation</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>ទំព័រវិប</translation>
    </message>
    <message>
        <source>Whole project (REFI-QDA)</source>
        <translation>គម្រោងទាំងមូល (REFI-QDA)</translation>
    </message>
    <message>
        <source>With labels of variables and values, for Stata 14 and later.</source>
        <translation>មានស្លាករបស់អថេរ និងតម្លៃ សម្រាប់ Stata 14 ឡើងទៅ។</translation>
    </message>
    <message>
        <source>With labels of variables and values. SPSS holds texts of 32,767 bytes.</source>
        <translation>មានស្លាករបស់អថេរ និងតម្លៃ។ SPSS ផ្ទុកអត្ថបទបាន 32,767 បៃ។</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>ឯកសារ Word</translation>
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
        <translation>ទ្រង់ទ្រា&amp;យ</translation>
    </message>
    <message>
        <source>&amp;Sub-codes count for the codes above them</source>
        <translation>កូ&amp;ដរងរាប់បញ្ចូលទៅក្នុងកូដខាងលើវា</translation>
    </message>
    <message>
        <source>C&amp;ells hold</source>
        <translation>ក្រឡាមា&amp;ន</translation>
    </message>
    <message>
        <source>Counts below this may point at one person; other tables may still give them away.</source>
        <translation>ចំនួន​ដែល​តិច​ជាង​នេះ​អាច​បង្ហាញ​អត្តសញ្ញាណ​មនុស្សម្នាក់ ហើយ​តារាង​ផ្សេងទៀត​នៅតែ​អាច​ធ្វើឲ្យ​គេ​ដឹង​ចំនួន​នោះ។</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>នាំចេ&amp;ញ…</translation>
    </message>
    <message>
        <source>Everywhere in the file but in the names of coders; give them by Document ▸ Give a Stand-in.</source>
        <translation>គ្រប់​ទីកន្លែង​ក្នុង​ហ្វាល់ លើកលែងតែ​ឈ្មោះ​អ្នកដាក់កូដ។ ដាក់ឈ្មោះ​ជំនួស​តាម ឯកសារ ▸ ដាក់ឈ្មោះ​ជំនួស។</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>នាំចេញ</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>ទ្រង់ទ្រាយ</translation>
    </message>
    <message>
        <source>Looking at what the standard cannot hold …</source>
        <translation>កំពុង​រកមើល​អ្វី​ដែល​ស្តង់ដារ​មិន​អាច​ផ្ទុក​បាន …</translation>
    </message>
    <message>
        <source>Only some of the &amp;coders</source>
        <translation>អ្ន&amp;កដាក់កូដមួយចំនួនប៉ុណ្ណោះ</translation>
    </message>
    <message>
        <source>Only some of the &amp;documents</source>
        <translation>&amp;ឯកសារមួយចំនួនប៉ុណ្ណោះ</translation>
    </message>
    <message>
        <source>S&amp;mall counts</source>
        <translation>ចំនួនតិ&amp;ចៗ</translation>
    </message>
    <message>
        <source>Small counts</source>
        <translation>ចំនួនតិចៗ</translation>
    </message>
    <message>
        <source>Stand-&amp;ins in the place of names</source>
        <translation>ប្រើឈ្មោះជំនួ&amp;សក្នុងកន្លែងឈ្មោះពិត</translation>
    </message>
    <message>
        <source>The standard can hold all that is in this project.</source>
        <translation>ស្តង់ដារ​នេះ​អាច​ផ្ទុក​អ្វីៗទាំងអស់​ក្នុង​គម្រោង​នេះ។</translation>
    </message>
    <message>
        <source>The standard has no place for:</source>
        <translation>ស្តង់ដារ​នេះ​គ្មាន​កន្លែង​សម្រាប់៖</translation>
    </message>
    <message>
        <source>What the cells hold</source>
        <translation>អ្វីដែលក្រឡាមាន</translation>
    </message>
    <message>
        <source>What the standard cannot hold</source>
        <translation>អ្វី​ដែល​ស្តង់ដារ​មិន​អាច​ផ្ទុក​បាន</translation>
    </message>
    <message>
        <source>What to export</source>
        <translation>អ្វីដែលត្រូវនាំចេញ</translation>
    </message>
    <message>
        <source>how many characters it covers</source>
        <translation>ចំនួន​តួអក្សរ​ដែល​កូដ​គ្របដណ្ដប់</translation>
    </message>
    <message>
        <source>how often the code is applied</source>
        <translation>ចំនួន​ដង​ដែល​កូដ​ត្រូវ​បាន​ដាក់</translation>
    </message>
    <message>
        <source>leave empty below </source>
        <translation>ទុកទទេបើតិចជាង </translation>
    </message>
    <message>
        <source>show all</source>
        <translation>បង្ហាញទាំងអស់</translation>
    </message>
    <message>
        <source>whether it is applied: 0 or 1</source>
        <translation>តើកូដត្រូវបានដាក់ឬទេ៖ 0 ឬ 1</translation>
    </message>
    <message>
        <source>which share of the report it covers: 0 to 1</source>
        <translation>ចំណែក​នៃ​របាយការណ៍​ដែល​កូដ​គ្របដណ្ដប់៖ ពី 0 ដល់ 1</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>Export</source>
        <translation>នាំចេញ</translation>
    </message>
    <message>
        <source>Stopped; nothing was written, and what was there before is kept.</source>
        <translation>បាន​បញ្ឈប់ គ្មានអ្វី​ត្រូវ​បាន​សរសេរ​ទេ ហើយ​អ្វី​ដែល​មាន​ពីមុន​នៅ​រក្សាទុក។</translation>
    </message>
</context>
<context>
    <name>FaultDialog</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;ចម្លង</translation>
    </message>
    <message>
        <source>Open the &amp;Log Folder</source>
        <translation>បើ&amp;កថតកំណត់ហេតុ</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>សេចក្ដីរាយការណ៍</translation>
    </message>
    <message>
        <source>Report of a Fault</source>
        <translation>សេចក្ដីរាយការណ៍​អំពី​បញ្ហា</translation>
    </message>
    <message>
        <source>This is all that the report holds: where in the program it happened, and no word of a document. Nothing is sent; copy it if you want to show it to somebody.</source>
        <translation>នេះ​ជា​អ្វីៗទាំងអស់​ដែល​សេចក្ដីរាយការណ៍​មាន៖ កន្លែង​ក្នុង​កម្មវិធី​ដែល​បញ្ហា​បាន​កើតឡើង ដោយ​គ្មាន​ពាក្យ​ណាមួយ​ពី​ឯកសារ​ឡើយ។ គ្មានអ្វី​ត្រូវ​បាន​ផ្ញើ​ទេ សូម​ចម្លង​វា បើ​អ្នក​ចង់​បង្ហាញ​នរណា​ម្នាក់។</translation>
    </message>
</context>
<context>
    <name>FilterList</name>
    <message>
        <source>Find a code or a coder</source>
        <translation>រកកូដ ឬអ្នកដាក់កូដ</translation>
    </message>
    <message>
        <source>Passages without a code</source>
        <translation>អត្ថបទ​ដកស្រង់​ដែល​គ្មាន​កូដ</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>បង្ហាញទាំងអស់</translation>
    </message>
    <message>
        <source>Show only</source>
        <translation>បង្ហាញតែ</translation>
    </message>
    <message>
        <source>Space ticks · Enter shows only this · Esc</source>
        <translation>Space គូសធីក · Enter បង្ហាញតែមួយនេះ · Esc</translation>
    </message>
    <message>
        <source>Type to find a code or a coder</source>
        <translation>វាយអក្សរដើម្បីរកកូដ ឬអ្នកដាក់កូដ</translation>
    </message>
    <message>
        <source>{name}, {count} in this document</source>
        <translation>{name}, {count} ក្នុងឯកសារនេះ</translation>
    </message>
</context>
<context>
    <name>FilterStrip</name>
    <message>
        <source>Change…</source>
        <translation>ប្ដូរ…</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>បង្ហាញទាំងអស់</translation>
    </message>
    <message>
        <source>What is hidden stays in the project and in every table that you export.</source>
        <translation>អ្វី​ដែល​លាក់​នៅក្នុង​គម្រោង​ដដែល និង​នៅក្នុង​គ្រប់​តារាង​ដែល​អ្នកនាំ​ចេញ។</translation>
    </message>
</context>
<context>
    <name>Filtering</name>
    <message>
        <source>Nothing can be shown: {parts}</source>
        <translation>មិនអាចបង្ហាញអ្វីបានទេ៖ {parts}</translation>
    </message>
    <message>
        <source>Showing {parts}</source>
        <translation>កំពុងបង្ហាញ {parts}</translation>
    </message>
    <message>
        <source>no code is chosen</source>
        <translation>មិនបានជ្រើសកូដណាទេ</translation>
    </message>
    <message>
        <source>no coder is chosen</source>
        <translation>មិនបាន​ជ្រើស​អ្នកដាក់កូដ​ណា​ទេ</translation>
    </message>
    <message>
        <source>no passages here yet</source>
        <translation>មិនទាន់​មាន​អត្ថបទ​ដកស្រង់​នៅ​ទីនេះ​ទេ</translation>
    </message>
    <message>
        <source>no passages without a code</source>
        <translation>គ្មាន​អត្ថបទ​ដកស្រង់​ដែល​គ្មាន​កូដ​ទេ</translation>
    </message>
    <message numerus="yes">
        <source>none of the %Ln passages here</source>
        <translation>
            <numerusform>គ្មាន​មួយ​ណា​ក្នុងចំណោម​អត្ថបទ​ដកស្រង់ %Ln នៅ​ទីនេះ</numerusform>
            <numerusform>គ្មាន​មួយ​ណា​ក្នុងចំណោម​អត្ថបទ​ដកស្រង់ %Ln នៅ​ទីនេះ</numerusform>
        </translation>
    </message>
    <message>
        <source>only passages without a code</source>
        <translation>តែ​អត្ថបទ​ដកស្រង់​ដែល​គ្មាន​កូដ</translation>
    </message>
    <message>
        <source>only “{code}”</source>
        <translation>តែ «{code}»</translation>
    </message>
    <message>
        <source>only “{code}” with its sub-codes</source>
        <translation>តែ «{code}» និងកូដរងរបស់វា</translation>
    </message>
    <message>
        <source>passages without a code</source>
        <translation>អត្ថបទ​ដកស្រង់​ដែល​គ្មាន​កូដ</translation>
    </message>
    <message>
        <source>{coder} only</source>
        <translation>តែ {coder}</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %Ln coders</source>
        <translation>
            <numerusform>អ្នកដាក់កូដ {shown} ក្នុងចំណោម %Ln</numerusform>
            <numerusform>អ្នកដាក់កូដ {shown} ក្នុងចំណោម %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %Ln codes</source>
        <translation>
            <numerusform>កូដ {shown} ក្នុងចំណោម %Ln</numerusform>
            <numerusform>កូដ {shown} ក្នុងចំណោម %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %Ln passages here</source>
        <translation>
            <numerusform>អត្ថបទដកស្រង់ {shown} ក្នុងចំណោម %Ln នៅទីនេះ</numerusform>
            <numerusform>អត្ថបទដកស្រង់ {shown} ក្នុងចំណោម %Ln នៅទីនេះ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Clear</source>
        <translation>សម្អាត</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>បិទរបារស្វែងរក</translation>
    </message>
    <message>
        <source>Find in this document</source>
        <translation>រកក្នុងឯកសារនេះ</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>លទ្ធផលបន្ទាប់</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>លទ្ធផលមុន</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>រកមិនឃើញ</translation>
    </message>
    <message>
        <source>searching…</source>
        <translation>កំពុងស្វែងរក…</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} ក្នុងចំណោម {count}</translation>
    </message>
</context>
<context>
    <name>FoundFilesModel</name>
    <message numerus="yes">
        <source>%Ln characters</source>
        <translation>
            <numerusform>តួអក្សរ %Ln</numerusform>
            <numerusform>តួអក្សរ %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln documents</source>
        <translation>
            <numerusform>ឯកសារ %Ln</numerusform>
            <numerusform>ឯកសារ %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them already here</source>
        <translation>
            <numerusform>មាននៅទីនេះរួចហើយ %Ln</numerusform>
            <numerusform>មាននៅទីនេះរួចហើយ %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sections</source>
        <translation>
            <numerusform>ផ្នែក %Ln</numerusform>
            <numerusform>ផ្នែក %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>1 character</source>
        <translation>តួអក្សរ 1</translation>
    </message>
    <message>
        <source>1 section</source>
        <translation>ផ្នែក 1</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ហ្វាល់</translation>
    </message>
    <message>
        <source>Reading it again …</source>
        <translation>កំពុងអានម្ដងទៀត …</translation>
    </message>
    <message>
        <source>What was read</source>
        <translation>អ្វីដែលបានអាន</translation>
    </message>
    <message>
        <source>already here as “{name}”</source>
        <translation>មាននៅទីនេះរួចហើយជា «{name}»</translation>
    </message>
    <message>
        <source>read as {encoding}</source>
        <translation>បានអានតាម {encoding}</translation>
    </message>
    <message>
        <source>read as {encoding}, which is a guess</source>
        <translation>បានអានតាម {encoding} ដែលជាការទាយ</translation>
    </message>
    <message>
        <source>with a guess: please look at it</source>
        <translation>មានការទាយ៖ សូមពិនិត្យមើលវា</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>Back</source>
        <translation>ថយក្រោយ</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>មាតិកា</translation>
    </message>
    <message>
        <source>Contents of the guide</source>
        <translation>មាតិកានៃសៀវភៅណែនាំ</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation>រកក្នុងសៀវភៅណែនាំ</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>ទៅមុខ</translation>
    </message>
    <message>
        <source>Guide – Glossator</source>
        <translation>សៀវភៅណែនាំ – Glossator</translation>
    </message>
    <message>
        <source>On no page</source>
        <translation>មិនមាននៅទំព័រណាទេ</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation>ទំព័រនៃសៀវភៅណែនាំ</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>More: {values}</source>
        <translation>ទៀត៖ {values}</translation>
    </message>
    <message>
        <source>¶ {number} of {count}</source>
        <translation>¶ {number} ក្នុងចំណោម {count}</translation>
    </message>
</context>
<context>
    <name>HeldPage</name>
    <message>
        <source>Cancel</source>
        <translation>បោះបង់</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Only the code “{code}” itself, not its passages</source>
        <translation>តែ​កូដ «{code}» ប៉ុណ្ណោះ មិនមែន​អត្ថបទ​ដកស្រង់​របស់​វា​ទេ</translation>
    </message>
    <message>
        <source>Only the document “{name}” and what lies on it</source>
        <translation>តែឯកសារ «{name}» និងអ្វីដែលស្ថិតលើវា</translation>
    </message>
    <message>
        <source>Only the passage “{words}”</source>
        <translation>តែអត្ថបទដកស្រង់ «{words}»</translation>
    </message>
    <message>
        <source>Putting together how the project was …</source>
        <translation>កំពុង​រៀបចំ​គម្រោង​ដូច​នៅពេល​នោះ …</translation>
    </message>
    <message>
        <source>Taken back: {step}. Undo brings it back.</source>
        <translation>បានដកថយ៖ {step}។ «មិនធ្វើវិញ» នឹងនាំវាត្រឡប់មកវិញ។</translation>
    </message>
    <message>
        <source>Taking back: {step} …</source>
        <translation>កំពុងដកថយ៖ {step} …</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>&amp;From</source>
        <translation>ពី (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;See the Project as It Was</source>
        <translation>មើ&amp;លគម្រោងដូចនៅពេលនោះ</translation>
    </message>
    <message>
        <source>&amp;Take Back</source>
        <translation>&amp;ដកថយ</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>កូដ</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>ឯកសារ</translation>
    </message>
    <message>
        <source>Every code</source>
        <translation>កូដទាំងអស់</translation>
    </message>
    <message>
        <source>Every document</source>
        <translation>ឯកសារទាំងអស់</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>មនុស្សទាំងអស់</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>ពី … ដល់ …</translation>
    </message>
    <message>
        <source>History of “{project}”</source>
        <translation>ប្រវត្តិរបស់ «{project}»</translation>
    </message>
    <message>
        <source>No step is like that.</source>
        <translation>គ្មានជំហានណាដូច្នេះទេ។</translation>
    </message>
    <message>
        <source>Show the Whole &amp;History</source>
        <translation>&amp;បង្ហាញប្រវត្តិទាំងមូល</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>តាំងពី</translation>
    </message>
    <message>
        <source>Steps, the latest first</source>
        <translation>ជំហាន ចុងក្រោយនៅមុនគេ</translation>
    </message>
    <message>
        <source>T&amp;o</source>
        <translation>ដល់ (&amp;T)</translation>
    </message>
    <message>
        <source>The beginning</source>
        <translation>ដំបូង</translation>
    </message>
    <message>
        <source>The last 12 months</source>
        <translation>12 ខែចុងក្រោយ</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>30 ថ្ងៃចុងក្រោយ</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>7 ថ្ងៃចុងក្រោយ</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>ថ្ងៃនេះ</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>អ្នកណា</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>Redo: {step}</source>
        <translation>ធ្វើវិញ៖ {step}</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>ជួរដេក</translation>
    </message>
    <message>
        <source>Step {number}: {what}</source>
        <translation>ជំហាន {number}៖ {what}</translation>
    </message>
    <message>
        <source>Undo: {step}</source>
        <translation>មិនធ្វើវិញ៖ {step}</translation>
    </message>
    <message>
        <source>What</source>
        <translation>អ្វី</translation>
    </message>
    <message>
        <source>When</source>
        <translation>ពេលណា</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>អ្នកណា</translation>
    </message>
    <message>
        <source>{step} (no longer counts)</source>
        <translation>{step} (លែងមានសុពលភាព)</translation>
    </message>
</context>
<context>
    <name>ImportAttributes</name>
    <message>
        <source>&amp;Set in all reports</source>
        <translation>កំ&amp;ណត់ក្នុងរបាយការណ៍ទាំងអស់</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>គុណលក្ខណៈ</translation>
    </message>
    <message>
        <source>Attributes to set in all reports</source>
        <translation>គុណលក្ខណៈ​ដែល​ត្រូវ​កំណត់​ក្នុង​របាយការណ៍​ទាំងអស់</translation>
    </message>
    <message>
        <source>Found in</source>
        <translation>រកឃើញក្នុង</translation>
    </message>
    <message>
        <source>In &amp;this report</source>
        <translation>ក្នុ&amp;ងរបាយការណ៍នេះ</translation>
    </message>
    <message>
        <source>Proposed attributes of this report</source>
        <translation>គុណលក្ខណៈ​ដែល​បាន​ស្នើ​សម្រាប់​របាយការណ៍​នេះ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>តម្លៃ</translation>
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
        <translation>ហ្វាល់</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>នាំចូល</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln documents</source>
        <translation>
            <numerusform>នាំចូលឯកសារ %Ln</numerusform>
            <numerusform>នាំចូលឯកសារ %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Import 1 document</source>
        <translation>នាំចូលឯកសារ 1</translation>
    </message>
    <message>
        <source>Import documents</source>
        <translation>នាំចូលឯកសារ</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… និង %Ln ទៀត</numerusform>
            <numerusform>… និង %Ln ទៀត</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportOptions</name>
    <message>
        <source>&amp;Encoding</source>
        <translation>កា&amp;រអ៊ិនកូដអក្សរ</translation>
    </message>
    <message>
        <source>&amp;Names in</source>
        <translation>ឈ្មោះក្នុ&amp;ង</translation>
    </message>
    <message>
        <source>&amp;Whole page, with its menus and frame</source>
        <translation>ទំព័រទាំងមូ&amp;ល ព្រមទាំងម៉ឺនុយ និងស៊ុមរបស់វា</translation>
    </message>
    <message>
        <source>Column with the names</source>
        <translation>ជួរឈរដែលមានឈ្មោះ</translation>
    </message>
    <message>
        <source>Column with the texts</source>
        <translation>ជួរឈរដែលមានអត្ថបទ</translation>
    </message>
    <message>
        <source>Column {number}, without a header</source>
        <translation>ជួរឈរ​ទី{number} គ្មាន​ក្បាល​ជួរឈរ</translation>
    </message>
    <message>
        <source>Encoding of the file</source>
        <translation>ការ​អ៊ិនកូដ​អក្សរ​របស់​ហ្វាល់</translation>
    </message>
    <message>
        <source>S&amp;heet</source>
        <translation>&amp;សន្លឹក</translation>
    </message>
    <message>
        <source>S&amp;plit into one document per country</source>
        <translation>បំបែ&amp;កជាឯកសារមួយសម្រាប់ប្រទេសនីមួយៗ</translation>
    </message>
    <message>
        <source>Sheet of the workbook</source>
        <translation>សន្លឹកនៃសៀវភៅការងារ</translation>
    </message>
    <message>
        <source>Te&amp;xts in</source>
        <translation>&amp;អត្ថបទក្នុង</translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message>
        <source>Preview</source>
        <translation>មើលជាមុន</translation>
    </message>
</context>
<context>
    <name>ImportResult</name>
    <message numerus="yes">
        <source>%Ln characters</source>
        <translation>
            <numerusform>តួអក្សរ %Ln</numerusform>
            <numerusform>តួអក្សរ %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sections</source>
        <translation>
            <numerusform>ផ្នែក %Ln</numerusform>
            <numerusform>ផ្នែក %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>1 section</source>
        <translation>ផ្នែក 1</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>មិនអាចអានបាន</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>បាននាំចូល</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>បានទុកចោល</translation>
    </message>
    <message numerus="yes">
        <source>could not read %Ln files</source>
        <translation>
            <numerusform>មិនអាចអានហ្វាល់ចំនួន %Ln</numerusform>
            <numerusform>មិនអាចអានហ្វាល់ចំនួន %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>could not read 1 file</source>
        <translation>មិនអាចអានហ្វាល់ចំនួន 1</translation>
    </message>
    <message numerus="yes">
        <source>imported %Ln documents</source>
        <translation>
            <numerusform>បាននាំចូលឯកសារចំនួន %Ln</numerusform>
            <numerusform>បាននាំចូលឯកសារចំនួន %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>imported 1 document</source>
        <translation>បាននាំចូលឯកសារចំនួន 1</translation>
    </message>
    <message>
        <source>imported nothing</source>
        <translation>មិនបាននាំចូលអ្វីទេ</translation>
    </message>
    <message numerus="yes">
        <source>left out %Ln</source>
        <translation>
            <numerusform>បានទុកចោលចំនួន %Ln</numerusform>
            <numerusform>បានទុកចោលចំនួន %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>left out 1</source>
        <translation>បានទុកចោលចំនួន 1</translation>
    </message>
    <message>
        <source>read as {encoding}</source>
        <translation>បានអានតាម {encoding}</translation>
    </message>
    <message>
        <source>read as {encoding}, which was a guess</source>
        <translation>បានអានតាម {encoding} ដែលជាការទាយ</translation>
    </message>
    <message>
        <source>row {number}</source>
        <translation>ជួរដេក​ទី {number}</translation>
    </message>
    <message>
        <source>text</source>
        <translation>អត្ថបទ</translation>
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
        <translation>&amp;ចម្លងបញ្ជី</translation>
    </message>
    <message>
        <source>What became of each file</source>
        <translation>លទ្ធផលនៃហ្វាល់នីមួយៗ</translation>
    </message>
    <message>
        <source>What was imported</source>
        <translation>អ្វីដែលបាននាំចូល</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>All files (*)</source>
        <translation>ហ្វាល់ទាំងអស់ (*)</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>នាំចូលថត</translation>
    </message>
    <message>
        <source>Import documents</source>
        <translation>នាំចូលឯកសារ</translation>
    </message>
    <message>
        <source>Importing {number} of {total}: {name}</source>
        <translation>កំពុងនាំចូល {number} ក្នុងចំណោម {total}៖ {name}</translation>
    </message>
    <message>
        <source>Importing …</source>
        <translation>កំពុងនាំចូល …</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>គ្មានអ្វី​ត្រូវ​បាន​នាំចូល​ទេ។</translation>
    </message>
    <message>
        <source>Nothing was imported. {reason}</source>
        <translation>គ្មានអ្វី​ត្រូវ​បាន​នាំចូល​ទេ។ {reason}</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>អត្ថបទដែលបានបិទភ្ជាប់</translation>
    </message>
    <message>
        <source>Reading {number} of {total}: {name}</source>
        <translation>កំពុងអាន {number} ក្នុងចំណោម {total}៖ {name}</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>កំពុងអាន …</translation>
    </message>
    <message>
        <source>Reports ({kinds})</source>
        <translation>របាយការណ៍ ({kinds})</translation>
    </message>
    <message>
        <source>Stopped; nothing was imported.</source>
        <translation>បាន​បញ្ឈប់ គ្មានអ្វី​ត្រូវ​បាន​នាំចូល​ទេ។</translation>
    </message>
    <message>
        <source>There is no file to import.</source>
        <translation>គ្មាន​ហ្វាល់​សម្រាប់​នាំចូល​ទេ។</translation>
    </message>
    <message>
        <source>There is no text on the clipboard; copy some, then paste it here.</source>
        <translation>គ្មាន​អត្ថបទ​នៅ​លើ​ក្ដារតម្បៀតខ្ទាស់​ទេ សូម​ចម្លង​អត្ថបទ​ខ្លះ រួច​បិទភ្ជាប់​វា​នៅ​ទីនេះ។</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message numerus="yes">
        <source>%Ln changes since</source>
        <translation>
            <numerusform>ការផ្លាស់ប្ដូរ %Ln តាំងពីពេលនោះ</numerusform>
            <numerusform>ការផ្លាស់ប្ដូរ %Ln តាំងពីពេលនោះ</numerusform>
        </translation>
    </message>
    <message>
        <source>1 change since</source>
        <translation>ការផ្លាស់ប្ដូរ 1 តាំងពីពេលនោះ</translation>
    </message>
    <message>
        <source>Earlier changes</source>
        <translation>ការផ្លាស់ប្ដូរមុនៗ</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>ផ្ទាំងលម្អិត</translation>
    </message>
    <message>
        <source>Memo on the document</source>
        <translation>កំណត់ចំណាំ​លើ​ឯកសារ</translation>
    </message>
    <message>
        <source>Memo on the project</source>
        <translation>កំណត់ចំណាំ​លើ​គម្រោង</translation>
    </message>
    <message>
        <source>No changes since</source>
        <translation>គ្មាន​ការផ្លាស់ប្ដូរ​តាំងពី​ពេលនោះ</translation>
    </message>
    <message>
        <source>What the report is like as a whole, and what to keep in mind of it</source>
        <translation>របាយការណ៍​ទាំងមូល​យ៉ាង​ដូចម្ដេច និង​អ្វី​ដែល​ត្រូវ​ចងចាំ​អំពី​វា</translation>
    </message>
    <message>
        <source>What you want to find out, and what you have decided on the way</source>
        <translation>អ្វី​ដែល​អ្នក​ចង់​ដឹង និង​អ្វី​ដែល​អ្នក​បាន​សម្រេច​ក្នុង​ពេល​ធ្វើការ</translation>
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
        <translation>ការបកប្រែ​មិនទាន់​ត្រូវ​បាន​ពិនិត្យ​ដោយ​អ្នក​ដែល​និយាយ​ភាសា​នេះ​ជា​ភាសា​កំណើត​ទេ។ បើ​ពាក្យ​ណាមួយ​ខុស សូម​សរសេរ​មក​យើងខ្ញុំ។ អត្ថបទ​ភាសាអង់គ្លេស​ជា​អត្ថបទ​ដែល​យក​ជាគោល។</translation>
    </message>
    <message>
        <source>{name}: {words}</source>
        <translation>{name}៖ {words}</translation>
    </message>
</context>
<context>
    <name>LanguageDialog</name>
    <message>
        <source>&amp;Language of the window</source>
        <translation>ភាសា&amp;របស់បង្អួច</translation>
    </message>
    <message>
        <source>As the system ({language})</source>
        <translation>តាមប្រព័ន្ធ ({language})</translation>
    </message>
    <message>
        <source>Glossator speaks it from its next start on. Exports and the command line stay as they are, in English, so that the same project always gives the same files.</source>
        <translation>Glossator នឹង​ប្រើ​ភាសា​នេះ​ចាប់ពី​ការ​បើក​លើកក្រោយ។ ការនាំចេញ និង​បន្ទាត់​ពាក្យ​បញ្ជា​នៅជា​ភាសាអង់គ្លេស​ដដែល ដើម្បីឲ្យ​គម្រោង​ដដែល​ផ្ដល់​ហ្វាល់​ដដែល​ជានិច្ច។</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ភាសា</translation>
    </message>
</context>
<context>
    <name>Left</name>
    <message>
        <source>All work in “{project}” is there, up to the last step.</source>
        <translation>កិច្ចការទាំងអស់ក្នុង «{project}» នៅគ្រប់ រហូតដល់ជំហានចុងក្រោយ។</translation>
    </message>
    <message>
        <source>Glossator did not come to its end the last time.</source>
        <translation>លើក​មុន Glossator មិនបាន​បញ្ចប់​ដោយ​ប្រក្រតី​ទេ។</translation>
    </message>
    <message>
        <source>Go on where you were</source>
        <translation>បន្ត​ពី​កន្លែង​ដែល​អ្នក​បាន​ឈប់</translation>
    </message>
    <message>
        <source>Read the report</source>
        <translation>អានសេចក្ដីរាយការណ៍</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>Every step is saved. The passphrase opens the project where you left it.</source>
        <translation>ជំហាន​ទាំងអស់​ត្រូវ​បាន​រក្សាទុក។ ឃ្លាសម្ងាត់​បើក​គម្រោង​ត្រង់កន្លែង​ដែល​អ្នក​បាន​ឈប់។</translation>
    </message>
    <message>
        <source>Leave it closed</source>
        <translation>ទុកឲ្យនៅបិទ</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>បើក</translation>
    </message>
    <message>
        <source>“{name}” is locked</source>
        <translation>«{name}» ត្រូវបានចាក់សោ</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;Redo</source>
        <translation>ធ្វើវិ&amp;ញ</translation>
    </message>
    <message>
        <source>&amp;Redo {step}</source>
        <translation>ធ្វើវិ&amp;ញ៖ {step}</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>មិ&amp;នធ្វើវិញ</translation>
    </message>
    <message>
        <source>&amp;Undo {step}</source>
        <translation>មិ&amp;នធ្វើវិញ៖ {step}</translation>
    </message>
    <message>
        <source>Glossator</source>
        <translation>Glossator</translation>
    </message>
    <message>
        <source>No projects yet</source>
        <translation>មិនទាន់មានគម្រោង</translation>
    </message>
    <message>
        <source>This project is open for reading only; nothing was imported.</source>
        <translation>គម្រោង​នេះ​បើក​សម្រាប់​អាន​តែប៉ុណ្ណោះ គ្មានអ្វី​ត្រូវ​បាន​នាំចូល​ទេ។</translation>
    </message>
    <message>
        <source>{project} (reading only) – Glossator</source>
        <translation>{project} (អានតែប៉ុណ្ណោះ) – Glossator</translation>
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
        <translation>គ្មាន​កំណត់ចំណាំ​របស់​អ្នក</translation>
    </message>
    <message>
        <source>{coder}: {memo}</source>
        <translation>{coder}៖ {memo}</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Clear</source>
        <translation>សម្អាត</translation>
    </message>
    <message>
        <source>Codes to merge into</source>
        <translation>កូដ​ដែល​អាច​បញ្ចូល​ទៅ​ក្នុង​បាន</translation>
    </message>
    <message>
        <source>Find the code that stays</source>
        <translation>រកកូដដែលត្រូវរក្សាទុក</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>បញ្ចូលគ្នា</translation>
    </message>
    <message>
        <source>Merge “{code}” into another code</source>
        <translation>បញ្ចូល «{code}» ទៅក្នុងកូដមួយទៀត</translation>
    </message>
    <message>
        <source>Type to find the code that stays</source>
        <translation>វាយ​អក្សរ​ដើម្បី​រក​កូដ​ដែល​ត្រូវ​រក្សាទុក</translation>
    </message>
    <message>
        <source>{things} of “{code}” go to the code that you choose, and “{code}” is deleted with its definition. Undo brings it back.</source>
        <translation>{things} របស់ «{code}» នឹង​ទៅ​នៅក្នុង​កូដ​ដែល​អ្នក​ជ្រើស ហើយ «{code}» នឹង​ត្រូវ​លុប​ព្រមទាំង​និយមន័យ​របស់​វា។ «មិនធ្វើវិញ» នឹង​នាំ​វា​ត្រឡប់មកវិញ។</translation>
    </message>
</context>
<context>
    <name>MoreMenu</name>
    <message>
        <source>More passages</source>
        <translation>អត្ថបទដកស្រង់ទៀត</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… និង %Ln ទៀត</numerusform>
            <numerusform>… និង %Ln ទៀត</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NamesPassphrase</name>
    <message>
        <source>Names with Stand-ins</source>
        <translation>ឈ្មោះដែលមានឈ្មោះជំនួស</translation>
    </message>
    <message>
        <source>The names with stand-ins lie in “{file}”, which opens with its passphrase only.</source>
        <translation>ឈ្មោះ​ដែល​មានឈ្មោះ​ជំនួស​ស្ថិត​ក្នុង «{file}» ដែល​បើក​បានតែ​ដោយ​ឃ្លាសម្ងាត់​របស់​វា​ប៉ុណ្ណោះ។</translation>
    </message>
    <message>
        <source>This project has no passphrase, so its names with stand-ins are kept beside it in “{file}”, an encrypted file. Choose a passphrase for it: who forgets it cannot have the names back.</source>
        <translation>គម្រោង​នេះ​គ្មាន​ឃ្លាសម្ងាត់​ទេ ដូច្នេះ​ឈ្មោះ​ដែល​មានឈ្មោះ​ជំនួស​ត្រូវ​រក្សាទុក​នៅ​ក្បែរ​វា ក្នុង «{file}» ដែល​ជា​ហ្វាល់​អ៊ិនគ្រីប។ សូម​ជ្រើស​ឃ្លាសម្ងាត់​សម្រាប់​វា៖ អ្នក​ដែល​ភ្លេច​ឃ្លា​នេះ​មិន​អាចយ​ក​ឈ្មោះ​ទាំងនោះ​មកវិញ​បានទេ។</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>&amp;The same again</source>
        <translation>&amp;ដដែលម្ដងទៀត</translation>
    </message>
    <message>
        <source>Four or five words by chance are strong.</source>
        <translation>ពាក្យ​បួន​ឬ​ប្រាំ​ដែល​ជ្រើស​ដោយចៃដន្យ​គឺ​រឹងមាំ។</translation>
    </message>
    <message>
        <source>If you forget it, the project is lost: nobody can open it then, and we cannot help. Write it down and keep it where your valuables are.</source>
        <translation>បើ​អ្នក​ភ្លេច​ឃ្លាសម្ងាត់ គម្រោង​នឹង​បាត់បង់៖ គ្មាន​នរណា​អាច​បើក​វា​បានទេ ហើយ​យើងខ្ញុំ​ក៏​មិន​អាច​ជួយ​បាន​ដែរ។ សូម​សរសេរ​វា​ទុក ហើយ​រក្សា​នៅកន្លែង​ដែល​អ្នក​ទុក​របស់​មានតម្លៃ។</translation>
    </message>
    <message>
        <source>New &amp;passphrase</source>
        <translation>ឃ្លា&amp;សម្ងាត់ថ្មី</translation>
    </message>
    <message>
        <source>Strength of the passphrase</source>
        <translation>កម្លាំងនៃឃ្លាសម្ងាត់</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>ទាំងពីរ​មិនទាន់​ដូចគ្នា​ទេ។</translation>
    </message>
    <message>
        <source>Write a passphrase: several words that do not belong together.</source>
        <translation>សូម​សរសេរ​ឃ្លាសម្ងាត់៖ ពាក្យ​ច្រើន​ដែល​មិន​ទាក់ទងគ្នា។</translation>
    </message>
</context>
<context>
    <name>NewProjectDialog</name>
    <message numerus="yes">
        <source>%Ln themes</source>
        <translation>
            <numerusform>ប្រធានបទ %Ln</numerusform>
            <numerusform>ប្រធានបទ %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>ឈ្មោះ (&amp;N)</translation>
    </message>
    <message>
        <source>P&amp;rotect with a passphrase</source>
        <translation>កា&amp;រពារដោយឃ្លាសម្ងាត់</translation>
    </message>
    <message>
        <source>A project is a file: its name cannot begin with a dot or hold / \ : * ? &quot; &lt; &gt; |</source>
        <translation>គម្រោង​គឺ​ជា​ហ្វាល់​មួយ៖ ឈ្មោះ​របស់​វា​មិន​អាច​ចាប់ផ្ដើម​ដោយ​សញ្ញា​ចុច ឬ​មាន / \ : * ? &quot; &lt; &gt; | ឡើយ</translation>
    </message>
    <message>
        <source>C&amp;oder</source>
        <translation>អ្ន&amp;កដាក់កូដ</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>ប្ដូរ…</translation>
    </message>
    <message>
        <source>Code&amp;book</source>
        <translation>សៀ&amp;វភៅកូដ</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>បង្កើត</translation>
    </message>
    <message>
        <source>Empty: I make my own codes</source>
        <translation>ទទេ៖ ខ្ញុំបង្កើតកូដខ្លួនឯង</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>ថត</translation>
    </message>
    <message>
        <source>Folder of the project</source>
        <translation>ថតរបស់គម្រោង</translation>
    </message>
    <message>
        <source>My study</source>
        <translation>ការសិក្សារបស់ខ្ញុំ</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>គម្រោងថ្មី</translation>
    </message>
    <message>
        <source>There already is a file “{name}” in this folder.</source>
        <translation>មានហ្វាល់ «{name}» ក្នុងថតនេះរួចហើយ។</translation>
    </message>
    <message>
        <source>as you want to be named in the table</source>
        <translation>ឈ្មោះ​ដែល​អ្នក​ចង់​ឲ្យ​មាន​ក្នុង​តារាង</translation>
    </message>
</context>
<context>
    <name>Note</name>
    <message>
        <source>Not saved yet. It is kept here and tried again.</source>
        <translation>មិនទាន់​រក្សាទុក​ទេ។ វា​នៅ​ទីនេះ ហើយនឹង​ព្យាយាម​រក្សាទុក​ម្ដងទៀត។</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Cancel</source>
        <translation>បោះបង់</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>បិទសារនេះ</translation>
    </message>
</context>
<context>
    <name>OpenPassphrase</name>
    <message>
        <source>Open</source>
        <translation>បើក</translation>
    </message>
    <message>
        <source>Open a protected project</source>
        <translation>បើកគម្រោងដែលបានការពារ</translation>
    </message>
    <message>
        <source>“{name}” opens with its passphrase only.</source>
        <translation>«{name}» បើក​បានតែ​ដោយ​ឃ្លាសម្ងាត់​របស់​វា​ប៉ុណ្ណោះ។</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>All files (*)</source>
        <translation>ហ្វាល់ទាំងអស់ (*)</translation>
    </message>
    <message>
        <source>An older Glossator made this project; it was brought up to date. The copy from before is {copy}.</source>
        <translation>គម្រោង​នេះ​បង្កើត​ដោយ Glossator ជំនាន់​ចាស់ ហើយ​ត្រូវ​បាន​ធ្វើឲ្យ​ទាន់សម័យ។ ច្បាប់​ចម្លង​ពីមុន​គឺ {copy}។</translation>
    </message>
    <message>
        <source>Glossator projects (*.gloss)</source>
        <translation>គម្រោង Glossator (*.gloss)</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>បើកគម្រោង</translation>
    </message>
    <message>
        <source>Open anyway</source>
        <translation>បើកទោះយ៉ាងណាក៏ដោយ</translation>
    </message>
    <message>
        <source>Open for reading</source>
        <translation>បើកសម្រាប់អាន</translation>
    </message>
    <message>
        <source>Restore from a snapshot…</source>
        <translation>ស្ដារពីរូបថតសភាព…</translation>
    </message>
    <message>
        <source>Save what can be read…</source>
        <translation>រក្សាទុក​អ្វី​ដែល​អាច​អាន​បាន…</translation>
    </message>
    <message>
        <source>Where projects are kept</source>
        <translation>កន្លែងរក្សាទុកគម្រោង</translation>
    </message>
    <message>
        <source>“{name}” could not be opened: {reason}. Nothing was changed.</source>
        <translation>មិន​អាច​បើក «{name}» បានទេ៖ {reason}។ គ្មានអ្វី​ត្រូវ​បាន​ផ្លាស់ប្ដូរ​ទេ។</translation>
    </message>
    <message>
        <source>“{name}” is open in another window of Glossator, which has come forward.</source>
        <translation>«{name}» កំពុង​បើក​នៅ​ក្នុង​បង្អួច​មួយ​ទៀត​របស់ Glossator ហើយ​បង្អួច​នោះ​បាន​មក​នៅ​ខាងមុខ។</translation>
    </message>
</context>
<context>
    <name>PageLookSheet</name>
    <message>
        <source>As at first</source>
        <translation>ដូចដំបូង</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>បិទ</translation>
    </message>
    <message>
        <source>Colours: {name}</source>
        <translation>ពណ៌៖ {name}</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ងងឹត</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>ពុម្ពអក្សរ</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ភ្លឺ</translation>
    </message>
    <message>
        <source>Line length</source>
        <translation>ប្រវែងបន្ទាត់</translation>
    </message>
    <message>
        <source>Line spacing</source>
        <translation>គម្លាតបន្ទាត់</translation>
    </message>
    <message>
        <source>Sans serif</source>
        <translation>អក្សរគ្មានជើង</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>សេពា</translation>
    </message>
    <message>
        <source>Serif</source>
        <translation>អក្សរមានជើង</translation>
    </message>
    <message>
        <source>Size, line length, spacing, font and colours as they were at first</source>
        <translation>ទំហំ ប្រវែងបន្ទាត់ គម្លាត ពុម្ពអក្សរ និងពណ៌ ដូចដំបូង</translation>
    </message>
    <message>
        <source>System</source>
        <translation>ប្រព័ន្ធ</translation>
    </message>
    <message>
        <source>Text and page</source>
        <translation>អត្ថបទ និងទំព័រ</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>ទំហំអក្សរ</translation>
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
        <translation>កូដនៅលើទំព័រទាំងនេះ</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>ទំព័រ {number} ក្នុងចំណោម {count}</translation>
    </message>
    <message>
        <source>Without a code</source>
        <translation>គ្មានកូដ</translation>
    </message>
</context>
<context>
    <name>PassagePart</name>
    <message>
        <source>History of this passage</source>
        <translation>ប្រវត្តិ​នៃ​អត្ថបទ​ដកស្រង់​នេះ</translation>
    </message>
    <message>
        <source>Memo on the passage</source>
        <translation>កំណត់ចំណាំ​លើ​អត្ថបទ​ដកស្រង់</translation>
    </message>
    <message>
        <source>Memo: write what made you choose these codes</source>
        <translation>កំណត់ចំណាំ៖ សរសេរ​ហេតុផល​ដែល​អ្នក​ជ្រើស​កូដ​ទាំងនេះ</translation>
    </message>
    <message>
        <source>Next passage at the cursor</source>
        <translation>អត្ថបទ​ដកស្រង់​បន្ទាប់​ត្រង់​ទស្សន៍ទ្រនិច</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>អត្ថបទដកស្រង់</translation>
    </message>
    <message>
        <source>Previous passage at the cursor</source>
        <translation>អត្ថបទ​ដកស្រង់​មុន​ត្រង់​ទស្សន៍ទ្រនិច</translation>
    </message>
    <message>
        <source>Put the cursor into a highlight to see its codes and its memo.</source>
        <translation>ដាក់​ទស្សន៍ទ្រនិច​ក្នុង​អត្ថបទ​ដែល​បាន​បន្លិច ដើម្បី​មើល​កូដ និង​កំណត់ចំណាំ​របស់​វា។</translation>
    </message>
    <message>
        <source>{coder} · {time} · characters {start}–{end}</source>
        <translation>{coder} · {time} · តួអក្សរ {start}–{end}</translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation>{number} ក្នុងចំណោម {all}</translation>
    </message>
</context>
<context>
    <name>Passphrases</name>
    <message>
        <source>Fair: keeps off who finds the file, not who wants it. Another word makes it good.</source>
        <translation>មធ្យម៖ ការពារ​ពី​អ្នក​ដែល​ប្រទះ​ឃើញ​ហ្វាល់​ដោយចៃដន្យ តែ​មិន​អាច​ការពារ​ពី​អ្នក​ដែល​ចង់បាន​វា​ទេ។ បន្ថែម​ពាក្យ​មួយទៀត វា​នឹង​ល្អ។</translation>
    </message>
    <message>
        <source>Good.</source>
        <translation>ល្អ។</translation>
    </message>
    <message>
        <source>Guessed at once: choose several words that do not belong together.</source>
        <translation>អាច​ទាយ​ត្រូវ​ភ្លាមៗ៖ សូម​ជ្រើស​ពាក្យ​ច្រើន​ដែល​មិន​ទាក់ទងគ្នា។</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>រឹងមាំ។</translation>
    </message>
    <message>
        <source>Weak: guessed within hours or days. Make it longer.</source>
        <translation>ខ្សោយ៖ អាច​ទាយ​ត្រូវ​ក្នុងរយៈពេល​ប៉ុន្មាន​ម៉ោង ឬ​ប៉ុន្មាន​ថ្ងៃ។ សូម​ធ្វើឲ្យ​វា​វែង​ជាង​នេះ។</translation>
    </message>
</context>
<context>
    <name>PastWindow</name>
    <message>
        <source>Back to now</source>
        <translation>ត្រឡប់មកបច្ចុប្បន្ន</translation>
    </message>
    <message>
        <source>This is the project as it was on {when}, after step {number}. Nothing can be changed here.</source>
        <translation>នេះ​ជា​គម្រោង​ដូច​នៅ​ថ្ងៃទី {when} ក្រោយ​ជំហាន {number}។ នៅ​ទីនេះ​មិន​អាច​ផ្លាស់ប្ដូរ​អ្វី​បានទេ។</translation>
    </message>
    <message>
        <source>{project} as it was on {when} (reading only) – Glossator</source>
        <translation>{project} ដូចនៅថ្ងៃទី {when} (អានតែប៉ុណ្ណោះ) – Glossator</translation>
    </message>
</context>
<context>
    <name>PlacementsModel</name>
    <message>
        <source>Changes</source>
        <translation>ផ្លាស់ប្ដូរ</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>កូដ</translation>
    </message>
    <message>
        <source>Moves along</source>
        <translation>រំកិលតាម</translation>
    </message>
    <message>
        <source>Needs review</source>
        <translation>ត្រូវពិនិត្យឡើងវិញ</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>នៅដដែល</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>លទ្ធផលរបស់វា</translation>
    </message>
    <message>
        <source>Words after</source>
        <translation>ពាក្យក្រោយ</translation>
    </message>
    <message>
        <source>Words before</source>
        <translation>ពាក្យមុន</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message numerus="yes">
        <source>%Ln codings</source>
        <translation>
            <numerusform>ការដាក់កូដ %Ln</numerusform>
            <numerusform>ការដាក់កូដ %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passages</source>
        <translation>
            <numerusform>អត្ថបទដកស្រង់ %Ln</numerusform>
            <numerusform>អត្ថបទដកស្រង់ %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>1 coding</source>
        <translation>ការដាក់កូដ 1</translation>
    </message>
    <message>
        <source>1 passage</source>
        <translation>អត្ថបទដកស្រង់ 1</translation>
    </message>
    <message>
        <source>Only some of the coding is shown: {parts}. Hidden passages: {count}.</source>
        <translation>បង្ហាញ​ការ​ដាក់កូដ​មួយចំនួន​ប៉ុណ្ណោះ៖ {parts}។ អត្ថបទ​ដកស្រង់​ដែល​លាក់៖ {count}។</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Print the coded report</source>
        <translation>បោះពុម្ព​របាយការណ៍​ដែល​បាន​ដាក់កូដ</translation>
    </message>
    <message>
        <source>Save the coded report as PDF</source>
        <translation>រក្សាទុក​របាយការណ៍​ដែល​បាន​ដាក់កូដ​ជា PDF</translation>
    </message>
    <message>
        <source>Stopped; nothing was written, and what was there before is kept.</source>
        <translation>បាន​បញ្ឈប់ គ្មានអ្វី​ត្រូវ​បាន​សរសេរ​ទេ ហើយ​អ្វី​ដែល​មាន​ពីមុន​នៅ​រក្សាទុក។</translation>
    </message>
    <message>
        <source>passages with a code</source>
        <translation>អត្ថបទ​ដកស្រង់​ដែល​មាន​កូដ</translation>
    </message>
    <message>
        <source>the coders {names}</source>
        <translation>អ្នកដាក់កូដ {names}</translation>
    </message>
    <message>
        <source>the codes {names}</source>
        <translation>កូដ {names}</translation>
    </message>
</context>
<context>
    <name>PseudonymsDialog</name>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;បន្ថែម</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>ប្ដូ&amp;រ</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>ប្រភេ&amp;ទ</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>ឈ្មោះ (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;ដកចេញ</translation>
    </message>
    <message>
        <source>&amp;Stand-in</source>
        <translation>ឈ្មោះជំនួ&amp;ស</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>មិ&amp;នធ្វើវិញ</translation>
    </message>
    <message>
        <source>Also &amp;inside longer words</source>
        <translation>រួ&amp;មទាំងនៅក្នុងពាក្យវែងជាងផង</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>ប្រភេទ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ឈ្មោះ</translation>
    </message>
    <message>
        <source>Names with Stand-ins</source>
        <translation>ឈ្មោះដែលមានឈ្មោះជំនួស</translation>
    </message>
    <message>
        <source>Names with stand-ins</source>
        <translation>ឈ្មោះដែលមានឈ្មោះជំនួស</translation>
    </message>
    <message>
        <source>Occurrences</source>
        <translation>ចំនួនដងដែលលេចឡើង</translation>
    </message>
    <message>
        <source>Only as it is &amp;written (May, not may)</source>
        <translation>តែដូ&amp;ចដែលបានសរសេរប៉ុណ្ណោះ (May មិនមែន may)</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>មនុស្ស</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>ទីកន្លែង</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>អ្វីផ្សេង</translation>
    </message>
    <message>
        <source>Stand-in</source>
        <translation>ឈ្មោះជំនួស</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Open</source>
        <translation>បើ&amp;ក</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;រក្សាទុក</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>បោះបង់</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>ថត៖</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>ឈ្មោះហ្វាល់ (&amp;N)៖</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>ប្រភេទហ្វាល់៖</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>រកមើលក្នុង៖</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;ចម្លង</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>បិ&amp;ទភ្ជាប់</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>ធ្វើវិ&amp;ញ</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>មិ&amp;នធ្វើវិញ</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>កាត់ (&amp;T)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>លុប</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>ជ្រើសទាំងអស់</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>&amp;No</source>
        <translation>ទេ (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>បា&amp;ទ/ចាស</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>អនុវត្ត</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>បោះបង់</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>បិទ</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>បោះចោល</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ជំនួយ</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>យល់ព្រម</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>បើក</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>កំណត់ឡើងវិញ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>រក្សាទុក</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;ចម្លង</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>បិ&amp;ទភ្ជាប់</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>ធ្វើវិ&amp;ញ</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>មិ&amp;នធ្វើវិញ</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>កាត់ (&amp;T)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>លុប</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>ជ្រើសទាំងអស់</translation>
    </message>
</context>
<context>
    <name>QuickCode</name>
    <message>
        <source>Create “{name}”</source>
        <translation>បង្កើត «{name}»</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Enter tag · {keys} and stay · Shift+Enter create · Esc</source>
        <translation>Enter ដាក់កូដ · {keys} ហើយនៅទីនេះ · Shift+Enter បង្កើត · Esc</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation>Shift+Enter</translation>
    </message>
    <message>
        <source>Tag the selection</source>
        <translation>ដាក់កូដ​លើ​ពាក្យ​ដែល​បាន​ជ្រើស</translation>
    </message>
    <message>
        <source>Type to find a code or to name a new one</source>
        <translation>វាយអក្សរដើម្បីរកកូដ ឬដាក់ឈ្មោះកូដថ្មី</translation>
    </message>
    <message>
        <source>✓ is on it</source>
        <translation>✓ មានលើវាហើយ</translation>
    </message>
</context>
<context>
    <name>ReaderCanvas</name>
    <message>
        <source>Report text</source>
        <translation>អត្ថបទរបាយការណ៍</translation>
    </message>
</context>
<context>
    <name>ReaderView</name>
    <message numerus="yes">
        <source>+%Ln more</source>
        <translation>
            <numerusform>+%Ln ទៀត</numerusform>
            <numerusform>+%Ln ទៀត</numerusform>
        </translation>
    </message>
    <message>
        <source>Passage with the codes: {codes}</source>
        <translation>អត្ថបទ​ដកស្រង់​ដែល​មាន​កូដ៖ {codes}</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>និង %Ln ទៀត</numerusform>
            <numerusform>និង %Ln ទៀត</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Repairing</name>
    <message>
        <source>All of “{name}” could be read: it is in “{new}” now, and nothing was lost.</source>
        <translation>អាចអាន «{name}» បានទាំងអស់៖ ឥឡូវវានៅក្នុង «{new}» ហើយគ្មានអ្វីបាត់បង់ទេ។</translation>
    </message>
    <message>
        <source>Saved from a damaged project</source>
        <translation>រក្សាទុកពីគម្រោងខូច</translation>
    </message>
    <message>
        <source>Saving what can be read of “{name}”; the file itself stays as it is…</source>
        <translation>កំពុង​រក្សាទុក​អ្វី​ដែល​អាច​អាន​បាន​ពី «{name}» ហ្វាល់​ខ្លួន​វា​នៅ​ដដែល…</translation>
    </message>
    <message>
        <source>What could be read of “{name}” is in “{new}” now. This was lost or changed on the way:</source>
        <translation>អ្វីដែលអាចអានបានពី «{name}» ឥឡូវនៅក្នុង «{new}»។ ទាំងនេះបានបាត់បង់ ឬផ្លាស់ប្ដូរ៖</translation>
    </message>
</context>
<context>
    <name>Reversing</name>
    <message>
        <source>Redoing “{step}” …</source>
        <translation>កំពុងធ្វើវិញ «{step}» …</translation>
    </message>
    <message>
        <source>Stopped; everything is as it was.</source>
        <translation>បានបញ្ឈប់ អ្វីៗទាំងអស់នៅដដែល។</translation>
    </message>
    <message>
        <source>Taking back “{step}” …</source>
        <translation>កំពុងដកថយ «{step}» …</translation>
    </message>
    <message>
        <source>Undoing “{step}” …</source>
        <translation>កំពុងដកថយ «{step}» …</translation>
    </message>
</context>
<context>
    <name>ReviewNote</name>
    <message>
        <source>It Is Right Now</source>
        <translation>ឥឡូវត្រឹមត្រូវហើយ</translation>
    </message>
    <message>
        <source>Review: the text was replaced, and the words of this passage are not in it. It lies at the nearest place. Before: “{quote}”</source>
        <translation>ពិនិត្យ​ឡើងវិញ៖ អត្ថបទ​ត្រូវ​បាន​ជំនួស ហើយ​ពាក្យ​នៃ​អត្ថបទ​ដកស្រង់​នេះ​មិន​មាន​ក្នុង​នោះ​ទេ។ វា​ស្ថិតនៅ​កន្លែង​ជិត​បំផុត។ ពីមុន៖ «{quote}»</translation>
    </message>
    <message>
        <source>Take this passage off the list of those to review</source>
        <translation>ដក​អត្ថបទ​ដកស្រង់​នេះ​ចេញពី​បញ្ជី​ដែល​ត្រូវ​ពិនិត្យ​ឡើងវិញ</translation>
    </message>
    <message>
        <source>The text was replaced, and the words of this passage changed. Before: “{quote}”</source>
        <translation>អត្ថបទ​ត្រូវ​បាន​ជំនួស ហើយ​ពាក្យ​នៃ​អត្ថបទ​ដកស្រង់​នេះ​បាន​ផ្លាស់ប្ដូរ។ ពីមុន៖ «{quote}»</translation>
    </message>
</context>
<context>
    <name>ReviseDialog</name>
    <message>
        <source>&amp;Attributes to set with it</source>
        <translation>គុ&amp;ណលក្ខណៈដែលត្រូវកំណត់ជាមួយគ្នា</translation>
    </message>
    <message>
        <source>Attributes that the new text proposes</source>
        <translation>គុណលក្ខណៈ​ដែល​អត្ថបទ​ថ្មី​ស្នើ</translation>
    </message>
    <message>
        <source>Of {all} passages {same} keep their words, {changed} change with the text, and {review} need review: their words are not in the new text. None is lost.</source>
        <translation>ក្នុងចំណោម​អត្ថបទ​ដកស្រង់​ទាំង {all} មាន {same} រក្សា​ពាក្យ​ដដែល {changed} ផ្លាស់ប្ដូរ​តាម​អត្ថបទ ហើយ {review} ត្រូវ​ពិនិត្យ​ឡើងវិញ៖ ពាក្យ​របស់​វា​មិន​មាន​ក្នុង​អត្ថបទ​ថ្មី​ទេ។ គ្មាន​អត្ថបទ​ដកស្រង់​ណាមួយ​បាត់បង់​ឡើយ។</translation>
    </message>
    <message>
        <source>Only {share} % of the two texts is the same: is “{file}” really this report?</source>
        <translation>អត្ថបទ​ទាំងពីរ​ដូចគ្នា​តែ {share} % ប៉ុណ្ណោះ៖ តើ «{file}» ពិតជា​របាយការណ៍​នេះ​មែនទេ?</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>អត្ថបទដកស្រង់</translation>
    </message>
    <message>
        <source>Replace the Text</source>
        <translation>ជំនួសអត្ថបទ</translation>
    </message>
    <message>
        <source>Replace the text of “{name}”</source>
        <translation>ជំនួសអត្ថបទរបស់ «{name}»</translation>
    </message>
    <message>
        <source>Show the passages that keep their words, too</source>
        <translation>បង្ហាញ​អត្ថបទ​ដកស្រង់​ដែល​រក្សា​ពាក្យ​ដដែល​ផង</translation>
    </message>
    <message>
        <source>The document has no passages yet; only its text changes.</source>
        <translation>ឯកសារ​នេះ​មិនទាន់​មាន​អត្ថបទ​ដកស្រង់​ទេ មានតែ​អត្ថបទ​របស់​វា​ប៉ុណ្ណោះ​ដែល​ផ្លាស់ប្ដូរ។</translation>
    </message>
    <message>
        <source>The text of now stays among the earlier texts, and Undo brings everything back.</source>
        <translation>អត្ថបទ​បច្ចុប្បន្ន​នៅក្នុងចំណោម​អត្ថ​បទ​មុនៗ ហើយ «មិនធ្វើវិញ» នឹង​នាំ​អ្វីៗទាំងអស់​ត្រឡប់មកវិញ។</translation>
    </message>
    <message>
        <source>{name}: {value} instead of {now}, from “{words}”</source>
        <translation>{name}៖ {value} ជំនួសឲ្យ {now} ពី «{words}»</translation>
    </message>
    <message>
        <source>{name}: {value}, from “{words}”</source>
        <translation>{name}៖ {value} ពី «{words}»</translation>
    </message>
</context>
<context>
    <name>Revising</name>
    <message>
        <source>All files (*)</source>
        <translation>ហ្វាល់ទាំងអស់ (*)</translation>
    </message>
    <message>
        <source>No passage of this document has to be reviewed.</source>
        <translation>គ្មាន​អត្ថបទ​ដកស្រង់​ណា​ក្នុង​ឯកសារ​នេះ​ត្រូវ​ពិនិត្យ​ឡើងវិញ​ទេ។</translation>
    </message>
    <message numerus="yes">
        <source>Nothing has to be reviewed any more: %Ln passage(s).</source>
        <translation>
            <numerusform>លែង​មាន​អ្វី​ត្រូវ​ពិនិត្យ​ឡើងវិញ​ទៀតហើយ៖ អត្ថបទ​ដកស្រង់ %Ln។</numerusform>
            <numerusform>លែង​មាន​អ្វី​ត្រូវ​ពិនិត្យ​ឡើងវិញ​ទៀតហើយ៖ អត្ថបទ​ដកស្រង់ %Ln។</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace the text: choose the revised report</source>
        <translation>ជំនួស​អត្ថបទ៖ ជ្រើស​របាយការណ៍​ដែល​បាន​កែ</translation>
    </message>
    <message>
        <source>Reports ({kinds})</source>
        <translation>របាយការណ៍ ({kinds})</translation>
    </message>
    <message>
        <source>Stopped; the text is the one it was.</source>
        <translation>បានបញ្ឈប់ អត្ថបទនៅដដែលដូចមុន។</translation>
    </message>
    <message>
        <source>“{name}” has had no other text.</source>
        <translation>«{name}» មិនធ្លាប់​មាន​អត្ថបទ​ផ្សេង​ទេ។</translation>
    </message>
</context>
<context>
    <name>RowDelegate</name>
    <message>
        <source>Name</source>
        <translation>ឈ្មោះ</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search or run a command</source>
        <translation>ស្វែងរក ឬដំណើរការពាក្យបញ្ជា</translation>
    </message>
</context>
<context>
    <name>SetPassphrase</name>
    <message>
        <source>Change</source>
        <translation>ប្ដូរ</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>ប្ដូរឃ្លាសម្ងាត់</translation>
    </message>
    <message>
        <source>Encrypt</source>
        <translation>អ៊ិនគ្រីប</translation>
    </message>
    <message>
        <source>Encrypt the project</source>
        <translation>អ៊ិនគ្រីបគម្រោង</translation>
    </message>
    <message>
        <source>Passphrase of &amp;now</source>
        <translation>ឃ្លា&amp;សម្ងាត់បច្ចុប្បន្ន</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>ដកចេញ</translation>
    </message>
    <message>
        <source>Remove the passphrase</source>
        <translation>ដកឃ្លាសម្ងាត់ចេញ</translation>
    </message>
    <message>
        <source>Write the passphrase of now first.</source>
        <translation>សូម​សរសេរ​ឃ្លាសម្ងាត់​បច្ចុប្បន្ន​ជាមុន។</translation>
    </message>
    <message>
        <source>“{name}” and its snapshots are written anew, and its log says so. Copies elsewhere and backups still open with the old passphrase.</source>
        <translation>«{name}» និង​រូបថតសភាព​របស់​វា​នឹង​ត្រូវ​សរសេរ​ឡើងវិញ ហើយ​កំណត់ហេតុ​របស់​វា​នឹង​ចុះ​ចំណាំ​រឿង​នេះ។ ច្បាប់​ចម្លង​នៅកន្លែង​ផ្សេង និង​ច្បាប់​បម្រុង នៅតែ​បើក​បាន​ដោយ​ឃ្លាសម្ងាត់​ចាស់។</translation>
    </message>
    <message>
        <source>“{name}” and its snapshots are written anew, encrypted, and its log says so. Copies elsewhere, exports and backups stay as they are and can be read by everybody, and until the disk needs the room it may keep parts of the old files.</source>
        <translation>«{name}» និង​រូបថតសភាព​របស់​វា​នឹង​ត្រូវ​សរសេរ​ឡើងវិញ​ដោយ​អ៊ិនគ្រីប ហើយ​កំណត់ហេតុ​របស់​វា​នឹង​ចុះ​ចំណាំ​រឿង​នេះ។ ច្បាប់​ចម្លង​នៅកន្លែង​ផ្សេង ហ្វាល់​ដែល​បាន​នាំចេញ និង​ច្បាប់​បម្រុង នៅ​ដដែល ហើយ​អ្នកណា​ក៏អាច​អាន​បាន ហើយ​រហូតដល់​ថាស​ត្រូវការ​ទំហំ​នោះ វា​អាច​នៅ​ផ្ទុក​ផ្នែក​ខ្លះ​នៃ​ហ្វាល់​ចាស់ៗ។</translation>
    </message>
    <message>
        <source>“{name}” is written anew in plain, and its log says so: everybody who gets at the file can read it then. Its snapshots stay encrypted and open with the passphrase of now.</source>
        <translation>«{name}» នឹង​ត្រូវ​សរសេរ​ឡើងវិញ​ដោយ​គ្មាន​ការ​អ៊ិនគ្រីប ហើយ​កំណត់ហេតុ​របស់​វា​នឹង​ចុះ​ចំណាំ​រឿង​នេះ៖ បន្ទាប់មក អ្នកណា​ក៏ដោយ​ដែល​បាន​ហ្វាល់​នេះ​អាច​អាន​វា​បាន។ រូបថតសភាព​របស់​វា​នៅតែ​អ៊ិនគ្រីប ហើយ​បើក​បាន​ដោយ​ឃ្លាសម្ងាត់​បច្ចុប្បន្ន។</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>&amp;Print…</source>
        <translation>បោះពុម្ពចេ&amp;ញ…</translation>
    </message>
    <message>
        <source>Alt+Left, Alt+Right</source>
        <translation>Alt+ឆ្វេង, Alt+ស្ដាំ</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>ព្រួញ</translation>
    </message>
    <message>
        <source>By character and line</source>
        <translation>តាមតួអក្សរ និងតាមបន្ទាត់</translation>
    </message>
    <message>
        <source>By paragraph</source>
        <translation>តាមកថាខណ្ឌ</translation>
    </message>
    <message>
        <source>By sentence</source>
        <translation>តាមប្រយោគ</translation>
    </message>
    <message>
        <source>By word</source>
        <translation>តាមពាក្យ</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>សម្អាតជម្រើស</translation>
    </message>
    <message>
        <source>Ctrl+Left, Ctrl+Right</source>
        <translation>Ctrl+ឆ្វេង, Ctrl+ស្ដាំ</translation>
    </message>
    <message>
        <source>Ctrl+Up, Ctrl+Down</source>
        <translation>Ctrl+លើ, Ctrl+ក្រោម</translation>
    </message>
    <message>
        <source>Ctrl+mouse wheel</source>
        <translation>Ctrl+កង់កណ្ដុរ</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Find a code for the selection: just type its name</source>
        <translation>រក​កូដ​សម្រាប់​ពាក្យ​ដែល​បាន​ជ្រើស៖ គ្រាន់តែ​វាយ​ឈ្មោះ​កូដ</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>ក្នុងអត្ថបទ</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>ផ្លូវកាត់ក្ដារចុច</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>គ្រាប់ចុច</translation>
    </message>
    <message>
        <source>Narrow the list</source>
        <translation>បង្រួមបញ្ជី</translation>
    </message>
    <message>
        <source>Select on the way</source>
        <translation>ជ្រើសតាមផ្លូវ</translation>
    </message>
    <message>
        <source>Shift with any of these</source>
        <translation>Shift ជាមួយ​គ្រាប់ចុច​ណាមួយ​ក្នុង​នេះ</translation>
    </message>
    <message>
        <source>Tag with the code that wears the digit: the selection, or the sentence at the caret</source>
        <translation>ដាក់កូដ​ដែល​មាន​លេខ​នោះ៖ លើ​ពាក្យ​ដែល​បាន​ជ្រើស ឬ​លើ​ប្រយោគ​ត្រង់​ទស្សន៍ទ្រនិច</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>ទំហំអក្សរ</translation>
    </message>
    <message>
        <source>Type to narrow the list</source>
        <translation>វាយ​អក្សរ​ដើម្បី​បង្រួម​បញ្ជី</translation>
    </message>
    <message>
        <source>What</source>
        <translation>អ្វី</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>អក្សរ</translation>
    </message>
</context>
<context>
    <name>Showing</name>
    <message>
        <source>Outside the report</source>
        <translation>ក្រៅរបាយការណ៍</translation>
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
        <translation>កំពុង​រក្សា​រូបថតសភាព​ទុកជាមុន …</translation>
    </message>
    <message>
        <source>No snapshot was taken; your work itself is saved. The log has the details.</source>
        <translation>មិនបាន​ថតរូបថតសភាព​ទេ ប៉ុន្តែ​កិច្ចការ​របស់​អ្នក​ត្រូវ​បាន​រក្សាទុក​ហើយ។ កំណត់ហេតុ​មាន​ព័ត៌មាន​លម្អិត។</translation>
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
        <translation>ប្ដូ&amp;រកន្លែង…</translation>
    </message>
    <message>
        <source>&amp;Restore into a New File…</source>
        <translation>ស្ដារទៅក្នុ&amp;ងហ្វាល់ថ្មី…</translation>
    </message>
    <message>
        <source>&amp;Take One Now</source>
        <translation>&amp;ថតមួយឥឡូវ</translation>
    </message>
    <message>
        <source>?</source>
        <translation>?</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>បានស្នើសុំ</translation>
    </message>
    <message>
        <source>At &amp;most</source>
        <translation>យ៉ាងច្រើ&amp;ន</translation>
    </message>
    <message>
        <source>At closing</source>
        <translation>ពេលបិទ</translation>
    </message>
    <message>
        <source>At most, in megabytes</source>
        <translation>យ៉ាងច្រើន គិតជាមេកាបៃ</translation>
    </message>
    <message>
        <source>Before a deletion</source>
        <translation>មុនការលុប</translation>
    </message>
    <message>
        <source>Before a merge of codes</source>
        <translation>មុនការបញ្ចូលកូដគ្នា</translation>
    </message>
    <message>
        <source>Before a text was replaced</source>
        <translation>មុនការជំនួសអត្ថបទ</translation>
    </message>
    <message>
        <source>Before an import</source>
        <translation>មុនការនាំចូល</translation>
    </message>
    <message>
        <source>Before it was brought up to date</source>
        <translation>មុនការធ្វើឲ្យទាន់សម័យ</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>កូដ</translation>
    </message>
    <message>
        <source>Codings</source>
        <translation>ការដាក់កូដ</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>ឯកសារ</translation>
    </message>
    <message>
        <source>Glossator projects (*.gloss)</source>
        <translation>គម្រោង Glossator (*.gloss)</translation>
    </message>
    <message>
        <source>It would have {things} that are gone today.</source>
        <translation>វានឹងមាន {things} ដែលបាត់នៅថ្ងៃនេះ។</translation>
    </message>
    <message>
        <source>Keep snapshots in</source>
        <translation>រក្សា​រូបថតសភាព​ទុក​ក្នុង</translation>
    </message>
    <message>
        <source>Kept in {folder}</source>
        <translation>រក្សាទុកក្នុង {folder}</translation>
    </message>
    <message>
        <source>Nothing was done since the latest snapshot, so none was needed.</source>
        <translation>គ្មានអ្វី​ត្រូវ​បាន​ធ្វើ​តាំងពី​រូបថតសភាព​ចុងក្រោយ ដូច្នេះ​មិន​ចាំបាច់​ថត​ទៀត​ទេ។</translation>
    </message>
    <message>
        <source>Nothing was done since; the project is as this snapshot has it.</source>
        <translation>គ្មានអ្វី​ត្រូវ​បាន​ធ្វើ​តាំងពី​ពេលនោះ គម្រោង​ដូច​នឹង​រូបថតសភាព​នេះ។</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>អត្ថបទដកស្រង់</translation>
    </message>
    <message>
        <source>Restore into a new file</source>
        <translation>ស្ដារ​ទៅ​ក្នុង​ហ្វាល់​ថ្មី</translation>
    </message>
    <message>
        <source>Since then: {steps} by {coders}.</source>
        <translation>តាំងពីពេលនោះ៖ {steps} ដោយ {coders}។</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>ទំហំ</translation>
    </message>
    <message>
        <source>Snapshots of “{name}”</source>
        <translation>រូបថតសភាពរបស់ «{name}»</translation>
    </message>
    <message>
        <source>Snapshots taken so far stay where they are.</source>
        <translation>រូបថតសភាព​ដែល​បាន​ថត​រហូតមកដល់​ពេលនេះ នៅកន្លែង​ដដែល។</translation>
    </message>
    <message>
        <source>Snapshots, newest first</source>
        <translation>រូបថតសភាព ថ្មីបំផុតនៅមុនគេ</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>ពេលថត</translation>
    </message>
    <message>
        <source>The restored project would lack {things} of today&apos;s.</source>
        <translation>គម្រោងដែលស្ដារនឹងខ្វះ {things} ដែលមាននៅថ្ងៃនេះ។</translation>
    </message>
    <message>
        <source>There are no snapshots yet. One is taken every 15 minutes while something changes, before imports, merges and large deletions, before the project is brought up to date, and when it is closed.</source>
        <translation>មិនទាន់​មាន​រូបថតសភាព​ទេ។ រូបថតសភាព​មួយ​ត្រូវ​ថត​រៀងរាល់ 15 នាទី​នៅពេល​មានការ​ផ្លាស់ប្ដូរ មុន​ការនាំចូល ការ​បញ្ចូល​គ្នា និង​ការ​លុប​ធំៗ មុន​ពេល​គម្រោង​ត្រូវ​ធ្វើ​បច្ចុប្បន្នភាព ហើយ​នៅពេល​បិទ​វា។</translation>
    </message>
    <message>
        <source>This snapshot cannot be read: it is damaged, or taken under another passphrase.</source>
        <translation>រូបថតសភាព​នេះ​មិន​អាច​អាន​បានទេ៖ វា​ខូច ឬ​បាន​ថត​ក្រោម​ឃ្លាសម្ងាត់​ផ្សេង។</translation>
    </message>
    <message>
        <source>This snapshot is of another branch of the project&apos;s history.</source>
        <translation>រូបថតសភាព​នេះ​មក​ពី​មែក​ផ្សេង​នៃ​ប្រវត្តិ​របស់​គម្រោង។</translation>
    </message>
    <message>
        <source>Under a new passphrase</source>
        <translation>ក្រោមឃ្លាសម្ងាត់ថ្មី</translation>
    </message>
    <message>
        <source>What would be lost</source>
        <translation>អ្វីដែលនឹងបាត់បង់</translation>
    </message>
    <message>
        <source>What would be lost cannot be said, since the project itself cannot be read.</source>
        <translation>មិន​អាច​ប្រាប់​ថា​អ្វី​នឹង​បាត់បង់​បានទេ ព្រោះ​គម្រោង​ខ្លួន​វា​មិន​អាច​អាន​បាន។</translation>
    </message>
    <message>
        <source>While working</source>
        <translation>ពេលកំពុងធ្វើការ</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>ហេតុអ្វី</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>កំពុងធ្វើការ…</translation>
    </message>
    <message>
        <source>“{name}” was restored; what was wrong with the project then still is: {what}</source>
        <translation>«{name}» ត្រូវ​បាន​ស្ដារ ហើយ​បញ្ហា​របស់​គម្រោង​នៅពេល​នោះ​នៅតែ​មាន៖ {what}</translation>
    </message>
</context>
<context>
    <name>StandInText</name>
    <message>
        <source>The text with stand-ins</source>
        <translation>អត្ថបទ​ដែល​មានឈ្មោះ​ជំនួស</translation>
    </message>
    <message>
        <source>“{name}” with stand-ins</source>
        <translation>«{name}» ដែលមានឈ្មោះជំនួស</translation>
    </message>
</context>
<context>
    <name>StandingIn</name>
    <message>
        <source>No name has a stand-in yet: select one in the text, then Document ▸ Give a Stand-in.</source>
        <translation>មិនទាន់​មានឈ្មោះ​ណា​មានឈ្មោះ​ជំនួស​ទេ៖ ជ្រើស​ឈ្មោះ​មួយ​ក្នុង​អត្ថបទ រួច ឯកសារ ▸ ដាក់ឈ្មោះ​ជំនួស។</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message numerus="yes">
        <source>%Ln codings</source>
        <translation>
            <numerusform>ការដាក់កូដ %Ln</numerusform>
            <numerusform>ការដាក់កូដ %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passages</source>
        <translation>
            <numerusform>អត្ថបទដកស្រង់ %Ln</numerusform>
            <numerusform>អត្ថបទដកស្រង់ %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>1 coding</source>
        <translation>ការដាក់កូដ 1</translation>
    </message>
    <message>
        <source>1 passage</source>
        <translation>អត្ថបទដកស្រង់ 1</translation>
    </message>
    <message>
        <source>Aa</source>
        <translation>Aa</translation>
    </message>
    <message>
        <source>Back to the usual text size</source>
        <translation>ត្រឡប់ទៅ​ទំហំ​អក្សរ​ធម្មតា</translation>
    </message>
    <message>
        <source>Change the coder&apos;s name</source>
        <translation>ប្ដូរឈ្មោះអ្នកដាក់កូដ</translation>
    </message>
    <message>
        <source>Coder: {name}</source>
        <translation>អ្នកដាក់កូដ៖ {name}</translation>
    </message>
    <message>
        <source>Colours: {name}</source>
        <translation>ពណ៌៖ {name}</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ងងឹត</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ភ្លឺ</translation>
    </message>
    <message>
        <source>Open for reading only</source>
        <translation>បើក​សម្រាប់​អាន​តែប៉ុណ្ណោះ</translation>
    </message>
    <message>
        <source>Other colours</source>
        <translation>ពណ៌ផ្សេង</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>បានរក្សាទុក</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>សេពា</translation>
    </message>
    <message>
        <source>Text and page</source>
        <translation>អត្ថបទ និងទំព័រ</translation>
    </message>
    <message>
        <source>Text and page: size, line length, spacing, font, colours</source>
        <translation>អត្ថបទ និងទំព័រ៖ ទំហំ ប្រវែងបន្ទាត់ គម្លាត ពុម្ពអក្សរ ពណ៌</translation>
    </message>
    <message>
        <source>Text size: {percent}</source>
        <translation>ទំហំអក្សរ៖ {percent}</translation>
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
        <translation>បន្ថែមសៀវភៅកូដ «{}»</translation>
    </message>
    <message>
        <source>Add the coder “{}”</source>
        <translation>បន្ថែមអ្នកដាក់កូដ «{}»</translation>
    </message>
    <message>
        <source>Build the sample project</source>
        <translation>បង្កើតគម្រោងគំរូ</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>ប្ដូរឃ្លាសម្ងាត់</translation>
    </message>
    <message>
        <source>Change the stand-in “{}”</source>
        <translation>ប្ដូរឈ្មោះជំនួស «{}»</translation>
    </message>
    <message>
        <source>Create the attribute “{}”</source>
        <translation>បង្កើតគុណលក្ខណៈ «{}»</translation>
    </message>
    <message>
        <source>Create the code “{}”</source>
        <translation>បង្កើតកូដ «{}»</translation>
    </message>
    <message>
        <source>Create with the codebook “{}”</source>
        <translation>បង្កើតដោយប្រើសៀវភៅកូដ «{}»</translation>
    </message>
    <message>
        <source>Define the code “{}”</source>
        <translation>កំណត់និយមន័យកូដ «{}»</translation>
    </message>
    <message>
        <source>Delete a memo</source>
        <translation>លុបកំណត់ចំណាំ</translation>
    </message>
    <message>
        <source>Delete the attribute “{}”</source>
        <translation>លុបគុណលក្ខណៈ «{}»</translation>
    </message>
    <message>
        <source>Delete the code “{}”</source>
        <translation>លុបកូដ «{}»</translation>
    </message>
    <message>
        <source>Delete the document “{}”</source>
        <translation>លុបឯកសារ «{}»</translation>
    </message>
    <message>
        <source>Delete the memo on the code “{}”</source>
        <translation>លុបកំណត់ចំណាំលើកូដ «{}»</translation>
    </message>
    <message>
        <source>Delete the memo on the document “{}”</source>
        <translation>លុបកំណត់ចំណាំលើឯកសារ «{}»</translation>
    </message>
    <message>
        <source>Delete the memo on the project</source>
        <translation>លុបកំណត់ចំណាំលើគម្រោង</translation>
    </message>
    <message>
        <source>Delete the passage</source>
        <translation>លុបអត្ថបទដកស្រង់</translation>
    </message>
    <message>
        <source>Delete {} documents</source>
        <translation>លុបឯកសារចំនួន {}</translation>
    </message>
    <message>
        <source>Delete {} passages</source>
        <translation>លុបអត្ថបទដកស្រង់ចំនួន {}</translation>
    </message>
    <message>
        <source>Encrypt the project</source>
        <translation>អ៊ិនគ្រីបគម្រោង</translation>
    </message>
    <message>
        <source>Give the stand-in “{}”</source>
        <translation>ដាក់ឈ្មោះជំនួស «{}»</translation>
    </message>
    <message>
        <source>Give {} stand-ins</source>
        <translation>ដាក់ឈ្មោះជំនួសចំនួន {}</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>បន្លិច</translation>
    </message>
    <message>
        <source>Import the project “{}”</source>
        <translation>នាំចូលគម្រោង «{}»</translation>
    </message>
    <message>
        <source>Import {} documents</source>
        <translation>នាំចូលឯកសារចំនួន {}</translation>
    </message>
    <message>
        <source>Import “{}”</source>
        <translation>នាំចូល «{}»</translation>
    </message>
    <message>
        <source>Join {} passages</source>
        <translation>ភ្ជាប់អត្ថបទដកស្រង់ចំនួន {}</translation>
    </message>
    <message>
        <source>Merge the code “{}”</source>
        <translation>បញ្ចូលកូដ «{}» ទៅក្នុងកូដមួយទៀត</translation>
    </message>
    <message>
        <source>Move the code “{}”</source>
        <translation>ផ្លាស់ទីកូដ «{}»</translation>
    </message>
    <message>
        <source>Move the edges of a passage</source>
        <translation>ផ្លាស់ទីគែមនៃអត្ថបទដកស្រង់</translation>
    </message>
    <message>
        <source>Recolour the code “{}”</source>
        <translation>ប្ដូរពណ៌កូដ «{}»</translation>
    </message>
    <message>
        <source>Remove the passphrase</source>
        <translation>ដកឃ្លាសម្ងាត់ចេញ</translation>
    </message>
    <message>
        <source>Remove the stand-in “{}”</source>
        <translation>ដកឈ្មោះជំនួស «{}» ចេញ</translation>
    </message>
    <message>
        <source>Rename the attribute “{}”</source>
        <translation>ប្ដូរឈ្មោះគុណលក្ខណៈ «{}»</translation>
    </message>
    <message>
        <source>Rename the code “{}”</source>
        <translation>ប្ដូរឈ្មោះកូដ «{}»</translation>
    </message>
    <message>
        <source>Rename the document “{}”</source>
        <translation>ប្ដូរឈ្មោះឯកសារ «{}»</translation>
    </message>
    <message>
        <source>Repair “{}”</source>
        <translation>ជួសជុល «{}»</translation>
    </message>
    <message>
        <source>Replace the text of “{}”</source>
        <translation>ជំនួសអត្ថបទរបស់ «{}»</translation>
    </message>
    <message>
        <source>Set the digit of “{}”</source>
        <translation>កំណត់លេខរបស់ «{}»</translation>
    </message>
    <message>
        <source>Set {}</source>
        <translation>កំណត់ {}</translation>
    </message>
    <message>
        <source>Settle the review of a passage</source>
        <translation>បញ្ចប់ការពិនិត្យឡើងវិញនៃអត្ថបទដកស្រង់</translation>
    </message>
    <message>
        <source>Settle the review of {} passages</source>
        <translation>បញ្ចប់ការពិនិត្យឡើងវិញនៃអត្ថបទដកស្រង់ចំនួន {}</translation>
    </message>
    <message>
        <source>Split a passage</source>
        <translation>បំបែកអត្ថបទដកស្រង់</translation>
    </message>
    <message>
        <source>Tag with the new code {}</source>
        <translation>ដាក់កូដថ្មី {}</translation>
    </message>
    <message>
        <source>Tag with {}</source>
        <translation>ដាក់កូដ {}</translation>
    </message>
    <message>
        <source>Take back “{}”</source>
        <translation>ដកថយ «{}»</translation>
    </message>
    <message>
        <source>Uncode {}</source>
        <translation>ដកកូដ {}</translation>
    </message>
    <message>
        <source>Write a memo</source>
        <translation>សរសេរកំណត់ចំណាំ</translation>
    </message>
    <message>
        <source>Write a memo on the code “{}”</source>
        <translation>សរសេរកំណត់ចំណាំលើកូដ «{}»</translation>
    </message>
    <message>
        <source>Write a memo on the document “{}”</source>
        <translation>សរសេរកំណត់ចំណាំលើឯកសារ «{}»</translation>
    </message>
    <message>
        <source>Write a memo on the project</source>
        <translation>សរសេរកំណត់ចំណាំលើគម្រោង</translation>
    </message>
</context>
<context>
    <name>Taking</name>
    <message>
        <source>Deleted a passage of {coder}; {keys} brings it back.</source>
        <translation>បាន​លុប​អត្ថបទ​ដកស្រង់​របស់ {coder} ហើយ {keys} នាំ​វា​ត្រឡប់មកវិញ។</translation>
    </message>
    <message>
        <source>Removed “{code}” of {coder}; {keys} brings it back.</source>
        <translation>បានដក «{code}» របស់ {coder} ចេញ ហើយ {keys} នាំវាត្រឡប់មកវិញ។</translation>
    </message>
</context>
<context>
    <name>TickList</name>
    <message>
        <source>Clear</source>
        <translation>សម្អាត</translation>
    </message>
    <message>
        <source>Narrow the list: {what}</source>
        <translation>បង្រួមបញ្ជី៖ {what}</translation>
    </message>
    <message>
        <source>Type to narrow the list</source>
        <translation>វាយ​អក្សរ​ដើម្បី​បង្រួម​បញ្ជី</translation>
    </message>
</context>
<context>
    <name>ToldDialog</name>
    <message>
        <source>&amp;Copy the list</source>
        <translation>&amp;ចម្លងបញ្ជី</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;បន្ទាប់</translation>
    </message>
    <message>
        <source>Back to “{project}”</source>
        <translation>ត្រឡប់ទៅ «{project}»</translation>
    </message>
    <message>
        <source>Do&amp;ne</source>
        <translation>រួ&amp;ចរាល់</translation>
    </message>
    <message>
        <source>Drag the mouse over them, or hold Shift and use the arrows. {key} takes the whole sentence at the caret.</source>
        <translation>អូស​កណ្ដុរ​លើ​ពាក្យ​ទាំងនោះ ឬ​ចុច Shift ឲ្យ​ជាប់ ហើយ​ប្រើ​គ្រាប់ចុច​ព្រួញ។ {key} ជ្រើស​ប្រយោគ​ទាំងមូល​ត្រង់​ទស្សន៍ទ្រនិច។</translation>
    </message>
    <message>
        <source>It is saved already. The margin names the code; this column shows the words, who tagged them and when, and the code&apos;s definition. {key} goes to the next passage: try it.</source>
        <translation>វា​ត្រូវ​បាន​រក្សាទុក​រួចហើយ។ រឹម​ទំព័រ​បង្ហាញ​ឈ្មោះ​កូដ ហើយ​ជួរឈរ​នេះ​បង្ហាញ​ពាក្យ អ្នក​ដែល​ដាក់កូដ ពេល​ដាក់ និង​និយមន័យ​របស់​កូដ។ {key} ទៅ​អត្ថបទ​ដកស្រង់​បន្ទាប់៖ សូម​សាកល្បង។</translation>
    </message>
    <message>
        <source>Press Enter, type the first letters of a code, press Enter again. Quicker: the digit beside the code in the codebook, or a full stop for the code used last.</source>
        <translation>ចុច Enter វាយ​អក្សរ​ដំ​បូងៗនៃ​ឈ្មោះ​កូដ រួច​ចុច Enter ម្ដងទៀត។ លឿន​ជាង​នេះ៖ លេខ​នៅ​ក្បែរ​កូដ​ក្នុង​សៀវភៅកូដ ឬសញ្ញា​ចុច (.) សម្រាប់​កូដ​ដែល​បាន​ប្រើ​ចុងក្រោយ។</translation>
    </message>
    <message>
        <source>Say why, or look at one code</source>
        <translation>ប្រាប់ហេតុផល ឬមើលតែកូដមួយ</translation>
    </message>
    <message>
        <source>See what is tagged</source>
        <translation>មើលអ្វីដែលបានដាក់កូដ</translation>
    </message>
    <message>
        <source>Select some words</source>
        <translation>ជ្រើសពាក្យខ្លះ</translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation>ជំហាន {number} ក្នុងចំណោម {count}</translation>
    </message>
    <message>
        <source>Tag them</source>
        <translation>ដាក់កូដលើពាក្យ</translation>
    </message>
    <message>
        <source>Take the table away</source>
        <translation>យកតារាងទៅប្រើ</translation>
    </message>
    <message>
        <source>That was the tour. This copy of the sample is yours: change what you like.</source>
        <translation>ដំណើរ​ណែនាំ​បាន​ចប់ហើយ។ ច្បាប់​ចម្លង​នៃ​គម្រោង​គំរូ​នេះ​ជា​របស់​អ្នក៖ ផ្លាស់ប្ដូរ​អ្វី​តាមចិត្ត​អ្នក។</translation>
    </message>
    <message>
        <source>You have left the tour. Help &gt; Take the Tour begins it again.</source>
        <translation>អ្នក​បាន​ចាកចេញ​ពី​ដំណើរ​ណែនាំ។ ជំនួយ &gt; ចាប់ផ្ដើម​ដំណើរ​ណែនាំ នឹង​ចាប់ផ្ដើម​វា​ម្ដងទៀត។</translation>
    </message>
    <message>
        <source>{key} (File &gt; Export Passages) writes a row for each code on each passage: words, place, code, coder, memo. {more} has all other tables and formats.</source>
        <translation>{key} (គម្រោង &gt; នាំចេញ​អត្ថបទ​ដកស្រង់) សរសេរ​ជួរដេក​មួយ​សម្រាប់​កូដ​នី​មួយៗលើ​អត្ថបទ​ដកស្រង់​នី​មួយៗ៖ ពាក្យ ទីតាំង កូដ អ្នកដាក់កូដ កំណត់ចំណាំ។ {more} មាន​តារាង និង​ទ្រង់ទ្រាយ​ផ្សេងទៀត​ទាំងអស់។</translation>
    </message>
    <message>
        <source>{memo} writes a memo on the passage; Esc goes back to the text. {filter} shows only some codes or coders, {all} shows everything again.</source>
        <translation>{memo} សរសេរ​កំណត់ចំណាំ​លើ​អត្ថបទ​ដកស្រង់ ហើយ Esc ត្រឡប់ទៅ​អត្ថបទ​វិញ។ {filter} បង្ហាញ​តែ​កូដ ឬ​អ្នកដាក់កូដ​មួយចំនួន ហើយ {all} បង្ហាញ​អ្វីៗទាំងអស់​វិញ។</translation>
    </message>
</context>
<context>
    <name>Transfers</name>
    <message numerus="yes">
        <source> … and %Ln more</source>
        <translation>
            <numerusform> … និង %Ln ទៀត</numerusform>
            <numerusform> … និង %Ln ទៀត</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotations</source>
        <translation>
            <numerusform>ចំណារពន្យល់ %Ln</numerusform>
            <numerusform>ចំណារពន្យល់ %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln codes</source>
        <translation>
            <numerusform>កូដ %Ln</numerusform>
            <numerusform>កូដ %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln documents</source>
        <translation>
            <numerusform>ឯកសារ %Ln</numerusform>
            <numerusform>ឯកសារ %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages</source>
        <translation>
            <numerusform>ទំព័រ %Ln</numerusform>
            <numerusform>ទំព័រ %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passages have to be reviewed.</source>
        <translation>
            <numerusform>អត្ថបទដកស្រង់ %Ln ត្រូវពិនិត្យឡើងវិញ។</numerusform>
            <numerusform>អត្ថបទដកស្រង់ %Ln ត្រូវពិនិត្យឡើងវិញ។</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quotations</source>
        <translation>
            <numerusform>សម្រង់ %Ln</numerusform>
            <numerusform>សម្រង់ %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>ជួរដេក %Ln</numerusform>
            <numerusform>ជួរដេក %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>1 annotation</source>
        <translation>ចំណារពន្យល់ 1</translation>
    </message>
    <message>
        <source>1 code</source>
        <translation>កូដ 1</translation>
    </message>
    <message>
        <source>1 document</source>
        <translation>ឯកសារ 1</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>ទំព័រ 1</translation>
    </message>
    <message>
        <source>1 passage has to be reviewed.</source>
        <translation>អត្ថបទដកស្រង់ 1 ត្រូវពិនិត្យឡើងវិញ។</translation>
    </message>
    <message>
        <source>1 quotation</source>
        <translation>សម្រង់ 1</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>ជួរដេក 1</translation>
    </message>
    <message>
        <source>Added what “{name}” holds.</source>
        <translation>បានបន្ថែមអ្វីដែល «{name}» មាន។</translation>
    </message>
    <message>
        <source>All is well: the pages, the references, every quote against its text, the log.</source>
        <translation>អ្វីៗល្អ​ទាំងអស់៖ ទំព័រ សេចក្ដីយោង សម្រង់​គ្រប់យ៉ាង​ធៀប​នឹង​អត្ថបទ និង​កំណត់ហេតុ។</translation>
    </message>
    <message>
        <source>All of “{name}” is here already.</source>
        <translation>«{name}» ទាំងអស់​មាននៅ​ទីនេះ​រួចហើយ។</translation>
    </message>
    <message>
        <source>Checking the project …</source>
        <translation>កំពុងពិនិត្យគម្រោង …</translation>
    </message>
    <message>
        <source>Comparing the two texts …</source>
        <translation>កំពុង​ប្រៀបធៀប​អត្ថបទ​ទាំងពីរ …</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>ចម្លងបញ្ជី</translation>
    </message>
    <message>
        <source>Drawing the pages …</source>
        <translation>កំពុងគូរទំព័រ …</translation>
    </message>
    <message>
        <source>Exported {count} to “{name}”.</source>
        <translation>បាននាំចេញ {count} ទៅ «{name}»។</translation>
    </message>
    <message>
        <source>Imported “{name}”.</source>
        <translation>បាននាំចូល «{name}»។</translation>
    </message>
    <message>
        <source>Replaced the text of “{name}”.</source>
        <translation>បានជំនួសអត្ថបទរបស់ «{name}»។</translation>
    </message>
    <message>
        <source>Saved {pages} to “{name}”.</source>
        <translation>បានរក្សាទុក {pages} ទៅ «{name}»។</translation>
    </message>
    <message>
        <source>Sent {pages} to the printer.</source>
        <translation>បានផ្ញើ {pages} ទៅម៉ាស៊ីនបោះពុម្ព។</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>បង្ហាញក្នុងថត</translation>
    </message>
    <message>
        <source>Show the first</source>
        <translation>បង្ហាញអត្ថបទដំបូង</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>បង្ហាញបញ្ជី</translation>
    </message>
    <message>
        <source>The check found: {first}{more}</source>
        <translation>ការពិនិត្យបានរកឃើញ៖ {first}{more}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>មិនធ្វើវិញ</translation>
    </message>
    <message>
        <source>What the file does not hold as it is</source>
        <translation>អ្វី​ដែល​ហ្វាល់​មិន​ផ្ទុក​ដូចដើម</translation>
    </message>
    <message>
        <source>What was imported</source>
        <translation>អ្វីដែលបាននាំចូល</translation>
    </message>
    <message>
        <source>Writing …</source>
        <translation>កំពុងសរសេរ …</translation>
    </message>
</context>
<context>
    <name>Unsaved</name>
    <message>
        <source>Close Without It</source>
        <translation>បិទ​ដោយ​មិន​រក្សាទុក</translation>
    </message>
    <message>
        <source>{reason} What you wrote in the inspector is not saved, so the project stays open. Copy it elsewhere, or close again when it can be saved.</source>
        <translation>{reason} អ្វី​ដែល​អ្នក​បាន​សរសេរ​ក្នុង​ផ្ទាំងលម្អិត​មិន​ត្រូវ​បាន​រក្សាទុក​ទេ ដូច្នេះ​គម្រោង​នៅ​បើក​ដដែល។ សូម​ចម្លង​វា​ទៅ​កន្លែង​ផ្សេង ឬ​បិទ​ម្ដងទៀត​នៅពេល​អាច​រក្សាទុក​បាន។</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>Earlier texts</source>
        <translation>អត្ថបទមុនៗ</translation>
    </message>
    <message>
        <source>Earlier texts of “{name}”</source>
        <translation>អត្ថបទមុនៗរបស់ «{name}»</translation>
    </message>
    <message>
        <source>The text as it was</source>
        <translation>អត្ថបទដូចពីមុន</translation>
    </message>
    <message numerus="yes">
        <source>{number}: “{source}”, %Ln characters, from {first} to {last}</source>
        <translation>
            <numerusform>{number}៖ «{source}» តួអក្សរ %Ln ពី {first} ដល់ {last}</numerusform>
            <numerusform>{number}៖ «{source}» តួអក្សរ %Ln ពី {first} ដល់ {last}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Choose another folder…</source>
        <translation>ជ្រើសថតផ្សេង…</translation>
    </message>
    <message>
        <source>Glossator</source>
        <translation>Glossator</translation>
    </message>
    <message>
        <source>Here for the first time? Five steps in the window itself show how a report is tagged. You can leave at any time.</source>
        <translation>មក​ទីនេះ​លើកដំបូង​ឬ? ជំហាន​ប្រាំ​ក្នុង​បង្អួច​នេះ​បង្ហាញ​របៀប​ដាក់កូដ​លើ​របាយការណ៍។ អ្នក​អាច​ចាកចេញ​បាន​គ្រប់ពេល។</translation>
    </message>
    <message>
        <source>Keep new projects in another folder</source>
        <translation>រក្សា​គម្រោង​ថ្មី​ទុក​ក្នុង​ថត​ផ្សេង</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>ផ្លូវកាត់ក្ដារចុច</translation>
    </message>
    <message>
        <source>New projects are kept in {folder}.</source>
        <translation>គម្រោង​ថ្មី​ត្រូវ​រក្សាទុក​ក្នុង {folder}។</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>គម្រោងថ្មី…</translation>
    </message>
    <message>
        <source>Open a project…</source>
        <translation>បើកគម្រោង…</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>បើកគម្រោងគំរូ</translation>
    </message>
    <message>
        <source>Or drop a project here, or the reports that a new project should begin with. Nothing ever leaves this machine.</source>
        <translation>ឬ​ទម្លាក់​គម្រោង​នៅ​ទីនេះ ឬ​របាយការណ៍​ដែល​គម្រោង​ថ្មី​គួរ​ចាប់ផ្ដើម។ គ្មានអ្វី​ចាកចេញ​ពី​ម៉ាស៊ីន​នេះ​ឡើយ។</translation>
    </message>
    <message>
        <source>Read case reports, tag passages by theme, take away the dataset.</source>
        <translation>អាន​របាយការណ៍​ករណី ដាក់កូដ​លើ​អត្ថបទ​ដកស្រង់​តាម​ប្រធានបទ ហើយ​យក​សំណុំ​ទិន្នន័យ​ទៅ​ប្រើ។</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>គម្រោងទើបប្រើ</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>ចាប់ផ្ដើមដំណើរណែនាំ</translation>
    </message>
    <message>
        <source>The sample is a report on Cambodia from 2019 with passages tagged in four themes. You get a copy of your own: change what you like.</source>
        <translation>គម្រោង​គំរូ​ជារ​បាយ​ការណ៍​អំពី​កម្ពុជា ឆ្នាំ 2019 ដែល​មាន​អត្ថបទ​ដកស្រង់​ដាក់កូដ​តាម​ប្រធានបទ​បួន។ អ្នកទទួល​បានច្បាប់​ចម្លង​ផ្ទាល់ខ្លួន៖ ផ្លាស់ប្ដូរ​អ្វី​តាមចិត្ត​អ្នក។</translation>
    </message>
</context>
<context>
    <name>WhichNames</name>
    <message>
        <source>&amp;Names as they are, as in the window</source>
        <translation>ឈ្មោះដូ&amp;ចដើម ដូចក្នុងបង្អួច</translation>
    </message>
    <message>
        <source>&amp;Stand-ins in their place, everywhere but in coders&apos; initials</source>
        <translation>ឈ្មោះជំនួ&amp;សក្នុងកន្លែងរបស់វា គ្រប់ទីកន្លែង លើកលែងតែអក្សរកាត់នៃឈ្មោះអ្នកដាក់កូដ</translation>
    </message>
    <message>
        <source>Names in this project have stand-ins. The pages show:</source>
        <translation>ឈ្មោះ​ក្នុង​គម្រោង​នេះ​មានឈ្មោះ​ជំនួស។ ទំព័រ​បង្ហាញ៖</translation>
    </message>
</context>
<context>
    <name>_Faults</name>
    <message>
        <source>Open the log folder</source>
        <translation>បើកថតកំណត់ហេតុ</translation>
    </message>
    <message>
        <source>Read the report</source>
        <translation>អានសេចក្ដីរាយការណ៍</translation>
    </message>
    <message>
        <source>Something went wrong inside Glossator. What was saved before is safe; the last step may not have been done. The log has the details.</source>
        <translation>មាន​បញ្ហា​អ្វីមួយ​កើតឡើង​នៅក្នុង Glossator។ អ្វី​ដែល​បាន​រក្សាទុក​មុន​នេះ​មាន​សុវត្ថិភាព ប៉ុន្តែ​ជំហាន​ចុងក្រោយ​ប្រហែលជា​មិនទាន់​បាន​ធ្វើ​ទេ។ កំណត់ហេតុ​មាន​ព័ត៌មាន​លម្អិត។</translation>
    </message>
</context>
<context>
    <name>_Recent</name>
    <message>
        <source>Open {name} in {folder}</source>
        <translation>បើក {name} ក្នុង {folder}</translation>
    </message>
</context>
</TS>
