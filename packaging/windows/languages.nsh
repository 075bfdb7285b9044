; What the installer says beside NSIS's own words. All but English wait for a native reader's review.
!macro say language id text
  LangString ${id} ${LANG_${language}} "${text}"
!macroend
!define say "!insertmacro say"

${say} ENGLISH project "Glossator project"
${say} SPANISH project "Proyecto de Glossator"
${say} FRENCH project "Projet Glossator"
${say} PORTUGUESE project "Projeto do Glossator"
${say} PORTUGUESEBR project "Projeto do Glossator"
${say} ARABIC project "مشروع Glossator"

${say} ENGLISH running "Glossator is running. Nothing has been changed. Close it, then try again."
${say} SPANISH running "Glossator está abierto. No se ha cambiado nada. Ciérrelo y vuelva a intentarlo."
${say} FRENCH running "Glossator est ouvert. Rien n’a été modifié. Fermez-le, puis réessayez."
${say} PORTUGUESE running "O Glossator está aberto. Nada foi alterado. Feche-o e tente novamente."
${say} PORTUGUESEBR running "O Glossator está aberto. Nada foi alterado. Feche-o e tente novamente."
${say} ARABIC running "برنامج Glossator قيد التشغيل. لم يتغير شيء. أغلقه ثم أعد المحاولة."

${say} ENGLISH tooOld "Glossator needs Windows 10, version 1903, or newer. Nothing has been changed."
${say} SPANISH tooOld "Glossator necesita Windows 10, versión 1903, o posterior. No se ha cambiado nada."
${say} FRENCH tooOld "Glossator a besoin de Windows 10, version 1903, ou plus récent. Rien n’a été modifié."
${say} PORTUGUESE tooOld "O Glossator precisa do Windows 10, versão 1903, ou mais recente. Nada foi alterado."
${say} PORTUGUESEBR tooOld "O Glossator precisa do Windows 10, versão 1903, ou mais recente. Nada foi alterado."
${say} ARABIC tooOld "يحتاج Glossator إلى ويندوز 10، الإصدار 1903، أو أحدث. لم يتغير شيء."

${say} ENGLISH incomplete "Not all files could be written: is the disk full? Your projects are untouched. Make room, then run this setup again."
${say} SPANISH incomplete "No se pudieron escribir todos los archivos: ¿está lleno el disco? Sus proyectos están intactos. Libere espacio y vuelva a ejecutar este instalador."
${say} FRENCH incomplete "Certains fichiers n’ont pas pu être écrits : le disque est-il plein ? Vos projets sont intacts. Libérez de l’espace, puis relancez cette installation."
${say} PORTUGUESE incomplete "Não foi possível gravar todos os ficheiros: o disco está cheio? Os seus projetos estão intactos. Liberte espaço e execute este instalador novamente."
${say} PORTUGUESEBR incomplete "Não foi possível gravar todos os arquivos: o disco está cheio? Seus projetos estão intactos. Libere espaço e execute este instalador novamente."
${say} ARABIC incomplete "تعذرت كتابة بعض الملفات: هل القرص ممتلئ؟ مشاريعك لم تُمس. وفّر مساحة ثم شغّل هذا المثبّت من جديد."

${say} ENGLISH settingsToo "Remove your settings and the log as well? Projects and snapshots stay in any case."
${say} SPANISH settingsToo "¿Quitar también sus ajustes y el registro? Los proyectos y las instantáneas se conservan en todo caso."
${say} FRENCH settingsToo "Supprimer aussi vos réglages et le journal ? Les projets et les instantanés restent dans tous les cas."
${say} PORTUGUESE settingsToo "Remover também as suas definições e o registo? Os projetos e os instantâneos ficam em qualquer caso."
${say} PORTUGUESEBR settingsToo "Remover também suas configurações e o log? Os projetos e os instantâneos ficam em qualquer caso."
${say} ARABIC settingsToo "هل تريد إزالة إعداداتك والسجل أيضًا؟ تبقى المشاريع واللقطات في كل الأحوال."
