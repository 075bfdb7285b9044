<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Glossator</source>
        <translation>حول Glossator</translation>
    </message>
    <message>
        <source>Glossator {version}

Read case reports, tag passages by theme, take away the dataset. Nothing ever leaves this machine.

MIT licence. Icons by Lucide (ISC licence).</source>
        <translation>Glossator {version}

اقرأ تقارير الحالات، وسِم المقاطع بحسب الموضوع، وخذ مجموعة البيانات معك. لا يغادر هذا الجهازَ أي شيء أبدًا.

رخصة MIT. الأيقونات من Lucide (رخصة ISC).</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;About Glossator</source>
        <translation>&amp;حول Glossator</translation>
    </message>
    <message>
        <source>&amp;Attributes…</source>
        <translation>ال&amp;سمات…</translation>
    </message>
    <message>
        <source>&amp;Bigger Text</source>
        <translation>ن&amp;ص أكبر</translation>
    </message>
    <message>
        <source>&amp;Close Project</source>
        <translation>إ&amp;غلاق المشروع</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;ترميز</translation>
    </message>
    <message>
        <source>&amp;Coder Name…</source>
        <translation>&amp;اسم المرمِّز…</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>ا&amp;لألوان</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;داكن</translation>
    </message>
    <message>
        <source>&amp;Delete Code…</source>
        <translation>ح&amp;ذف الرمز…</translation>
    </message>
    <message>
        <source>&amp;Delete Document…</source>
        <translation>&amp;حذف المستند…</translation>
    </message>
    <message>
        <source>&amp;Document</source>
        <translation>م&amp;ستند</translation>
    </message>
    <message>
        <source>&amp;Documents and Codebook</source>
        <translation>المستندات &amp;ودليل الرموز</translation>
    </message>
    <message>
        <source>&amp;Earlier Texts…</source>
        <translation>ال&amp;نصوص السابقة…</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>ت&amp;حرير</translation>
    </message>
    <message>
        <source>&amp;Export Passages (CSV)…</source>
        <translation>ت&amp;صدير المقاطع (CSV)…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>م&amp;لف</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>ب&amp;حث…</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>ال&amp;دليل الإرشادي</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;مساعدة</translation>
    </message>
    <message>
        <source>&amp;Highlight without a Code</source>
        <translation>تم&amp;ييز بلا رمز</translation>
    </message>
    <message>
        <source>&amp;Import Documents…</source>
        <translation>است&amp;يراد مستندات…</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>لوحة ال&amp;تفاصيل</translation>
    </message>
    <message>
        <source>&amp;Join with the Next Passage</source>
        <translation>&amp;ضمّ إلى المقطع التالي</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>&amp;Language…</source>
        <translation>اللغ&amp;ة (Language)…</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;فاتح</translation>
    </message>
    <message>
        <source>&amp;Lock When Nobody Is There</source>
        <translation>القفل &amp;عند غياب المستخدم</translation>
    </message>
    <message>
        <source>&amp;Never</source>
        <translation>أبدً&amp;ا</translation>
    </message>
    <message>
        <source>&amp;New Code</source>
        <translation>رمز &amp;جديد</translation>
    </message>
    <message>
        <source>&amp;New Project…</source>
        <translation>مشروع &amp;جديد…</translation>
    </message>
    <message>
        <source>&amp;Next Document</source>
        <translation>المستند ال&amp;تالي</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;بلا رقم</translation>
    </message>
    <message>
        <source>&amp;Open Project…</source>
        <translation>&amp;فتح مشروع…</translation>
    </message>
    <message>
        <source>&amp;Previous Document</source>
        <translation>ال&amp;مستند السابق</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إنهاء ال&amp;برنامج</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إ&amp;عادة</translation>
    </message>
    <message>
        <source>&amp;Repeat the Last Code</source>
        <translation>ت&amp;كرار آخر رمز</translation>
    </message>
    <message>
        <source>&amp;Smaller Text</source>
        <translation>&amp;نص أصغر</translation>
    </message>
    <message>
        <source>&amp;Tag…</source>
        <translation>&amp;وسم…</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>أ&amp;دوات</translation>
    </message>
    <message>
        <source>&amp;Uncode…</source>
        <translation>إ&amp;زالة الرمز…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>ت&amp;راجع</translation>
    </message>
    <message>
        <source>&amp;Usual Text Size</source>
        <translation>&amp;حجم النص المعتاد</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>After &amp;15 Minutes</source>
        <translation>بعد &amp;١٥ دقيقة</translation>
    </message>
    <message>
        <source>After &amp;30 Minutes</source>
        <translation>بعد &amp;٣٠ دقيقة</translation>
    </message>
    <message>
        <source>After &amp;5 Minutes</source>
        <translation>بعد &amp;٥ دقائق</translation>
    </message>
    <message>
        <source>After an &amp;Hour</source>
        <translation>بعد &amp;ساعة</translation>
    </message>
    <message>
        <source>All Passages Are Reviewed</source>
        <translation>تمت مراجعة كل المقاطع</translation>
    </message>
    <message>
        <source>As the S&amp;ystem</source>
        <translation>&amp;مثل النظام</translation>
    </message>
    <message>
        <source>C&amp;hange the Passphrase…</source>
        <translation>&amp;تغيير عبارة المرور…</translation>
    </message>
    <message>
        <source>Check the &amp;Project</source>
        <translation>&amp;فحص المشروع</translation>
    </message>
    <message>
        <source>Code &amp;in Vivo</source>
        <translation>ترميز &amp;من النص (in vivo)</translation>
    </message>
    <message>
        <source>Di&amp;git</source>
        <translation>ا&amp;لرقم</translation>
    </message>
    <message>
        <source>E&amp;xport More…</source>
        <translation>تص&amp;دير المزيد…</translation>
    </message>
    <message>
        <source>Encr&amp;ypt the Project…</source>
        <translation>ت&amp;شفير المشروع…</translation>
    </message>
    <message>
        <source>Export for S&amp;preadsheets…</source>
        <translation>تصدير &amp;لبرامج الجداول…</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>&amp;بحث عن التالي</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>بحث عن ال&amp;سابق</translation>
    </message>
    <message>
        <source>Give a &amp;Stand-in…</source>
        <translation>&amp;وضع اسم مستعار…</translation>
    </message>
    <message>
        <source>Go to the Next Pa&amp;ne</source>
        <translation>الانتقال إلى ال&amp;جزء التالي</translation>
    </message>
    <message>
        <source>Go to the Previous Pane</source>
        <translation>الانتقال إلى الجزء السابق</translation>
    </message>
    <message>
        <source>Histor&amp;y…</source>
        <translation>ا&amp;لسجل…</translation>
    </message>
    <message>
        <source>Import a &amp;Folder…</source>
        <translation>ا&amp;ستيراد مجلد…</translation>
    </message>
    <message>
        <source>Import from Another Pro&amp;gram…</source>
        <translation>&amp;استيراد من برنامج آخر…</translation>
    </message>
    <message>
        <source>Loc&amp;k the Project Now</source>
        <translation>&amp;قفل المشروع الآن</translation>
    </message>
    <message>
        <source>Make a Sub-code of the One A&amp;bove</source>
        <translation>جعله رمزً&amp;ا فرعيًا للذي فوقه</translation>
    </message>
    <message>
        <source>Mem&amp;o on the Document</source>
        <translation>م&amp;ذكرة المستند</translation>
    </message>
    <message>
        <source>Memo on the Code</source>
        <translation>مذكرة الرمز</translation>
    </message>
    <message>
        <source>Memo on the Pro&amp;ject</source>
        <translation>م&amp;ذكرة المشروع</translation>
    </message>
    <message>
        <source>Merg&amp;e into…</source>
        <translation>&amp;دمج في…</translation>
    </message>
    <message>
        <source>Mo&amp;ve the Edges</source>
        <translation>تحريك ال&amp;حدود</translation>
    </message>
    <message>
        <source>Move &amp;Out</source>
        <translation>&amp;رفع مستوى</translation>
    </message>
    <message>
        <source>Move Do&amp;wn</source>
        <translation>نقل إل&amp;ى أسفل</translation>
    </message>
    <message>
        <source>Move U&amp;p</source>
        <translation>&amp;نقل إلى أعلى</translation>
    </message>
    <message>
        <source>Ne&amp;xt Passage to Review</source>
        <translation>الم&amp;قطع التالي للمراجعة</translation>
    </message>
    <message>
        <source>New &amp;Sub-code</source>
        <translation>رمز &amp;فرعي جديد</translation>
    </message>
    <message>
        <source>Next &amp;Passage</source>
        <translation>الم&amp;قطع التالي</translation>
    </message>
    <message>
        <source>Next Unc&amp;oded Paragraph</source>
        <translation>الفقرة التالية &amp;غير المرمَّزة</translation>
    </message>
    <message>
        <source>Only the &amp;Text</source>
        <translation>النص &amp;فقط</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>فتح مشروع &amp;حديث</translation>
    </message>
    <message>
        <source>Open the &amp;Log Folder</source>
        <translation>&amp;فتح مجلد سجلات البرنامج</translation>
    </message>
    <message>
        <source>Open the &amp;Sample</source>
        <translation>فتح ال&amp;نموذج</translation>
    </message>
    <message>
        <source>P&amp;aste as a New Document</source>
        <translation>لصق &amp;كمستند جديد</translation>
    </message>
    <message>
        <source>Pre&amp;vious Passage</source>
        <translation>المقطع ال&amp;سابق</translation>
    </message>
    <message>
        <source>Previous Uncoded Paragraph</source>
        <translation>الفقرة السابقة غير المرمَّزة</translation>
    </message>
    <message>
        <source>Prin&amp;t…</source>
        <translation>&amp;طباعة…</translation>
    </message>
    <message>
        <source>Re&amp;colour…</source>
        <translation>&amp;تغيير اللون…</translation>
    </message>
    <message>
        <source>Re&amp;move the Passphrase…</source>
        <translation>إزالة عبارة ال&amp;مرور…</translation>
    </message>
    <message>
        <source>Rena&amp;me</source>
        <translation>إ&amp;عادة التسمية</translation>
    </message>
    <message>
        <source>Replace the &amp;Text…</source>
        <translation>&amp;استبدال النص…</translation>
    </message>
    <message>
        <source>Run a Co&amp;mmand…</source>
        <translation>&amp;تشغيل أمر…</translation>
    </message>
    <message>
        <source>S&amp;epia</source>
        <translation>&amp;بنّي عتيق</translation>
    </message>
    <message>
        <source>S&amp;how Stand-ins…</source>
        <translation>ع&amp;رض الأسماء المستعارة…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>حف&amp;ظ بصيغة PDF…</translation>
    </message>
    <message>
        <source>See It as It &amp;Was…</source>
        <translation>عرضه كما &amp;كان…</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>تحديد &amp;الكل</translation>
    </message>
    <message>
        <source>Select the &amp;Paragraph</source>
        <translation>تحديد ال&amp;فقرة</translation>
    </message>
    <message>
        <source>Select the &amp;Sentence</source>
        <translation>تحديد ال&amp;جملة</translation>
    </message>
    <message>
        <source>Sho&amp;w Only This Code</source>
        <translation>عرض &amp;هذا الرمز فقط</translation>
    </message>
    <message>
        <source>Show &amp;All Codes and Coders</source>
        <translation>&amp;عرض كل الرموز والمرمِّزين</translation>
    </message>
    <message>
        <source>Show Onl&amp;y…</source>
        <translation>عرض &amp;محدد فقط…</translation>
    </message>
    <message>
        <source>Sp&amp;lit the Passage Here</source>
        <translation>تقسيم المقطع &amp;هنا</translation>
    </message>
    <message>
        <source>Take the &amp;Tour</source>
        <translation>&amp;بدء الجولة</translation>
    </message>
    <message>
        <source>Text and Pa&amp;ge…</source>
        <translation>&amp;النص والصفحة…</translation>
    </message>
    <message>
        <source>Vie&amp;w Snapshots…</source>
        <translation>ع&amp;رض اللقطات…</translation>
    </message>
    <message>
        <source>Write &amp;a Memo</source>
        <translation>كتا&amp;بة مذكرة</translation>
    </message>
</context>
<context>
    <name>AskPassphrase</name>
    <message>
        <source>&amp;Keep it in the system&apos;s keyring</source>
        <translation>&amp;حفظها في حلقة مفاتيح النظام</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;عبارة المرور</translation>
    </message>
    <message>
        <source>Whoever can log in as you can open the project then without being asked.</source>
        <translation>عندئذ يستطيع كل من يدخل إلى حسابك في النظام أن يفتح المشروع من دون سؤال.</translation>
    </message>
    <message>
        <source>{button} (wait {seconds} s)</source>
        <translation>⁨{button}⁩ (انتظر {seconds} ث)</translation>
    </message>
</context>
<context>
    <name>AttributesDialog</name>
    <message>
        <source>A new attribute, such as Region</source>
        <translation>سمة جديدة، مثل: المنطقة</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>السمة</translation>
    </message>
    <message>
        <source>Attributes of the document</source>
        <translation>سمات المستند</translation>
    </message>
    <message>
        <source>Attributes of {name}</source>
        <translation>سمات ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Each change is saved at once and can be undone.</source>
        <translation>يُحفظ كل تغيير فورًا ويمكن التراجع عنه.</translation>
    </message>
    <message>
        <source>Name of the new attribute</source>
        <translation>اسم السمة الجديدة</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Type of the new attribute</source>
        <translation>نوع السمة الجديدة</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>date</source>
        <translation>تاريخ</translation>
    </message>
    <message>
        <source>number</source>
        <translation>عدد</translation>
    </message>
    <message>
        <source>text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>نعم أو لا</translation>
    </message>
</context>
<context>
    <name>Bubble</name>
    <message>
        <source>&amp;Leave the tour</source>
        <translation>م&amp;غادرة الجولة</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Show the definition of {code}</source>
        <translation>عرض تعريف ⁨{code}⁩</translation>
    </message>
    <message>
        <source>Uncode {code}</source>
        <translation>إزالة الرمز ⁨{code}⁩</translation>
    </message>
</context>
<context>
    <name>CodebookModel</name>
    <message numerus="yes">
        <source>%Ln codings</source>
        <translation>
            <numerusform>لا ترميزات</numerusform>
            <numerusform>ترميز واحد</numerusform>
            <numerusform>ترميزان</numerusform>
            <numerusform>%Ln ترميزات</numerusform>
            <numerusform>%Ln ترميزًا</numerusform>
            <numerusform>%Ln ترميز</numerusform>
        </translation>
    </message>
    <message>
        <source>1 coding</source>
        <translation>ترميز واحد</translation>
    </message>
    <message>
        <source>digit {digit}</source>
        <translation>الرقم {digit}</translation>
    </message>
    <message>
        <source>{own}; {total} with its sub-codes</source>
        <translation>{own}؛ {total} مع رموزه الفرعية</translation>
    </message>
</context>
<context>
    <name>CodebookPanel</name>
    <message numerus="yes">
        <source>%Ln codes</source>
        <translation>
            <numerusform>لا رموز</numerusform>
            <numerusform>رمز واحد</numerusform>
            <numerusform>رمزان</numerusform>
            <numerusform>%Ln رموز</numerusform>
            <numerusform>%Ln رمزًا</numerusform>
            <numerusform>%Ln رمز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln themes</source>
        <translation>
            <numerusform>لا موضوعات</numerusform>
            <numerusform>موضوع واحد</numerusform>
            <numerusform>موضوعان</numerusform>
            <numerusform>%Ln موضوعات</numerusform>
            <numerusform>%Ln موضوعًا</numerusform>
            <numerusform>%Ln موضوع</numerusform>
        </translation>
    </message>
    <message>
        <source>1 code</source>
        <translation>رمز واحد</translation>
    </message>
    <message>
        <source>1 theme</source>
        <translation>موضوع واحد</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>دليل الرموز</translation>
    </message>
    <message>
        <source>Delete the code “{code}”?</source>
        <translation>أتريد حذف الرمز «⁨{code}⁩»؟</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>رمز جديد</translation>
    </message>
    <message>
        <source>No codes yet. A code is a theme that you tag passages with.</source>
        <translation>لا رموز بعد. الرمز موضوع تُوسم به المقاطع.</translation>
    </message>
    <message>
        <source>{themes}, {codes}</source>
        <translation>{themes}، {codes}</translation>
    </message>
</context>
<context>
    <name>CoderDialog</name>
    <message>
        <source>Code under the &amp;name</source>
        <translation>ال&amp;ترميز باسم</translation>
    </message>
    <message>
        <source>Coder name</source>
        <translation>اسم المرمِّز</translation>
    </message>
    <message>
        <source>What has been coded already keeps the name that it was coded under.</source>
        <translation>ما سبق ترميزه يبقى بالاسم الذي رُمِّز به.</translation>
    </message>
</context>
<context>
    <name>Coding</name>
    <message>
        <source>&amp;Delete the passage with all its codes and its memo</source>
        <translation>&amp;حذف المقطع بكل رموزه ومذكرته</translation>
    </message>
    <message>
        <source>Uncode</source>
        <translation>إزالة الرمز</translation>
    </message>
    <message>
        <source>Uncode {code}</source>
        <translation>إزالة الرمز ⁨{code}⁩</translation>
    </message>
</context>
<context>
    <name>ColourButton</name>
    <message>
        <source>The code&apos;s present colour</source>
        <translation>لون الرمز الحالي</translation>
    </message>
</context>
<context>
    <name>ColourPopup</name>
    <message>
        <source>Brown</source>
        <translation>بني</translation>
    </message>
    <message>
        <source>Colour of the code</source>
        <translation>لون الرمز</translation>
    </message>
    <message>
        <source>Crimson</source>
        <translation>قرمزي</translation>
    </message>
    <message>
        <source>Dark blue</source>
        <translation>أزرق داكن</translation>
    </message>
    <message>
        <source>Mauve</source>
        <translation>خبازي</translation>
    </message>
    <message>
        <source>Olive green</source>
        <translation>أخضر زيتوني</translation>
    </message>
    <message>
        <source>Other colour…</source>
        <translation>لون آخر…</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>وردي</translation>
    </message>
    <message>
        <source>Plum</source>
        <translation>برقوقي</translation>
    </message>
    <message>
        <source>Rust</source>
        <translation>صدئي</translation>
    </message>
    <message>
        <source>Sky blue</source>
        <translation>أزرق سماوي</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>أزرق مخضر</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>بنفسجي</translation>
    </message>
    <message>
        <source>Wine red</source>
        <translation>أحمر نبيذي</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Enter run · ↑ ↓ choose · Esc</source>
        <translation>‏Enter للتشغيل · ↑ ↓ للاختيار · Esc</translation>
    </message>
    <message>
        <source>Find “{words}” in the text</source>
        <translation>البحث عن «⁨{words}⁩» في النص</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>ابحث أو شغّل أمرًا</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>CSV</source>
        <translation>CSV جدول بيانات قيم مفصولة</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>رمز رموز ترميز كود code</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>مستند مستندات تقرير وثيقة document</translation>
    </message>
    <message>
        <source>code apply</source>
        <translation>رمز ترميز تطبيق كود وسم code apply</translation>
    </message>
    <message>
        <source>filter hide</source>
        <translation>تصفية فلترة إخفاء filter hide</translation>
    </message>
    <message>
        <source>filter reset</source>
        <translation>تصفية فلترة إلغاء إظهار الكل filter reset</translation>
    </message>
    <message>
        <source>font line spacing width appearance</source>
        <translation>خط تباعد الأسطر عرض مظهر font line spacing width appearance</translation>
    </message>
    <message>
        <source>full screen distraction</source>
        <translation>ملء الشاشة تركيز بلا تشتيت full screen distraction</translation>
    </message>
    <message>
        <source>mark</source>
        <translation>تعليم تحديد تظليل mark</translation>
    </message>
    <message>
        <source>merge</source>
        <translation>دمج ضم جمع merge</translation>
    </message>
    <message>
        <source>note comment annotation</source>
        <translation>ملاحظة تعليق حاشية note comment annotation</translation>
    </message>
    <message>
        <source>remove untag</source>
        <translation>إزالة حذف إلغاء الوسم remove untag</translation>
    </message>
    <message>
        <source>resize extend shrink</source>
        <translation>تغيير الحجم توسيع تقليص resize extend shrink</translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <source>This is the sample, and nobody has changed it.</source>
        <translation>هذا هو النموذج، ولم يغيّره أحد.</translation>
    </message>
</context>
<context>
    <name>DefinitionPart</name>
    <message>
        <source>A passage that shows it well</source>
        <translation>مقطع يبيّنه جيدًا</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>موجز</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>التعريف</translation>
    </message>
    <message>
        <source>Do not use when</source>
        <translation>لا يُستخدم عندما</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>مثال</translation>
    </message>
    <message>
        <source>History of this code</source>
        <translation>سجل هذا الرمز</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>المذكرة</translation>
    </message>
    <message>
        <source>Memo on the code</source>
        <translation>مذكرة الرمز</translation>
    </message>
    <message>
        <source>The code in one sentence</source>
        <translation>الرمز في جملة واحدة</translation>
    </message>
    <message>
        <source>Use when</source>
        <translation>يُستخدم عندما</translation>
    </message>
    <message>
        <source>What a passage must say to get the code</source>
        <translation>ما يجب أن يقوله المقطع لينال الرمز</translation>
    </message>
    <message>
        <source>What is in doubt about it, what you agreed on</source>
        <translation>ما يُشك فيه منه، وما اتُّفق عليه</translation>
    </message>
    <message>
        <source>What looks like it and is not</source>
        <translation>ما يشبهه وليس منه</translation>
    </message>
    <message>
        <source>What the code means, in full</source>
        <translation>معنى الرمز كاملًا</translation>
    </message>
</context>
<context>
    <name>DeleteDialog</name>
    <message numerus="yes">
        <source>%Ln coders</source>
        <translation>
            <numerusform>لا مرمِّزين</numerusform>
            <numerusform>مرمِّز واحد</numerusform>
            <numerusform>مرمِّزان</numerusform>
            <numerusform>%Ln مرمِّزين</numerusform>
            <numerusform>%Ln مرمِّزًا</numerusform>
            <numerusform>%Ln مرمِّز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln codes</source>
        <translation>
            <numerusform>لا رموز</numerusform>
            <numerusform>رمز واحد</numerusform>
            <numerusform>رمزان</numerusform>
            <numerusform>%Ln رموز</numerusform>
            <numerusform>%Ln رمزًا</numerusform>
            <numerusform>%Ln رمز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln codings</source>
        <translation>
            <numerusform>لا ترميزات</numerusform>
            <numerusform>ترميز واحد</numerusform>
            <numerusform>ترميزان</numerusform>
            <numerusform>%Ln ترميزات</numerusform>
            <numerusform>%Ln ترميزًا</numerusform>
            <numerusform>%Ln ترميز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln documents</source>
        <translation>
            <numerusform>لا مستندات</numerusform>
            <numerusform>مستند واحد</numerusform>
            <numerusform>مستندان</numerusform>
            <numerusform>%Ln مستندات</numerusform>
            <numerusform>%Ln مستندًا</numerusform>
            <numerusform>%Ln مستند</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln memos</source>
        <translation>
            <numerusform>لا مذكرات</numerusform>
            <numerusform>مذكرة واحدة</numerusform>
            <numerusform>مذكرتان</numerusform>
            <numerusform>%Ln مذكرات</numerusform>
            <numerusform>%Ln مذكرة</numerusform>
            <numerusform>%Ln مذكرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passages</source>
        <translation>
            <numerusform>لا مقاطع</numerusform>
            <numerusform>مقطع واحد</numerusform>
            <numerusform>مقطعان</numerusform>
            <numerusform>%Ln مقاطع</numerusform>
            <numerusform>%Ln مقطعًا</numerusform>
            <numerusform>%Ln مقطع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln steps</source>
        <translation>
            <numerusform>لا خطوات</numerusform>
            <numerusform>خطوة واحدة</numerusform>
            <numerusform>خطوتان</numerusform>
            <numerusform>%Ln خطوات</numerusform>
            <numerusform>%Ln خطوة</numerusform>
            <numerusform>%Ln خطوة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sub-codes</source>
        <translation>
            <numerusform>لا رموز فرعية</numerusform>
            <numerusform>رمز فرعي واحد</numerusform>
            <numerusform>رمزان فرعيان</numerusform>
            <numerusform>%Ln رموز فرعية</numerusform>
            <numerusform>%Ln رمزًا فرعيًا</numerusform>
            <numerusform>%Ln رمز فرعي</numerusform>
        </translation>
    </message>
    <message>
        <source>1 code</source>
        <translation>رمز واحد</translation>
    </message>
    <message>
        <source>1 coder</source>
        <translation>مرمِّز واحد</translation>
    </message>
    <message>
        <source>1 coding</source>
        <translation>ترميز واحد</translation>
    </message>
    <message>
        <source>1 document</source>
        <translation>مستند واحد</translation>
    </message>
    <message>
        <source>1 memo</source>
        <translation>مذكرة واحدة</translation>
    </message>
    <message>
        <source>1 passage</source>
        <translation>مقطع واحد</translation>
    </message>
    <message>
        <source>1 step</source>
        <translation>خطوة واحدة</translation>
    </message>
    <message>
        <source>1 sub-code</source>
        <translation>رمز فرعي واحد</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message numerus="yes">
        <source>The codings lie on %Ln passages; those without another code or a memo go too.</source>
        <translation>
            <numerusform>لا تقع الترميزات على أي مقطع.</numerusform>
            <numerusform>تقع الترميزات على مقطع واحد؛ ويُحذف هو أيضًا ما لم يحمل رمزًا آخر أو مذكرة.</numerusform>
            <numerusform>تقع الترميزات على مقطعين؛ ويُحذف منهما ما لا يحمل رمزًا آخر أو مذكرة.</numerusform>
            <numerusform>تقع الترميزات على %Ln مقاطع؛ ويُحذف منها ما لا يحمل رمزًا آخر أو مذكرة.</numerusform>
            <numerusform>تقع الترميزات على %Ln مقطعًا؛ ويُحذف منها ما لا يحمل رمزًا آخر أو مذكرة.</numerusform>
            <numerusform>تقع الترميزات على %Ln مقطع؛ ويُحذف منها ما لا يحمل رمزًا آخر أو مذكرة.</numerusform>
        </translation>
    </message>
    <message>
        <source>The codings lie on 1 passage; it goes too unless it carries another code or a memo.</source>
        <translation>تقع الترميزات على مقطع واحد؛ ويُحذف هو أيضًا ما لم يحمل رمزًا آخر أو مذكرة.</translation>
    </message>
    <message>
        <source>This takes along {things}.</source>
        <translation>يُحذف معه أيضًا: {things}.</translation>
    </message>
    <message>
        <source>Undo brings everything back.</source>
        <translation>التراجع يعيد كل شيء.</translation>
    </message>
    <message>
        <source>{some} and {last}</source>
        <translation>{some} و⁨{last}⁩</translation>
    </message>
</context>
<context>
    <name>DocumentsModel</name>
    <message numerus="yes">
        <source>%Ln passages</source>
        <translation>
            <numerusform>لا مقاطع</numerusform>
            <numerusform>مقطع واحد</numerusform>
            <numerusform>مقطعان</numerusform>
            <numerusform>%Ln مقاطع</numerusform>
            <numerusform>%Ln مقطعًا</numerusform>
            <numerusform>%Ln مقطع</numerusform>
        </translation>
    </message>
    <message>
        <source>1 passage</source>
        <translation>مقطع واحد</translation>
    </message>
    <message>
        <source>not yet coded</source>
        <translation>لم يُرمَّز بعد</translation>
    </message>
    <message>
        <source>with a memo</source>
        <translation>له مذكرة</translation>
    </message>
    <message>
        <source>{passages} · {attribute}</source>
        <translation>{passages} · ⁨{attribute}⁩</translation>
    </message>
</context>
<context>
    <name>DocumentsPanel</name>
    <message numerus="yes">
        <source>Delete %Ln documents?</source>
        <translation>
            <numerusform>ألا تريد حذف أي مستند؟</numerusform>
            <numerusform>أتريد حذف مستند واحد؟</numerusform>
            <numerusform>أتريد حذف مستندين؟</numerusform>
            <numerusform>أتريد حذف %Ln مستندات؟</numerusform>
            <numerusform>أتريد حذف %Ln مستندًا؟</numerusform>
            <numerusform>أتريد حذف %Ln مستند؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the document “{document}”?</source>
        <translation>أتريد حذف المستند «⁨{document}⁩»؟</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>المستندات</translation>
    </message>
    <message numerus="yes">
        <source>Drop %Ln files</source>
        <translation>
            <numerusform>إفلات الملفات</numerusform>
            <numerusform>إفلات ملف واحد</numerusform>
            <numerusform>إفلات ملفين</numerusform>
            <numerusform>إفلات %Ln ملفات</numerusform>
            <numerusform>إفلات %Ln ملفًا</numerusform>
            <numerusform>إفلات %Ln ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop 1 file</source>
        <translation>إفلات ملف واحد</translation>
    </message>
    <message>
        <source>Import documents…</source>
        <translation>استيراد مستندات…</translation>
    </message>
    <message>
        <source>No documents yet. Drop files here or press {keys}.</source>
        <translation>لا مستندات بعد. أفلت ملفات هنا أو اضغط ⁨{keys}⁩.</translation>
    </message>
</context>
<context>
    <name>Edges</name>
    <message>
        <source>Moving the end</source>
        <translation>تحريك النهاية</translation>
    </message>
    <message>
        <source>Moving the start</source>
        <translation>تحريك البداية</translation>
    </message>
    <message>
        <source>No paragraph above this one is without a code.</source>
        <translation>لا فقرة بلا رمز فوق هذه الفقرة.</translation>
    </message>
    <message>
        <source>No paragraph below this one is without a code.</source>
        <translation>لا فقرة بلا رمز تحت هذه الفقرة.</translation>
    </message>
    <message>
        <source>The selection touches no two passages of yours to join.</source>
        <translation>لا يمس التحديد مقطعين من مقاطعك يمكن ضمّهما.</translation>
    </message>
    <message>
        <source>There is no other passage behind this one to join it with.</source>
        <translation>لا مقطع آخر بعد هذا المقطع يمكن ضمّه إليه.</translation>
    </message>
    <message>
        <source>arrows by character and line, Ctrl by word, Alt by sentence · Tab the other edge · Enter keeps it · Esc leaves it as it was</source>
        <translation>الأسهم للمحرف والسطر، Ctrl للكلمة، Alt للجملة · Tab للحد الآخر · Enter لتثبيته · Esc لتركه كما كان</translation>
    </message>
</context>
<context>
    <name>Encrypting</name>
    <message numerus="yes">
        <source>Copies and snapshots from before (%Ln) are as they were: this passphrase does not protect them. Delete what you do not need.</source>
        <translation>
            <numerusform>لا نسخ ولا لقطات من قبل.</numerusform>
            <numerusform>هناك نسخة أو لقطة واحدة من قبل، وهي كما كانت: لا تحميها عبارة المرور هذه. احذفها إن لم تكن تحتاج إليها.</numerusform>
            <numerusform>هناك نسختان أو لقطتان من قبل، وهما كما كانتا: لا تحميهما عبارة المرور هذه. احذف ما لا تحتاج إليه.</numerusform>
            <numerusform>النسخ واللقطات السابقة (%Ln) بقيت كما كانت: لا تحميها عبارة المرور هذه. احذف ما لا تحتاج إليه.</numerusform>
            <numerusform>النسخ واللقطات السابقة (%Ln) بقيت كما كانت: لا تحميها عبارة المرور هذه. احذف ما لا تحتاج إليه.</numerusform>
            <numerusform>النسخ واللقطات السابقة (%Ln) بقيت كما كانت: لا تحميها عبارة المرور هذه. احذف ما لا تحتاج إليه.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copies from before</source>
        <translation>النسخ السابقة</translation>
    </message>
    <message>
        <source>Show which</source>
        <translation>عرض أيّها</translation>
    </message>
    <message>
        <source>Something is being imported, exported or looked at; wait until it is done.</source>
        <translation>يجري استيراد شيء أو تصديره أو فحصه؛ انتظر حتى ينتهي.</translation>
    </message>
    <message>
        <source>Stopped; the project and its passphrase are as they were.</source>
        <translation>أُوقف؛ بقي المشروع وعبارة مروره كما كانا.</translation>
    </message>
    <message>
        <source>The project is encrypted now.</source>
        <translation>المشروع مشفَّر الآن.</translation>
    </message>
    <message>
        <source>The project is not encrypted any more.</source>
        <translation>لم يعد المشروع مشفَّرًا.</translation>
    </message>
    <message>
        <source>The project is written anew …</source>
        <translation>يُكتب المشروع من جديد …</translation>
    </message>
    <message>
        <source>The project opens with the new passphrase only.</source>
        <translation>لا يُفتح المشروع إلا بعبارة المرور الجديدة.</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>1 hidden file was passed over.</source>
        <translation>تُجووز ملف مخفي واحد.</translation>
    </message>
    <message>
        <source>1 link to a folder was not followed.</source>
        <translation>رابط واحد إلى مجلد لم يُتبع.</translation>
    </message>
    <message>
        <source>1 project of Glossator was passed over.</source>
        <translation>تُجووز مشروع Glossator واحد.</translation>
    </message>
    <message>
        <source>A code can wear a digit from 1 to 9, not {digit}.</source>
        <translation>يمكن أن يحمل الرمز رقمًا من ١ إلى ٩، لا {digit}.</translation>
    </message>
    <message>
        <source>A code has no field “{field}”.</source>
        <translation>ليس للرمز حقل باسم «⁨{field}⁩».</translation>
    </message>
    <message>
        <source>A large step is still under way, so nothing else can be changed in “{name}” now; wait until it is done, or stop it.</source>
        <translation>لا تزال خطوة كبيرة جارية، لذلك لا يمكن تغيير شيء آخر في «⁨{name}⁩» الآن؛ انتظر حتى تنتهي، أو أوقفها.</translation>
    </message>
    <message>
        <source>A matrix cannot hold “{value}”; it can hold: {values}.</source>
        <translation>لا يمكن أن تحوي المصفوفة «⁨{value}⁩»؛ يمكن أن تحوي: ⁨{values}⁩.</translation>
    </message>
    <message>
        <source>A memo cannot be put on “{kind}”.</source>
        <translation>لا يمكن وضع مذكرة على «{kind}».</translation>
    </message>
    <message>
        <source>A name can have {limit} characters at most; this one has {length}.</source>
        <translation>لا يتجاوز طول الاسم {limit} من المحارف؛ وطول هذا {length}.</translation>
    </message>
    <message>
        <source>A name cannot be empty.</source>
        <translation>لا يجوز أن يكون الاسم فارغًا.</translation>
    </message>
    <message>
        <source>A name cannot hold a line break or another control character.</source>
        <translation>لا يجوز أن يحوي الاسم فاصل أسطر أو محرف تحكم آخر.</translation>
    </message>
    <message>
        <source>A name cannot hold half of a character (a lone surrogate).</source>
        <translation>لا يجوز أن يحوي الاسم نصف محرف (lone surrogate).</translation>
    </message>
    <message>
        <source>A name needs at least one character that can be seen.</source>
        <translation>يلزم الاسمَ محرف واحد مرئي على الأقل.</translation>
    </message>
    <message>
        <source>A passage is split between two of its words; put the cursor there first.</source>
        <translation>يُقسَّم المقطع بين كلمتين من كلماته؛ ضع المؤشر هناك أولًا.</translation>
    </message>
    <message>
        <source>A passage needs at least one character that is not white space.</source>
        <translation>يلزم المقطعَ محرف واحد على الأقل غير المسافات البيضاء.</translation>
    </message>
    <message>
        <source>A passphrase needs at least one character.</source>
        <translation>يلزم عبارةَ المرور محرف واحد على الأقل.</translation>
    </message>
    <message>
        <source>A picture without a text layer, and so not read: {pages}. Text recognition (OCR) could add one.</source>
        <translation>صورة بلا طبقة نص، لذلك لم تُقرأ: {pages}. يمكن للتعرف الضوئي على النص (OCR) أن يضيف طبقة نص.</translation>
    </message>
    <message>
        <source>A row of {table} refers to a missing row of {other}.</source>
        <translation>صف من ⁨{table}⁩ يحيل إلى صف مفقود من ⁨{other}⁩.</translation>
    </message>
    <message>
        <source>A span cannot start before the text ({start}).</source>
        <translation>لا يمكن أن يبدأ نطاق قبل النص ({start}).</translation>
    </message>
    <message>
        <source>A stand-in cannot be for “{kind}”.</source>
        <translation>لا يمكن أن يوضع اسم مستعار لـ«{kind}».</translation>
    </message>
    <message>
        <source>A value cannot be empty; take its tick away to set none.</source>
        <translation>لا يجوز أن تكون القيمة فارغة؛ أزل علامتها كيلا تُعيَّن أي قيمة.</translation>
    </message>
    <message>
        <source>All of it is here already; nothing was added.</source>
        <translation>كل ما فيه موجود هنا من قبل؛ لم يُضف شيء.</translation>
    </message>
    <message>
        <source>An index of the file is damaged ({words}).</source>
        <translation>فهرس في الملف تالف (⁨{words}⁩).</translation>
    </message>
    <message>
        <source>Attributes of numbers that go as texts, for a number like 1e5 or inf: {count}.</source>
        <translation>سمات عددية تُنقل نصوصًا، بسبب عدد مثل 1e5 أو inf:‏ {count}.</translation>
    </message>
    <message>
        <source>Attributes that could not be kept: {count}.</source>
        <translation>سمات تعذر حفظها: {count}.</translation>
    </message>
    <message>
        <source>Attributes with a name that is taken by another type, made distinct: {count} ({names}).</source>
        <translation>سمات اسمها مأخوذ بنوع آخر، فجُعلت أسماؤها متمايزة: {count} (⁨{names}⁩).</translation>
    </message>
    <message>
        <source>Beside “{name}” lies “{side}”, which Glossator never makes: another program has had the project open. Keep the two together until all is well.</source>
        <translation>بجانب «⁨{name}⁩» ملف «⁨{side}⁩»، وهو مما لا ينشئه Glossator أبدًا: فتح برنامج آخر المشروع. أبقِ الملفين معًا حتى يستقيم كل شيء.</translation>
    </message>
    <message>
        <source>Beside “{name}” lies “{side}”, which belongs to another file and would spoil this one. Nothing was changed: move “{side}” to another folder and open the project again.</source>
        <translation>بجانب «⁨{name}⁩» ملف «⁨{side}⁩»، وهو تابع لملف آخر وقد يفسد هذا الملف. لم يُغيَّر شيء: انقل «⁨{side}⁩» إلى مجلد آخر وافتح المشروع من جديد.</translation>
    </message>
    <message>
        <source>Cases, whose values were set on their documents and which are not kept otherwise: {count} ({names}).</source>
        <translation>حالات عُيِّنت قيمها على مستنداتها ولم تُحفظ بغير ذلك: {count} (⁨{names}⁩).</translation>
    </message>
    <message>
        <source>Cells of matrix and co-occurrence that stand for fewer than {count} codings, but for some, are left empty. Other tables of the same project may still give them away.</source>
        <translation>خلايا المصفوفة والتوارد المشترك التي تمثل ترميزات أقل من {count} وأكثر من لا شيء تُركت فارغة. ومع ذلك قد تكشفها جداول أخرى من المشروع نفسه.</translation>
    </message>
    <message>
        <source>Changes in the log that could not be kept: {count}.</source>
        <translation>تغييرات في السجل تعذر حفظها: {count}.</translation>
    </message>
    <message>
        <source>Chapters that the book names but does not hold: {count}.</source>
        <translation>فصول يذكرها الكتاب وليست فيه: {count}.</translation>
    </message>
    <message>
        <source>Characters in names, definitions, memos and values that XML cannot hold, replaced: {count}.</source>
        <translation>محارف في الأسماء والتعريفات والمذكرات والقيم لا يتسع لها XML، فاستُبدلت: {count}.</translation>
    </message>
    <message>
        <source>Coders brought back from the log: {count}.</source>
        <translation>مرمِّزون استُعيدوا من السجل: {count}.</translation>
    </message>
    <message>
        <source>Coders found here by their name, and used: {count} ({names}).</source>
        <translation>مرمِّزون وُجدوا هنا باسمهم واستُخدموا: {count} (⁨{names}⁩).</translation>
    </message>
    <message>
        <source>Coders that could not be read: {count}.</source>
        <translation>مرمِّزون تعذرت قراءتهم: {count}.</translation>
    </message>
    <message>
        <source>Coders whose names are lost, and who are numbered now: {count}.</source>
        <translation>مرمِّزون ضاعت أسماؤهم، وهم مرقَّمون الآن: {count}.</translation>
    </message>
    <message>
        <source>Codes brought back from the log: {count}.</source>
        <translation>رموز استُعيدت من السجل: {count}.</translation>
    </message>
    <message>
        <source>Codes found here by their place and name, and used: {count} ({names}).</source>
        <translation>رموز وُجدت هنا بموضعها واسمها واستُخدمت: {count} (⁨{names}⁩).</translation>
    </message>
    <message>
        <source>Codes found here by their place and name, which stay as they are: {count}.</source>
        <translation>رموز وُجدت هنا بموضعها واسمها، وتبقى كما هي: {count}.</translation>
    </message>
    <message>
        <source>Codes on whole sources, put on a passage over all of the text: {count}.</source>
        <translation>رموز على مصادر كاملة، وُضعت على مقطع يغطي النص كله: {count}.</translation>
    </message>
    <message>
        <source>Codes that are below themselves in the codebook: {count}.</source>
        <translation>رموز تقع تحت نفسها في دليل الرموز: {count}.</translation>
    </message>
    <message>
        <source>Codes that are defined otherwise here, which is kept: {count} ({names}).</source>
        <translation>رموز تعريفها هنا مختلف، وهو المحفوظ: {count} (⁨{names}⁩).</translation>
    </message>
    <message>
        <source>Codes that could not be kept: {count}.</source>
        <translation>رموز تعذر حفظها: {count}.</translation>
    </message>
    <message>
        <source>Codes that have another name or place here, which they keep: {count} ({names}).</source>
        <translation>رموز لها هنا اسم أو موضع آخر، وتحتفظ به: {count} (⁨{names}⁩).</translation>
    </message>
    <message>
        <source>Codes that wear a digit, which is left out: {count}.</source>
        <translation>رموز تحمل رقمًا، وهو مستبعَد: {count}.</translation>
    </message>
    <message>
        <source>Codes that were only headings there (not to code with), like all others here: {count}.</source>
        <translation>رموز كانت هناك عناوين فقط (لا يُرمَّز بها)، وهي هنا كسائر الرموز: {count}.</translation>
    </message>
    <message>
        <source>Codes whose theme is lost, and that stand at the top now: {count}.</source>
        <translation>رموز ضاع موضوعها، وهي الآن في المستوى الأعلى: {count}.</translation>
    </message>
    <message>
        <source>Codes with the name of one beside them, made distinct: {count} ({names}).</source>
        <translation>رموز تحمل اسم رمز بجانبها، فجُعلت أسماؤها متمايزة: {count} (⁨{names}⁩).</translation>
    </message>
    <message>
        <source>Codes without a colour of their own, given one: {count}.</source>
        <translation>رموز لا لون لها، فأُعطيت لونًا: {count}.</translation>
    </message>
    <message>
        <source>Codings brought back from the log: {count}.</source>
        <translation>ترميزات استُعيدت من السجل: {count}.</translation>
    </message>
    <message>
        <source>Codings that could not be kept: {count}.</source>
        <translation>ترميزات تعذر حفظها: {count}.</translation>
    </message>
    <message>
        <source>Codings that stood twice on one passage, kept once: {count}.</source>
        <translation>ترميزات تكررت على مقطع واحد، وحُفظت مرة واحدة: {count}.</translation>
    </message>
    <message>
        <source>Codings with codes that are not in the file; their passages are kept: {count}.</source>
        <translation>ترميزات برموز ليست في الملف، ومقاطعها محفوظة: {count}.</translation>
    </message>
    <message>
        <source>Comments were left out: {count}.</source>
        <translation>استُبعدت التعليقات: {count}.</translation>
    </message>
    <message>
        <source>Documents brought back from the log: {count}.</source>
        <translation>مستندات استُعيدت من السجل: {count}.</translation>
    </message>
    <message>
        <source>Documents found here under the same name with the same text, and used: {count} ({names}).</source>
        <translation>مستندات وُجدت هنا بالاسم نفسه والنص نفسه واستُخدمت: {count} (⁨{names}⁩).</translation>
    </message>
    <message>
        <source>Documents that are here with another text, so added beside them: {count} ({names}).</source>
        <translation>مستندات موجودة هنا بنص آخر، فأُضيفت بجانبها: {count} (⁨{names}⁩).</translation>
    </message>
    <message>
        <source>Documents that could not be kept: {count}.</source>
        <translation>مستندات تعذر حفظها: {count}.</translation>
    </message>
    <message>
        <source>Documents whose original file (PDF, Word …) stays here, only its text goes: {count}.</source>
        <translation>مستندات يبقى ملفها الأصلي (PDF، Word …) هنا ولا يُنقل إلا نصها: {count}.</translation>
    </message>
    <message>
        <source>Earlier texts of documents that could not be kept: {count}.</source>
        <translation>نصوص سابقة لمستندات تعذر حفظها: {count}.</translation>
    </message>
    <message>
        <source>Earlier texts of revised documents, left out: {count}.</source>
        <translation>نصوص سابقة لمستندات منقَّحة، مستبعَدة: {count}.</translation>
    </message>
    <message>
        <source>Elements that are not the standard&apos;s, passed over: {count} ({names}).</source>
        <translation>عناصر ليست من المعيار، فتُجووزت: {count} (⁨{names}⁩).</translation>
    </message>
    <message>
        <source>Files attached inside were not read: {count}.</source>
        <translation>لم تُقرأ الملفات المرفقة بالداخل: {count}.</translation>
    </message>
    <message>
        <source>Footnotes and endnotes stand at the end, under their numbers: {count}.</source>
        <translation>الحواشي السفلية والختامية في النهاية تحت أرقامها: {count}.</translation>
    </message>
    <message>
        <source>Found in {file} (made by {origin}): sources {sources}, codes {codes}, passages {passages}, codings {codings}, coders {coders}, notes {notes}.</source>
        <translation>ما وُجد في ⁨{file}⁩ (من إنشاء ⁨{origin}⁩): المصادر {sources}، الرموز {codes}، المقاطع {passages}، الترميزات {codings}، المرمِّزون {coders}، الملاحظات {notes}.</translation>
    </message>
    <message>
        <source>Headers and footers of the pages were left out: {count}.</source>
        <translation>استُبعدت رؤوس الصفحات وتذييلاتها: {count}.</translation>
    </message>
    <message>
        <source>Hidden text was left out: {count} places.</source>
        <translation>استُبعد النص المخفي؛ عدد المواضع: {count}.</translation>
    </message>
    <message>
        <source>Imported files whose bytes could not be read: {count}.</source>
        <translation>ملفات مستورَدة تعذرت قراءة بايتاتها: {count}.</translation>
    </message>
    <message>
        <source>In “{document}” the passage {start}:{end} no longer quotes the text at its place.</source>
        <translation>في «⁨{document}⁩» لم يعد المقطع ⁨{start}:{end}⁩ يقتبس النص الذي في موضعه.</translation>
    </message>
    <message>
        <source>In “{name}” passages put back to where their words stand: {count}.</source>
        <translation>مقاطع في «⁨{name}⁩» أُعيدت إلى حيث كلماتها: {count}.</translation>
    </message>
    <message>
        <source>In “{name}” passages whose words stand nowhere near their place: {count}. They are left out and listed in a memo on the project.</source>
        <translation>مقاطع في «⁨{name}⁩» لا توجد كلماتها بالقرب من موضعها: {count}. استُبعدت وأُدرجت في مذكرة على المشروع.</translation>
    </message>
    <message>
        <source>In “{table}” {count} cells are longer than Excel&apos;s 32,767 characters; they are cut and end in “[…]”. CSV holds them whole.</source>
        <translation>في «⁨{table}⁩» خلايا أطول من حد Excel وهو ٣٢٬٧٦٧ محرفًا، وعددها {count}؛ اقتُطعت وتنتهي بـ«[…]». صيغة CSV تحفظها كاملة.</translation>
    </message>
    <message>
        <source>It holds NUL characters, which only files that are not text have.</source>
        <translation>فيه محارف NUL، ولا توجد إلا في ملفات ليست نصوصًا.</translation>
    </message>
    <message>
        <source>It holds half of a character (a lone surrogate) at position {position}.</source>
        <translation>فيه نصف محرف (lone surrogate) في الموضع {position}.</translation>
    </message>
    <message>
        <source>It takes two passages to join them.</source>
        <translation>لا بد من مقطعين كي يُضمّا.</translation>
    </message>
    <message>
        <source>Left out as running heads, feet and page numbers, on {count} of {all} pages: {examples}.</source>
        <translation>استُبعدت رؤوس متكررة وتذييلات وأرقام صفحات، في {count} من أصل {all} من الصفحات: ⁨{examples}⁩.</translation>
    </message>
    <message>
        <source>Left out, since it runs across {count} pages sideways: “{words}”.</source>
        <translation>استُبعد ما يمتد جانبيًا على عدد من الصفحات ({count}): «⁨{words}⁩».</translation>
    </message>
    <message>
        <source>Line {line}: {reason} Nothing was changed.</source>
        <translation>السطر {line}: ⁨{reason}⁩ لم يُغيَّر شيء.</translation>
    </message>
    <message>
        <source>Macros were ignored.</source>
        <translation>تم تجاهل وحدات الماكرو.</translation>
    </message>
    <message>
        <source>Memos brought back from the log: {count}.</source>
        <translation>مذكرات استُعيدت من السجل: {count}.</translation>
    </message>
    <message>
        <source>Memos joined with another memo of the same coder on the same thing: {count}.</source>
        <translation>مذكرات ضُمّت إلى مذكرة أخرى للمرمِّز نفسه على الشيء نفسه: {count}.</translation>
    </message>
    <message>
        <source>Memos on what is not there any more: {count}.</source>
        <translation>مذكرات على ما لم يعد موجودًا: {count}.</translation>
    </message>
    <message>
        <source>Memos that belong to nothing, joined to the memo on the project: {count} ({names}).</source>
        <translation>مذكرات لا تتعلق بشيء، ضُمّت إلى مذكرة المشروع: {count} (⁨{names}⁩).</translation>
    </message>
    <message>
        <source>Memos that could not be kept in their place: {count}.</source>
        <translation>مذكرات تعذر حفظها في موضعها: {count}.</translation>
    </message>
    <message>
        <source>Menus and links round the text were left out: {count} characters.</source>
        <translation>استُبعدت القوائم والروابط حول النص؛ عدد المحارف: {count}.</translation>
    </message>
    <message>
        <source>Names that were shortened or cleaned: {count} ({names}).</source>
        <translation>أسماء اختُصرت أو نُقّيت: {count} (⁨{names}⁩).</translation>
    </message>
    <message>
        <source>New codes: {count}.</source>
        <translation>رموز جديدة: {count}.</translation>
    </message>
    <message>
        <source>New here: documents {documents}, codes {codes}, passages {passages}, codings {codings}, memos {memos}, attributes {attributes}, values {values}, coders {coders}.</source>
        <translation>الجديد هنا: المستندات {documents}، الرموز {codes}، المقاطع {passages}، الترميزات {codings}، المذكرات {memos}، السمات {attributes}، القيم ⁨{values}⁩، المرمِّزون {coders}.</translation>
    </message>
    <message>
        <source>No place for snapshots has been chosen.</source>
        <translation>لم يُختر مكان للقطات.</translation>
    </message>
    <message>
        <source>No report stands out on this page; all its words were read.</source>
        <translation>لا يبرز تقرير في هذه الصفحة؛ فقُرئت كل كلماتها.</translation>
    </message>
    <message>
        <source>No snapshot of “{name}” was taken; your work itself is saved. The reason: {reason}</source>
        <translation>لم تُؤخذ لقطة من «⁨{name}⁩»؛ عملك نفسه محفوظ. السبب: ⁨{reason}⁩</translation>
    </message>
    <message>
        <source>Nobody called “{name}” has coded in the project.</source>
        <translation>لم يرمّز في المشروع أحد باسم «⁨{name}⁩».</translation>
    </message>
    <message>
        <source>Not kept with them: codings in sets, {count}.</source>
        <translation>لم يُحفظ معها: ترميزات في مجموعات، {count}.</translation>
    </message>
    <message>
        <source>Not kept with them: codings on films, {count}.</source>
        <translation>لم يُحفظ معها: ترميزات على أفلام، {count}.</translation>
    </message>
    <message>
        <source>Not kept with them: codings on pictures, {count}.</source>
        <translation>لم يُحفظ معها: ترميزات على صور، {count}.</translation>
    </message>
    <message>
        <source>Not kept with them: codings on sounds, {count}.</source>
        <translation>لم يُحفظ معها: ترميزات على تسجيلات صوتية، {count}.</translation>
    </message>
    <message>
        <source>Not kept with “{name}”: passages {passages}, codings {codings}.</source>
        <translation>لم يُحفظ مع «⁨{name}⁩»: المقاطع {passages}، الترميزات {codings}.</translation>
    </message>
    <message>
        <source>Not kept, since it has no place here: graphs, {count}.</source>
        <translation>لم يُحفظ، إذ لا مكان له هنا: رسوم بيانية، {count}.</translation>
    </message>
    <message>
        <source>Not kept, since it has no place here: links, {count}.</source>
        <translation>لم يُحفظ، إذ لا مكان له هنا: روابط، {count}.</translation>
    </message>
    <message>
        <source>Not kept, since it has no place here: sets, {count}.</source>
        <translation>لم يُحفظ، إذ لا مكان له هنا: مجموعات، {count}.</translation>
    </message>
    <message>
        <source>Not kept, since it has no place in the text of “{name}”: a passage at {start}–{end}, “{words}”, coded {codes}.</source>
        <translation>لم يُحفظ، إذ لا موضع له في نص «⁨{name}⁩»: مقطع عند {start}–{end}، «⁨{words}⁩»، رموزه {codes}.</translation>
    </message>
    <message>
        <source>Not kept, since only texts can be coded here: films, {count}.</source>
        <translation>لم يُحفظ، إذ لا تُرمَّز هنا إلا النصوص: أفلام، {count}.</translation>
    </message>
    <message>
        <source>Not kept, since only texts can be coded here: pictures, {count}.</source>
        <translation>لم يُحفظ، إذ لا تُرمَّز هنا إلا النصوص: صور، {count}.</translation>
    </message>
    <message>
        <source>Not kept, since only texts can be coded here: sounds, {count}.</source>
        <translation>لم يُحفظ، إذ لا تُرمَّز هنا إلا النصوص: تسجيلات صوتية، {count}.</translation>
    </message>
    <message>
        <source>Not kept: codes of cases, {count}.</source>
        <translation>لم يُحفظ: رموز حالات، {count}.</translation>
    </message>
    <message>
        <source>Not kept: descriptions of cases and variables, {count}.</source>
        <translation>لم يُحفظ: أوصاف حالات ومتغيرات، {count}.</translation>
    </message>
    <message>
        <source>Not kept: passages of cases, {count}.</source>
        <translation>لم يُحفظ: مقاطع حالات، {count}.</translation>
    </message>
    <message>
        <source>Not kept: transcripts of sounds and films, {count}.</source>
        <translation>لم يُحفظ: تفريغات نصية لأصوات وأفلام، {count}.</translation>
    </message>
    <message>
        <source>Not mended: {finding}</source>
        <translation>لم يُصلَح: {finding}</translation>
    </message>
    <message>
        <source>Notes on moved passages that could not be kept: {count}.</source>
        <translation>ملاحظات على مقاطع منقولة تعذر حفظها: {count}.</translation>
    </message>
    <message>
        <source>Nothing of “{name}” could be read as a project. It was not touched; restore it from a backup copy.</source>
        <translation>لم يمكن قراءة أي شيء من «⁨{name}⁩» على أنه مشروع. لم يُمسّ؛ استعده من نسخة احتياطية.</translation>
    </message>
    <message>
        <source>PDF files do not keep the order of letters in this script; compare the text with the original, or import another format.</source>
        <translation>لا تحفظ ملفات PDF ترتيب الحروف في هذه الكتابة؛ قارن النص بالأصل، أو استورد صيغة أخرى.</translation>
    </message>
    <message>
        <source>Part of the table “{table}” could not be read: {kept} rows were.</source>
        <translation>تعذرت قراءة جزء من الجدول «⁨{table}⁩»؛ عدد الصفوف المقروءة: {kept}.</translation>
    </message>
    <message>
        <source>Passages and memos that name no coder, taken as the importing coder&apos;s: {count}.</source>
        <translation>مقاطع ومذكرات لا تذكر مرمِّزًا، نُسبت إلى المرمِّز المستورِد: {count}.</translation>
    </message>
    <message>
        <source>Passages brought back from the log: {count}.</source>
        <translation>مقاطع استُعيدت من السجل: {count}.</translation>
    </message>
    <message>
        <source>Passages of different coders cannot be joined.</source>
        <translation>لا يمكن ضم مقاطع مرمِّزين مختلفين.</translation>
    </message>
    <message>
        <source>Passages of different documents cannot be joined.</source>
        <translation>لا يمكن ضم مقاطع من مستندات مختلفة.</translation>
    </message>
    <message>
        <source>Passages placed by their words, since their positions did not fit: {count}.</source>
        <translation>مقاطع وُضعت بحسب كلماتها، لأن مواضعها لم تطابق: {count}.</translation>
    </message>
    <message>
        <source>Passages that could not be kept: {count}.</source>
        <translation>مقاطع تعذر حفظها: {count}.</translation>
    </message>
    <message>
        <source>References to notes that are not in the file: {count}.</source>
        <translation>إحالات إلى ملاحظات ليست في الملف: {count}.</translation>
    </message>
    <message>
        <source>Repair brings that back from the log, or leaves the row out and says so.</source>
        <translation>يستعيد الإصلاح ذلك من السجل، أو يستبعد الصف ويذكر ذلك.</translation>
    </message>
    <message>
        <source>Repair brings them back.</source>
        <translation>يستعيدها الإصلاح.</translation>
    </message>
    <message>
        <source>Repair leaves them out.</source>
        <translation>يستبعدها الإصلاح.</translation>
    </message>
    <message>
        <source>Repair makes it one.</source>
        <translation>يجعلها الإصلاح واحدًا.</translation>
    </message>
    <message>
        <source>Repair moves their words into a memo on the project.</source>
        <translation>ينقل الإصلاح كلماتها إلى مذكرة على المشروع.</translation>
    </message>
    <message>
        <source>Repair notes them in the log.</source>
        <translation>يدوّنها الإصلاح في السجل.</translation>
    </message>
    <message>
        <source>Repair puts it where its words stand, or lists it in a memo on the project.</source>
        <translation>يضعه الإصلاح حيث توجد كلماته، أو يدرجه في مذكرة على المشروع.</translation>
    </message>
    <message>
        <source>Repair reads it anew from the imported file, where that is whole.</source>
        <translation>يقرؤه الإصلاح من جديد من الملف المستورَد إن كان سليمًا.</translation>
    </message>
    <message>
        <source>Repair reads what is whole around that, and brings back what the log holds of the rest.</source>
        <translation>يقرأ الإصلاح ما هو سليم حول ذلك، ويستعيد ما يحفظه السجل من الباقي.</translation>
    </message>
    <message>
        <source>Repair seals the log anew and says so; where the log is evidence, keep this file beside the new one.</source>
        <translation>يختم الإصلاح السجل من جديد ويذكر ذلك؛ وإن كان السجل دليلًا فاحتفظ بهذا الملف إلى جانب الجديد.</translation>
    </message>
    <message>
        <source>Repair takes such rows from the log, gives them another value, or leaves them out and says so.</source>
        <translation>يأخذ الإصلاح هذه الصفوف من السجل، أو يعطيها قيمة أخرى، أو يستبعدها ويذكر ذلك.</translation>
    </message>
    <message>
        <source>Rows of {table} that are in the log and not in the project: {count}.</source>
        <translation>صفوف ⁨{table}⁩ الموجودة في السجل وليست في المشروع: {count}.</translation>
    </message>
    <message>
        <source>Rows of {table} that are in the project and not in the log: {count}.</source>
        <translation>صفوف ⁨{table}⁩ الموجودة في المشروع وليست في السجل: {count}.</translation>
    </message>
    <message>
        <source>Rows of {table} whose numbers do not fit: {count}.</source>
        <translation>صفوف ⁨{table}⁩ التي لا تتوافق أرقامها: {count}.</translation>
    </message>
    <message>
        <source>Rows of {table} whose {column} is not what the log says: {count}. The first has “{there}”, and in the log “{was}”.</source>
        <translation>صفوف في {table} لا تطابق فيها قيمة {column} ما في السجل: {count}. في أولها «⁨{there}⁩»، وفي السجل «⁨{was}⁩».</translation>
    </message>
    <message>
        <source>Rows of {table} with a time that is none ({column}): {count}.</source>
        <translation>صفوف ⁨{table}⁩ التي وقتها ليس وقتًا (⁨{column}⁩): {count}.</translation>
    </message>
    <message>
        <source>Rows of {table} with a value in {column} that cannot stand there: {count}.</source>
        <translation>صفوف ⁨{table}⁩ التي فيها قيمة في ⁨{column}⁩ لا يمكن أن تكون هناك: {count}.</translation>
    </message>
    <message>
        <source>Rows without a text were left out: {count}.</source>
        <translation>استُبعدت الصفوف التي بلا نص: {count}.</translation>
    </message>
    <message>
        <source>Sections of “{name}” that do not fit its text: {count}.</source>
        <translation>أقسام «⁨{name}⁩» التي لا تطابق نصه: {count}.</translation>
    </message>
    <message>
        <source>Sections, points of lists and parts outside the reports, left out: {count}.</source>
        <translation>أقسام ونقاط قوائم وأجزاء خارج التقارير، مستبعَدة: {count}.</translation>
    </message>
    <message>
        <source>Snapshots of “{name}” that are kept: {count}, the last of {date}. They are listed and restored with: glossator snapshots.</source>
        <translation>اللقطات المحفوظة من «⁨{name}⁩»: {count}، آخرها في ⁨{date}⁩. تُعرض وتُستعاد بالأمر: glossator snapshots.</translation>
    </message>
    <message>
        <source>Some passages are not shown yet: {reason} They come as soon as the file can be read.</source>
        <translation>بعض المقاطع غير معروضة بعد: ⁨{reason}⁩ ستظهر حالما تمكن قراءة الملف.</translation>
    </message>
    <message>
        <source>Steps in the log of edits, left out: {count}.</source>
        <translation>خطوات في سجل التعديلات، مستبعَدة: {count}.</translation>
    </message>
    <message>
        <source>Steps of the log that are not marked as their order says (done, undone, taken back): {count}. The first is step {number}.</source>
        <translation>خطوات في السجل لا توافق علامتُها ترتيبَها (منفّذة أو متراجع عنها أو ملغاة): {count}. أولاها الخطوة {number}.</translation>
    </message>
    <message>
        <source>Steps of the log that could not be kept: {count}.</source>
        <translation>خطوات من السجل تعذر حفظها: {count}.</translation>
    </message>
    <message>
        <source>Texts that begin with an invisible mark (U+FEFF) others will drop: {count}.</source>
        <translation>نصوص تبدأ بعلامة غير مرئية (U+FEFF) تحذفها برامج أخرى: {count}.</translation>
    </message>
    <message>
        <source>Texts that could not be read: {count}.</source>
        <translation>نصوص تعذرت قراءتها: {count}.</translation>
    </message>
    <message>
        <source>That attribute is not in the project any more.</source>
        <translation>لم تعد هذه السمة في المشروع.</translation>
    </message>
    <message>
        <source>That code is not in the codebook any more.</source>
        <translation>لم يعد هذا الرمز في دليل الرموز.</translation>
    </message>
    <message>
        <source>That code is not on the passage any more.</source>
        <translation>لم يعد هذا الرمز على المقطع.</translation>
    </message>
    <message>
        <source>That document is not in the project any more.</source>
        <translation>لم يعد هذا المستند في المشروع.</translation>
    </message>
    <message>
        <source>That earlier text is not in the project any more.</source>
        <translation>لم يعد ذلك النص السابق في المشروع.</translation>
    </message>
    <message>
        <source>That name has a stand-in already.</source>
        <translation>لهذا الاسم اسم مستعار من قبل.</translation>
    </message>
    <message>
        <source>That name has no stand-in any more.</source>
        <translation>لم يعد لهذا الاسم اسم مستعار.</translation>
    </message>
    <message>
        <source>That name has no stand-in.</source>
        <translation>ليس لهذا الاسم اسم مستعار.</translation>
    </message>
    <message>
        <source>That passage is not in the project any more.</source>
        <translation>لم يعد هذا المقطع في المشروع.</translation>
    </message>
    <message>
        <source>That step is not in the log.</source>
        <translation>ليست تلك الخطوة في السجل.</translation>
    </message>
    <message>
        <source>The copy does not hold as many rows as the project.</source>
        <translation>لا تحوي النسخة من الصفوف بقدر ما في المشروع.</translation>
    </message>
    <message>
        <source>The copy is not what was written.</source>
        <translation>ليست النسخة ما كُتب.</translation>
    </message>
    <message>
        <source>The file does not say which letters it shows in {count} places; compare the text with the original.</source>
        <translation>لا يذكر الملف أي حروف يعرض في بعض المواضع، وعددها {count}؛ قارن النص بالأصل.</translation>
    </message>
    <message>
        <source>The file ends before it is complete; what there is was read.</source>
        <translation>ينتهي الملف قبل أن يكتمل؛ وقد قُرئ الموجود منه.</translation>
    </message>
    <message>
        <source>The file has fields to be filled in; what stands in them was not read.</source>
        <translation>في الملف حقول للتعبئة؛ لم يُقرأ ما فيها.</translation>
    </message>
    <message>
        <source>The file is damaged or cut off; text may be missing.</source>
        <translation>الملف تالف أو مبتور؛ ربما كان بعض النص مفقودًا.</translation>
    </message>
    <message>
        <source>The file is damaged or cut off; text may be missing: without any text: {pages}.</source>
        <translation>الملف تالف أو مبتور؛ ربما كان بعض النص مفقودًا: بلا أي نص: {pages}.</translation>
    </message>
    <message>
        <source>The file is damaged: {pages} of {count} cannot be opened, and their text is missing.</source>
        <translation>الملف تالف: لا يمكن فتح {pages} من أصل {count}، ونصها مفقود.</translation>
    </message>
    <message>
        <source>The file itself is damaged ({words}).</source>
        <translation>الملف نفسه تالف (⁨{words}⁩).</translation>
    </message>
    <message>
        <source>The file was changed outside Glossator: go back to a snapshot from before, or keep it as it is; repair notes what is there in the log.</source>
        <translation>غُيِّر الملف خارج Glossator: ارجع إلى لقطة سابقة، أو أبقه كما هو؛ والإصلاح يدوّن في السجل ما هو موجود.</translation>
    </message>
    <message>
        <source>The file was changed outside Glossator; repair marks them anew.</source>
        <translation>غُيِّر الملف خارج Glossator؛ والإصلاح يضع علاماتها من جديد.</translation>
    </message>
    <message>
        <source>The file&apos;s name says otherwise, but it is {kind}; it was read as one.</source>
        <translation>يقول اسم الملف غير ذلك، لكنه {kind}؛ وقُرئ على هذا الأساس.</translation>
    </message>
    <message>
        <source>The log has no step {number}.</source>
        <translation>ليس في السجل خطوة رقمها {number}.</translation>
    </message>
    <message>
        <source>The log of edits is broken at step {number}, “{step}”: it, or what is before it, is not what was stored.</source>
        <translation>سجل التعديلات منقطع عند الخطوة {number}، «⁨{step}⁩»: هي أو ما قبلها ليس ما خُزِّن.</translation>
    </message>
    <message>
        <source>The log of edits is broken: step {first} is missing before step {number}, “{step}”.</source>
        <translation>سجل التعديلات منقطع: الخطوة ⁨{first}⁩ مفقودة قبل الخطوة {number}، «⁨{step}⁩».</translation>
    </message>
    <message>
        <source>The log of edits is broken: steps {first} to {last} are missing before step {number}, “{step}”.</source>
        <translation>سجل التعديلات منقطع: الخطوات ⁨{first}⁩ إلى ⁨{last}⁩ مفقودة قبل الخطوة {number}، «⁨{step}⁩».</translation>
    </message>
    <message>
        <source>The log of edits was not whole: its steps are numbered and sealed anew, {count} of them.</source>
        <translation>لم يكن سجل التعديلات كاملًا: رُقِّمت خطواته وخُتمت من جديد، وعددها {count}.</translation>
    </message>
    <message>
        <source>The log speaks of a table “{name}” that the project does not have.</source>
        <translation>يذكر السجل جدولًا باسم «⁨{name}⁩» ليس في المشروع.</translation>
    </message>
    <message>
        <source>The log&apos;s step “{step}” holds no change.</source>
        <translation>خطوة السجل «⁨{step}⁩» لا تحوي أي تغيير.</translation>
    </message>
    <message>
        <source>The name is part of a stand-in that is in use already; change that one first.</source>
        <translation>الاسم جزء من اسم مستعار مستخدم من قبل؛ غيّر ذاك أولًا.</translation>
    </message>
    <message>
        <source>The names with stand-ins of a project without a passphrase lie in the encrypted file “{name}” beside it: give the passphrase of that file first.</source>
        <translation>الأسماء ذات الأسماء المستعارة في مشروع بلا عبارة مرور محفوظة في الملف المشفَّر «⁨{name}⁩» بجانبه: اذكر عبارة مرور ذلك الملف أولًا.</translation>
    </message>
    <message>
        <source>The new copy of “{name}” is not like the project, so it was thrown away; the project is as it was. Check it.</source>
        <translation>النسخة الجديدة من «⁨{name}⁩» لا تطابق المشروع، فتُخلِّص منها؛ المشروع كما كان. افحصه.</translation>
    </message>
    <message>
        <source>The packaged program does not write this format: export CSV, Excel or a Data Package instead, or install Glossator from Python with its extra “data”.</source>
        <translation>البرنامج في حزمته الجاهزة لا يكتب هذه الصيغة: صدّر بدلًا منها CSV أو Excel أو Data Package، أو ثبّت Glossator من Python مع إضافته «data».</translation>
    </message>
    <message>
        <source>The page ends in the middle of a tag; it may not be complete.</source>
        <translation>تنتهي الصفحة في وسط وسم HTML؛ ربما كانت غير كاملة.</translation>
    </message>
    <message>
        <source>The passphrase does not open “{name}”: look at capitals and at the keyboard&apos;s language (a file that is no project, or one damaged at its very beginning, says the same).</source>
        <translation>لا تفتح عبارة المرور «⁨{name}⁩»: تحقق من الحروف الكبيرة ومن لغة لوحة المفاتيح (وتظهر هذه الرسالة نفسها مع ملف ليس مشروعًا أو ملف تالف في أوله).</translation>
    </message>
    <message>
        <source>The place where the snapshots of “{name}” are kept is write-protected: none was taken. Your work itself is saved. Choose another place for snapshots.</source>
        <translation>مكان حفظ لقطات «⁨{name}⁩» محمي من الكتابة: لم تُؤخذ أي لقطة. عملك نفسه محفوظ. اختر مكانًا آخر للقطات.</translation>
    </message>
    <message>
        <source>The project has a passphrase already; change it instead.</source>
        <translation>للمشروع عبارة مرور من قبل؛ غيّرها بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>The project has no passphrase.</source>
        <translation>ليس للمشروع عبارة مرور.</translation>
    </message>
    <message>
        <source>The project holds rows that refer to nothing; it was left as it was.</source>
        <translation>في المشروع صفوف لا تحيل إلى شيء؛ تُرك كما كان.</translation>
    </message>
    <message>
        <source>The project or its log of edits holds names that stand-ins were given to; these may lie in an encrypted file only, so it stays encrypted.</source>
        <translation>في المشروع أو في سجل تعديلاته أسماء وُضعت لها أسماء مستعارة؛ ولا يجوز أن تُحفظ إلا في ملف مشفَّر، لذلك يبقى مشفَّرًا.</translation>
    </message>
    <message>
        <source>The project&apos;s own row is there {count} times, and not once.</source>
        <translation>صف المشروع نفسه موجود {count} من المرات، لا مرة واحدة.</translation>
    </message>
    <message>
        <source>The rows are there, and repair reads them without it.</source>
        <translation>الصفوف موجودة، ويقرؤها الإصلاح من دونه.</translation>
    </message>
    <message>
        <source>The snapshot “{name}” cannot be restored: the text of “{document}” is missing from the store beside it, or damaged there. Nothing was changed; try another snapshot.</source>
        <translation>لا يمكن استعادة اللقطة «⁨{name}⁩»: نص «⁨{document}⁩» مفقود من المخزن الذي بجانبها أو تالف فيه. لم يُغيَّر شيء؛ جرّب لقطة أخرى.</translation>
    </message>
    <message>
        <source>The snapshot “{name}” is damaged and cannot be restored. Nothing was changed; try another one.</source>
        <translation>اللقطة «⁨{name}⁩» تالفة ولا يمكن استعادتها. لم يُغيَّر شيء؛ جرّب لقطة أخرى.</translation>
    </message>
    <message>
        <source>The snapshot “{name}” needs the passphrase that it was taken under, or it is damaged. Nothing was changed.</source>
        <translation>تحتاج اللقطة «⁨{name}⁩» إلى عبارة المرور التي أُخذت بها، أو هي تالفة. لم يُغيَّر شيء.</translation>
    </message>
    <message>
        <source>The snapshot “{name}” was taken by a newer Glossator. Install the newer version; nothing was changed.</source>
        <translation>أخذ اللقطة «⁨{name}⁩» إصدارٌ أحدث من Glossator. ثبّت الإصدار الأحدث؛ لم يُغيَّر شيء.</translation>
    </message>
    <message>
        <source>The snapshot “{name}” was taken under another passphrase, or it is damaged. Nothing was changed; try another one.</source>
        <translation>أُخذت اللقطة «⁨{name}⁩» بعبارة مرور أخرى، أو هي تالفة. لم يُغيَّر شيء؛ جرّب لقطة أخرى.</translation>
    </message>
    <message>
        <source>The span {start}:{end} is empty.</source>
        <translation>النطاق ⁨{start}:{end}⁩ فارغ.</translation>
    </message>
    <message>
        <source>The span {start}:{end} is reversed: its end lies before its start.</source>
        <translation>النطاق ⁨{start}:{end}⁩ معكوس: نهايته قبل بدايته.</translation>
    </message>
    <message>
        <source>The span {start}:{end} reaches beyond the text, which has {length} characters.</source>
        <translation>يتجاوز النطاق ⁨{start}:{end}⁩ نهاية النص، وعدد محارفه {length}.</translation>
    </message>
    <message>
        <source>The stand-in holds a name that is to be hidden; choose another.</source>
        <translation>في الاسم المستعار اسم يُراد إخفاؤه؛ اختر غيره.</translation>
    </message>
    <message>
        <source>The text holds a character that cannot be stored; nothing was changed.</source>
        <translation>في النص محرف لا يمكن تخزينه؛ لم يُغيَّر شيء.</translation>
    </message>
    <message>
        <source>The text in {name} is the one that the document has already.</source>
        <translation>النص الذي في ⁨{name}⁩ هو نفسه النص الموجود في المستند.</translation>
    </message>
    <message>
        <source>The text of scanned pages comes from text recognition, which misreads letters: {pages}.</source>
        <translation>نص الصفحات الممسوحة ضوئيًا ناتج من التعرف الضوئي على النص، وهو يخطئ في قراءة الحروف: {pages}.</translation>
    </message>
    <message>
        <source>The text of “{name}” cannot be read: the document is left out, and its passages ({count}) are listed in a memo on the project.</source>
        <translation>لا يمكن قراءة نص «⁨{name}⁩»: استُبعد المستند، وأُدرجت مقاطعه ({count}) في مذكرة على المشروع.</translation>
    </message>
    <message>
        <source>The text of “{name}” has been replaced by another one meanwhile.</source>
        <translation>استُبدل نص «⁨{name}⁩» بنص آخر في هذه الأثناء.</translation>
    </message>
    <message>
        <source>The text of “{name}” is not as long as it was at import.</source>
        <translation>طول نص «⁨{name}⁩» لم يعد كما كان عند الاستيراد.</translation>
    </message>
    <message>
        <source>The text of “{name}” is not that of the file it was imported from.</source>
        <translation>نص «⁨{name}⁩» ليس نص الملف الذي استُورد منه.</translation>
    </message>
    <message>
        <source>The text of “{name}” was read anew from the file it was imported from.</source>
        <translation>قُرئ نص «⁨{name}⁩» من جديد من الملف الذي استُورد منه.</translation>
    </message>
    <message>
        <source>The texts were taken from the column “{text}”, their names from “{column}”.</source>
        <translation>أُخذت النصوص من العمود «⁨{text}⁩»، وأسماؤها من «⁨{column}⁩».</translation>
    </message>
    <message>
        <source>The texts were taken from the column “{text}”.</source>
        <translation>أُخذت النصوص من العمود «⁨{text}⁩».</translation>
    </message>
    <message>
        <source>There already is a code “{name}” here.</source>
        <translation>يوجد هنا رمز باسم «⁨{name}⁩».</translation>
    </message>
    <message>
        <source>There already is a document “{name}”.</source>
        <translation>يوجد مستند باسم «⁨{name}⁩» من قبل.</translation>
    </message>
    <message>
        <source>There already is an attribute “{name}”.</source>
        <translation>توجد سمة باسم «⁨{name}⁩» من قبل.</translation>
    </message>
    <message>
        <source>There are no codes to write; nothing was written.</source>
        <translation>لا رموز للكتابة؛ لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>There are {count} codes “{name}”; give the whole path, such as “{path}”.</source>
        <translation>عدد الرموز باسم «⁨{name}⁩» هو {count}؛ اذكر المسار كاملًا، مثل «⁨{path}⁩».</translation>
    </message>
    <message>
        <source>There is a conflict copy “{copy}” beside “{name}”, made by {maker}; nothing was merged. Open it to compare.</source>
        <translation>توجد نسخة تعارض «⁨{copy}⁩» بجانب «⁨{name}⁩» من إنشاء ⁨{maker}⁩؛ لم يُدمج شيء. افتحها للمقارنة.</translation>
    </message>
    <message>
        <source>There is no code “{name}” in the codebook.</source>
        <translation>لا رمز باسم «⁨{name}⁩» في دليل الرموز.</translation>
    </message>
    <message>
        <source>There is no codebook “{name}”; those that come with Glossator: {names}. A file can be named too.</source>
        <translation>لا دليل رموز باسم «⁨{name}⁩»؛ الأدلة التي تأتي مع Glossator: ⁨{names}⁩. ويمكن ذكر ملف أيضًا.</translation>
    </message>
    <message>
        <source>There is no document “{name}” in the project.</source>
        <translation>لا مستند باسم «⁨{name}⁩» في المشروع.</translation>
    </message>
    <message>
        <source>There is no file “{name}”.</source>
        <translation>لا ملف باسم «⁨{name}⁩».</translation>
    </message>
    <message>
        <source>There is no format “{form}” for {what}; there is: {forms}.</source>
        <translation>لا صيغة باسم «⁨{form}⁩» لـ {what}؛ الموجود: ⁨{forms}⁩.</translation>
    </message>
    <message>
        <source>There is no paper “{what}” in the format {form}.</source>
        <translation>لا ورقة «{what}» بالصيغة ⁨{form}⁩.</translation>
    </message>
    <message>
        <source>There is no room left on the disk: this step was not saved, and everything before it is kept in “{name}”. Free some space and do it again.</source>
        <translation>لم يبقَ مكان على القرص: لم تُحفظ هذه الخطوة، وكل ما قبلها محفوظ في «⁨{name}⁩». وفّر بعض المساحة وأعدها.</translation>
    </message>
    <message>
        <source>There is no room left on the disk; “{name}” was not written and what was there before is kept. Free some space and export again.</source>
        <translation>لم يبقَ مكان على القرص؛ لم يُكتب «⁨{name}⁩»، وما كان موجودًا من قبل محفوظ. وفّر بعض المساحة ثم صدّر مرة أخرى.</translation>
    </message>
    <message>
        <source>There is no room left where the snapshots of “{name}” are kept: none was taken. Your work itself is saved. Free some space, or choose another place for snapshots.</source>
        <translation>لم تبقَ مساحة حيث تُحفظ لقطات «⁨{name}⁩»: لم تُؤخذ أي لقطة. عملك نفسه محفوظ. وفّر بعض المساحة، أو اختر مكانًا آخر للقطات.</translation>
    </message>
    <message>
        <source>There is no snapshot {number}.</source>
        <translation>لا لقطة رقمها {number}.</translation>
    </message>
    <message>
        <source>There is no snapshot “{name}”.</source>
        <translation>لا لقطة باسم «⁨{name}⁩».</translation>
    </message>
    <message>
        <source>There is no table “{table}”; there is: {tables}.</source>
        <translation>لا جدول باسم «⁨{table}⁩»؛ الموجود: ⁨{tables}⁩.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>لا شيء لإعادته.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>لا شيء للتراجع عنه.</translation>
    </message>
    <message>
        <source>They are shown as of 2 January 1970; repair puts its own moment there.</source>
        <translation>تظهر بتاريخ 2 يناير 1970؛ ويضع الإصلاح وقته هناك.</translation>
    </message>
    <message>
        <source>They are shown, and repair puts one of them at the top.</source>
        <translation>تُعرض هذه الرموز، ويضع الإصلاح واحدًا منها في الأعلى.</translation>
    </message>
    <message>
        <source>This file holds {count} countries; it can be split into one document each.</source>
        <translation>عدد البلدان في هذا الملف {count}؛ ويمكن تقسيمه إلى مستند لكل منها.</translation>
    </message>
    <message>
        <source>This folder cannot be opened: {reason}.</source>
        <translation>لا يمكن فتح هذا المجلد: ⁨{reason}⁩.</translation>
    </message>
    <message>
        <source>This format needs libraries that are not installed. Install them with: pip install &quot;glossator[data]&quot;</source>
        <translation>تحتاج هذه الصيغة إلى مكتبات غير مثبتة. ثبّتها بالأمر: ⁨pip install &quot;glossator[data]&quot;⁩</translation>
    </message>
    <message>
        <source>This is an XFA form: what Adobe’s programs show may be more than what was read.</source>
        <translation>هذا نموذج XFA: قد تعرض برامج Adobe أكثر مما قُرئ.</translation>
    </message>
    <message>
        <source>This is no kind of file that is read from a folder: {kinds}.</source>
        <translation>ليس هذا من أنواع الملفات التي تُقرأ من مجلد: {kinds}.</translation>
    </message>
    <message>
        <source>This is not the passphrase of “{name}”; nothing was changed.</source>
        <translation>ليست هذه عبارة مرور «⁨{name}⁩»؛ لم يُغيَّر شيء.</translation>
    </message>
    <message>
        <source>This passage is by {coder}: work under that name to change where it lies, or tag a passage of your own.</source>
        <translation>هذا المقطع من عمل ⁨{coder}⁩: اعمل بهذا الاسم لتغيير موضعه، أو سِم مقطعًا خاصًا بك.</translation>
    </message>
    <message>
        <source>UTF-16 units, the end is the last one</source>
        <translation>وحدات UTF-16، والنهاية هي الأخيرة</translation>
    </message>
    <message>
        <source>UTF-16 units, the end lies behind the last one</source>
        <translation>وحدات UTF-16، والنهاية بعد الأخيرة</translation>
    </message>
    <message>
        <source>Values of attributes that could not be kept: {count}.</source>
        <translation>قيم سمات تعذر حفظها: {count}.</translation>
    </message>
    <message>
        <source>Values of variables that are not in the file, left out: {count}.</source>
        <translation>قيم متغيرات ليست في الملف، استُبعدت: {count}.</translation>
    </message>
    <message>
        <source>Values that cannot stand in their place, and have others now: {count}.</source>
        <translation>قيم لا يمكن أن تكون في موضعها، ولها الآن قيم أخرى: {count}.</translation>
    </message>
    <message>
        <source>Values that differ from those here, which are kept: {count} ({names}).</source>
        <translation>قيم تختلف عمّا هنا، وما هنا هو المحفوظ: {count} (⁨{names}⁩).</translation>
    </message>
    <message>
        <source>Values that do not fit the type of their attribute, left out: {count} ({names}).</source>
        <translation>قيم لا تناسب نوع سمتها، استُبعدت: {count} (⁨{names}⁩).</translation>
    </message>
    <message>
        <source>What the memo is about is not in the project any more.</source>
        <translation>لم يعد في المشروع ما تتعلق به المذكرة.</translation>
    </message>
    <message>
        <source>What you were writing a memo on was deleted; your words are kept until the project is closed, and stand there again when it comes back.</source>
        <translation>حُذف ما كنت تكتب مذكرة عنه؛ تُحفظ كلماتك إلى أن يُغلق المشروع، وتظهر في موضعها ثانيةً عند استعادته.</translation>
    </message>
    <message>
        <source>Without any text: {pages}.</source>
        <translation>بلا أي نص: {pages}.</translation>
    </message>
    <message>
        <source>Words deleted while changes were tracked may still stand in the text: {count} places.</source>
        <translation>ربما لا تزال في النص كلمات حُذفت أثناء تتبّع التغييرات؛ عدد المواضع: {count}.</translation>
    </message>
    <message>
        <source>Words deleted while changes were tracked were left out: {count} places.</source>
        <translation>استُبعدت الكلمات المحذوفة أثناء تتبّع التغييرات؛ عدد المواضع: {count}.</translation>
    </message>
    <message>
        <source>a GIF picture</source>
        <translation>صورة GIF</translation>
    </message>
    <message>
        <source>a JPEG picture</source>
        <translation>صورة JPEG</translation>
    </message>
    <message>
        <source>a Microsoft Office file (97-2003)</source>
        <translation>ملف Microsoft Office ‏(97-2003)</translation>
    </message>
    <message>
        <source>a PDF file</source>
        <translation>ملف PDF</translation>
    </message>
    <message>
        <source>a PNG picture</source>
        <translation>صورة PNG</translation>
    </message>
    <message>
        <source>a PowerPoint presentation (.pptx)</source>
        <translation>عرض تقديمي من PowerPoint ‏(⁨.pptx⁩)</translation>
    </message>
    <message>
        <source>a TIFF picture</source>
        <translation>صورة TIFF</translation>
    </message>
    <message>
        <source>a Word document</source>
        <translation>مستند Word</translation>
    </message>
    <message>
        <source>a Word document (.docx)</source>
        <translation>مستند Word ‏(⁨.docx⁩)</translation>
    </message>
    <message>
        <source>a ZIP file</source>
        <translation>ملف ZIP</translation>
    </message>
    <message>
        <source>a binary file</source>
        <translation>ملف ثنائي</translation>
    </message>
    <message>
        <source>a compressed file (7z)</source>
        <translation>ملف مضغوط (7z)</translation>
    </message>
    <message>
        <source>a compressed file (RAR)</source>
        <translation>ملف مضغوط (RAR)</translation>
    </message>
    <message>
        <source>a compressed file (bzip2)</source>
        <translation>ملف مضغوط (bzip2)</translation>
    </message>
    <message>
        <source>a compressed file (gzip)</source>
        <translation>ملف مضغوط (gzip)</translation>
    </message>
    <message>
        <source>a compressed file (xz)</source>
        <translation>ملف مضغوط (xz)</translation>
    </message>
    <message>
        <source>a compressed file (zstd)</source>
        <translation>ملف مضغوط (zstd)</translation>
    </message>
    <message>
        <source>a database file (SQLite)</source>
        <translation>ملف قاعدة بيانات (SQLite)</translation>
    </message>
    <message>
        <source>a film file (Matroska)</source>
        <translation>ملف فيديو (Matroska)</translation>
    </message>
    <message>
        <source>a film or sound file (MP4)</source>
        <translation>ملف فيديو أو صوت (MP4)</translation>
    </message>
    <message>
        <source>a plain text</source>
        <translation>نص عادي</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>برنامج</translation>
    </message>
    <message>
        <source>a property list or web archive of macOS</source>
        <translation>قائمة خصائص أو أرشيف ويب من macOS</translation>
    </message>
    <message>
        <source>a rich text</source>
        <translation>نص منسَّق</translation>
    </message>
    <message>
        <source>a rich text (RTF) file</source>
        <translation>ملف نص منسَّق (RTF)</translation>
    </message>
    <message>
        <source>a sound file (FLAC)</source>
        <translation>ملف صوت (FLAC)</translation>
    </message>
    <message>
        <source>a sound file (MP3)</source>
        <translation>ملف صوت (MP3)</translation>
    </message>
    <message>
        <source>a sound or film file (Ogg)</source>
        <translation>ملف صوت أو فيديو (Ogg)</translation>
    </message>
    <message>
        <source>a sound, film or picture file (RIFF)</source>
        <translation>ملف صوت أو فيديو أو صورة (RIFF)</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>صفحة ويب</translation>
    </message>
    <message>
        <source>already here as “{name}”; skipped.</source>
        <translation>موجود هنا باسم «⁨{name}⁩»؛ تم تخطيه.</translation>
    </message>
    <message>
        <source>an EPUB book</source>
        <translation>كتاب EPUB</translation>
    </message>
    <message>
        <source>an Excel workbook (.xlsx)</source>
        <translation>مصنَّف Excel ‏(⁨.xlsx⁩)</translation>
    </message>
    <message>
        <source>an OpenDocument text</source>
        <translation>نص OpenDocument</translation>
    </message>
    <message>
        <source>an OpenDocument text (.odt)</source>
        <translation>نص OpenDocument ‏(⁨.odt⁩)</translation>
    </message>
    <message>
        <source>an electronic book</source>
        <translation>كتاب إلكتروني</translation>
    </message>
    <message>
        <source>characters, the end is the last one</source>
        <translation>محارف، والنهاية هي الأخير</translation>
    </message>
    <message>
        <source>characters, the end lies behind the last one</source>
        <translation>محارف، والنهاية بعد الأخير</translation>
    </message>
    <message>
        <source>left out by your choice.</source>
        <translation>استُبعد باختيارك.</translation>
    </message>
    <message>
        <source>page {page}</source>
        <translation>الصفحة {page}</translation>
    </message>
    <message>
        <source>pages {pages}</source>
        <translation>الصفحات {pages}</translation>
    </message>
    <message>
        <source>pages {pages} and more</source>
        <translation>الصفحات {pages} وغيرها</translation>
    </message>
    <message>
        <source>{attribute} is “{kept}”; a second value, “{value}”, was left out.</source>
        <translation>⁨{attribute}⁩ هي «{kept}»؛ واستُبعدت قيمة ثانية، «⁨{value}⁩».</translation>
    </message>
    <message>
        <source>{attribute} was left out: “{value}” does not fit its type, {type}.</source>
        <translation>استُبعدت ⁨{attribute}⁩: القيمة «⁨{value}⁩» لا تناسب نوعها، وهو ⁨{type}⁩.</translation>
    </message>
    <message>
        <source>{count} hidden files were passed over.</source>
        <translation>ملفات مخفية تُجووزت: {count}.</translation>
    </message>
    <message>
        <source>{count} links to folders were not followed.</source>
        <translation>روابط إلى مجلدات لم تُتبع: {count}.</translation>
    </message>
    <message>
        <source>{count} projects of Glossator were passed over.</source>
        <translation>مشاريع Glossator تُجووزت: {count}.</translation>
    </message>
    <message>
        <source>{count} texts are longer than {program} holds ({most} bytes) and were cut. CSV holds them whole.</source>
        <translation>نصوص أطول مما يتسع له ⁨{program}⁩ ({most} بايت) فاقتُطعت: {count}. صيغة CSV تحفظها كاملة.</translation>
    </message>
    <message>
        <source>{name} begins like a text in UTF-16 but does not go on like one; it may be damaged.</source>
        <translation>يبدأ ⁨{name}⁩ كنص بترميز UTF-16 ولا يستمر كذلك؛ ربما كان تالفًا.</translation>
    </message>
    <message>
        <source>{name} cannot be read as text. {reason}</source>
        <translation>لا يمكن قراءة ⁨{name}⁩ نصًا. ⁨{reason}⁩</translation>
    </message>
    <message>
        <source>{name} cannot be read: the program that reads such files did not start ({reason}).</source>
        <translation>لا يمكن قراءة ⁨{name}⁩: لم يبدأ البرنامج الذي يقرأ مثل هذه الملفات (⁨{reason}⁩).</translation>
    </message>
    <message>
        <source>{name} cannot be read: there is no encoding named “{encoding}”.</source>
        <translation>لا يمكن قراءة ⁨{name}⁩: لا ترميز محارف باسم «⁨{encoding}⁩».</translation>
    </message>
    <message>
        <source>{name} cannot be read: {reason}.</source>
        <translation>لا يمكن قراءة ⁨{name}⁩: ⁨{reason}⁩.</translation>
    </message>
    <message>
        <source>{name} changed while it was read; import it again when the other program is done with it.</source>
        <translation>تغيّر ⁨{name}⁩ أثناء قراءته؛ استورده مرة أخرى حين يفرغ منه البرنامج الآخر.</translation>
    </message>
    <message>
        <source>{name} declares a document type, which no report of this kind does and which can hide an attack; it was not read. Open it with its own program and save it anew.</source>
        <translation>يصرّح ⁨{name}⁩ بنوع مستند (document type)، ولا يفعل ذلك أي تقرير من هذا النوع، وقد يخفي هجومًا؛ لم يُقرأ. افتحه ببرنامجه واحفظه من جديد.</translation>
    </message>
    <message>
        <source>{name} does not exist.</source>
        <translation>⁨{name}⁩ غير موجود.</translation>
    </message>
    <message>
        <source>{name} has a document type (DTD) in it, which no exchange file needs; it was not read.</source>
        <translation>في ⁨{name}⁩ نوع مستند (DTD)، ولا يحتاج إليه أي ملف تبادل؛ لم يُقرأ.</translation>
    </message>
    <message>
        <source>{name} has changed since it was read; it was left out. Import it again.</source>
        <translation>تغيّر ⁨{name}⁩ منذ قراءته؛ فاستُبعد. استورده مرة أخرى.</translation>
    </message>
    <message>
        <source>{name} has more parts than any page; it was not read.</source>
        <translation>أجزاء ⁨{name}⁩ أكثر مما في أي صفحة؛ لم يُقرأ.</translation>
    </message>
    <message>
        <source>{name} has more than {limit} MB; no project has so much XML.</source>
        <translation>حجم ⁨{name}⁩ أكثر من {limit} م.ب.؛ ولا مشروع فيه هذا القدر من XML.</translation>
    </message>
    <message>
        <source>{name} has more than {limit} codes.</source>
        <translation>رموز ⁨{name}⁩ أكثر من {limit}.</translation>
    </message>
    <message>
        <source>{name} has more than {limit} elements; that is no file to code with.</source>
        <translation>عناصر ⁨{name}⁩ أكثر من {limit}؛ وليس هذا ملفًا للترميز.</translation>
    </message>
    <message>
        <source>{name} has no column “{column}”; it has: {columns}.</source>
        <translation>ليس في ⁨{name}⁩ عمود باسم «⁨{column}⁩»؛ أعمدته: ⁨{columns}⁩.</translation>
    </message>
    <message>
        <source>{name} has no pages.</source>
        <translation>ليس في ⁨{name}⁩ صفحات.</translation>
    </message>
    <message>
        <source>{name} has no sheet with a header and rows below it.</source>
        <translation>ليس في ⁨{name}⁩ ورقة ذات رأس وتحته صفوف.</translation>
    </message>
    <message>
        <source>{name} has no sheet “{sheet}”; it has: {sheets}.</source>
        <translation>ليس في ⁨{name}⁩ ورقة باسم «⁨{sheet}⁩»؛ أوراقه: ⁨{sheets}⁩.</translation>
    </message>
    <message>
        <source>{name} has no text layer: its pages are blank, or drawn without letters; let a program for text recognition (OCR) add one and import what it makes.</source>
        <translation>ليس في ⁨{name}⁩ طبقة نص: صفحاته فارغة، أو مرسومة بلا حروف؛ دع برنامجًا للتعرف الضوئي على النص (OCR) يضيفها واستورد ما ينتجه.</translation>
    </message>
    <message>
        <source>{name} has {size} MB; a report can have {limit} MB at most.</source>
        <translation>حجم ⁨{name}⁩ هو {size} م.ب.؛ والحد الأقصى للتقرير {limit} م.ب.</translation>
    </message>
    <message>
        <source>{name} holds more marks than any report; it was not read.</source>
        <translation>في ⁨{name}⁩ علامات أكثر مما في أي تقرير؛ لم يُقرأ.</translation>
    </message>
    <message>
        <source>{name} holds more than {limit} files in one archive; no report does. It was not read.</source>
        <translation>في ⁨{name}⁩ أكثر من {limit} من الملفات في أرشيف واحد؛ ولا تقرير كذلك. لم يُقرأ.</translation>
    </message>
    <message>
        <source>{name} holds no project: there is no .qde file in it.</source>
        <translation>ليس في ⁨{name}⁩ مشروع: لا ملف ⁨.qde⁩ فيه.</translation>
    </message>
    <message>
        <source>{name} holds no text in its column “{column}”; choose another one.</source>
        <translation>ليس في ⁨{name}⁩ نص في العمود «⁨{column}⁩»؛ اختر عمودًا آخر.</translation>
    </message>
    <message>
        <source>{name} holds no web page.</source>
        <translation>ليس في ⁨{name}⁩ صفحة ويب.</translation>
    </message>
    <message>
        <source>{name} holds nothing but white space.</source>
        <translation>ليس في ⁨{name}⁩ إلا مسافات بيضاء.</translation>
    </message>
    <message>
        <source>{name} holds {count} projects (.qde files), and nothing says which one is meant.</source>
        <translation>عدد المشاريع (ملفات ⁨.qde⁩) في ⁨{name}⁩ هو {count}، ولا شيء يبيّن أيها المقصود.</translation>
    </message>
    <message>
        <source>{name} holds {count} reports; a text can be replaced by a single one only.</source>
        <translation>عدد التقارير في ⁨{name}⁩ هو {count}؛ لا يُستبدل النص إلا بتقرير واحد.</translation>
    </message>
    <message>
        <source>{name} is a Glossator project, not a report.</source>
        <translation>⁨{name}⁩ مشروع Glossator، لا تقرير.</translation>
    </message>
    <message>
        <source>{name} is a Word document without any words.</source>
        <translation>⁨{name}⁩ مستند Word بلا كلمات.</translation>
    </message>
    <message>
        <source>{name} is a book without any words; its pages may be pictures.</source>
        <translation>⁨{name}⁩ كتاب بلا كلمات؛ ربما كانت صفحاته صورًا.</translation>
    </message>
    <message>
        <source>{name} is a document without any words.</source>
        <translation>⁨{name}⁩ مستند بلا كلمات.</translation>
    </message>
    <message>
        <source>{name} is a folder; choose the files in it.</source>
        <translation>⁨{name}⁩ مجلد؛ اختر الملفات التي فيه.</translation>
    </message>
    <message>
        <source>{name} is a form of a kind (XFA) that only Adobe’s programs show; print it to a new PDF file there and import that.</source>
        <translation>⁨{name}⁩ نموذج من نوع (XFA) لا تعرضه إلا برامج Adobe؛ اطبعه هناك إلى ملف PDF جديد واستورد ذلك.</translation>
    </message>
    <message>
        <source>{name} is a piece of a web page without any words.</source>
        <translation>⁨{name}⁩ جزء من صفحة ويب بلا كلمات.</translation>
    </message>
    <message>
        <source>{name} is a scan: its pages are pictures and have no text layer; let a program for text recognition (OCR) add one and import what it makes.</source>
        <translation>⁨{name}⁩ نسخة ممسوحة ضوئيًا: صفحاته صور وليس فيها طبقة نص؛ دع برنامجًا للتعرف الضوئي على النص (OCR) يضيفها واستورد ما ينتجه.</translation>
    </message>
    <message>
        <source>{name} is a web page without any words.</source>
        <translation>⁨{name}⁩ صفحة ويب بلا كلمات.</translation>
    </message>
    <message>
        <source>{name} is a whole project of another program, not a report; import it as a project.</source>
        <translation>⁨{name}⁩ مشروع كامل من برنامج آخر، لا تقرير؛ استورده مشروعًا.</translation>
    </message>
    <message>
        <source>{name} is an OpenDocument file, but no text document.</source>
        <translation>⁨{name}⁩ ملف OpenDocument، لكنه ليس مستندًا نصيًا.</translation>
    </message>
    <message>
        <source>{name} is an archive of other files, not a report; unpack it and import what is in it.</source>
        <translation>⁨{name}⁩ أرشيف لملفات أخرى، لا تقرير؛ فك ضغطه واستورد ما فيه.</translation>
    </message>
    <message>
        <source>{name} is damaged or not complete: it cannot be unpacked. Copy or download it again, or open it with its own program and save it anew.</source>
        <translation>⁨{name}⁩ تالف أو غير كامل: لا يمكن فك ضغطه. انسخه أو نزّله مرة أخرى، أو افتحه ببرنامجه واحفظه من جديد.</translation>
    </message>
    <message>
        <source>{name} is damaged, and no text is left in it; get it again from where it came from.</source>
        <translation>⁨{name}⁩ تالف، ولم يبقَ فيه نص؛ احصل عليه مرة أخرى من مصدره.</translation>
    </message>
    <message>
        <source>{name} is damaged, or no PDF file; get it again from where it came from.</source>
        <translation>⁨{name}⁩ تالف، أو ليس ملف PDF؛ احصل عليه مرة أخرى من مصدره.</translation>
    </message>
    <message>
        <source>{name} is damaged: it is not the rich text that it says it is. Open it with its own program and save it anew.</source>
        <translation>⁨{name}⁩ تالف: ليس النص المنسَّق الذي يقول إنه هو. افتحه ببرنامجه واحفظه من جديد.</translation>
    </message>
    <message>
        <source>{name} is damaged: its XML cannot be read ({reason}). Nothing was imported.</source>
        <translation>⁨{name}⁩ تالف: لا يمكن قراءة ما فيه من XML ‏(⁨{reason}⁩). لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>{name} is damaged: its XML cannot be read.</source>
        <translation>⁨{name}⁩ تالف: لا يمكن قراءة ما فيه من XML.</translation>
    </message>
    <message>
        <source>{name} is damaged: its parts cannot be told apart.</source>
        <translation>⁨{name}⁩ تالف: لا يمكن تمييز أجزائه بعضها من بعض.</translation>
    </message>
    <message>
        <source>{name} is damaged: its sheets cannot be read. Open it with its own program and save it anew.</source>
        <translation>⁨{name}⁩ تالف: لا يمكن قراءة أوراقه. افتحه ببرنامجه واحفظه من جديد.</translation>
    </message>
    <message>
        <source>{name} is damaged: its text is not well-formed. Open it with its own program and save it anew.</source>
        <translation>⁨{name}⁩ تالف: نصه غير سليم البنية. افتحه ببرنامجه واحفظه من جديد.</translation>
    </message>
    <message>
        <source>{name} is damaged: none of its {pages} pages can be opened. Get it again from where it came from.</source>
        <translation>⁨{name}⁩ تالف: لا يمكن فتح أي من صفحاته، وعددها {pages}. احصل عليه مرة أخرى من مصدره.</translation>
    </message>
    <message>
        <source>{name} is damaged: of {pages} pages it is said to have, those from {page} on are not there. Get it again from where it came from.</source>
        <translation>⁨{name}⁩ تالف: يُذكر أن عدد صفحاته {pages}، لكن ما يبدأ من الصفحة {page} غير موجود. احصل عليه مرة أخرى من مصدره.</translation>
    </message>
    <message>
        <source>{name} is damaged: the list of its pages is missing.</source>
        <translation>⁨{name}⁩ تالف: قائمة صفحاته مفقودة.</translation>
    </message>
    <message>
        <source>{name} is damaged: the program that reads such files crashed on it. Get it again, or open it with its own program, save it anew and import that.</source>
        <translation>⁨{name}⁩ تالف: تعطّل عنده البرنامج الذي يقرأ مثل هذه الملفات. احصل عليه مرة أخرى، أو افتحه ببرنامجه واحفظه من جديد واستورد ذلك.</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>⁨{name}⁩ فارغ.</translation>
    </message>
    <message>
        <source>{name} is in Word&apos;s format from before 2007; open it in Word or LibreOffice, save it as .docx and import that.</source>
        <translation>⁨{name}⁩ بصيغة Word السابقة لعام 2007؛ افتحه في Word أو LibreOffice واحفظه بصيغة ⁨.docx⁩ واستورد ذلك.</translation>
    </message>
    <message>
        <source>{name} is in no encoding that Glossator knows; save it as UTF-8 and import it again.</source>
        <translation>⁨{name}⁩ ليس بأي ترميز محارف يعرفه Glossator؛ احفظه بترميز UTF-8 واستورده مرة أخرى.</translation>
    </message>
    <message>
        <source>{name} is larger than any table of reports ({rows} rows, {columns} columns); import it in parts.</source>
        <translation>⁨{name}⁩ أكبر من أي جدول تقارير (الصفوف: {rows}، الأعمدة: ⁨{columns}⁩)؛ استورده أجزاءً.</translation>
    </message>
    <message>
        <source>{name} is locked by its publisher; its text cannot be read without their program.</source>
        <translation>⁨{name}⁩ مقفل من ناشره؛ لا يمكن قراءة نصه من دون برنامج الناشر.</translation>
    </message>
    <message>
        <source>{name} is locked in a way that cannot be read here; print it to a new PDF file and import that.</source>
        <translation>⁨{name}⁩ مقفل بطريقة لا تمكن قراءتها هنا؛ اطبعه إلى ملف PDF جديد واستورد ذلك.</translation>
    </message>
    <message>
        <source>{name} is locked with a password; open it in Word, save it without the password and import that.</source>
        <translation>⁨{name}⁩ مقفل بكلمة مرور؛ افتحه في Word واحفظه بلا كلمة المرور واستورد ذلك.</translation>
    </message>
    <message>
        <source>{name} is locked with a password; open it in its own program, save it without the password and import that.</source>
        <translation>⁨{name}⁩ مقفل بكلمة مرور؛ افتحه في برنامجه واحفظه بلا كلمة المرور واستورد ذلك.</translation>
    </message>
    <message>
        <source>{name} is locked with a password; open it with its own program, save it without the password and import that.</source>
        <translation>⁨{name}⁩ مقفل بكلمة مرور؛ افتحه ببرنامجه واحفظه بلا كلمة المرور واستورد ذلك.</translation>
    </message>
    <message>
        <source>{name} is locked with a password; save a copy without one in your PDF program and import that.</source>
        <translation>⁨{name}⁩ مقفل بكلمة مرور؛ احفظ نسخة بلا كلمة مرور في برنامج PDF الذي لديك واستوردها.</translation>
    </message>
    <message>
        <source>{name} is nested more than {limit} levels deep; that is no file to code with.</source>
        <translation>مستويات التداخل في ⁨{name}⁩ أكثر من {limit}؛ وليس هذا ملفًا للترميز.</translation>
    </message>
    <message>
        <source>{name} is no OpenDocument text: it holds no text.</source>
        <translation>⁨{name}⁩ ليس نص OpenDocument: لا نص فيه.</translation>
    </message>
    <message>
        <source>{name} is no PDF file, whatever its name says.</source>
        <translation>⁨{name}⁩ ليس ملف PDF، مهما قال اسمه.</translation>
    </message>
    <message>
        <source>{name} is no Word document: it holds no text that Word would show.</source>
        <translation>⁨{name}⁩ ليس مستند Word: ليس فيه نص يعرضه Word.</translation>
    </message>
    <message>
        <source>{name} is no electronic book: it does not say where its pages are.</source>
        <translation>⁨{name}⁩ ليس كتابًا إلكترونيًا: لا يذكر أين صفحاته.</translation>
    </message>
    <message>
        <source>{name} is no project or codebook in the REFI-QDA standard.</source>
        <translation>⁨{name}⁩ ليس مشروعًا ولا دليل رموز وفق معيار REFI-QDA.</translation>
    </message>
    <message>
        <source>{name} is no table of reports: it needs a header, and below it a row for each report.</source>
        <translation>⁨{name}⁩ ليس جدول تقارير: يلزمه رأس، وتحته صف لكل تقرير.</translation>
    </message>
    <message>
        <source>{name} is no table that can be read: {reason}.</source>
        <translation>⁨{name}⁩ ليس جدولًا تمكن قراءته: ⁨{reason}⁩.</translation>
    </message>
    <message>
        <source>{name} is not a text in the encoding {encoding}.</source>
        <translation>⁨{name}⁩ ليس نصًا بترميز المحارف ⁨{encoding}⁩.</translation>
    </message>
    <message>
        <source>{name} is not an ordinary file.</source>
        <translation>⁨{name}⁩ ليس ملفًا عاديًا.</translation>
    </message>
    <message>
        <source>{name} is too large for a list of names.</source>
        <translation>⁨{name}⁩ أكبر مما ينبغي لقائمة أسماء.</translation>
    </message>
    <message>
        <source>{name} looks like {kind}, which is no report that can be read.</source>
        <translation>يبدو أن ⁨{name}⁩ هو {kind}، وليس هذا تقريرًا تمكن قراءته.</translation>
    </message>
    <message>
        <source>{name} may not be read: you have no permission for it, or another program holds it.</source>
        <translation>لا يُسمح بقراءة ⁨{name}⁩: ليس لديك إذن بذلك، أو يستخدمه برنامج آخر.</translation>
    </message>
    <message>
        <source>{name} unpacks to more than a report can hold ({limit} MB in one piece, {total} MB altogether); it was not read.</source>
        <translation>حجم ⁨{name}⁩ بعد فك ضغطه أكبر مما يبلغه أي تقرير ({limit} م.ب. في القطعة الواحدة، {total} م.ب. في المجموع)؛ لم يُقرأ.</translation>
    </message>
    <message>
        <source>{name} was given up: reading it took too long.</source>
        <translation>تُرك ⁨{name}⁩: استغرقت قراءته وقتًا أطول مما ينبغي.</translation>
    </message>
    <message>
        <source>{name} was given up: reading it took too much memory.</source>
        <translation>تُرك ⁨{name}⁩: احتاجت قراءته إلى ذاكرة أكبر مما ينبغي.</translation>
    </message>
    <message>
        <source>{name} was not read as it was before; it was left out.</source>
        <translation>لم يُقرأ ⁨{name}⁩ كما قُرئ من قبل؛ فاستُبعد.</translation>
    </message>
    <message>
        <source>{name}, line {line}: a name and its stand-in are wanted.</source>
        <translation>⁨{name}⁩، السطر {line}: المطلوب اسم واسمه المستعار.</translation>
    </message>
    <message>
        <source>{name}, line {line}: the kind is {kinds}.</source>
        <translation>⁨{name}⁩، السطر {line}: النوع واحد من: {kinds}.</translation>
    </message>
    <message>
        <source>{name}: there is no code in this codebook.</source>
        <translation>⁨{name}⁩: لا رمز في دليل الرموز هذا.</translation>
    </message>
    <message>
        <source>{name}: {file} has more than {limit} MB, which no text has; nothing was imported.</source>
        <translation>⁨{name}⁩: حجم ⁨{file}⁩ أكثر من {limit} م.ب.، ولا نص بهذا الحجم؛ لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>{program} does not take these names as they are: {names}. Their labels tell what they hold.</source>
        <translation>لا يقبل ⁨{program}⁩ هذه الأسماء كما هي: ⁨{names}⁩. تسمياتها تبيّن محتواها.</translation>
    </message>
    <message>
        <source>{reading}, a byte order mark counts</source>
        <translation>{reading}، وعلامة ترتيب البايتات محسوبة</translation>
    </message>
    <message>
        <source>{reading}, a line break counts as two</source>
        <translation>{reading}، ونهاية السطر تُحسب اثنتين</translation>
    </message>
    <message>
        <source>{where} cannot be read: {reason}.</source>
        <translation>لا يمكن قراءة ⁨{where}⁩: ⁨{reason}⁩.</translation>
    </message>
    <message>
        <source>{where} is larger than {limit} MB, too large for a file of this kind.</source>
        <translation>حجم ⁨{where}⁩ أكبر من {limit} م.ب.، وهذا أكبر مما يناسب ملفًا من هذا النوع.</translation>
    </message>
    <message>
        <source>{where} is not TOML: {reason}</source>
        <translation>⁨{where}⁩ ليس بصيغة TOML: ⁨{reason}⁩</translation>
    </message>
    <message>
        <source>{where} is not a text in the encoding {encoding}.</source>
        <translation>⁨{where}⁩ ليس نصًا بترميز المحارف ⁨{encoding}⁩.</translation>
    </message>
    <message>
        <source>{where} is not text in UTF-8.</source>
        <translation>⁨{where}⁩ ليس نصًا بترميز UTF-8.</translation>
    </message>
    <message>
        <source>{where}: codes can be nested {limit} levels deep at most.</source>
        <translation>⁨{where}⁩: أقصى عدد لمستويات تداخل الرموز {limit}.</translation>
    </message>
    <message>
        <source>{where}: paragraph {first} does not begin with “{begins}”.</source>
        <translation>⁨{where}⁩: لا تبدأ الفقرة ⁨{first}⁩ بالكلمات «⁨{begins}⁩».</translation>
    </message>
    <message>
        <source>{where}: the digit {digit} is already worn in {other}.</source>
        <translation>⁨{where}⁩: الرقم {digit} مستخدم من قبل في ⁨{other}⁩.</translation>
    </message>
    <message>
        <source>{where}: the entry “{key}” is missing.</source>
        <translation>⁨{where}⁩: المدخل «⁨{key}⁩» مفقود.</translation>
    </message>
    <message>
        <source>{where}: the entry “{key}” is unknown; there can be: {known}.</source>
        <translation>⁨{where}⁩: المدخل «⁨{key}⁩» غير معروف؛ المدخلات الممكنة: ⁨{known}⁩.</translation>
    </message>
    <message>
        <source>{where}: the passage has neither a code nor a memo.</source>
        <translation>⁨{where}⁩: ليس للمقطع رمز ولا مذكرة.</translation>
    </message>
    <message>
        <source>{where}: the passage has the same code twice.</source>
        <translation>⁨{where}⁩: على المقطع الرمز نفسه مرتين.</translation>
    </message>
    <message>
        <source>{where}: the report does not hold the words “{quote}”.</source>
        <translation>⁨{where}⁩: ليس في التقرير الكلمات «⁨{quote}⁩».</translation>
    </message>
    <message>
        <source>{where}: the report holds the words “{quote}” {count} times; “occurrence” must tell which.</source>
        <translation>⁨{where}⁩: ترد الكلمات «⁨{quote}⁩» في التقرير عدة مرات ({count})؛ ويجب أن يبيّن «occurrence» أيها المقصود.</translation>
    </message>
    <message>
        <source>{where}: there already is a code “{name}” beside it.</source>
        <translation>⁨{where}⁩: بجانبه رمز باسم «⁨{name}⁩» من قبل.</translation>
    </message>
    <message>
        <source>{where}: there are no paragraphs {first} to {last}; they count from 0 to {highest}.</source>
        <translation>⁨{where}⁩: لا توجد الفقرات ⁨{first}⁩ إلى ⁨{last}⁩؛ تُعدّ الفقرات من 0 إلى {highest}.</translation>
    </message>
    <message>
        <source>{where}: there is no code in this codebook.</source>
        <translation>⁨{where}⁩: لا رمز في دليل الرموز هذا.</translation>
    </message>
    <message>
        <source>{where}: there is no occurrence {occurrence} of “{quote}”; the report holds it {count} times.</source>
        <translation>⁨{where}⁩: لا يوجد الورود رقم {occurrence} للكلمات «⁨{quote}⁩»؛ عدد مرات ورودها في التقرير {count}.</translation>
    </message>
    <message>
        <source>{where}: {reason}</source>
        <translation>⁨{where}⁩: {reason}</translation>
    </message>
    <message>
        <source>{where}: “{key}” cannot be read. {reason}</source>
        <translation>⁨{where}⁩: لا يمكن قراءة «⁨{key}⁩». ⁨{reason}⁩</translation>
    </message>
    <message>
        <source>{where}: “{key}” is “{value}”; it can be: {allowed}.</source>
        <translation>⁨{where}⁩: قيمة «⁨{key}⁩» هي «⁨{value}⁩»؛ ويمكن أن تكون: ⁨{allowed}⁩.</translation>
    </message>
    <message>
        <source>{where}: “{key}” must be a list of texts.</source>
        <translation>⁨{where}⁩: يجب أن يكون «⁨{key}⁩» قائمة نصوص.</translation>
    </message>
    <message>
        <source>{where}: “{key}” must be a table, [{key}].</source>
        <translation>⁨{where}⁩: يجب أن يكون «⁨{key}⁩» جدولًا، ⁨[{key}]⁩.</translation>
    </message>
    <message>
        <source>{where}: “{key}” must be a whole number.</source>
        <translation>⁨{where}⁩: يجب أن يكون «⁨{key}⁩» عددًا صحيحًا.</translation>
    </message>
    <message>
        <source>{where}: “{key}” must be tables, [[{key}]].</source>
        <translation>⁨{where}⁩: يجب أن يكون «⁨{key}⁩» جداول، ⁨[[{key}]]⁩.</translation>
    </message>
    <message>
        <source>{where}: “{key}” must be text in quotation marks.</source>
        <translation>⁨{where}⁩: يجب أن يكون «⁨{key}⁩» نصًا بين علامتي اقتباس.</translation>
    </message>
    <message>
        <source>“{colour}” is not a colour of the form #c2410c.</source>
        <translation>«⁨{colour}⁩» ليس لونًا على هيئة ⁨#c2410c⁩.</translation>
    </message>
    <message>
        <source>“{copy}” is a copy from before an upgrade: it can be opened instead.</source>
        <translation>«⁨{copy}⁩» نسخة من قبل الترقية: يمكن فتحها بدلًا منه.</translation>
    </message>
    <message>
        <source>“{kind}” is no type of attribute.</source>
        <translation>«{kind}» ليس نوعًا من أنواع السمات.</translation>
    </message>
    <message>
        <source>“{name}” cannot be made here: “{side}” was left by another file of that name. Move that to another folder, or choose another name.</source>
        <translation>لا يمكن إنشاء «⁨{name}⁩» هنا: ترك ملف آخر بهذا الاسم «⁨{side}⁩». انقله إلى مجلد آخر، أو اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>“{name}” cannot be merged into a code below it; merge the other way round.</source>
        <translation>لا يمكن دمج «⁨{name}⁩» في رمز تحته؛ ادمج في الاتجاه المعاكس.</translation>
    </message>
    <message>
        <source>“{name}” cannot be merged with itself.</source>
        <translation>لا يمكن دمج «⁨{name}⁩» في نفسه.</translation>
    </message>
    <message>
        <source>“{name}” cannot be moved below itself or one of its own sub-codes.</source>
        <translation>لا يمكن نقل «⁨{name}⁩» إلى ما تحته هو أو تحت أحد رموزه الفرعية.</translation>
    </message>
    <message>
        <source>“{name}” cannot be opened for writing: its folder is missing or read-only.</source>
        <translation>لا يمكن فتح «⁨{name}⁩» للكتابة: مجلده مفقود أو للقراءة فقط.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read. {reason}</source>
        <translation>لا يمكن قراءة «⁨{name}⁩». ⁨{reason}⁩</translation>
    </message>
    <message>
        <source>“{name}” cannot be used: {reason}.</source>
        <translation>لا يمكن استخدام «⁨{name}⁩»: ⁨{reason}⁩.</translation>
    </message>
    <message>
        <source>“{name}” cannot be written: the file or its folder is read-only. Copy it to a folder of your own and open the copy.</source>
        <translation>لا يمكن الكتابة في «⁨{name}⁩»: الملف أو مجلده للقراءة فقط. انسخه إلى مجلد خاص بك وافتح النسخة.</translation>
    </message>
    <message>
        <source>“{name}” could not be brought up to date ({reason}); it is as it was.</source>
        <translation>تعذر تحديث «⁨{name}⁩» (⁨{reason}⁩)؛ وهو كما كان.</translation>
    </message>
    <message>
        <source>“{name}” could not be saved or read ({reason}); the last saved state is kept.</source>
        <translation>تعذر حفظ «⁨{name}⁩» أو قراءته (⁨{reason}⁩)؛ آخر حالة محفوظة باقية.</translation>
    </message>
    <message>
        <source>“{name}” does not keep what is written to it.</source>
        <translation>لا يحفظ «⁨{name}⁩» ما يُكتب فيه.</translation>
    </message>
    <message>
        <source>“{name}” does not keep what it should.</source>
        <translation>لا يحفظ «⁨{name}⁩» ما ينبغي أن يحفظه.</translation>
    </message>
    <message>
        <source>“{name}” exists already; nothing was changed. Choose another name.</source>
        <translation>«⁨{name}⁩» موجود من قبل؛ لم يُغيَّر شيء. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>“{name}” has a second name on this disk (a hard link) that would still lead to the file as it is now. Nothing was changed: remove that name, or copy the project and work in the copy.</source>
        <translation>لـ«⁨{name}⁩» اسم ثانٍ على هذا القرص (رابط صلب، hard link) يظل يؤدي إلى الملف كما هو الآن. لم يُغيَّر شيء: أزل ذلك الاسم، أو انسخ المشروع واعمل في النسخة.</translation>
    </message>
    <message>
        <source>“{name}” has an empty text.</source>
        <translation>نص «⁨{name}⁩» فارغ.</translation>
    </message>
    <message>
        <source>“{name}” has been moved, renamed, deleted or replaced while it was open: this step was not saved. Put the file back, or open it where it is now.</source>
        <translation>نُقل «⁨{name}⁩» أو أُعيدت تسميته أو حُذف أو استُبدل وهو مفتوح: لم تُحفظ هذه الخطوة. أعد الملف إلى مكانه، أو افتحه حيث هو الآن.</translation>
    </message>
    <message>
        <source>“{name}” has been taken over by another program; this step was not saved, and everything before it is. Close the project here.</source>
        <translation>سيطر برنامج آخر على «⁨{name}⁩»؛ لم تُحفظ هذه الخطوة، وكل ما قبلها محفوظ. أغلق المشروع هنا.</translation>
    </message>
    <message>
        <source>“{name}” has no text in the file.</source>
        <translation>ليس لـ«⁨{name}⁩» نص في الملف.</translation>
    </message>
    <message>
        <source>“{name}” is a database of another program, not a Glossator project.</source>
        <translation>«⁨{name}⁩» قاعدة بيانات من برنامج آخر، وليس مشروع Glossator.</translation>
    </message>
    <message>
        <source>“{name}” is a database, maybe a project; nothing was written. Choose another name.</source>
        <translation>«⁨{name}⁩» قاعدة بيانات، وربما كان مشروعًا؛ لم يُكتب شيء. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>“{name}” is a file without content: where a cloud folder holds its place, download it first.</source>
        <translation>«⁨{name}⁩» ملف بلا محتوى: إن كان مجلد سحابي يحجز مكانه، فنزّله أولًا.</translation>
    </message>
    <message>
        <source>“{name}” is a folder; choose the name of a file.</source>
        <translation>«⁨{name}⁩» مجلد؛ اختر اسم ملف.</translation>
    </message>
    <message>
        <source>“{name}” is damaged, and nothing in it was touched. Restore it from a backup copy, or save what can be read into a new file: glossator repair.</source>
        <translation>«⁨{name}⁩» تالف، ولم يُمسّ شيء فيه. استعده من نسخة احتياطية، أو احفظ ما تمكن قراءته في ملف جديد: glossator repair.</translation>
    </message>
    <message>
        <source>“{name}” is damaged.</source>
        <translation>«⁨{name}⁩» تالف.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: a part of the file is missing. Nothing was touched; restore it from a copy, or save what can be read into a new file: glossator repair.</source>
        <translation>«⁨{name}⁩» تالف: جزء من الملف مفقود. لم يُمسّ شيء؛ استعده من نسخة، أو احفظ ما تمكن قراءته في ملف جديد: glossator repair.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: its tables are missing. Nothing was touched.</source>
        <translation>«⁨{name}⁩» تالف: جداوله مفقودة. لم يُمسّ شيء.</translation>
    </message>
    <message>
        <source>“{name}” is empty; it is not a Glossator project.</source>
        <translation>«⁨{name}⁩» فارغ؛ وليس مشروع Glossator.</translation>
    </message>
    <message>
        <source>“{name}” is in use by another program at this moment; nothing was changed. Try again.</source>
        <translation>يستخدم برنامج آخر «⁨{name}⁩» في هذه اللحظة؛ لم يُغيَّر شيء. حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>“{name}” is not a Glossator project.</source>
        <translation>«⁨{name}⁩» ليس مشروع Glossator.</translation>
    </message>
    <message>
        <source>“{name}” is not a file.</source>
        <translation>«⁨{name}⁩» ليس ملفًا.</translation>
    </message>
    <message>
        <source>“{name}” is not an ordinary file; choose another name.</source>
        <translation>«⁨{name}⁩» ليس ملفًا عاديًا؛ اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>“{name}” is not encrypted.</source>
        <translation>«⁨{name}⁩» غير مشفَّر.</translation>
    </message>
    <message>
        <source>“{name}” is not on this computer yet: iCloud holds its place. Download it first.</source>
        <translation>«⁨{name}⁩» ليس على هذا الحاسوب بعد: يحجز iCloud مكانه. نزّله أولًا.</translation>
    </message>
    <message>
        <source>“{name}” is not the file any more that was opened; nothing was changed.</source>
        <translation>لم يعد «⁨{name}⁩» الملف الذي فُتح؛ لم يُغيَّر شيء.</translation>
    </message>
    <message>
        <source>“{name}” is open already: {user} has had it open on {host} since {since}. Close it there first; nothing was changed.</source>
        <translation>«⁨{name}⁩» مفتوح من قبل: فتحه ⁨{user}⁩ على ⁨{host}⁩ منذ ⁨{since}⁩. أغلقه هناك أولًا؛ لم يُغيَّر شيء.</translation>
    </message>
    <message>
        <source>“{name}” is open for reading only; nothing was changed.</source>
        <translation>«⁨{name}⁩» مفتوح للقراءة فقط؛ لم يُغيَّر شيء.</translation>
    </message>
    <message>
        <source>“{name}” is open in another program; close it there and export again.</source>
        <translation>«⁨{name}⁩» مفتوح في برنامج آخر؛ أغلقه هناك ثم صدّر مرة أخرى.</translation>
    </message>
    <message>
        <source>“{name}” is open in this program: close it first. Nothing was done.</source>
        <translation>«⁨{name}⁩» مفتوح في هذا البرنامج: أغلقه أولًا. لم يُفعل شيء.</translation>
    </message>
    <message>
        <source>“{name}” is protected: it opens with its passphrase only.</source>
        <translation>«⁨{name}⁩» محمي: لا يُفتح إلا بعبارة مروره.</translation>
    </message>
    <message>
        <source>“{name}” is the project itself; nothing was written. Choose another name for the table.</source>
        <translation>«⁨{name}⁩» هو المشروع نفسه؛ لم يُكتب شيء. اختر اسمًا آخر للجدول.</translation>
    </message>
    <message>
        <source>“{name}” is write-protected; choose another name, or lift the protection.</source>
        <translation>«⁨{name}⁩» محمي من الكتابة؛ اختر اسمًا آخر، أو ارفع الحماية.</translation>
    </message>
    <message>
        <source>“{name}” needs encryption, which is not installed here: install Glossator with its extra “encrypt” (the library sqlcipher3).</source>
        <translation>يحتاج «⁨{name}⁩» إلى التشفير، وهو غير مثبت هنا: ثبّت Glossator مع إضافته «encrypt» (المكتبة sqlcipher3).</translation>
    </message>
    <message>
        <source>“{name}” should be an encrypted list of names, and is a project without a passphrase: no name was read or written there. Move it to another folder.</source>
        <translation>ينبغي أن يكون «⁨{name}⁩» قائمة أسماء مشفَّرة، لكنه مشروع بلا عبارة مرور: لم يُقرأ منه أي اسم ولم يُكتب فيه. انقله إلى مجلد آخر.</translation>
    </message>
    <message>
        <source>“{name}” was decoded as {encoding}, which is a guess.</source>
        <translation>فُكّ ترميز محارف «⁨{name}⁩» على أنه ⁨{encoding}⁩، وهذا تخمين.</translation>
    </message>
    <message>
        <source>“{name}” was made by a newer Glossator (its format is {revision}). Install the newer version to repair it; nothing was changed.</source>
        <translation>أنشأ «⁨{name}⁩» إصدارٌ أحدث من Glossator (صيغته {revision}). ثبّت الإصدار الأحدث لإصلاحه؛ لم يُغيَّر شيء.</translation>
    </message>
    <message>
        <source>“{name}” was made by a newer Glossator (its format is {revision}, this program knows up to {known}). Install the newer version; nothing was changed.</source>
        <translation>أنشأ «⁨{name}⁩» إصدارٌ أحدث من Glossator (صيغته {revision}، وهذا البرنامج يعرف حتى ⁨{known}⁩). ثبّت الإصدار الأحدث؛ لم يُغيَّر شيء.</translation>
    </message>
    <message>
        <source>“{name}” was made by an older Glossator; open it once in the window to bring it up to date.</source>
        <translation>أنشأ «⁨{name}⁩» إصدارٌ أقدم من Glossator؛ افتحه مرة في النافذة لتحديثه.</translation>
    </message>
    <message>
        <source>“{name}” was moved or replaced by another program while it was written anew, and what is there now was not touched. Your work is in “{copy}”, written anew, and that is open now.</source>
        <translation>نقل برنامج آخر «⁨{name}⁩» أو استبدله أثناء كتابته من جديد، ولم يُمسّ ما هو موجود هناك الآن. عملك في «⁨{copy}⁩»، مكتوبًا من جديد، وهو المفتوح الآن.</translation>
    </message>
    <message>
        <source>“{name}” was not made: its folder is write-protected, and nothing was changed. Choose another place.</source>
        <translation>لم يُنشأ «⁨{name}⁩»: مجلده محمي من الكتابة، ولم يُغيَّر شيء. اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>“{name}” was not written anew, and it is not there any more or cannot be opened now. Close it here, and open it where it is.</source>
        <translation>لم يُكتب «⁨{name}⁩» من جديد، ولم يعد موجودًا هناك أو لا يمكن فتحه الآن. أغلقه هنا، وافتحه حيث هو.</translation>
    </message>
    <message>
        <source>“{name}” was not written: it would be too large for this disk.</source>
        <translation>لم يُكتب «⁨{name}⁩»: سيكون أكبر مما يسمح به هذا القرص.</translation>
    </message>
    <message>
        <source>“{name}” was not written: the folder {folder} does not exist.</source>
        <translation>لم يُكتب «⁨{name}⁩»: المجلد ⁨{folder}⁩ غير موجود.</translation>
    </message>
    <message>
        <source>“{name}” was not written: the folder {folder} is write-protected; choose another place.</source>
        <translation>لم يُكتب «⁨{name}⁩»: المجلد ⁨{folder}⁩ محمي من الكتابة؛ اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>“{name}” was not written: {reason}.</source>
        <translation>لم يُكتب «⁨{name}⁩»: ⁨{reason}⁩.</translation>
    </message>
    <message>
        <source>“{name}” was written but cannot be opened again now; close it and open it once more.</source>
        <translation>كُتب «⁨{name}⁩» لكن لا يمكن فتحه الآن مرة أخرى؛ أغلقه وافتحه من جديد.</translation>
    </message>
    <message>
        <source>“{name}”: its text is missing; there is no {path} in the file.</source>
        <translation>«⁨{name}⁩»: نصه مفقود؛ لا يوجد ⁨{path}⁩ في الملف.</translation>
    </message>
    <message>
        <source>“{name}”: its text was not included; it lies outside the file, at {path}.</source>
        <translation>«⁨{name}⁩»: لم يُضمَّن نصه؛ فهو خارج الملف، في ⁨{path}⁩.</translation>
    </message>
    <message>
        <source>“{name}”: its text was taken from {file}, since no plain text is there; look at its passages.</source>
        <translation>«⁨{name}⁩»: أُخذ نصه من ⁨{file}⁩ لعدم وجود نص عادي؛ انظر في مقاطعه.</translation>
    </message>
    <message>
        <source>“{name}”: positions read as {reading}; nothing in it tells whether that is right. Look at them.</source>
        <translation>«⁨{name}⁩»: قُرئت المواضع على أنها {reading}؛ ولا شيء فيه يبيّن صحة ذلك. انظر فيها.</translation>
    </message>
    <message>
        <source>“{name}”: positions read as {reading}; there are no quotes, but {matched} of {total} passages begin and end at words, {rival} in the next likely reading. Look at them.</source>
        <translation>«⁨{name}⁩»: قُرئت المواضع على أنها {reading}؛ لا اقتباسات فيه، لكن {matched} من {total} من المقاطع تبدأ وتنتهي عند حدود الكلمات، مقابل {rival} في القراءة المحتملة التالية. انظر فيها.</translation>
    </message>
    <message>
        <source>“{name}”: positions read as {reading}; {matched} of {total} names or quotes agree, {rival} in the next likely reading.</source>
        <translation>«⁨{name}⁩»: قُرئت المواضع على أنها {reading}؛ يتطابق {matched} من {total} من الأسماء أو الاقتباسات، مقابل {rival} في القراءة المحتملة التالية.</translation>
    </message>
    <message>
        <source>“{path}” could not be shown.</source>
        <translation>تعذر عرض «⁨{path}⁩».</translation>
    </message>
    <message>
        <source>“{path}” could not be written.</source>
        <translation>تعذرت كتابة «⁨{path}⁩».</translation>
    </message>
    <message>
        <source>“{path}” exists already; nothing was changed. Name an empty folder.</source>
        <translation>«⁨{path}⁩» موجود من قبل؛ لم يُغيَّر شيء. اذكر مجلدًا فارغًا.</translation>
    </message>
    <message>
        <source>“{step}” cannot be taken back or done again: what it changed has been changed since.</source>
        <translation>لا يمكن التراجع عن «⁨{step}⁩» ولا إعادتها: ما غيّرته تغيّر بعدها.</translation>
    </message>
    <message>
        <source>“{step}” cannot be taken back, because step {number}, “{later}” by {who} on {when}, builds on it. Take that one back first; nothing was changed.</source>
        <translation>لا يمكن التراجع عن «⁨{step}⁩»، لأن الخطوة {number}، «⁨{later}⁩» من عمل ⁨{who}⁩ في ⁨{when}⁩، مبنية عليها. تراجع عن تلك أولًا؛ لم يُغيَّر شيء.</translation>
    </message>
    <message>
        <source>“{step}” cannot be taken back: it is no step that still counts.</source>
        <translation>لا يمكن التراجع عن «⁨{step}⁩»: لم تعد خطوة سارية.</translation>
    </message>
    <message>
        <source>“{step}” cannot be taken back: nothing is left of it.</source>
        <translation>لا يمكن التراجع عن «⁨{step}⁩»: لم يبقَ منها شيء.</translation>
    </message>
    <message>
        <source>“{step}” cannot be taken back: what it changed has been changed since.</source>
        <translation>لا يمكن التراجع عن «⁨{step}⁩»: ما غيّرته تغيّر بعدها.</translation>
    </message>
    <message>
        <source>“{table}” has more rows than a sheet holds ({most}); export it as CSV.</source>
        <translation>صفوف «⁨{table}⁩» أكثر مما تتسع له ورقة ({most})؛ صدّره بصيغة CSV.</translation>
    </message>
    <message>
        <source>“{table}” has {count} columns, and a sheet holds {most}; export it as CSV.</source>
        <translation>عدد أعمدة «⁨{table}⁩» هو {count}، ولا تتسع ورقة لأكثر من {most}؛ صدّره بصيغة CSV.</translation>
    </message>
    <message>
        <source>“{value}” is neither true nor false.</source>
        <translation>«⁨{value}⁩» ليست صوابًا ولا خطأً.</translation>
    </message>
    <message>
        <source>“{value}” is not a date of the form 2019-06-20.</source>
        <translation>«⁨{value}⁩» ليس تاريخًا على هيئة ⁨2019-06-20⁩.</translation>
    </message>
    <message>
        <source>“{value}” is not a number.</source>
        <translation>«⁨{value}⁩» ليس عددًا.</translation>
    </message>
    <message>
        <source>… and {count} more passages without a place.</source>
        <translation>… ومقاطع أخرى بلا موضع، عددها {count}.</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Import a project or a codebook of another program</source>
        <translation>استيراد مشروع أو دليل رموز من برنامج آخر</translation>
    </message>
    <message>
        <source>Nothing was added. {reason}</source>
        <translation>لم يُضف شيء. ⁨{reason}⁩</translation>
    </message>
    <message>
        <source>REFI-QDA projects and codebooks ({kinds})</source>
        <translation>مشاريع REFI-QDA وأدلة رموزها ({kinds})</translation>
    </message>
    <message>
        <source>Reading “{name}” …</source>
        <translation>تجري قراءة «⁨{name}⁩» …</translation>
    </message>
    <message>
        <source>Stopped; nothing was added.</source>
        <translation>أُوقف؛ لم يُضف شيء.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>A JSON object for each row.</source>
        <translation>كائن JSON لكل صف.</translation>
    </message>
    <message>
        <source>A row for each code on each passage: its words, place, coder and memos, and the document&apos;s attributes.</source>
        <translation>صف لكل رمز على كل مقطع: كلماته وموضعه ومرمِّزه ومذكراته وسمات المستند.</translation>
    </message>
    <message>
        <source>A row for each code: its definition in all its fields, and how often it is applied.</source>
        <translation>صف لكل رمز: تعريفه بكل حقوله، وعدد مرات تطبيقه.</translation>
    </message>
    <message>
        <source>A row for each document, a column for each code: for statistics.</source>
        <translation>صف لكل مستند وعمود لكل رمز: للإحصاء.</translation>
    </message>
    <message>
        <source>A row for each document: its attributes, length, and how much is coded.</source>
        <translation>صف لكل مستند: سماته وطوله ومقدار المرمَّز منه.</translation>
    </message>
    <message>
        <source>A row for each memo, and what it is about.</source>
        <translation>صف لكل مذكرة، وما تتعلق به.</translation>
    </message>
    <message>
        <source>A row for each row that a step changed, before and after, with the step&apos;s hash: an appendix for an audit.</source>
        <translation>صف لكل صف غيّرته خطوة، قبل التغيير وبعده، مع بصمة الخطوة (hash): ملحق للتدقيق.</translation>
    </message>
    <message>
        <source>A row for each step that was ever done in the project.</source>
        <translation>صف لكل خطوة تمت في المشروع.</translation>
    </message>
    <message>
        <source>All tables together</source>
        <translation>كل الجداول معًا</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>حواشٍ توضيحية</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>CSV for spreadsheets</source>
        <translation>‏CSV لبرامج الجداول</translation>
    </message>
    <message>
        <source>Cells parted by tabs.</source>
        <translation>خلايا تفصل بينها علامات جدولة.</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>دليل الرموز</translation>
    </message>
    <message>
        <source>Codebook (REFI-QDA)</source>
        <translation>دليل الرموز (REFI-QDA)</translation>
    </message>
    <message>
        <source>Codebook to print</source>
        <translation>دليل الرموز للطباعة</translation>
    </message>
    <message>
        <source>Coded reports</source>
        <translation>التقارير المرمَّزة</translation>
    </message>
    <message>
        <source>Codes × codes</source>
        <translation>رموز × رموز</translation>
    </message>
    <message>
        <source>Data package</source>
        <translation>‏Data Package (حزمة بيانات)</translation>
    </message>
    <message>
        <source>Doccano</source>
        <translation>Doccano</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>المستندات</translation>
    </message>
    <message>
        <source>Documents × codes</source>
        <translation>مستندات × رموز</translation>
    </message>
    <message>
        <source>Every table above in one file: one workbook, or one archive to deposit.</source>
        <translation>كل الجداول أعلاه في ملف واحد: مصنَّف واحد، أو أرشيف واحد للإيداع.</translation>
    </message>
    <message>
        <source>Excel shows its letters rightly, and cells that begin like a formula are disarmed with an apostrophe.</source>
        <translation>يعرض Excel حروفه على وجهها الصحيح، والخلايا التي تبدأ كأنها صيغة حسابية تُبطَل بفاصلة عليا.</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>مصنَّف Excel</translation>
    </message>
    <message>
        <source>For NVivo, MAXQDA, ATLAS.ti, QualCoder and others that know the standard.</source>
        <translation>لبرامج NVivo و MAXQDA و ATLAS.ti و QualCoder وغيرها مما يعرف المعيار.</translation>
    </message>
    <message>
        <source>For Word, LibreOffice and others.</source>
        <translation>لبرنامجَي Word و LibreOffice وغيرهما.</translation>
    </message>
    <message>
        <source>For other programs</source>
        <translation>لبرامج أخرى</translation>
    </message>
    <message>
        <source>How often two codes lie on overlapping words.</source>
        <translation>كم مرة يقع رمزان على كلمات متداخلة.</translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>JSON Lines, a text with its labels in each.</source>
        <translation>‏JSON Lines، في كل سطر نص مع أوسمته.</translation>
    </message>
    <message>
        <source>JSON Lines, a text with its spans in each.</source>
        <translation>‏JSON Lines، في كل سطر نص مع نطاقاته.</translation>
    </message>
    <message>
        <source>JSON-LD, each with its position and its quote.</source>
        <translation>‏JSON-LD، كل حاشية بموضعها واقتباسها.</translation>
    </message>
    <message>
        <source>Log in full</source>
        <translation>السجل الكامل</translation>
    </message>
    <message>
        <source>Log of edits</source>
        <translation>سجل التعديلات</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Memos</source>
        <translation>المذكرات</translation>
    </message>
    <message>
        <source>One file that any browser shows; it loads nothing.</source>
        <translation>ملف واحد يعرضه أي متصفح؛ لا يحمّل شيئًا.</translation>
    </message>
    <message>
        <source>Parquet</source>
        <translation>Parquet</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>المقاطع</translation>
    </message>
    <message>
        <source>Plain and exact, for R, Python and every program that reads tables.</source>
        <translation>بسيط ودقيق، للغتَي R و Python ولكل برنامج يقرأ الجداول.</translation>
    </message>
    <message>
        <source>Plain text with headings.</source>
        <translation>نص عادي بعناوين.</translation>
    </message>
    <message>
        <source>Quotations by code</source>
        <translation>الاقتباسات حسب الرمز</translation>
    </message>
    <message>
        <source>REFI-QDA codebook</source>
        <translation>دليل رموز REFI-QDA</translation>
    </message>
    <message>
        <source>REFI-QDA project</source>
        <translation>مشروع REFI-QDA</translation>
    </message>
    <message>
        <source>SPSS</source>
        <translation>SPSS</translation>
    </message>
    <message>
        <source>Small, typed and fast, for R, Python and databases.</source>
        <translation>صغير وسريع ومحدَّد الأنواع، للغتَي R و Python وقواعد البيانات.</translation>
    </message>
    <message>
        <source>Stata</source>
        <translation>Stata</translation>
    </message>
    <message>
        <source>Tab-separated</source>
        <translation>مفصول بعلامات جدولة</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>الجداول</translation>
    </message>
    <message>
        <source>The codes with their definitions, as text with headings.</source>
        <translation>الرموز مع تعريفاتها، نصًا بعناوين.</translation>
    </message>
    <message>
        <source>The codes with their definitions, for programs that know the standard.</source>
        <translation>الرموز مع تعريفاتها، لبرامج تعرف المعيار.</translation>
    </message>
    <message>
        <source>The passages as annotations of the texts: for the web, or to train models.</source>
        <translation>المقاطع حواشيَ على النصوص: للويب أو لتدريب النماذج.</translation>
    </message>
    <message>
        <source>The texts with their highlights, names of codes in the margin, and memos.</source>
        <translation>النصوص مع تمييزاتها، وأسماء الرموز في الهامش، والمذكرات.</translation>
    </message>
    <message>
        <source>The words of every passage below the code that it has.</source>
        <translation>كلمات كل مقطع تحت الرمز الذي يحمله.</translation>
    </message>
    <message>
        <source>To deposit in a repository: CSV, table schemas, a data dictionary and checksums in one archive.</source>
        <translation>للإيداع في مستودع بيانات: CSV ومخططات الجداول وقاموس بيانات ومجاميع تحقق في أرشيف واحد.</translation>
    </message>
    <message>
        <source>To read</source>
        <translation>للقراءة</translation>
    </message>
    <message>
        <source>Typed cells, a header that stays in sight, and a sheet that says what the columns hold. Excel cuts cells beyond 32,767 characters.</source>
        <translation>خلايا محدَّدة الأنواع، ورأس يبقى ظاهرًا، وورقة تبيّن محتوى الأعمدة. يقتطع Excel من الخلايا ما زاد على ٣٢٬٧٦٧ محرفًا.</translation>
    </message>
    <message>
        <source>W3C Web Annotation</source>
        <translation>W3C Web Annotation</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>صفحة ويب</translation>
    </message>
    <message>
        <source>Whole project (REFI-QDA)</source>
        <translation>المشروع كله (REFI-QDA)</translation>
    </message>
    <message>
        <source>With labels of variables and values, for Stata 14 and later.</source>
        <translation>مع تسميات المتغيرات والقيم، لإصدار Stata 14 وما بعده.</translation>
    </message>
    <message>
        <source>With labels of variables and values. SPSS holds texts of 32,767 bytes.</source>
        <translation>مع تسميات المتغيرات والقيم. تتسع SPSS لنصوص طولها ٣٢٬٧٦٧ بايت.</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>مستند Word</translation>
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
        <translation>الص&amp;يغة</translation>
    </message>
    <message>
        <source>&amp;Sub-codes count for the codes above them</source>
        <translation>ال&amp;رموز الفرعية تُحسب للرموز التي فوقها</translation>
    </message>
    <message>
        <source>C&amp;ells hold</source>
        <translation>محتوى ال&amp;خلايا</translation>
    </message>
    <message>
        <source>Counts below this may point at one person; other tables may still give them away.</source>
        <translation>الأعداد الأقل من هذا قد تدل على شخص بعينه؛ ومع ذلك قد تكشفها جداول أخرى.</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>&amp;تصدير…</translation>
    </message>
    <message>
        <source>Everywhere in the file but in the names of coders; give them by Document ▸ Give a Stand-in.</source>
        <translation>في كل الملف ما عدا أسماء المرمِّزين؛ تُوضع من «مستند ▸ وضع اسم مستعار».</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>التصدير</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>Looking at what the standard cannot hold …</source>
        <translation>يجري النظر في ما لا يتسع له المعيار …</translation>
    </message>
    <message>
        <source>Only some of the &amp;coders</source>
        <translation>بعض ال&amp;مرمِّزين فقط</translation>
    </message>
    <message>
        <source>Only some of the &amp;documents</source>
        <translation>بعض المستن&amp;دات فقط</translation>
    </message>
    <message>
        <source>S&amp;mall counts</source>
        <translation>الأعداد ال&amp;صغيرة</translation>
    </message>
    <message>
        <source>Small counts</source>
        <translation>الأعداد الصغيرة</translation>
    </message>
    <message>
        <source>Stand-&amp;ins in the place of names</source>
        <translation>أسماء مست&amp;عارة مكان الأسماء</translation>
    </message>
    <message>
        <source>The standard can hold all that is in this project.</source>
        <translation>يتسع المعيار لكل ما في هذا المشروع.</translation>
    </message>
    <message>
        <source>The standard has no place for:</source>
        <translation>لا مكان في المعيار لما يلي:</translation>
    </message>
    <message>
        <source>What the cells hold</source>
        <translation>محتوى الخلايا</translation>
    </message>
    <message>
        <source>What the standard cannot hold</source>
        <translation>ما لا يتسع له المعيار</translation>
    </message>
    <message>
        <source>What to export</source>
        <translation>ما يُصدَّر</translation>
    </message>
    <message>
        <source>how many characters it covers</source>
        <translation>عدد المحارف التي يغطيها</translation>
    </message>
    <message>
        <source>how often the code is applied</source>
        <translation>عدد مرات تطبيق الرمز</translation>
    </message>
    <message>
        <source>leave empty below </source>
        <translation>تُترك فارغة دون </translation>
    </message>
    <message>
        <source>show all</source>
        <translation>تُعرض كلها</translation>
    </message>
    <message>
        <source>whether it is applied: 0 or 1</source>
        <translation>هل طُبِّق أم لا: 0 أو 1</translation>
    </message>
    <message>
        <source>which share of the report it covers: 0 to 1</source>
        <translation>نسبة ما يغطيه من التقرير: 0 إلى 1</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>Export</source>
        <translation>التصدير</translation>
    </message>
    <message>
        <source>Stopped; nothing was written, and what was there before is kept.</source>
        <translation>أُوقف؛ لم يُكتب شيء، وما كان موجودًا من قبل محفوظ.</translation>
    </message>
</context>
<context>
    <name>FaultDialog</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>Open the &amp;Log Folder</source>
        <translation>فتح مجلد &amp;سجلات البرنامج</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>Report of a Fault</source>
        <translation>تقرير عن خلل</translation>
    </message>
    <message>
        <source>This is all that the report holds: where in the program it happened, and no word of a document. Nothing is sent; copy it if you want to show it to somebody.</source>
        <translation>هذا كل ما في التقرير: موضع حدوث الخلل في البرنامج، ولا كلمة واحدة من أي مستند. لا يُرسَل شيء؛ انسخه إن أردت أن تُطلع عليه أحدًا.</translation>
    </message>
</context>
<context>
    <name>FilterList</name>
    <message>
        <source>Find a code or a coder</source>
        <translation>البحث عن رمز أو مرمِّز</translation>
    </message>
    <message>
        <source>Passages without a code</source>
        <translation>المقاطع التي بلا رمز</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>Show only</source>
        <translation>عرض محدد فقط</translation>
    </message>
    <message>
        <source>Space ticks · Enter shows only this · Esc</source>
        <translation>المسافة للتأشير · Enter لعرض هذا فقط · Esc</translation>
    </message>
    <message>
        <source>Type to find a code or a coder</source>
        <translation>اكتب للبحث عن رمز أو مرمِّز</translation>
    </message>
    <message>
        <source>{name}, {count} in this document</source>
        <translation>⁨{name}⁩، {count} في هذا المستند</translation>
    </message>
</context>
<context>
    <name>FilterStrip</name>
    <message>
        <source>Change…</source>
        <translation>تغيير…</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>What is hidden stays in the project and in every table that you export.</source>
        <translation>ما أُخفي يبقى في المشروع وفي كل جدول تصدّره.</translation>
    </message>
</context>
<context>
    <name>Filtering</name>
    <message>
        <source>Nothing can be shown: {parts}</source>
        <translation>لا يمكن عرض شيء: ⁨{parts}⁩</translation>
    </message>
    <message>
        <source>Showing {parts}</source>
        <translation>المعروض: ⁨{parts}⁩</translation>
    </message>
    <message>
        <source>no code is chosen</source>
        <translation>لم يُختر أي رمز</translation>
    </message>
    <message>
        <source>no coder is chosen</source>
        <translation>لم يُختر أي مرمِّز</translation>
    </message>
    <message>
        <source>no passages here yet</source>
        <translation>لا مقاطع هنا بعد</translation>
    </message>
    <message>
        <source>no passages without a code</source>
        <translation>لا مقاطع بلا رمز</translation>
    </message>
    <message numerus="yes">
        <source>none of the %Ln passages here</source>
        <translation>
            <numerusform>لا مقاطع هنا</numerusform>
            <numerusform>ليس المقطع الوحيد هنا</numerusform>
            <numerusform>ولا أي من المقطعين هنا</numerusform>
            <numerusform>ولا أي من المقاطع هنا وعددها %Ln</numerusform>
            <numerusform>ولا أي من المقاطع هنا وعددها %Ln</numerusform>
            <numerusform>ولا أي من المقاطع هنا وعددها %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>only passages without a code</source>
        <translation>المقاطع التي بلا رمز فقط</translation>
    </message>
    <message>
        <source>only “{code}”</source>
        <translation>«⁨{code}⁩» فقط</translation>
    </message>
    <message>
        <source>only “{code}” with its sub-codes</source>
        <translation>«⁨{code}⁩» مع رموزه الفرعية فقط</translation>
    </message>
    <message>
        <source>passages without a code</source>
        <translation>مقاطع بلا رمز</translation>
    </message>
    <message>
        <source>{coder} only</source>
        <translation>⁨{coder}⁩ فقط</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %Ln coders</source>
        <translation>
            <numerusform>{shown} من لا مرمِّزين</numerusform>
            <numerusform>{shown} من مرمِّز واحد</numerusform>
            <numerusform>{shown} من مرمِّزَين</numerusform>
            <numerusform>{shown} من %Ln مرمِّزين</numerusform>
            <numerusform>{shown} من %Ln مرمِّزًا</numerusform>
            <numerusform>{shown} من %Ln مرمِّز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %Ln codes</source>
        <translation>
            <numerusform>{shown} من لا رموز</numerusform>
            <numerusform>{shown} من رمز واحد</numerusform>
            <numerusform>{shown} من رمزين</numerusform>
            <numerusform>{shown} من %Ln رموز</numerusform>
            <numerusform>{shown} من %Ln رمزًا</numerusform>
            <numerusform>{shown} من %Ln رمز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %Ln passages here</source>
        <translation>
            <numerusform>{shown} من لا مقاطع هنا</numerusform>
            <numerusform>{shown} من مقطع واحد هنا</numerusform>
            <numerusform>{shown} من مقطعين هنا</numerusform>
            <numerusform>{shown} من %Ln مقاطع هنا</numerusform>
            <numerusform>{shown} من %Ln مقطعًا هنا</numerusform>
            <numerusform>{shown} من %Ln مقطع هنا</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>إغلاق شريط البحث</translation>
    </message>
    <message>
        <source>Find in this document</source>
        <translation>البحث في هذا المستند</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>النتيجة التالية</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>النتيجة السابقة</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>searching…</source>
        <translation>يجري البحث…</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} من {count}</translation>
    </message>
</context>
<context>
    <name>FoundFilesModel</name>
    <message numerus="yes">
        <source>%Ln characters</source>
        <translation>
            <numerusform>بلا محارف</numerusform>
            <numerusform>محرف واحد</numerusform>
            <numerusform>محرفان</numerusform>
            <numerusform>%Ln محارف</numerusform>
            <numerusform>%Ln محرفًا</numerusform>
            <numerusform>%Ln محرف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln documents</source>
        <translation>
            <numerusform>لا مستندات</numerusform>
            <numerusform>مستند واحد</numerusform>
            <numerusform>مستندان</numerusform>
            <numerusform>%Ln مستندات</numerusform>
            <numerusform>%Ln مستندًا</numerusform>
            <numerusform>%Ln مستند</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them already here</source>
        <translation>
            <numerusform>لا شيء منها موجود هنا</numerusform>
            <numerusform>واحد منها موجود هنا</numerusform>
            <numerusform>اثنان منها موجودان هنا</numerusform>
            <numerusform>%Ln منها موجودة هنا</numerusform>
            <numerusform>%Ln منها موجودة هنا</numerusform>
            <numerusform>%Ln منها موجودة هنا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sections</source>
        <translation>
            <numerusform>بلا أقسام</numerusform>
            <numerusform>قسم واحد</numerusform>
            <numerusform>قسمان</numerusform>
            <numerusform>%Ln أقسام</numerusform>
            <numerusform>%Ln قسمًا</numerusform>
            <numerusform>%Ln قسم</numerusform>
        </translation>
    </message>
    <message>
        <source>1 character</source>
        <translation>محرف واحد</translation>
    </message>
    <message>
        <source>1 section</source>
        <translation>قسم واحد</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Reading it again …</source>
        <translation>تُعاد قراءته …</translation>
    </message>
    <message>
        <source>What was read</source>
        <translation>ما قُرئ</translation>
    </message>
    <message>
        <source>already here as “{name}”</source>
        <translation>موجود هنا باسم «⁨{name}⁩»</translation>
    </message>
    <message>
        <source>read as {encoding}</source>
        <translation>قُرئ بترميز ⁨{encoding}⁩</translation>
    </message>
    <message>
        <source>read as {encoding}, which is a guess</source>
        <translation>قُرئ بترميز ⁨{encoding}⁩، وهذا تخمين</translation>
    </message>
    <message>
        <source>with a guess: please look at it</source>
        <translation>فيه تخمين: يُرجى النظر فيه</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>المحتويات</translation>
    </message>
    <message>
        <source>Contents of the guide</source>
        <translation>محتويات الدليل الإرشادي</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation>البحث في الدليل الإرشادي</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>تقدم</translation>
    </message>
    <message>
        <source>Guide – Glossator</source>
        <translation>الدليل الإرشادي – Glossator</translation>
    </message>
    <message>
        <source>On no page</source>
        <translation>ليس في أي صفحة</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation>صفحة الدليل الإرشادي</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>More: {values}</source>
        <translation>المزيد: ⁨{values}⁩</translation>
    </message>
    <message>
        <source>¶ {number} of {count}</source>
        <translation>¶ {number} من {count}</translation>
    </message>
</context>
<context>
    <name>HeldPage</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Only the code “{code}” itself, not its passages</source>
        <translation>الرمز «⁨{code}⁩» نفسه فقط، لا مقاطعه</translation>
    </message>
    <message>
        <source>Only the document “{name}” and what lies on it</source>
        <translation>المستند «⁨{name}⁩» وما عليه فقط</translation>
    </message>
    <message>
        <source>Only the passage “{words}”</source>
        <translation>المقطع «⁨{words}⁩» فقط</translation>
    </message>
    <message>
        <source>Putting together how the project was …</source>
        <translation>يجري تركيب المشروع كما كان …</translation>
    </message>
    <message>
        <source>Taken back: {step}. Undo brings it back.</source>
        <translation>تم التراجع عن: ⁨{step}⁩. أمر «تراجع» يعيدها.</translation>
    </message>
    <message>
        <source>Taking back: {step} …</source>
        <translation>يجري التراجع عن: ⁨{step}⁩ …</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>&amp;From</source>
        <translation>&amp;من</translation>
    </message>
    <message>
        <source>&amp;See the Project as It Was</source>
        <translation>&amp;عرض المشروع كما كان</translation>
    </message>
    <message>
        <source>&amp;Take Back</source>
        <translation>ال&amp;تراجع عنها</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>المستند</translation>
    </message>
    <message>
        <source>Every code</source>
        <translation>كل الرموز</translation>
    </message>
    <message>
        <source>Every document</source>
        <translation>كل المستندات</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>من … إلى …</translation>
    </message>
    <message>
        <source>History of “{project}”</source>
        <translation>سجل «⁨{project}⁩»</translation>
    </message>
    <message>
        <source>No step is like that.</source>
        <translation>لا خطوة من هذا القبيل.</translation>
    </message>
    <message>
        <source>Show the Whole &amp;History</source>
        <translation>عرض السجل &amp;كاملًا</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>Steps, the latest first</source>
        <translation>الخطوات، الأحدث أولًا</translation>
    </message>
    <message>
        <source>T&amp;o</source>
        <translation>إ&amp;لى</translation>
    </message>
    <message>
        <source>The beginning</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>The last 12 months</source>
        <translation>آخر اثني عشر شهرًا</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>آخر ثلاثين يومًا</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>آخر سبعة أيام</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>مَن</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>Redo: {step}</source>
        <translation>إعادة: ⁨{step}⁩</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>الصفوف</translation>
    </message>
    <message>
        <source>Step {number}: {what}</source>
        <translation>الخطوة {number}: {what}</translation>
    </message>
    <message>
        <source>Undo: {step}</source>
        <translation>تراجع: ⁨{step}⁩</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>مَن</translation>
    </message>
    <message>
        <source>{step} (no longer counts)</source>
        <translation>⁨{step}⁩ (لم تعد سارية)</translation>
    </message>
</context>
<context>
    <name>ImportAttributes</name>
    <message>
        <source>&amp;Set in all reports</source>
        <translation>ت&amp;عيين في كل التقارير</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>السمة</translation>
    </message>
    <message>
        <source>Attributes to set in all reports</source>
        <translation>السمات التي تُعيَّن في كل التقارير</translation>
    </message>
    <message>
        <source>Found in</source>
        <translation>وُجدت في</translation>
    </message>
    <message>
        <source>In &amp;this report</source>
        <translation>في ه&amp;ذا التقرير</translation>
    </message>
    <message>
        <source>Proposed attributes of this report</source>
        <translation>السمات المقترحة لهذا التقرير</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>{attribute} ({count})</source>
        <translation>⁨{attribute}⁩ ({count})</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln documents</source>
        <translation>
            <numerusform>استيراد المستندات</numerusform>
            <numerusform>استيراد مستند واحد</numerusform>
            <numerusform>استيراد مستندين</numerusform>
            <numerusform>استيراد %Ln مستندات</numerusform>
            <numerusform>استيراد %Ln مستندًا</numerusform>
            <numerusform>استيراد %Ln مستند</numerusform>
        </translation>
    </message>
    <message>
        <source>Import 1 document</source>
        <translation>استيراد مستند واحد</translation>
    </message>
    <message>
        <source>Import documents</source>
        <translation>استيراد مستندات</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… ولا غيرها</numerusform>
            <numerusform>… وواحد آخر</numerusform>
            <numerusform>… واثنان آخران</numerusform>
            <numerusform>… و%Ln أخرى</numerusform>
            <numerusform>… و%Ln أخرى</numerusform>
            <numerusform>… و%Ln أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportOptions</name>
    <message>
        <source>&amp;Encoding</source>
        <translation>ترميز ال&amp;محارف</translation>
    </message>
    <message>
        <source>&amp;Names in</source>
        <translation>الأ&amp;سماء في</translation>
    </message>
    <message>
        <source>&amp;Whole page, with its menus and frame</source>
        <translation>الصفحة &amp;كلها، بقوائمها وإطارها</translation>
    </message>
    <message>
        <source>Column with the names</source>
        <translation>عمود الأسماء</translation>
    </message>
    <message>
        <source>Column with the texts</source>
        <translation>عمود النصوص</translation>
    </message>
    <message>
        <source>Column {number}, without a header</source>
        <translation>العمود {number}، بلا رأس</translation>
    </message>
    <message>
        <source>Encoding of the file</source>
        <translation>ترميز محارف الملف</translation>
    </message>
    <message>
        <source>S&amp;heet</source>
        <translation>الور&amp;قة</translation>
    </message>
    <message>
        <source>S&amp;plit into one document per country</source>
        <translation>&amp;تقسيم إلى مستند لكل بلد</translation>
    </message>
    <message>
        <source>Sheet of the workbook</source>
        <translation>ورقة المصنَّف</translation>
    </message>
    <message>
        <source>Te&amp;xts in</source>
        <translation>ال&amp;نصوص في</translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
</context>
<context>
    <name>ImportResult</name>
    <message numerus="yes">
        <source>%Ln characters</source>
        <translation>
            <numerusform>بلا محارف</numerusform>
            <numerusform>محرف واحد</numerusform>
            <numerusform>محرفان</numerusform>
            <numerusform>%Ln محارف</numerusform>
            <numerusform>%Ln محرفًا</numerusform>
            <numerusform>%Ln محرف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sections</source>
        <translation>
            <numerusform>بلا أقسام</numerusform>
            <numerusform>قسم واحد</numerusform>
            <numerusform>قسمان</numerusform>
            <numerusform>%Ln أقسام</numerusform>
            <numerusform>%Ln قسمًا</numerusform>
            <numerusform>%Ln قسم</numerusform>
        </translation>
    </message>
    <message>
        <source>1 section</source>
        <translation>قسم واحد</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>تعذّرت قراءتها</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>المستورَد</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>المستبعَد</translation>
    </message>
    <message numerus="yes">
        <source>could not read %Ln files</source>
        <translation>
            <numerusform>لم تتعذر قراءة أي ملف</numerusform>
            <numerusform>تعذرت قراءة ملف واحد</numerusform>
            <numerusform>تعذرت قراءة ملفين</numerusform>
            <numerusform>تعذرت قراءة %Ln ملفات</numerusform>
            <numerusform>تعذرت قراءة %Ln ملفًا</numerusform>
            <numerusform>تعذرت قراءة %Ln ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>could not read 1 file</source>
        <translation>تعذرت قراءة ملف واحد</translation>
    </message>
    <message numerus="yes">
        <source>imported %Ln documents</source>
        <translation>
            <numerusform>لم يُستورد أي مستند</numerusform>
            <numerusform>استُورد مستند واحد</numerusform>
            <numerusform>استُورد مستندان</numerusform>
            <numerusform>استُورد %Ln مستندات</numerusform>
            <numerusform>استُورد %Ln مستندًا</numerusform>
            <numerusform>استُورد %Ln مستند</numerusform>
        </translation>
    </message>
    <message>
        <source>imported 1 document</source>
        <translation>استُورد مستند واحد</translation>
    </message>
    <message>
        <source>imported nothing</source>
        <translation>لم يُستورد شيء</translation>
    </message>
    <message numerus="yes">
        <source>left out %Ln</source>
        <translation>
            <numerusform>لم يُستبعد شيء</numerusform>
            <numerusform>استُبعد واحد</numerusform>
            <numerusform>استُبعد اثنان</numerusform>
            <numerusform>استُبعد %Ln</numerusform>
            <numerusform>استُبعد %Ln</numerusform>
            <numerusform>استُبعد %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>left out 1</source>
        <translation>استُبعد واحد</translation>
    </message>
    <message>
        <source>read as {encoding}</source>
        <translation>قُرئ بترميز ⁨{encoding}⁩</translation>
    </message>
    <message>
        <source>read as {encoding}, which was a guess</source>
        <translation>قُرئ بترميز ⁨{encoding}⁩ على سبيل التخمين</translation>
    </message>
    <message>
        <source>row {number}</source>
        <translation>الصف {number}</translation>
    </message>
    <message>
        <source>text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>{file} ({part})</source>
        <translation>‏⁨{file}⁩ (⁨{part}⁩)</translation>
    </message>
    <message>
        <source>{name} ← {file}</source>
        <translation>‏⁨{name}⁩ → ⁨{file}⁩</translation>
    </message>
</context>
<context>
    <name>ImportResultDialog</name>
    <message>
        <source>&amp;Copy the list</source>
        <translation>&amp;نسخ القائمة</translation>
    </message>
    <message>
        <source>What became of each file</source>
        <translation>ما آل إليه كل ملف</translation>
    </message>
    <message>
        <source>What was imported</source>
        <translation>ما استُورد</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>استيراد مجلد</translation>
    </message>
    <message>
        <source>Import documents</source>
        <translation>استيراد مستندات</translation>
    </message>
    <message>
        <source>Importing {number} of {total}: {name}</source>
        <translation>يجري استيراد {number} من {total}: ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Importing …</source>
        <translation>يجري الاستيراد …</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>Nothing was imported. {reason}</source>
        <translation>لم يُستورد شيء. ⁨{reason}⁩</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>نص ملصق</translation>
    </message>
    <message>
        <source>Reading {number} of {total}: {name}</source>
        <translation>تجري قراءة {number} من {total}: ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>تجري القراءة …</translation>
    </message>
    <message>
        <source>Reports ({kinds})</source>
        <translation>تقارير ({kinds})</translation>
    </message>
    <message>
        <source>Stopped; nothing was imported.</source>
        <translation>أُوقف؛ لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>There is no file to import.</source>
        <translation>لا ملف للاستيراد.</translation>
    </message>
    <message>
        <source>There is no text on the clipboard; copy some, then paste it here.</source>
        <translation>لا نص في الحافظة؛ انسخ نصًا ثم الصقه هنا.</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message numerus="yes">
        <source>%Ln changes since</source>
        <translation>
            <numerusform>لا تغييرات منذ ذلك الحين</numerusform>
            <numerusform>تغيير واحد منذ ذلك الحين</numerusform>
            <numerusform>تغييران منذ ذلك الحين</numerusform>
            <numerusform>%Ln تغييرات منذ ذلك الحين</numerusform>
            <numerusform>%Ln تغييرًا منذ ذلك الحين</numerusform>
            <numerusform>%Ln تغيير منذ ذلك الحين</numerusform>
        </translation>
    </message>
    <message>
        <source>1 change since</source>
        <translation>تغيير واحد منذ ذلك الحين</translation>
    </message>
    <message>
        <source>Earlier changes</source>
        <translation>تغييرات سابقة</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>لوحة التفاصيل</translation>
    </message>
    <message>
        <source>Memo on the document</source>
        <translation>مذكرة المستند</translation>
    </message>
    <message>
        <source>Memo on the project</source>
        <translation>مذكرة المشروع</translation>
    </message>
    <message>
        <source>No changes since</source>
        <translation>لا تغييرات منذ ذلك الحين</translation>
    </message>
    <message>
        <source>What the report is like as a whole, and what to keep in mind of it</source>
        <translation>كيف يبدو التقرير في مجمله، وما ينبغي تذكره منه</translation>
    </message>
    <message>
        <source>What you want to find out, and what you have decided on the way</source>
        <translation>ما تريد معرفته، وما قررته في أثناء العمل</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>; </source>
        <translation>؛ </translation>
    </message>
    <message>
        <source>The translations have not been reviewed yet by people who grew up with the language. Should a word be wrong, please write to us; the English text is the one that counts.</source>
        <translation>لم يراجع الترجماتِ بعدُ أناسٌ نشؤوا على هذه اللغة. إن وجدتم كلمة خاطئة فاكتبوا إلينا من فضلكم؛ والنص الإنجليزي هو المعتمد.</translation>
    </message>
    <message>
        <source>{name}: {words}</source>
        <translation>⁨{name}⁩: {words}</translation>
    </message>
</context>
<context>
    <name>LanguageDialog</name>
    <message>
        <source>&amp;Language of the window</source>
        <translation>&amp;لغة النافذة</translation>
    </message>
    <message>
        <source>As the system ({language})</source>
        <translation>لغة النظام (⁨{language}⁩)</translation>
    </message>
    <message>
        <source>Glossator speaks it from its next start on. Exports and the command line stay as they are, in English, so that the same project always gives the same files.</source>
        <translation>يستخدمها Glossator ابتداءً من تشغيله التالي. أما التصدير وسطر الأوامر فيبقيان بالإنجليزية، كي يعطي المشروع نفسه الملفات نفسها دائمًا.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
</context>
<context>
    <name>Left</name>
    <message>
        <source>All work in “{project}” is there, up to the last step.</source>
        <translation>كل العمل في «⁨{project}⁩» محفوظ حتى آخر خطوة.</translation>
    </message>
    <message>
        <source>Glossator did not come to its end the last time.</source>
        <translation>لم ينتهِ Glossator على نحو سليم في المرة الماضية.</translation>
    </message>
    <message>
        <source>Go on where you were</source>
        <translation>المتابعة من حيث توقفت</translation>
    </message>
    <message>
        <source>Read the report</source>
        <translation>قراءة التقرير</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>Every step is saved. The passphrase opens the project where you left it.</source>
        <translation>كل خطوة محفوظة. تفتح عبارة المرور المشروع حيث تركته.</translation>
    </message>
    <message>
        <source>Leave it closed</source>
        <translation>تركه مغلقًا</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>“{name}” is locked</source>
        <translation>«⁨{name}⁩» مقفل</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;Redo</source>
        <translation>إ&amp;عادة</translation>
    </message>
    <message>
        <source>&amp;Redo {step}</source>
        <translation>إ&amp;عادة: {step}</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>ت&amp;راجع</translation>
    </message>
    <message>
        <source>&amp;Undo {step}</source>
        <translation>ت&amp;راجع عن {step}</translation>
    </message>
    <message>
        <source>Glossator</source>
        <translation>Glossator</translation>
    </message>
    <message>
        <source>No projects yet</source>
        <translation>لا مشاريع بعد</translation>
    </message>
    <message>
        <source>This project is open for reading only; nothing was imported.</source>
        <translation>هذا المشروع مفتوح للقراءة فقط؛ لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>{project} (reading only) – Glossator</source>
        <translation>{project} (للقراءة فقط) – Glossator</translation>
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
        <translation>لا مذكرة لك</translation>
    </message>
    <message>
        <source>{coder}: {memo}</source>
        <translation>⁨{coder}⁩: ⁨{memo}⁩</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Codes to merge into</source>
        <translation>رموز يمكن الدمج فيها</translation>
    </message>
    <message>
        <source>Find the code that stays</source>
        <translation>البحث عن الرمز الذي يبقى</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>دمج</translation>
    </message>
    <message>
        <source>Merge “{code}” into another code</source>
        <translation>دمج «⁨{code}⁩» في رمز آخر</translation>
    </message>
    <message>
        <source>Type to find the code that stays</source>
        <translation>اكتب للبحث عن الرمز الذي يبقى</translation>
    </message>
    <message>
        <source>{things} of “{code}” go to the code that you choose, and “{code}” is deleted with its definition. Undo brings it back.</source>
        <translation>ينتقل إلى الرمز الذي تختاره من «⁨{code}⁩» ما يلي: {things}، ويُحذف «⁨{code}⁩» مع تعريفه. التراجع يعيده.</translation>
    </message>
</context>
<context>
    <name>MoreMenu</name>
    <message>
        <source>More passages</source>
        <translation>مزيد من المقاطع</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… ولا غيرها</numerusform>
            <numerusform>… وواحد آخر</numerusform>
            <numerusform>… واثنان آخران</numerusform>
            <numerusform>… و%Ln أخرى</numerusform>
            <numerusform>… و%Ln أخرى</numerusform>
            <numerusform>… و%Ln أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NamesPassphrase</name>
    <message>
        <source>Names with Stand-ins</source>
        <translation>الأسماء وأسماؤها المستعارة</translation>
    </message>
    <message>
        <source>The names with stand-ins lie in “{file}”, which opens with its passphrase only.</source>
        <translation>الأسماء ذات الأسماء المستعارة محفوظة في «⁨{file}⁩»، ولا يُفتح إلا بعبارة مروره.</translation>
    </message>
    <message>
        <source>This project has no passphrase, so its names with stand-ins are kept beside it in “{file}”, an encrypted file. Choose a passphrase for it: who forgets it cannot have the names back.</source>
        <translation>ليس لهذا المشروع عبارة مرور، لذلك تُحفظ الأسماء ذات الأسماء المستعارة بجانبه في «⁨{file}⁩»، وهو ملف مشفَّر. اختر له عبارة مرور: من ينسها لا يمكنه استرجاع الأسماء.</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>&amp;The same again</source>
        <translation>&amp;العبارة نفسها مرة أخرى</translation>
    </message>
    <message>
        <source>Four or five words by chance are strong.</source>
        <translation>أربع كلمات أو خمس مختارة مصادفةً قوية.</translation>
    </message>
    <message>
        <source>If you forget it, the project is lost: nobody can open it then, and we cannot help. Write it down and keep it where your valuables are.</source>
        <translation>إن نسيتها ضاع المشروع: فلا أحد يستطيع فتحه عندئذ، ولا نستطيع نحن المساعدة. اكتبها واحفظها حيث تحفظ نفائسك.</translation>
    </message>
    <message>
        <source>New &amp;passphrase</source>
        <translation>عبارة مرور &amp;جديدة</translation>
    </message>
    <message>
        <source>Strength of the passphrase</source>
        <translation>قوة عبارة المرور</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>العبارتان غير متطابقتين بعد.</translation>
    </message>
    <message>
        <source>Write a passphrase: several words that do not belong together.</source>
        <translation>اكتب عبارة مرور: عدة كلمات لا صلة بينها.</translation>
    </message>
</context>
<context>
    <name>NewProjectDialog</name>
    <message numerus="yes">
        <source>%Ln themes</source>
        <translation>
            <numerusform>بلا موضوعات</numerusform>
            <numerusform>موضوع واحد</numerusform>
            <numerusform>موضوعان</numerusform>
            <numerusform>%Ln موضوعات</numerusform>
            <numerusform>%Ln موضوعًا</numerusform>
            <numerusform>%Ln موضوع</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الا&amp;سم</translation>
    </message>
    <message>
        <source>P&amp;rotect with a passphrase</source>
        <translation>&amp;حماية بعبارة مرور</translation>
    </message>
    <message>
        <source>A project is a file: its name cannot begin with a dot or hold / \ : * ? &quot; &lt; &gt; |</source>
        <translation>المشروع ملف: لا يجوز أن يبدأ اسمه بنقطة ولا أن يحوي أيًّا من ⁨/ \ : * ? &quot; &lt; &gt; |⁩</translation>
    </message>
    <message>
        <source>C&amp;oder</source>
        <translation>ال&amp;مرمِّز</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>تغيير…</translation>
    </message>
    <message>
        <source>Code&amp;book</source>
        <translation>&amp;دليل الرموز</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>إنشاء</translation>
    </message>
    <message>
        <source>Empty: I make my own codes</source>
        <translation>فارغ: أنشئ رموزي بنفسي</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Folder of the project</source>
        <translation>مجلد المشروع</translation>
    </message>
    <message>
        <source>My study</source>
        <translation>دراستي</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>مشروع جديد</translation>
    </message>
    <message>
        <source>There already is a file “{name}” in this folder.</source>
        <translation>يوجد في هذا المجلد ملف باسم «⁨{name}⁩».</translation>
    </message>
    <message>
        <source>as you want to be named in the table</source>
        <translation>الاسم الذي تريده في الجدول</translation>
    </message>
</context>
<context>
    <name>Note</name>
    <message>
        <source>Not saved yet. It is kept here and tried again.</source>
        <translation>لم تُحفظ بعد. هي باقية هنا وتُعاد المحاولة.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>إغلاق هذه الرسالة</translation>
    </message>
</context>
<context>
    <name>OpenPassphrase</name>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Open a protected project</source>
        <translation>فتح مشروع محمي</translation>
    </message>
    <message>
        <source>“{name}” opens with its passphrase only.</source>
        <translation>لا يُفتح «⁨{name}⁩» إلا بعبارة مروره.</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>An older Glossator made this project; it was brought up to date. The copy from before is {copy}.</source>
        <translation>أنشأ هذا المشروعَ إصدارٌ أقدم من Glossator؛ وقد حُدِّث. النسخة السابقة هي ⁨{copy}⁩.</translation>
    </message>
    <message>
        <source>Glossator projects (*.gloss)</source>
        <translation>مشاريع Glossator (*.gloss)</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>فتح مشروع</translation>
    </message>
    <message>
        <source>Open anyway</source>
        <translation>فتح على أي حال</translation>
    </message>
    <message>
        <source>Open for reading</source>
        <translation>فتح للقراءة</translation>
    </message>
    <message>
        <source>Restore from a snapshot…</source>
        <translation>استعادة من لقطة…</translation>
    </message>
    <message>
        <source>Save what can be read…</source>
        <translation>حفظ ما تمكن قراءته…</translation>
    </message>
    <message>
        <source>Where projects are kept</source>
        <translation>مكان حفظ المشاريع</translation>
    </message>
    <message>
        <source>“{name}” could not be opened: {reason}. Nothing was changed.</source>
        <translation>تعذر فتح «⁨{name}⁩»: ⁨{reason}⁩. لم يُغيَّر شيء.</translation>
    </message>
    <message>
        <source>“{name}” is open in another window of Glossator, which has come forward.</source>
        <translation>«⁨{name}⁩» مفتوح في نافذة أخرى من Glossator، وقد جُلبت إلى المقدمة.</translation>
    </message>
</context>
<context>
    <name>PageLookSheet</name>
    <message>
        <source>As at first</source>
        <translation>كما كانت أولًا</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Colours: {name}</source>
        <translation>الألوان: ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>الخط</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Line length</source>
        <translation>طول السطر</translation>
    </message>
    <message>
        <source>Line spacing</source>
        <translation>تباعد الأسطر</translation>
    </message>
    <message>
        <source>Sans serif</source>
        <translation>بلا زوائد</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>بنّي عتيق</translation>
    </message>
    <message>
        <source>Serif</source>
        <translation>بزوائد</translation>
    </message>
    <message>
        <source>Size, line length, spacing, font and colours as they were at first</source>
        <translation>الحجم وطول السطر والتباعد والخط والألوان كما كانت أولًا</translation>
    </message>
    <message>
        <source>System</source>
        <translation>النظام</translation>
    </message>
    <message>
        <source>Text and page</source>
        <translation>النص والصفحة</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}٪</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Codes on these pages</source>
        <translation>الرموز في هذه الصفحات</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>الصفحة {number} من {count}</translation>
    </message>
    <message>
        <source>Without a code</source>
        <translation>بلا رمز</translation>
    </message>
</context>
<context>
    <name>PassagePart</name>
    <message>
        <source>History of this passage</source>
        <translation>سجل هذا المقطع</translation>
    </message>
    <message>
        <source>Memo on the passage</source>
        <translation>مذكرة المقطع</translation>
    </message>
    <message>
        <source>Memo: write what made you choose these codes</source>
        <translation>المذكرة: اكتب ما دعاك إلى اختيار هذه الرموز</translation>
    </message>
    <message>
        <source>Next passage at the cursor</source>
        <translation>المقطع التالي عند المؤشر</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>المقطع</translation>
    </message>
    <message>
        <source>Previous passage at the cursor</source>
        <translation>المقطع السابق عند المؤشر</translation>
    </message>
    <message>
        <source>Put the cursor into a highlight to see its codes and its memo.</source>
        <translation>ضع المؤشر في نص مميَّز لترى رموزه ومذكرته.</translation>
    </message>
    <message>
        <source>{coder} · {time} · characters {start}–{end}</source>
        <translation>⁨{coder}⁩ · ⁨{time}⁩ · المحارف {start}–{end}</translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation>{number} من {all}</translation>
    </message>
</context>
<context>
    <name>Passphrases</name>
    <message>
        <source>Fair: keeps off who finds the file, not who wants it. Another word makes it good.</source>
        <translation>متوسطة: تصدّ من يعثر على الملف، لا من يتعمّد كشفها. كلمة أخرى تجعلها جيدة.</translation>
    </message>
    <message>
        <source>Good.</source>
        <translation>جيدة.</translation>
    </message>
    <message>
        <source>Guessed at once: choose several words that do not belong together.</source>
        <translation>تُخمَّن فورًا: اختر عدة كلمات لا صلة بينها.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>قوية.</translation>
    </message>
    <message>
        <source>Weak: guessed within hours or days. Make it longer.</source>
        <translation>ضعيفة: تُخمَّن في ساعات أو أيام. اجعلها أطول.</translation>
    </message>
</context>
<context>
    <name>PastWindow</name>
    <message>
        <source>Back to now</source>
        <translation>العودة إلى الآن</translation>
    </message>
    <message>
        <source>This is the project as it was on {when}, after step {number}. Nothing can be changed here.</source>
        <translation>هذا هو المشروع كما كان في ⁨{when}⁩، بعد الخطوة {number}. لا يمكن تغيير شيء هنا.</translation>
    </message>
    <message>
        <source>{project} as it was on {when} (reading only) – Glossator</source>
        <translation>{project} كما كان في {when} (للقراءة فقط) – Glossator</translation>
    </message>
</context>
<context>
    <name>PlacementsModel</name>
    <message>
        <source>Changes</source>
        <translation>يتغير</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>الرموز</translation>
    </message>
    <message>
        <source>Moves along</source>
        <translation>ينتقل مع النص</translation>
    </message>
    <message>
        <source>Needs review</source>
        <translation>يحتاج إلى مراجعة</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>يبقى</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>مصيره</translation>
    </message>
    <message>
        <source>Words after</source>
        <translation>الكلمات بعده</translation>
    </message>
    <message>
        <source>Words before</source>
        <translation>الكلمات قبله</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message numerus="yes">
        <source>%Ln codings</source>
        <translation>
            <numerusform>لا ترميزات</numerusform>
            <numerusform>ترميز واحد</numerusform>
            <numerusform>ترميزان</numerusform>
            <numerusform>%Ln ترميزات</numerusform>
            <numerusform>%Ln ترميزًا</numerusform>
            <numerusform>%Ln ترميز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passages</source>
        <translation>
            <numerusform>لا مقاطع</numerusform>
            <numerusform>مقطع واحد</numerusform>
            <numerusform>مقطعان</numerusform>
            <numerusform>%Ln مقاطع</numerusform>
            <numerusform>%Ln مقطعًا</numerusform>
            <numerusform>%Ln مقطع</numerusform>
        </translation>
    </message>
    <message>
        <source>1 coding</source>
        <translation>ترميز واحد</translation>
    </message>
    <message>
        <source>1 passage</source>
        <translation>مقطع واحد</translation>
    </message>
    <message>
        <source>Only some of the coding is shown: {parts}. Hidden passages: {count}.</source>
        <translation>لا يُعرض إلا بعض الترميز: ⁨{parts}⁩. المقاطع المخفية: {count}.</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Print the coded report</source>
        <translation>طباعة التقرير المرمَّز</translation>
    </message>
    <message>
        <source>Save the coded report as PDF</source>
        <translation>حفظ التقرير المرمَّز بصيغة PDF</translation>
    </message>
    <message>
        <source>Stopped; nothing was written, and what was there before is kept.</source>
        <translation>أُوقف؛ لم يُكتب شيء، وما كان موجودًا من قبل محفوظ.</translation>
    </message>
    <message>
        <source>passages with a code</source>
        <translation>المقاطع ذات الرموز</translation>
    </message>
    <message>
        <source>the coders {names}</source>
        <translation>المرمِّزون ⁨{names}⁩</translation>
    </message>
    <message>
        <source>the codes {names}</source>
        <translation>الرموز ⁨{names}⁩</translation>
    </message>
</context>
<context>
    <name>PseudonymsDialog</name>
    <message>
        <source>&amp;Add</source>
        <translation>إ&amp;ضافة</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>&amp;تغيير</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>ال&amp;نوع</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الا&amp;سم</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إ&amp;زالة</translation>
    </message>
    <message>
        <source>&amp;Stand-in</source>
        <translation>الاسم المست&amp;عار</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>ت&amp;راجع</translation>
    </message>
    <message>
        <source>Also &amp;inside longer words</source>
        <translation>&amp;داخل الكلمات الأطول أيضًا</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Names with Stand-ins</source>
        <translation>الأسماء وأسماؤها المستعارة</translation>
    </message>
    <message>
        <source>Names with stand-ins</source>
        <translation>الأسماء وأسماؤها المستعارة</translation>
    </message>
    <message>
        <source>Occurrences</source>
        <translation>مرات الورود</translation>
    </message>
    <message>
        <source>Only as it is &amp;written (May, not may)</source>
        <translation>كما هو م&amp;كتوب فقط (May لا may)</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>مكان</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>غير ذلك</translation>
    </message>
    <message>
        <source>Stand-in</source>
        <translation>الاسم المستعار</translation>
    </message>
</context>
<context>
    <name>QuickCode</name>
    <message>
        <source>Create “{name}”</source>
        <translation>إنشاء «⁨{name}⁩»</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Enter tag · {keys} and stay · Shift+Enter create · Esc</source>
        <translation>‏Enter للوسم · ⁨{keys}⁩ للوسم مع البقاء · Shift+Enter للإنشاء · Esc</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation>Shift+Enter</translation>
    </message>
    <message>
        <source>Tag the selection</source>
        <translation>وسم النص المحدد</translation>
    </message>
    <message>
        <source>Type to find a code or to name a new one</source>
        <translation>اكتب للبحث عن رمز أو لتسمية رمز جديد</translation>
    </message>
    <message>
        <source>✓ is on it</source>
        <translation>✓ موضوع عليه</translation>
    </message>
</context>
<context>
    <name>ReaderCanvas</name>
    <message>
        <source>Report text</source>
        <translation>نص التقرير</translation>
    </message>
</context>
<context>
    <name>ReaderView</name>
    <message numerus="yes">
        <source>+%Ln more</source>
        <translation>
            <numerusform>+٠</numerusform>
            <numerusform>+١</numerusform>
            <numerusform>+٢</numerusform>
            <numerusform>+%Ln</numerusform>
            <numerusform>+%Ln</numerusform>
            <numerusform>+%Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Passage with the codes: {codes}</source>
        <translation>مقطع رموزه: {codes}</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ولا غيرها</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Repairing</name>
    <message>
        <source>All of “{name}” could be read: it is in “{new}” now, and nothing was lost.</source>
        <translation>أمكنت قراءة كل ما في «⁨{name}⁩»: هو الآن في «⁨{new}⁩»، ولم يضع شيء.</translation>
    </message>
    <message>
        <source>Saved from a damaged project</source>
        <translation>ما أُنقذ من مشروع تالف</translation>
    </message>
    <message>
        <source>Saving what can be read of “{name}”; the file itself stays as it is…</source>
        <translation>يُحفظ ما تمكن قراءته من «⁨{name}⁩»؛ ويبقى الملف نفسه كما هو…</translation>
    </message>
    <message>
        <source>What could be read of “{name}” is in “{new}” now. This was lost or changed on the way:</source>
        <translation>ما أمكنت قراءته من «⁨{name}⁩» هو الآن في «⁨{new}⁩». وقد ضاع أو تغير في الطريق ما يلي:</translation>
    </message>
</context>
<context>
    <name>Reversing</name>
    <message>
        <source>Redoing “{step}” …</source>
        <translation>تجري إعادة «⁨{step}⁩» …</translation>
    </message>
    <message>
        <source>Stopped; everything is as it was.</source>
        <translation>أُوقف؛ بقي كل شيء كما كان.</translation>
    </message>
    <message>
        <source>Taking back “{step}” …</source>
        <translation>يجري التراجع عن الخطوة «⁨{step}⁩» …</translation>
    </message>
    <message>
        <source>Undoing “{step}” …</source>
        <translation>يجري التراجع عن «⁨{step}⁩» …</translation>
    </message>
</context>
<context>
    <name>ReviewNote</name>
    <message>
        <source>It Is Right Now</source>
        <translation>صحيح الآن</translation>
    </message>
    <message>
        <source>Review: the text was replaced, and the words of this passage are not in it. It lies at the nearest place. Before: “{quote}”</source>
        <translation>للمراجعة: استُبدل النص، وكلمات هذا المقطع ليست فيه. وهو الآن في أقرب موضع. كان: «⁨{quote}⁩»</translation>
    </message>
    <message>
        <source>Take this passage off the list of those to review</source>
        <translation>إخراج هذا المقطع من قائمة ما يحتاج إلى مراجعة</translation>
    </message>
    <message>
        <source>The text was replaced, and the words of this passage changed. Before: “{quote}”</source>
        <translation>استُبدل النص، وتغيرت كلمات هذا المقطع. كانت: «⁨{quote}⁩»</translation>
    </message>
</context>
<context>
    <name>ReviseDialog</name>
    <message>
        <source>&amp;Attributes to set with it</source>
        <translation>ال&amp;سمات التي تُعيَّن معه</translation>
    </message>
    <message>
        <source>Attributes that the new text proposes</source>
        <translation>السمات التي يقترحها النص الجديد</translation>
    </message>
    <message>
        <source>Of {all} passages {same} keep their words, {changed} change with the text, and {review} need review: their words are not in the new text. None is lost.</source>
        <translation>عدد المقاطع {all}: يحتفظ {same} منها بكلماته، ويتغير {changed} مع النص، ويحتاج {review} إلى مراجعة لأن كلماته ليست في النص الجديد. لا يضيع أي مقطع.</translation>
    </message>
    <message>
        <source>Only {share} % of the two texts is the same: is “{file}” really this report?</source>
        <translation>لا يتطابق من النصين سوى {share} %: هل «⁨{file}⁩» هو هذا التقرير حقًا؟</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>المقاطع</translation>
    </message>
    <message>
        <source>Replace the Text</source>
        <translation>استبدال النص</translation>
    </message>
    <message>
        <source>Replace the text of “{name}”</source>
        <translation>استبدال نص «⁨{name}⁩»</translation>
    </message>
    <message>
        <source>Show the passages that keep their words, too</source>
        <translation>عرض المقاطع التي تحتفظ بكلماتها أيضًا</translation>
    </message>
    <message>
        <source>The document has no passages yet; only its text changes.</source>
        <translation>ليس في المستند مقاطع بعد؛ لا يتغير إلا نصه.</translation>
    </message>
    <message>
        <source>The text of now stays among the earlier texts, and Undo brings everything back.</source>
        <translation>يبقى النص الحالي بين النصوص السابقة، والتراجع يعيد كل شيء.</translation>
    </message>
    <message>
        <source>{name}: {value} instead of {now}, from “{words}”</source>
        <translation>⁨{name}⁩: ‏⁨{value}⁩ بدلًا من ⁨{now}⁩، من «⁨{words}⁩»</translation>
    </message>
    <message>
        <source>{name}: {value}, from “{words}”</source>
        <translation>⁨{name}⁩: ‏⁨{value}⁩، من «⁨{words}⁩»</translation>
    </message>
</context>
<context>
    <name>Revising</name>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>No passage of this document has to be reviewed.</source>
        <translation>لا مقطع في هذا المستند يحتاج إلى مراجعة.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing has to be reviewed any more: %Ln passage(s).</source>
        <translation>
            <numerusform>لم يعد شيء يحتاج إلى مراجعة.</numerusform>
            <numerusform>لم يعد شيء يحتاج إلى مراجعة: مقطع واحد.</numerusform>
            <numerusform>لم يعد شيء يحتاج إلى مراجعة: مقطعان.</numerusform>
            <numerusform>لم يعد شيء يحتاج إلى مراجعة: %Ln مقاطع.</numerusform>
            <numerusform>لم يعد شيء يحتاج إلى مراجعة: %Ln مقطعًا.</numerusform>
            <numerusform>لم يعد شيء يحتاج إلى مراجعة: %Ln مقطع.</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace the text: choose the revised report</source>
        <translation>استبدال النص: اختيار التقرير المنقَّح</translation>
    </message>
    <message>
        <source>Reports ({kinds})</source>
        <translation>تقارير ({kinds})</translation>
    </message>
    <message>
        <source>Stopped; the text is the one it was.</source>
        <translation>أُوقف؛ النص هو النص السابق.</translation>
    </message>
    <message>
        <source>“{name}” has had no other text.</source>
        <translation>لم يكن لـ«⁨{name}⁩» نص آخر.</translation>
    </message>
</context>
<context>
    <name>RowDelegate</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search or run a command</source>
        <translation>ابحث أو شغّل أمرًا</translation>
    </message>
</context>
<context>
    <name>SetPassphrase</name>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>تغيير عبارة المرور</translation>
    </message>
    <message>
        <source>Encrypt</source>
        <translation>تشفير</translation>
    </message>
    <message>
        <source>Encrypt the project</source>
        <translation>تشفير المشروع</translation>
    </message>
    <message>
        <source>Passphrase of &amp;now</source>
        <translation>عبارة المرور ال&amp;حالية</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove the passphrase</source>
        <translation>إزالة عبارة المرور</translation>
    </message>
    <message>
        <source>Write the passphrase of now first.</source>
        <translation>اكتب عبارة المرور الحالية أولًا.</translation>
    </message>
    <message>
        <source>“{name}” and its snapshots are written anew, and its log says so. Copies elsewhere and backups still open with the old passphrase.</source>
        <translation>يُكتب «⁨{name}⁩» ولقطاته من جديد، ويُذكر ذلك في سجله. أما النسخ في أماكن أخرى والنسخ الاحتياطية فتظل تُفتح بعبارة المرور القديمة.</translation>
    </message>
    <message>
        <source>“{name}” and its snapshots are written anew, encrypted, and its log says so. Copies elsewhere, exports and backups stay as they are and can be read by everybody, and until the disk needs the room it may keep parts of the old files.</source>
        <translation>يُكتب «⁨{name}⁩» ولقطاته من جديد بصيغة مشفَّرة، ويُذكر ذلك في سجله. أما النسخ في أماكن أخرى والملفات المصدَّرة والنسخ الاحتياطية فتبقى كما هي ويستطيع الجميع قراءتها، وقد يحتفظ القرص بأجزاء من الملفات القديمة إلى أن يحتاج إلى مكانها.</translation>
    </message>
    <message>
        <source>“{name}” is written anew in plain, and its log says so: everybody who gets at the file can read it then. Its snapshots stay encrypted and open with the passphrase of now.</source>
        <translation>يُكتب «⁨{name}⁩» من جديد غير مشفَّر، ويُذكر ذلك في سجله: وعندئذ يستطيع قراءته كل من يصل إلى الملف. تبقى لقطاته مشفَّرة وتُفتح بعبارة المرور الحالية.</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;طباعة…</translation>
    </message>
    <message>
        <source>Alt+Left, Alt+Right</source>
        <translation>‏Alt+السهم الأيسر، Alt+السهم الأيمن</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>الأسهم</translation>
    </message>
    <message>
        <source>By character and line</source>
        <translation>حسب المحرف والسطر</translation>
    </message>
    <message>
        <source>By paragraph</source>
        <translation>حسب الفقرة</translation>
    </message>
    <message>
        <source>By sentence</source>
        <translation>حسب الجملة</translation>
    </message>
    <message>
        <source>By word</source>
        <translation>حسب الكلمة</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>إلغاء التحديد</translation>
    </message>
    <message>
        <source>Ctrl+Left, Ctrl+Right</source>
        <translation>‏Ctrl+السهم الأيسر، Ctrl+السهم الأيمن</translation>
    </message>
    <message>
        <source>Ctrl+Up, Ctrl+Down</source>
        <translation>‏Ctrl+السهم الأعلى، Ctrl+السهم الأسفل</translation>
    </message>
    <message>
        <source>Ctrl+mouse wheel</source>
        <translation>‏Ctrl+عجلة الفأرة</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Find a code for the selection: just type its name</source>
        <translation>البحث عن رمز للنص المحدد: اكتب اسمه فحسب</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>في النص</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Narrow the list</source>
        <translation>تضييق القائمة</translation>
    </message>
    <message>
        <source>Select on the way</source>
        <translation>التحديد أثناء التنقل</translation>
    </message>
    <message>
        <source>Shift with any of these</source>
        <translation>‏Shift مع أي من هذه</translation>
    </message>
    <message>
        <source>Tag with the code that wears the digit: the selection, or the sentence at the caret</source>
        <translation>الوسم بالرمز الذي يحمل الرقم: النص المحدد، أو الجملة عند المؤشر</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Type to narrow the list</source>
        <translation>اكتب لتضييق القائمة</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>الحروف</translation>
    </message>
</context>
<context>
    <name>Showing</name>
    <message>
        <source>Outside the report</source>
        <translation>خارج التقرير</translation>
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
        <translation>تُحفظ لقطة أولًا …</translation>
    </message>
    <message>
        <source>No snapshot was taken; your work itself is saved. The log has the details.</source>
        <translation>لم تُؤخذ لقطة؛ عملك نفسه محفوظ. التفاصيل في سجل البرنامج.</translation>
    </message>
</context>
<context>
    <name>SnapshotsDialog</name>
    <message>
        <source> MB</source>
        <translation> ميغابايت</translation>
    </message>
    <message>
        <source>&amp;Change the Place…</source>
        <translation>&amp;تغيير المكان…</translation>
    </message>
    <message>
        <source>&amp;Restore into a New File…</source>
        <translation>ا&amp;ستعادة في ملف جديد…</translation>
    </message>
    <message>
        <source>&amp;Take One Now</source>
        <translation>ا&amp;لتقاط لقطة الآن</translation>
    </message>
    <message>
        <source>?</source>
        <translation>؟</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>بطلب المستخدم</translation>
    </message>
    <message>
        <source>At &amp;most</source>
        <translation>بحد أ&amp;قصى</translation>
    </message>
    <message>
        <source>At closing</source>
        <translation>عند الإغلاق</translation>
    </message>
    <message>
        <source>At most, in megabytes</source>
        <translation>الحد الأقصى بالميغابايت</translation>
    </message>
    <message>
        <source>Before a deletion</source>
        <translation>قبل حذف</translation>
    </message>
    <message>
        <source>Before a merge of codes</source>
        <translation>قبل دمج رموز</translation>
    </message>
    <message>
        <source>Before a text was replaced</source>
        <translation>قبل استبدال نص</translation>
    </message>
    <message>
        <source>Before an import</source>
        <translation>قبل استيراد</translation>
    </message>
    <message>
        <source>Before it was brought up to date</source>
        <translation>قبل تحديثه</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>الرموز</translation>
    </message>
    <message>
        <source>Codings</source>
        <translation>الترميزات</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>المستندات</translation>
    </message>
    <message>
        <source>Glossator projects (*.gloss)</source>
        <translation>مشاريع Glossator (*.gloss)</translation>
    </message>
    <message>
        <source>It would have {things} that are gone today.</source>
        <translation>سيكون فيه ما لم يعد موجودًا اليوم: {things}.</translation>
    </message>
    <message>
        <source>Keep snapshots in</source>
        <translation>مكان حفظ اللقطات</translation>
    </message>
    <message>
        <source>Kept in {folder}</source>
        <translation>محفوظة في ⁨{folder}⁩</translation>
    </message>
    <message>
        <source>Nothing was done since the latest snapshot, so none was needed.</source>
        <translation>لم يُفعل شيء منذ آخر لقطة، فلا حاجة إلى لقطة جديدة.</translation>
    </message>
    <message>
        <source>Nothing was done since; the project is as this snapshot has it.</source>
        <translation>لم يُفعل شيء منذ ذلك الحين؛ المشروع كما هو في هذه اللقطة.</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>المقاطع</translation>
    </message>
    <message>
        <source>Restore into a new file</source>
        <translation>الاستعادة في ملف جديد</translation>
    </message>
    <message>
        <source>Since then: {steps} by {coders}.</source>
        <translation>منذ ذلك الحين: {steps}، قام بها {coders}.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Snapshots of “{name}”</source>
        <translation>لقطات «⁨{name}⁩»</translation>
    </message>
    <message>
        <source>Snapshots taken so far stay where they are.</source>
        <translation>تبقى اللقطات المأخوذة حتى الآن حيث هي.</translation>
    </message>
    <message>
        <source>Snapshots, newest first</source>
        <translation>اللقطات، الأحدث أولًا</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>وقت أخذها</translation>
    </message>
    <message>
        <source>The restored project would lack {things} of today&apos;s.</source>
        <translation>سينقص المشروعَ المستعاد من محتوى اليوم: {things}.</translation>
    </message>
    <message>
        <source>There are no snapshots yet. One is taken every 15 minutes while something changes, before imports, merges and large deletions, before the project is brought up to date, and when it is closed.</source>
        <translation>لا لقطات بعد. تُؤخذ لقطة كل خمس عشرة دقيقة ما دام شيء يتغير، وقبل الاستيراد والدمج والحذف الكبير، وقبل ترقية المشروع إلى إصدار أحدث، وعند إغلاقه.</translation>
    </message>
    <message>
        <source>This snapshot cannot be read: it is damaged, or taken under another passphrase.</source>
        <translation>لا يمكن قراءة هذه اللقطة: إنها تالفة أو أُخذت بعبارة مرور أخرى.</translation>
    </message>
    <message>
        <source>This snapshot is of another branch of the project&apos;s history.</source>
        <translation>هذه اللقطة من فرع آخر من سجل المشروع.</translation>
    </message>
    <message>
        <source>Under a new passphrase</source>
        <translation>بعبارة مرور جديدة</translation>
    </message>
    <message>
        <source>What would be lost</source>
        <translation>ما سيُفقد</translation>
    </message>
    <message>
        <source>What would be lost cannot be said, since the project itself cannot be read.</source>
        <translation>لا يمكن معرفة ما سيُفقد، لأن المشروع نفسه لا يمكن قراءته.</translation>
    </message>
    <message>
        <source>While working</source>
        <translation>أثناء العمل</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>جارٍ العمل…</translation>
    </message>
    <message>
        <source>“{name}” was restored; what was wrong with the project then still is: {what}</source>
        <translation>استُعيد «⁨{name}⁩»؛ وما كان في المشروع من خلل حينها لا يزال فيه: {what}</translation>
    </message>
</context>
<context>
    <name>StandInText</name>
    <message>
        <source>The text with stand-ins</source>
        <translation>النص بالأسماء المستعارة</translation>
    </message>
    <message>
        <source>“{name}” with stand-ins</source>
        <translation>«⁨{name}⁩» بالأسماء المستعارة</translation>
    </message>
</context>
<context>
    <name>StandingIn</name>
    <message>
        <source>No name has a stand-in yet: select one in the text, then Document ▸ Give a Stand-in.</source>
        <translation>لا اسم له اسم مستعار بعد: حدّد اسمًا في النص، ثم «مستند ▸ وضع اسم مستعار».</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message numerus="yes">
        <source>%Ln codings</source>
        <translation>
            <numerusform>لا ترميزات</numerusform>
            <numerusform>ترميز واحد</numerusform>
            <numerusform>ترميزان</numerusform>
            <numerusform>%Ln ترميزات</numerusform>
            <numerusform>%Ln ترميزًا</numerusform>
            <numerusform>%Ln ترميز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passages</source>
        <translation>
            <numerusform>لا مقاطع</numerusform>
            <numerusform>مقطع واحد</numerusform>
            <numerusform>مقطعان</numerusform>
            <numerusform>%Ln مقاطع</numerusform>
            <numerusform>%Ln مقطعًا</numerusform>
            <numerusform>%Ln مقطع</numerusform>
        </translation>
    </message>
    <message>
        <source>1 coding</source>
        <translation>ترميز واحد</translation>
    </message>
    <message>
        <source>1 passage</source>
        <translation>مقطع واحد</translation>
    </message>
    <message>
        <source>Aa</source>
        <translation>أأ</translation>
    </message>
    <message>
        <source>Back to the usual text size</source>
        <translation>العودة إلى حجم النص المعتاد</translation>
    </message>
    <message>
        <source>Change the coder&apos;s name</source>
        <translation>تغيير اسم المرمِّز</translation>
    </message>
    <message>
        <source>Coder: {name}</source>
        <translation>المرمِّز: ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Colours: {name}</source>
        <translation>الألوان: ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Open for reading only</source>
        <translation>مفتوح للقراءة فقط</translation>
    </message>
    <message>
        <source>Other colours</source>
        <translation>ألوان أخرى</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>محفوظ</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>بنّي عتيق</translation>
    </message>
    <message>
        <source>Text and page</source>
        <translation>النص والصفحة</translation>
    </message>
    <message>
        <source>Text and page: size, line length, spacing, font, colours</source>
        <translation>النص والصفحة: الحجم وطول السطر والتباعد والخط والألوان</translation>
    </message>
    <message>
        <source>Text size: {percent}</source>
        <translation>حجم النص: {percent}</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}٪</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Add the codebook “{}”</source>
        <translation>إضافة دليل الرموز «⁨{}⁩»</translation>
    </message>
    <message>
        <source>Add the coder “{}”</source>
        <translation>إضافة المرمِّز «⁨{}⁩»</translation>
    </message>
    <message>
        <source>Build the sample project</source>
        <translation>إنشاء المشروع النموذجي</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>تغيير عبارة المرور</translation>
    </message>
    <message>
        <source>Change the stand-in “{}”</source>
        <translation>تغيير الاسم المستعار «⁨{}⁩»</translation>
    </message>
    <message>
        <source>Create the attribute “{}”</source>
        <translation>إنشاء السمة «⁨{}⁩»</translation>
    </message>
    <message>
        <source>Create the code “{}”</source>
        <translation>إنشاء الرمز «⁨{}⁩»</translation>
    </message>
    <message>
        <source>Create with the codebook “{}”</source>
        <translation>إنشاء المشروع مع دليل الرموز «⁨{}⁩»</translation>
    </message>
    <message>
        <source>Define the code “{}”</source>
        <translation>تعريف الرمز «⁨{}⁩»</translation>
    </message>
    <message>
        <source>Delete a memo</source>
        <translation>حذف مذكرة</translation>
    </message>
    <message>
        <source>Delete the attribute “{}”</source>
        <translation>حذف السمة «⁨{}⁩»</translation>
    </message>
    <message>
        <source>Delete the code “{}”</source>
        <translation>حذف الرمز «⁨{}⁩»</translation>
    </message>
    <message>
        <source>Delete the document “{}”</source>
        <translation>حذف المستند «⁨{}⁩»</translation>
    </message>
    <message>
        <source>Delete the memo on the code “{}”</source>
        <translation>حذف مذكرة الرمز «⁨{}⁩»</translation>
    </message>
    <message>
        <source>Delete the memo on the document “{}”</source>
        <translation>حذف مذكرة المستند «⁨{}⁩»</translation>
    </message>
    <message>
        <source>Delete the memo on the project</source>
        <translation>حذف مذكرة المشروع</translation>
    </message>
    <message>
        <source>Delete the passage</source>
        <translation>حذف المقطع</translation>
    </message>
    <message>
        <source>Delete {} documents</source>
        <translation>حذف عدة مستندات (عددها ⁨{}⁩)</translation>
    </message>
    <message>
        <source>Delete {} passages</source>
        <translation>حذف عدة مقاطع (عددها ⁨{}⁩)</translation>
    </message>
    <message>
        <source>Encrypt the project</source>
        <translation>تشفير المشروع</translation>
    </message>
    <message>
        <source>Give the stand-in “{}”</source>
        <translation>وضع الاسم المستعار «⁨{}⁩»</translation>
    </message>
    <message>
        <source>Give {} stand-ins</source>
        <translation>وضع عدة أسماء مستعارة (عددها ⁨{}⁩)</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>تمييز</translation>
    </message>
    <message>
        <source>Import the project “{}”</source>
        <translation>استيراد المشروع «⁨{}⁩»</translation>
    </message>
    <message>
        <source>Import {} documents</source>
        <translation>استيراد عدة مستندات (عددها ⁨{}⁩)</translation>
    </message>
    <message>
        <source>Import “{}”</source>
        <translation>استيراد «⁨{}⁩»</translation>
    </message>
    <message>
        <source>Join {} passages</source>
        <translation>ضمّ عدة مقاطع (عددها ⁨{}⁩)</translation>
    </message>
    <message>
        <source>Merge the code “{}”</source>
        <translation>دمج الرمز «⁨{}⁩»</translation>
    </message>
    <message>
        <source>Move the code “{}”</source>
        <translation>نقل الرمز «⁨{}⁩»</translation>
    </message>
    <message>
        <source>Move the edges of a passage</source>
        <translation>تحريك حدود مقطع</translation>
    </message>
    <message>
        <source>Recolour the code “{}”</source>
        <translation>تغيير لون الرمز «⁨{}⁩»</translation>
    </message>
    <message>
        <source>Remove the passphrase</source>
        <translation>إزالة عبارة المرور</translation>
    </message>
    <message>
        <source>Remove the stand-in “{}”</source>
        <translation>إزالة الاسم المستعار «⁨{}⁩»</translation>
    </message>
    <message>
        <source>Rename the attribute “{}”</source>
        <translation>إعادة تسمية السمة «⁨{}⁩»</translation>
    </message>
    <message>
        <source>Rename the code “{}”</source>
        <translation>إعادة تسمية الرمز «⁨{}⁩»</translation>
    </message>
    <message>
        <source>Rename the document “{}”</source>
        <translation>إعادة تسمية المستند «⁨{}⁩»</translation>
    </message>
    <message>
        <source>Repair “{}”</source>
        <translation>إصلاح «⁨{}⁩»</translation>
    </message>
    <message>
        <source>Replace the text of “{}”</source>
        <translation>استبدال نص «⁨{}⁩»</translation>
    </message>
    <message>
        <source>Set the digit of “{}”</source>
        <translation>تعيين رقم الرمز «⁨{}⁩»</translation>
    </message>
    <message>
        <source>Set {}</source>
        <translation>تعيين قيمة ⁨{}⁩</translation>
    </message>
    <message>
        <source>Settle the review of a passage</source>
        <translation>إنهاء مراجعة مقطع</translation>
    </message>
    <message>
        <source>Settle the review of {} passages</source>
        <translation>إنهاء مراجعة عدة مقاطع (عددها ⁨{}⁩)</translation>
    </message>
    <message>
        <source>Split a passage</source>
        <translation>تقسيم مقطع</translation>
    </message>
    <message>
        <source>Tag with the new code {}</source>
        <translation>وسم بالرمز الجديد ⁨{}⁩</translation>
    </message>
    <message>
        <source>Tag with {}</source>
        <translation>وسم بالرمز ⁨{}⁩</translation>
    </message>
    <message>
        <source>Take back “{}”</source>
        <translation>التراجع عن «⁨{}⁩»</translation>
    </message>
    <message>
        <source>Uncode {}</source>
        <translation>إزالة الرمز ⁨{}⁩</translation>
    </message>
    <message>
        <source>Write a memo</source>
        <translation>كتابة مذكرة</translation>
    </message>
    <message>
        <source>Write a memo on the code “{}”</source>
        <translation>كتابة مذكرة على الرمز «⁨{}⁩»</translation>
    </message>
    <message>
        <source>Write a memo on the document “{}”</source>
        <translation>كتابة مذكرة على المستند «⁨{}⁩»</translation>
    </message>
    <message>
        <source>Write a memo on the project</source>
        <translation>كتابة مذكرة على المشروع</translation>
    </message>
</context>
<context>
    <name>Taking</name>
    <message>
        <source>Deleted a passage of {coder}; {keys} brings it back.</source>
        <translation>حُذف مقطع من عمل ⁨{coder}⁩؛ ⁨{keys}⁩ يعيده.</translation>
    </message>
    <message>
        <source>Removed “{code}” of {coder}; {keys} brings it back.</source>
        <translation>أُزيل «⁨{code}⁩» من عمل ⁨{coder}⁩؛ ⁨{keys}⁩ يعيده.</translation>
    </message>
</context>
<context>
    <name>TickList</name>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Narrow the list: {what}</source>
        <translation>تضييق القائمة: {what}</translation>
    </message>
    <message>
        <source>Type to narrow the list</source>
        <translation>اكتب لتضييق القائمة</translation>
    </message>
</context>
<context>
    <name>ToldDialog</name>
    <message>
        <source>&amp;Copy the list</source>
        <translation>&amp;نسخ القائمة</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>&amp;Next</source>
        <translation>التال&amp;ي</translation>
    </message>
    <message>
        <source>Back to “{project}”</source>
        <translation>العودة إلى «⁨{project}⁩»</translation>
    </message>
    <message>
        <source>Do&amp;ne</source>
        <translation>إ&amp;نهاء</translation>
    </message>
    <message>
        <source>Drag the mouse over them, or hold Shift and use the arrows. {key} takes the whole sentence at the caret.</source>
        <translation>اسحب الفأرة عليها، أو أمسك Shift واستخدم الأسهم. ⁨{key}⁩ يأخذ الجملة كلها عند المؤشر.</translation>
    </message>
    <message>
        <source>It is saved already. The margin names the code; this column shows the words, who tagged them and when, and the code&apos;s definition. {key} goes to the next passage: try it.</source>
        <translation>لقد حُفظ بالفعل. يذكر الهامش اسم الرمز؛ ويُظهر هذا العمود الكلمات ومن وسمها ومتى، وتعريف الرمز. ⁨{key}⁩ ينتقل إلى المقطع التالي: جرّبه.</translation>
    </message>
    <message>
        <source>Press Enter, type the first letters of a code, press Enter again. Quicker: the digit beside the code in the codebook, or a full stop for the code used last.</source>
        <translation>اضغط Enter، واكتب أول حروف الرمز، ثم اضغط Enter مرة أخرى. وأسرع من ذلك: الرقم الذي بجانب الرمز في دليل الرموز، أو النقطة لآخر رمز استُخدم.</translation>
    </message>
    <message>
        <source>Say why, or look at one code</source>
        <translation>اذكر السبب، أو انظر إلى رمز واحد</translation>
    </message>
    <message>
        <source>See what is tagged</source>
        <translation>انظر إلى ما وُسم</translation>
    </message>
    <message>
        <source>Select some words</source>
        <translation>حدّد بعض الكلمات</translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation>الخطوة {number} من {count}</translation>
    </message>
    <message>
        <source>Tag them</source>
        <translation>ضع عليها وسمًا</translation>
    </message>
    <message>
        <source>Take the table away</source>
        <translation>خذ الجدول معك</translation>
    </message>
    <message>
        <source>That was the tour. This copy of the sample is yours: change what you like.</source>
        <translation>انتهت الجولة. هذه النسخة من النموذج لك: غيّر فيها ما تشاء.</translation>
    </message>
    <message>
        <source>You have left the tour. Help &gt; Take the Tour begins it again.</source>
        <translation>غادرت الجولة. تبدأ من جديد من «مساعدة &gt; بدء الجولة».</translation>
    </message>
    <message>
        <source>{key} (File &gt; Export Passages) writes a row for each code on each passage: words, place, code, coder, memo. {more} has all other tables and formats.</source>
        <translation>⁨{key}⁩ («ملف &gt; تصدير المقاطع») يكتب صفًا لكل رمز على كل مقطع: الكلمات والموضع والرمز والمرمِّز والمذكرة. وفي ⁨{more}⁩ كل الجداول والصيغ الأخرى.</translation>
    </message>
    <message>
        <source>{memo} writes a memo on the passage; Esc goes back to the text. {filter} shows only some codes or coders, {all} shows everything again.</source>
        <translation>⁨{memo}⁩ يكتب مذكرة على المقطع؛ و Esc يعود إلى النص. ⁨{filter}⁩ يعرض بعض الرموز أو المرمِّزين فقط، و{all} يعرض كل شيء من جديد.</translation>
    </message>
</context>
<context>
    <name>Transfers</name>
    <message numerus="yes">
        <source> … and %Ln more</source>
        <translation>
            <numerusform> … ولا غيرها</numerusform>
            <numerusform> … وواحد آخر</numerusform>
            <numerusform> … واثنان آخران</numerusform>
            <numerusform> … و%Ln أخرى</numerusform>
            <numerusform> … و%Ln أخرى</numerusform>
            <numerusform> … و%Ln أخرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotations</source>
        <translation>
            <numerusform>لا حواشيَ</numerusform>
            <numerusform>حاشية واحدة</numerusform>
            <numerusform>حاشيتان</numerusform>
            <numerusform>%Ln حواشٍ</numerusform>
            <numerusform>%Ln حاشية</numerusform>
            <numerusform>%Ln حاشية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln codes</source>
        <translation>
            <numerusform>لا رموز</numerusform>
            <numerusform>رمز واحد</numerusform>
            <numerusform>رمزان</numerusform>
            <numerusform>%Ln رموز</numerusform>
            <numerusform>%Ln رمزًا</numerusform>
            <numerusform>%Ln رمز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln documents</source>
        <translation>
            <numerusform>لا مستندات</numerusform>
            <numerusform>مستند واحد</numerusform>
            <numerusform>مستندان</numerusform>
            <numerusform>%Ln مستندات</numerusform>
            <numerusform>%Ln مستندًا</numerusform>
            <numerusform>%Ln مستند</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages</source>
        <translation>
            <numerusform>لا صفحات</numerusform>
            <numerusform>صفحة واحدة</numerusform>
            <numerusform>صفحتان</numerusform>
            <numerusform>%Ln صفحات</numerusform>
            <numerusform>%Ln صفحة</numerusform>
            <numerusform>%Ln صفحة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passages have to be reviewed.</source>
        <translation>
            <numerusform>لا مقطع يحتاج إلى مراجعة.</numerusform>
            <numerusform>مقطع واحد يحتاج إلى مراجعة.</numerusform>
            <numerusform>مقطعان يحتاجان إلى مراجعة.</numerusform>
            <numerusform>%Ln مقاطع تحتاج إلى مراجعة.</numerusform>
            <numerusform>%Ln مقطعًا تحتاج إلى مراجعة.</numerusform>
            <numerusform>%Ln مقطع تحتاج إلى مراجعة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quotations</source>
        <translation>
            <numerusform>لا اقتباسات</numerusform>
            <numerusform>اقتباس واحد</numerusform>
            <numerusform>اقتباسان</numerusform>
            <numerusform>%Ln اقتباسات</numerusform>
            <numerusform>%Ln اقتباسًا</numerusform>
            <numerusform>%Ln اقتباس</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>لا صفوف</numerusform>
            <numerusform>صف واحد</numerusform>
            <numerusform>صفان</numerusform>
            <numerusform>%Ln صفوف</numerusform>
            <numerusform>%Ln صفًا</numerusform>
            <numerusform>%Ln صف</numerusform>
        </translation>
    </message>
    <message>
        <source>1 annotation</source>
        <translation>حاشية واحدة</translation>
    </message>
    <message>
        <source>1 code</source>
        <translation>رمز واحد</translation>
    </message>
    <message>
        <source>1 document</source>
        <translation>مستند واحد</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>صفحة واحدة</translation>
    </message>
    <message>
        <source>1 passage has to be reviewed.</source>
        <translation>مقطع واحد يحتاج إلى مراجعة.</translation>
    </message>
    <message>
        <source>1 quotation</source>
        <translation>اقتباس واحد</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>صف واحد</translation>
    </message>
    <message>
        <source>Added what “{name}” holds.</source>
        <translation>أُضيف ما في «⁨{name}⁩».</translation>
    </message>
    <message>
        <source>All is well: the pages, the references, every quote against its text, the log.</source>
        <translation>كل شيء سليم: الصفحات والإحالات ومطابقة كل اقتباس لنصه والسجل.</translation>
    </message>
    <message>
        <source>All of “{name}” is here already.</source>
        <translation>كل ما في «⁨{name}⁩» موجود هنا من قبل.</translation>
    </message>
    <message>
        <source>Checking the project …</source>
        <translation>يجري فحص المشروع …</translation>
    </message>
    <message>
        <source>Comparing the two texts …</source>
        <translation>تجري مقارنة النصين …</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>نسخ القائمة</translation>
    </message>
    <message>
        <source>Drawing the pages …</source>
        <translation>تُرسم الصفحات …</translation>
    </message>
    <message>
        <source>Exported {count} to “{name}”.</source>
        <translation>صُدِّر إلى «⁨{name}⁩»: {count}.</translation>
    </message>
    <message>
        <source>Imported “{name}”.</source>
        <translation>استُورد «⁨{name}⁩».</translation>
    </message>
    <message>
        <source>Replaced the text of “{name}”.</source>
        <translation>استُبدل نص «⁨{name}⁩».</translation>
    </message>
    <message>
        <source>Saved {pages} to “{name}”.</source>
        <translation>حُفظ في «⁨{name}⁩»: {pages}.</translation>
    </message>
    <message>
        <source>Sent {pages} to the printer.</source>
        <translation>أُرسل إلى الطابعة: {pages}.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>عرض في المجلد</translation>
    </message>
    <message>
        <source>Show the first</source>
        <translation>عرض الأول</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>عرض القائمة</translation>
    </message>
    <message>
        <source>The check found: {first}{more}</source>
        <translation>وجد الفحص: ⁨{first}⁩⁨{more}⁩</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>What the file does not hold as it is</source>
        <translation>ما لا يحفظه الملف كما هو</translation>
    </message>
    <message>
        <source>What was imported</source>
        <translation>ما استُورد</translation>
    </message>
    <message>
        <source>Writing …</source>
        <translation>تجري الكتابة …</translation>
    </message>
</context>
<context>
    <name>Unsaved</name>
    <message>
        <source>Close Without It</source>
        <translation>إغلاق دون حفظه</translation>
    </message>
    <message>
        <source>{reason} What you wrote in the inspector is not saved, so the project stays open. Copy it elsewhere, or close again when it can be saved.</source>
        <translation>{reason} لم يُحفظ ما كتبته في لوحة التفاصيل، ولذلك يبقى المشروع مفتوحًا. انسخه إلى مكان آخر، أو أغلق من جديد حين يصبح حفظه ممكنًا.</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>Earlier texts</source>
        <translation>النصوص السابقة</translation>
    </message>
    <message>
        <source>Earlier texts of “{name}”</source>
        <translation>النصوص السابقة لـ«⁨{name}⁩»</translation>
    </message>
    <message>
        <source>The text as it was</source>
        <translation>النص كما كان</translation>
    </message>
    <message numerus="yes">
        <source>{number}: “{source}”, %Ln characters, from {first} to {last}</source>
        <translation>
            <numerusform>{number}: «⁨{source}⁩»، بلا محارف، من ⁨{first}⁩ إلى ⁨{last}⁩</numerusform>
            <numerusform>{number}: «⁨{source}⁩»، محرف واحد، من ⁨{first}⁩ إلى ⁨{last}⁩</numerusform>
            <numerusform>{number}: «⁨{source}⁩»، محرفان، من ⁨{first}⁩ إلى ⁨{last}⁩</numerusform>
            <numerusform>{number}: «⁨{source}⁩»، %Ln محارف، من ⁨{first}⁩ إلى ⁨{last}⁩</numerusform>
            <numerusform>{number}: «⁨{source}⁩»، %Ln محرفًا، من ⁨{first}⁩ إلى ⁨{last}⁩</numerusform>
            <numerusform>{number}: «⁨{source}⁩»، %Ln محرف، من ⁨{first}⁩ إلى ⁨{last}⁩</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Choose another folder…</source>
        <translation>اختيار مجلد آخر…</translation>
    </message>
    <message>
        <source>Glossator</source>
        <translation>Glossator</translation>
    </message>
    <message>
        <source>Here for the first time? Five steps in the window itself show how a report is tagged. You can leave at any time.</source>
        <translation>أهذه زيارتك الأولى؟ خمس خطوات في النافذة نفسها تبيّن كيف يُوسم تقرير. يمكنك المغادرة متى شئت.</translation>
    </message>
    <message>
        <source>Keep new projects in another folder</source>
        <translation>حفظ المشاريع الجديدة في مجلد آخر</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>New projects are kept in {folder}.</source>
        <translation>تُحفظ المشاريع الجديدة في ⁨{folder}⁩.</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>مشروع جديد…</translation>
    </message>
    <message>
        <source>Open a project…</source>
        <translation>فتح مشروع…</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>فتح النموذج</translation>
    </message>
    <message>
        <source>Or drop a project here, or the reports that a new project should begin with. Nothing ever leaves this machine.</source>
        <translation>أو أفلت هنا مشروعًا، أو التقارير التي يبدأ بها مشروع جديد. لا يغادر هذا الجهازَ أي شيء أبدًا.</translation>
    </message>
    <message>
        <source>Read case reports, tag passages by theme, take away the dataset.</source>
        <translation>اقرأ تقارير الحالات، وسِم المقاطع بحسب الموضوع، وخذ مجموعة البيانات معك.</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>المشاريع الحديثة</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>بدء الجولة</translation>
    </message>
    <message>
        <source>The sample is a report on Cambodia from 2019 with passages tagged in four themes. You get a copy of your own: change what you like.</source>
        <translation>النموذج تقرير عن كمبوديا من عام ٢٠١٩ وُسمت مقاطعه في أربعة موضوعات. تحصل على نسخة خاصة بك: غيّر فيها ما تشاء.</translation>
    </message>
</context>
<context>
    <name>WhichNames</name>
    <message>
        <source>&amp;Names as they are, as in the window</source>
        <translation>الأ&amp;سماء كما هي، كما في النافذة</translation>
    </message>
    <message>
        <source>&amp;Stand-ins in their place, everywhere but in coders&apos; initials</source>
        <translation>الأسماء المست&amp;عارة مكانها، في كل موضع ما عدا الأحرف الأولى من أسماء المرمِّزين</translation>
    </message>
    <message>
        <source>Names in this project have stand-ins. The pages show:</source>
        <translation>لبعض الأسماء في هذا المشروع أسماء مستعارة. تعرض الصفحات:</translation>
    </message>
</context>
<context>
    <name>_Faults</name>
    <message>
        <source>Open the log folder</source>
        <translation>فتح مجلد سجلات البرنامج</translation>
    </message>
    <message>
        <source>Read the report</source>
        <translation>قراءة التقرير</translation>
    </message>
    <message>
        <source>Something went wrong inside Glossator. What was saved before is safe; the last step may not have been done. The log has the details.</source>
        <translation>حدث خلل داخل Glossator. ما حُفظ من قبل سليم؛ وربما لم تُنفَّذ الخطوة الأخيرة. التفاصيل في سجل البرنامج.</translation>
    </message>
</context>
<context>
    <name>_Recent</name>
    <message>
        <source>Open {name} in {folder}</source>
        <translation>فتح ⁨{name}⁩ في ⁨{folder}⁩</translation>
    </message>
</context>
</TS>
