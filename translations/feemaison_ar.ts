<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_DZ" sourcelanguage="en">
<context>
    <name>Customers</name>
    <message>
        <source>balance %1</source>
        <translation>الحساب %1</translation>
    </message>
    <message>
        <source>advance %1</source>
        <translation>رصيد %1</translation>
    </message>
    <message>
        <source>owes %1</source>
        <translation>عليه %1</translation>
    </message>
</context>
<context>
    <name>DeviceField</name>
    <message>
        <source>The other one</source>
        <translation>الأخرى</translation>
    </message>
    <message>
        <source>A monitor of this computer</source>
        <translation>شاشة من شاشات هذا الحاسوب</translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation>الشاشة</translation>
    </message>
    <message>
        <source>Words of welcome</source>
        <translation>عبارة الترحيب</translation>
    </message>
    <message>
        <source>Its name here</source>
        <translation>اسمه هنا</translation>
    </message>
    <message>
        <source>Command set</source>
        <translation>لغة الأوامر</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>مجموعة الحروف</translation>
    </message>
    <message>
        <source>Without accents</source>
        <translation>بدون حركات لاتينية</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>الإضاءة</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>السرعة</translation>
    </message>
    <message>
        <source>Parity</source>
        <translation>التماثل</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بدون</translation>
    </message>
    <message>
        <source>Odd</source>
        <translation>فردي</translation>
    </message>
    <message>
        <source>Even</source>
        <translation>زوجي</translation>
    </message>
    <message>
        <source>Serial or USB-serial</source>
        <translation>تسلسلي أو USB تسلسلي</translation>
    </message>
    <message>
        <source>On the receipt printer&apos;s plug</source>
        <translation>على مقبس طابعة التذاكر</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>الطراز</translation>
    </message>
    <message>
        <source>Not in the list</source>
        <translation>ليس في القائمة</translation>
    </message>
    <message>
        <source>As the model has it</source>
        <translation>حسب الطراز</translation>
    </message>
    <message>
        <source>Paper width</source>
        <translation>عرض الورق</translation>
    </message>
    <message>
        <source>80 mm</source>
        <translation>80 مم</translation>
    </message>
    <message>
        <source>76 mm</source>
        <translation>76 مم</translation>
    </message>
    <message>
        <source>58 mm</source>
        <translation>58 مم</translation>
    </message>
    <message>
        <source>Says how it is</source>
        <translation>تخبر عن حالتها</translation>
    </message>
    <message>
        <source>When asked</source>
        <translation>عند السؤال</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>من تلقاء نفسها</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدا</translation>
    </message>
    <message>
        <source>Cutter</source>
        <translation>القاطع</translation>
    </message>
    <message>
        <source>Feed and cut</source>
        <translation>تقديم ثم قطع</translation>
    </message>
    <message>
        <source>Cut only</source>
        <translation>قطع فقط</translation>
    </message>
    <message>
        <source>No cutter</source>
        <translation>بدون قاطع</translation>
    </message>
    <message>
        <source>Drawer on pin</source>
        <translation>الدرج على الطرف</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Port number</source>
        <translation>رقم المنفذ</translation>
    </message>
    <message>
        <source>Flow control</source>
        <translation>ضبط التدفق</translation>
    </message>
    <message>
        <source>By wires (DTR/RTS)</source>
        <translation>بالأسلاك (DTR/RTS)</translation>
    </message>
    <message>
        <source>By characters (XON/XOFF)</source>
        <translation>بالحروف (XON/XOFF)</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>USB printer port</source>
        <translation>منفذ USB للطابعة</translation>
    </message>
    <message>
        <source>A file, to try</source>
        <translation>ملف، للتجربة</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>البروتوكول</translation>
    </message>
    <message>
        <source>CAS, sends by itself</source>
        <translation>CAS، إرسال متواصل</translation>
    </message>
    <message>
        <source>Weights without a point are</source>
        <translation>وزن بدون فاصلة بوحدة</translation>
    </message>
    <message>
        <source>grams</source>
        <translation>الغرام</translation>
    </message>
    <message>
        <source>tens of grams</source>
        <translation>عشرات الغرامات</translation>
    </message>
    <message>
        <source>hundreds of grams</source>
        <translation>مئات الغرامات</translation>
    </message>
    <message>
        <source>As the protocol has it</source>
        <translation>حسب البروتوكول</translation>
    </message>
    <message>
        <source>Data bits</source>
        <translation>بتات البيانات</translation>
    </message>
    <message>
        <source>Network (serial server)</source>
        <translation>الشبكة (خادم تسلسلي)</translation>
    </message>
    <message>
        <source>Serial scanner</source>
        <translation>قارئ تسلسلي</translation>
    </message>
    <message>
        <source>Symbology before the code (]E0)</source>
        <translation>البادئة قبل الرمز (]E0)</translation>
    </message>
    <message>
        <source>Taken away</source>
        <translation>تُحذف</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>تبقى</translation>
    </message>
    <message>
        <source>Its name in the system</source>
        <translation>اسمها في النظام</translation>
    </message>
    <message>
        <source>Printer of this computer&apos;s system</source>
        <translation>طابعة من نظام هذا الحاسوب</translation>
    </message>
    <message>
        <source>Mettler-Toledo, sends by itself</source>
        <translation>Mettler-Toledo، يرسل من تلقاء نفسه</translation>
    </message>
    <message>
        <source>Maker&apos;s code (Dialog 06)</source>
        <translation>رمز الصانع (Dialog 06)</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>The work was interrupted.</source>
        <translation>توقف العمل.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>لم يتغير أي شيء.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid.</source>
        <translation>شهادة الخادم غير صالحة.</translation>
    </message>
    <message>
        <source>Sales stay recorded here. Call the manager: the connection must be checked.</source>
        <translation>تبقى المبيعات مسجلة هنا. اتصل بالمسؤول: يجب فحص الاتصال.</translation>
    </message>
    <message>
        <source>The server refused this.</source>
        <translation>رفض الخادم هذه العملية.</translation>
    </message>
    <message>
        <source>Nothing was changed there. Call the manager if it happens again.</source>
        <translation>لم يتغير شيء هناك. اتصل بالمسؤول إذا تكرر ذلك.</translation>
    </message>
    <message>
        <source>The database was not upgraded.</source>
        <translation>لم تُحدَّث قاعدة البيانات.</translation>
    </message>
    <message>
        <source>One of its steps differs from this program&apos;s. Nothing was changed.</source>
        <translation>إحدى خطواتها تختلف عن خطوات هذا البرنامج. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Nothing was changed. The log says why.</source>
        <translation>لم يتغير شيء. السبب في سجل البرنامج.</translation>
    </message>
    <message>
        <source>This program is older than the database.</source>
        <translation>هذا البرنامج أقدم من قاعدة البيانات.</translation>
    </message>
    <message>
        <source>Update the program. Sales stay recorded here.</source>
        <translation>حدّث البرنامج. تبقى المبيعات مسجلة هنا.</translation>
    </message>
    <message>
        <source>You do not have the right to do this.</source>
        <translation>ليس لديك الحق في هذا.</translation>
    </message>
    <message>
        <source>Ask a manager.</source>
        <translation>اطلب من المسؤول.</translation>
    </message>
    <message>
        <source>This database is not one of ours.</source>
        <translation>قاعدة البيانات هذه ليست لهذا البرنامج.</translation>
    </message>
    <message>
        <source>Nothing was changed there. Check the connection settings.</source>
        <translation>لم يتغير شيء هناك. تحقق من إعدادات الاتصال.</translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <translation>الخادم لا يجيب.</translation>
    </message>
    <message>
        <source>Go on selling: everything is recorded here and leaves by itself.</source>
        <translation>واصل البيع: كل شيء مسجل هنا ويُرسل من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>This computer is short of memory.</source>
        <translation>ذاكرة هذا الحاسوب لا تكفي.</translation>
    </message>
    <message>
        <source>Close other programs, then try again.</source>
        <translation>أغلق برامج أخرى ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The server takes too long to answer.</source>
        <translation>الخادم يتأخر في الإجابة.</translation>
    </message>
    <message>
        <source>Everything is recorded here. Try again in a moment.</source>
        <translation>كل شيء مسجل هنا. أعد المحاولة بعد قليل.</translation>
    </message>
    <message>
        <source>Someone else was changing the same thing.</source>
        <translation>كان شخص آخر يغيّر الشيء نفسه.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>أعد المحاولة.</translation>
    </message>
    <message>
        <source>The server does not accept this till&apos;s password.</source>
        <translation>الخادم لا يقبل كلمة سر هذا الصندوق.</translation>
    </message>
    <message>
        <source>Sales stay recorded here. Call the manager.</source>
        <translation>تبقى المبيعات مسجلة هنا. اتصل بالمسؤول.</translation>
    </message>
    <message>
        <source>This could not be done.</source>
        <translation>تعذر القيام بهذا.</translation>
    </message>
    <message>
        <source>What was recorded before is safe. Try again, then call the manager.</source>
        <translation>ما سُجل من قبل محفوظ. أعد المحاولة ثم اتصل بالمسؤول.</translation>
    </message>
    <message>
        <source>This is not a connection string.</source>
        <translation>هذا ليس نص اتصال صحيحا.</translation>
    </message>
    <message>
        <source>It reads host=… dbname=… user=….</source>
        <translation>يُكتب هكذا: host=… dbname=… user=…</translation>
    </message>
    <message>
        <source>No keyring answers on this computer.</source>
        <translation>لا توجد حافظة مفاتيح تجيب على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Install one (gnome-keyring, KWallet), or choose the key file: whoever reads this account&apos;s files can then read it.</source>
        <translation>ثبّت واحدة (gnome-keyring أو KWallet) أو اختر ملف المفاتيح: من يقرأ ملفات هذا الحساب يستطيع قراءته.</translation>
    </message>
    <message>
        <source>The keyring refused.</source>
        <translation>رفضت حافظة المفاتيح.</translation>
    </message>
    <message>
        <source>Unlock it and try again.</source>
        <translation>افتحها ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Others can read this computer&apos;s key: %1</source>
        <translation>يستطيع آخرون قراءة مفتاح هذا الحاسوب: %1</translation>
    </message>
    <message>
        <source>Close the file to others, then draw a new key.</source>
        <translation>امنع الآخرين من الملف ثم أنشئ مفتاحا جديدا.</translation>
    </message>
    <message>
        <source>The key could not be kept: %1</source>
        <translation>تعذر حفظ المفتاح: %1</translation>
    </message>
    <message>
        <source>Check the folder and the disk.</source>
        <translation>تحقق من المجلد والقرص.</translation>
    </message>
    <message>
        <source>The pictures could not be made.</source>
        <translation>تعذر إنشاء الصور.</translation>
    </message>
    <message>
        <source>PostgreSQL 15 or newer is not installed on this computer.</source>
        <translation>‏PostgreSQL 15 أو أحدث غير مثبت على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Install the package postgresql.</source>
        <translation>ثبّت الحزمة postgresql.</translation>
    </message>
    <message>
        <source>The database&apos;s folder cannot be used: %1</source>
        <translation>لا يمكن استعمال مجلد قاعدة البيانات: %1</translation>
    </message>
    <message>
        <source>Check its rights and the disk.</source>
        <translation>تحقق من حقوقه ومن القرص.</translation>
    </message>
    <message>
        <source>The database of this computer did not start.</source>
        <translation>لم تبدأ قاعدة بيانات هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Its log says why: %1</source>
        <translation>السبب في سجلها: %1</translation>
    </message>
    <message>
        <source>The database of this computer did not stop.</source>
        <translation>لم تتوقف قاعدة بيانات هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Close what uses it, then try again.</source>
        <translation>أغلق ما يستعملها ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>This database holds a real shop.</source>
        <translation>قاعدة البيانات هذه لمحل حقيقي.</translation>
    </message>
    <message>
        <source>Nothing was changed there.</source>
        <translation>لم يتغير شيء هناك.</translation>
    </message>
    <message>
        <source>This computer is already the till %1.</source>
        <translation>هذا الحاسوب هو الصندوق %1 بالفعل.</translation>
    </message>
    <message>
        <source>This product is not sold at the till.</source>
        <translation>هذا المنتج لا يباع في الصندوق.</translation>
    </message>
    <message>
        <source>Check its record with the manager.</source>
        <translation>راجع بطاقته مع المسؤول.</translation>
    </message>
    <message>
        <source>Unknown code: %1</source>
        <translation>رمز غير معروف: %1</translation>
    </message>
    <message>
        <source>Check the label, or look for the product by its name.</source>
        <translation>تحقق من الملصق أو ابحث عن المنتج باسمه.</translation>
    </message>
    <message>
        <source>The last action is still being recorded.</source>
        <translation>ما زالت العملية الأخيرة قيد التسجيل.</translation>
    </message>
    <message>
        <source>Wait a moment.</source>
        <translation>انتظر لحظة.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock went backwards.</source>
        <translation>رجعت ساعة هذا الحاسوب إلى الوراء.</translation>
    </message>
    <message>
        <source>Sales keep their order. Set the date and time right.</source>
        <translation>تحافظ المبيعات على ترتيبها. اضبط التاريخ والوقت.</translation>
    </message>
    <message>
        <source>A discount goes from 0 to 100 %.</source>
        <translation>الخصم من 0 إلى 100 %.</translation>
    </message>
    <message>
        <source>The disk of this till is full.</source>
        <translation>قرص هذا الصندوق ممتلئ.</translation>
    </message>
    <message>
        <source>The last action was not recorded. Free some space, then try again.</source>
        <translation>لم تُسجل العملية الأخيرة. حرر مساحة ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The ticket is empty.</source>
        <translation>التذكرة فارغة.</translation>
    </message>
    <message>
        <source>Touch or scan a product first.</source>
        <translation>المس منتجا أو امسح رمزه أولا.</translation>
    </message>
    <message>
        <source>The till&apos;s journal is damaged.</source>
        <translation>سجل الصندوق تالف.</translation>
    </message>
    <message>
        <source>Stop selling here and call the manager: nothing may be lost.</source>
        <translation>توقف عن البيع هنا واتصل بالمسؤول: يجب ألا يضيع شيء.</translation>
    </message>
    <message>
        <source>The server knows another history of this till.</source>
        <translation>يعرف الخادم تاريخا آخر لهذا الصندوق.</translation>
    </message>
    <message>
        <source>Stop selling here and call the manager.</source>
        <translation>توقف عن البيع هنا واتصل بالمسؤول.</translation>
    </message>
    <message>
        <source>The till is already open on this computer.</source>
        <translation>الصندوق مفتوح بالفعل على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Go back to the window that is open.</source>
        <translation>ارجع إلى النافذة المفتوحة.</translation>
    </message>
    <message>
        <source>This journal belongs to the till %1.</source>
        <translation>هذا السجل يخص الصندوق %1.</translation>
    </message>
    <message>
        <source>Start the program with that till.</source>
        <translation>شغّل البرنامج بذلك الصندوق.</translation>
    </message>
    <message>
        <source>The till&apos;s folder cannot be written.</source>
        <translation>لا يمكن الكتابة في مجلد الصندوق.</translation>
    </message>
    <message>
        <source>Nothing can be sold until it can. Call the manager.</source>
        <translation>لا يمكن البيع قبل ذلك. اتصل بالمسؤول.</translation>
    </message>
    <message>
        <source>An old copy of this till&apos;s journal was put back.</source>
        <translation>أُعيدت نسخة قديمة من سجل هذا الصندوق.</translation>
    </message>
    <message>
        <source>The till could not write on its disk.</source>
        <translation>تعذر على الصندوق الكتابة على قرصه.</translation>
    </message>
    <message>
        <source>The last action was not recorded. Try again, then call the manager.</source>
        <translation>لم تُسجل العملية الأخيرة. أعد المحاولة ثم اتصل بالمسؤول.</translation>
    </message>
    <message>
        <source>No line is selected.</source>
        <translation>لم يُحدَّد أي سطر.</translation>
    </message>
    <message>
        <source>Touch a line of the ticket first.</source>
        <translation>المس سطرا من التذكرة أولا.</translation>
    </message>
    <message>
        <source>This person has no code yet.</source>
        <translation>ليس لهذا الشخص رمز بعد.</translation>
    </message>
    <message>
        <source>A manager gives one in the office.</source>
        <translation>يمنحه المسؤول رمزا من المكتب.</translation>
    </message>
    <message>
        <source>This ticket is not in the journal of this till.</source>
        <translation>هذه التذكرة ليست في سجل هذا الصندوق.</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>لا أحد متصل.</translation>
    </message>
    <message>
        <source>Touch your name and type your code.</source>
        <translation>المس اسمك واكتب رمزك.</translation>
    </message>
    <message>
        <source>%1 are missing.</source>
        <translation>ينقص %1.</translation>
    </message>
    <message>
        <source>Complete the amount received.</source>
        <translation>أكمل المبلغ المستلم.</translation>
    </message>
    <message>
        <source>This ticket&apos;s number was already taken.</source>
        <translation>رقم هذه التذكرة مأخوذ من قبل.</translation>
    </message>
    <message>
        <source>Nothing was recorded. Try again.</source>
        <translation>لم يُسجل شيء. أعد المحاولة.</translation>
    </message>
    <message>
        <source>The server knows this till by another journal.</source>
        <translation>يعرف الخادم هذا الصندوق بسجل آخر.</translation>
    </message>
    <message>
        <source>Too many wrong codes.</source>
        <translation>رموز خاطئة كثيرة.</translation>
    </message>
    <message>
        <source>This person may try again in %1 s.</source>
        <translation>يمكن لهذا الشخص المحاولة بعد %1 ث.</translation>
    </message>
    <message>
        <source>A code has 4 to 6 digits.</source>
        <translation>الرمز من 4 إلى 6 أرقام.</translation>
    </message>
    <message>
        <source>This price is out of range.</source>
        <translation>هذا السعر خارج الحدود.</translation>
    </message>
    <message>
        <source>Type a price from 0 to 9,999,999.</source>
        <translation>اكتب سعرا من 0 إلى 9 999 999.</translation>
    </message>
    <message>
        <source>This quantity is out of range.</source>
        <translation>هذه الكمية خارج الحدود.</translation>
    </message>
    <message>
        <source>Type a quantity up to 99,999.</source>
        <translation>اكتب كمية لا تتجاوز 99 999.</translation>
    </message>
    <message>
        <source>The local copy of the catalogue cannot be read.</source>
        <translation>تعذرت قراءة النسخة المحلية من القائمة.</translation>
    </message>
    <message>
        <source>It comes back with the server; nothing is lost.</source>
        <translation>تعود مع الخادم؛ لم يضع شيء.</translation>
    </message>
    <message>
        <source>The local copy of the catalogue was not saved.</source>
        <translation>لم تُحفظ النسخة المحلية من القائمة.</translation>
    </message>
    <message>
        <source>Selling goes on. Check the free space of the disk.</source>
        <translation>يستمر البيع. تحقق من المساحة الحرة في القرص.</translation>
    </message>
    <message>
        <source>This till was closed in the office.</source>
        <translation>أُغلق هذا الصندوق من المكتب.</translation>
    </message>
    <message>
        <source>Sales recorded here are kept. Call the manager.</source>
        <translation>المبيعات المسجلة هنا محفوظة. اتصل بالمسؤول.</translation>
    </message>
    <message>
        <source>The server does not know this till.</source>
        <translation>الخادم لا يعرف هذا الصندوق.</translation>
    </message>
    <message>
        <source>This is not the right code.</source>
        <translation>الرمز غير صحيح.</translation>
    </message>
    <message>
        <source>Tries left: %1.</source>
        <translation>المحاولات الباقية: %1.</translation>
    </message>
    <message>
        <source>The difference is above %1.</source>
        <translation>الفارق يتجاوز %1.</translation>
    </message>
    <message>
        <source>Count again, or ask a manager to close.</source>
        <translation>أعد العد أو اطلب من المسؤول الإغلاق.</translation>
    </message>
    <message>
        <source>There is a difference.</source>
        <translation>يوجد فارق.</translation>
    </message>
    <message>
        <source>Say why before closing.</source>
        <translation>اذكر السبب قبل الإغلاق.</translation>
    </message>
    <message>
        <source>This till has no drawer.</source>
        <translation>ليس لهذا الصندوق درج.</translation>
    </message>
    <message>
        <source>A manager gives it one in the office.</source>
        <translation>يمنحه المسؤول درجا من المكتب.</translation>
    </message>
    <message>
        <source>The drawer is not open.</source>
        <translation>الصندوق غير مفتوح.</translation>
    </message>
    <message>
        <source>Count the drawer and open the session first.</source>
        <translation>عدّ الدرج وافتح الجلسة أولا.</translation>
    </message>
    <message>
        <source>The session %1 is already open.</source>
        <translation>الجلسة %1 مفتوحة بالفعل.</translation>
    </message>
    <message>
        <source>Close it before opening another.</source>
        <translation>أغلقها قبل فتح أخرى.</translation>
    </message>
    <message>
        <source>A ticket is not finished.</source>
        <translation>توجد تذكرة غير منتهية.</translation>
    </message>
    <message>
        <source>Take its payment or empty it before closing.</source>
        <translation>ادفعها أو أفرغها قبل الإغلاق.</translation>
    </message>
    <message>
        <source>The printer&apos;s address is not valid.</source>
        <translation>عنوان الطابعة غير صالح.</translation>
    </message>
    <message>
        <source>Sales go on. Correct it in the till&apos;s settings.</source>
        <translation>يستمر البيع. صححه في إعدادات الصندوق.</translation>
    </message>
    <message>
        <source>The printer&apos;s cover is open.</source>
        <translation>غطاء الطابعة مفتوح.</translation>
    </message>
    <message>
        <source>Sales go on and tickets wait. Close the cover.</source>
        <translation>يستمر البيع وتنتظر التذاكر. أغلق الغطاء.</translation>
    </message>
    <message>
        <source>The printer&apos;s cutter is blocked.</source>
        <translation>قاطع الطابعة عالق.</translation>
    </message>
    <message>
        <source>Sales go on and tickets wait. Open the cover and free the paper.</source>
        <translation>يستمر البيع وتنتظر التذاكر. افتح الغطاء وحرر الورق.</translation>
    </message>
    <message>
        <source>This ticket cannot be printed.</source>
        <translation>لا يمكن طبع هذه التذكرة.</translation>
    </message>
    <message>
        <source>The sale is recorded. Tell the manager.</source>
        <translation>البيع مسجل. أخبر المسؤول.</translation>
    </message>
    <message>
        <source>The drawer was not opened: the printer answered too late.</source>
        <translation>لم يُفتح الدرج: تأخرت الطابعة في الإجابة.</translation>
    </message>
    <message>
        <source>Open it from the Till menu.</source>
        <translation>افتحه من قائمة الصندوق.</translation>
    </message>
    <message>
        <source>The printer reports a fault.</source>
        <translation>الطابعة تبلغ عن عطل.</translation>
    </message>
    <message>
        <source>Sales go on and tickets wait. Switch the printer off and on.</source>
        <translation>يستمر البيع وتنتظر التذاكر. أطفئ الطابعة ثم شغّلها.</translation>
    </message>
    <message>
        <source>The printer stopped answering in the middle of a ticket.</source>
        <translation>توقفت الطابعة عن الإجابة وسط تذكرة.</translation>
    </message>
    <message>
        <source>The sale is recorded. Check the paper that came out.</source>
        <translation>البيع مسجل. تحقق من الورق الذي خرج.</translation>
    </message>
    <message>
        <source>This computer may not use the printer.</source>
        <translation>لا يحق لهذا الحاسوب استعمال الطابعة.</translation>
    </message>
    <message>
        <source>Sales go on and tickets wait. Call the manager.</source>
        <translation>يستمر البيع وتنتظر التذاكر. اتصل بالمسؤول.</translation>
    </message>
    <message>
        <source>No driver for this printer.</source>
        <translation>لا يوجد مشغّل لهذه الطابعة.</translation>
    </message>
    <message>
        <source>Sales go on without paper. Call the manager.</source>
        <translation>يستمر البيع بلا ورق. اتصل بالمسؤول.</translation>
    </message>
    <message>
        <source>This till has no printer.</source>
        <translation>ليس لهذا الصندوق طابعة.</translation>
    </message>
    <message>
        <source>Sales are recorded; nothing is printed.</source>
        <translation>المبيعات مسجلة؛ لا يُطبع شيء.</translation>
    </message>
    <message>
        <source>The printer is paused.</source>
        <translation>الطابعة متوقفة مؤقتا.</translation>
    </message>
    <message>
        <source>Sales go on and tickets wait. Press its button to resume.</source>
        <translation>يستمر البيع وتنتظر التذاكر. اضغط زرها للاستئناف.</translation>
    </message>
    <message>
        <source>Old tickets wait for the printer.</source>
        <translation>تذاكر قديمة تنتظر الطابعة.</translation>
    </message>
    <message>
        <source>They are not printed by themselves. Reprint the ones you need.</source>
        <translation>لا تُطبع من تلقاء نفسها. أعد طبع ما تحتاجه.</translation>
    </message>
    <message>
        <source>The paper roll is near its end.</source>
        <translation>لفة الورق تقترب من نهايتها.</translation>
    </message>
    <message>
        <source>Prepare a new roll.</source>
        <translation>حضّر لفة جديدة.</translation>
    </message>
    <message>
        <source>No more paper.</source>
        <translation>نفد الورق.</translation>
    </message>
    <message>
        <source>Sales go on and tickets wait. Put a new roll in.</source>
        <translation>يستمر البيع وتنتظر التذاكر. ضع لفة جديدة.</translation>
    </message>
    <message>
        <source>The printer does not answer.</source>
        <translation>الطابعة لا تجيب.</translation>
    </message>
    <message>
        <source>Sales go on and tickets wait. Check that it is on.</source>
        <translation>يستمر البيع وتنتظر التذاكر. تحقق أنها مشتغلة.</translation>
    </message>
    <message>
        <source>The printer cannot be reached.</source>
        <translation>لا يمكن الوصول إلى الطابعة.</translation>
    </message>
    <message>
        <source>Sales go on and tickets wait. Check its cable and that it is on.</source>
        <translation>يستمر البيع وتنتظر التذاكر. تحقق من الكابل وأنها مشتغلة.</translation>
    </message>
    <message>
        <source>This account only sums others.</source>
        <translation>هذا الحساب يجمع حسابات أخرى فقط.</translation>
    </message>
    <message>
        <source>Choose one of its sub-accounts.</source>
        <translation>اختر أحد حساباته الفرعية.</translation>
    </message>
    <message>
        <source>This accounting period is closed.</source>
        <translation>هذه الفترة المحاسبية مغلقة.</translation>
    </message>
    <message>
        <source>Choose a day of an open period.</source>
        <translation>اختر يوما من فترة مفتوحة.</translation>
    </message>
    <message>
        <source>A posted entry is never changed.</source>
        <translation>القيد المثبت لا يتغير أبدا.</translation>
    </message>
    <message>
        <source>Reverse it with another one.</source>
        <translation>اعكسه بقيد آخر.</translation>
    </message>
    <message>
        <source>Debit and credit differ.</source>
        <translation>المدين والدائن مختلفان.</translation>
    </message>
    <message>
        <source>Nothing was posted.</source>
        <translation>لم يُثبت شيء.</translation>
    </message>
    <message>
        <source>The audit log is never changed.</source>
        <translation>سجل المراقبة لا يتغير أبدا.</translation>
    </message>
    <message>
        <source>The code %1 belongs to another till.</source>
        <translation>الرمز %1 لصندوق آخر.</translation>
    </message>
    <message>
        <source>A lost till takes a new code, never its old one.</source>
        <translation>الصندوق الضائع يأخذ رمزا جديدا لا رمزه القديم.</translation>
    </message>
    <message>
        <source>The name %1 is already taken.</source>
        <translation>الاسم %1 مأخوذ.</translation>
    </message>
    <message>
        <source>Choose another.</source>
        <translation>اختر غيره.</translation>
    </message>
    <message>
        <source>This is not a password&apos;s verifier.</source>
        <translation>هذه ليست بصمة كلمة سر.</translation>
    </message>
    <message>
        <source>The drawer %1 belongs to another till.</source>
        <translation>الدرج %1 لصندوق آخر.</translation>
    </message>
    <message>
        <source>Close that till first, or name another drawer.</source>
        <translation>أغلق ذلك الصندوق أولا أو سمّ درجا آخر.</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>سجّل الدخول أولا.</translation>
    </message>
    <message>
        <source>There is no profile %1.</source>
        <translation>لا يوجد ملف باسم %1.</translation>
    </message>
    <message>
        <source>There is no till %1.</source>
        <translation>لا يوجد صندوق %1.</translation>
    </message>
    <message>
        <source>There is nobody named %1.</source>
        <translation>لا أحد باسم %1.</translation>
    </message>
    <message>
        <source>A product that is sold needs a price.</source>
        <translation>المنتج المباع يحتاج سعرا.</translation>
    </message>
    <message>
        <source>This badge cannot be read.</source>
        <translation>تعذّرت قراءة هذه الشارة.</translation>
    </message>
    <message>
        <source>Present it again; nothing was changed.</source>
        <translation>قدّمها من جديد؛ لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>This badge belongs to %1.</source>
        <translation>هذه الشارة تخصّ %1.</translation>
    </message>
    <message>
        <source>Take it from them first, or use another.</source>
        <translation>اسحبها منه أولًا أو استعمل شارة أخرى.</translation>
    </message>
    <message>
        <source>This barcode pattern cannot be read.</source>
        <translation>نموذج الرمز الشريطي هذا غير مقروء.</translation>
    </message>
    <message>
        <source>Thirteen places: P for the product, then W for grams or A for dinars.</source>
        <translation>ثلاث عشرة خانة: P للمنتج، ثم W للغرامات أو A للدنانير.</translation>
    </message>
    <message>
        <source>A customer needs a name.</source>
        <translation>يجب أن يكون للزبون اسم.</translation>
    </message>
    <message>
        <source>Two letters at least.</source>
        <translation>حرفان على الأقل.</translation>
    </message>
    <message>
        <source>This is not a phone number.</source>
        <translation>هذا ليس رقم هاتف.</translation>
    </message>
    <message>
        <source>Type ten digits at least.</source>
        <translation>اكتب عشرة أرقام على الأقل.</translation>
    </message>
    <message>
        <source>This phone number belongs to %1.</source>
        <translation>هذا الرقم يخصّ %1.</translation>
    </message>
    <message>
        <source>Open that customer instead.</source>
        <translation>افتح بطاقة ذلك الزبون بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>A way to pay never changes its kind.</source>
        <translation>لا يتغيّر نوع وسيلة الدفع أبدًا.</translation>
    </message>
    <message>
        <source>Add another one, or switch this one off.</source>
        <translation>أضف وسيلة أخرى أو عطّل هذه.</translation>
    </message>
    <message>
        <source>There is no such remark any more.</source>
        <translation>لم تعد هذه الملاحظة موجودة.</translation>
    </message>
    <message>
        <source>These two units do not convert into each other.</source>
        <translation>لا تتحول هاتان الوحدتان إلى بعضهما.</translation>
    </message>
    <message>
        <source>Grams are sold in g or kg, millilitres in ml or l.</source>
        <translation>يباع الغرام بالغ أو الكغ والملل بالملل أو اللتر.</translation>
    </message>
    <message>
        <source>This product does not exist.</source>
        <translation>هذا المنتج غير موجود.</translation>
    </message>
    <message>
        <source>There is no setting %1.</source>
        <translation>لا يوجد إعداد %1.</translation>
    </message>
    <message>
        <source>The server does not know this kind of record yet.</source>
        <translation>الخادم لا يعرف بعد هذا النوع من السجلات.</translation>
    </message>
    <message>
        <source>It is kept; update the server.</source>
        <translation>هو محفوظ؛ حدّث الخادم.</translation>
    </message>
    <message>
        <source>The server does not know this version of records yet.</source>
        <translation>الخادم لا يعرف بعد هذه النسخة من السجلات.</translation>
    </message>
    <message>
        <source>A receipt needs a unit cost.</source>
        <translation>الاستلام يحتاج كلفة الوحدة.</translation>
    </message>
    <message>
        <source>There is not enough in stock.</source>
        <translation>الكمية في المخزون لا تكفي.</translation>
    </message>
    <message>
        <source>Nothing was moved.</source>
        <translation>لم يُنقل شيء.</translation>
    </message>
    <message>
        <source>Say why the stock changes.</source>
        <translation>اذكر سبب تغير المخزون.</translation>
    </message>
    <message>
        <source>The account would go over its limit of %1.</source>
        <translation>سيتجاوز الحساب حدّه البالغ %1.</translation>
    </message>
    <message>
        <source>Take part of it another way, or ask a manager.</source>
        <translation>اقبض جزءا بطريقة أخرى، أو اطلب من مسؤول.</translation>
    </message>
    <message>
        <source>%1 may not allow this.</source>
        <translation>لا يحق لـ %1 السماح بذلك.</translation>
    </message>
    <message>
        <source>Ask somebody who has the right.</source>
        <translation>اطلب من شخص له الحق.</translation>
    </message>
    <message>
        <source>Choose the customer first.</source>
        <translation>اختر الزبون أولا.</translation>
    </message>
    <message>
        <source>An account always belongs to somebody.</source>
        <translation>الحساب يعود دائما إلى شخص.</translation>
    </message>
    <message>
        <source>The shop does not take this way of paying.</source>
        <translation>المتجر لا يقبل طريقة الدفع هذه.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>اختر طريقة أخرى.</translation>
    </message>
    <message>
        <source>Type the customer&apos;s name.</source>
        <translation>اكتب اسم الزبون.</translation>
    </message>
    <message>
        <source>This needs the server, which does not answer.</source>
        <translation>هذا يحتاج إلى الخادم وهو لا يجيب.</translation>
    </message>
    <message>
        <source>Choose another way, or try again when the network is back.</source>
        <translation>اختر طريقة أخرى، أو أعد المحاولة عند عودة الشبكة.</translation>
    </message>
    <message>
        <source>Nobody at this till may allow this.</source>
        <translation>لا أحد في هذا الصندوق يمكنه السماح بذلك.</translation>
    </message>
    <message>
        <source>Call the manager.</source>
        <translation>اتصل بالمسؤول.</translation>
    </message>
    <message>
        <source>This ticket can no longer be cancelled.</source>
        <translation>لم يعد ممكنا إلغاء هذه التذكرة.</translation>
    </message>
    <message>
        <source>Only the last ticket of the open session can. Take its articles back instead.</source>
        <translation>يمكن ذلك لآخر تذكرة في الجلسة المفتوحة فقط. استرجع موادها بدلا من ذلك.</translation>
    </message>
    <message>
        <source>Nothing of it is left to take back.</source>
        <translation>لم يبق منها شيء للاسترجاع.</translation>
    </message>
    <message>
        <source>These articles came back already.</source>
        <translation>لقد عادت هذه المواد من قبل.</translation>
    </message>
    <message>
        <source>Money is given back in one way only.</source>
        <translation>يُردّ المبلغ بطريقة واحدة فقط.</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation>اختر واحدة.</translation>
    </message>
    <message>
        <source>Your discounts go up to %1.</source>
        <translation>خصوماتك تصل إلى %1.</translation>
    </message>
    <message>
        <source>This is not a telephone number.</source>
        <translation>هذا ليس رقم هاتف.</translation>
    </message>
    <message>
        <source>Type at least 9 digits.</source>
        <translation>اكتب 9 أرقام على الأقل.</translation>
    </message>
    <message>
        <source>%1 already has this number.</source>
        <translation>هذا الرقم لـ %1.</translation>
    </message>
    <message>
        <source>Choose this customer.</source>
        <translation>اختر هذا الزبون.</translation>
    </message>
    <message>
        <source>No longer sold: %1</source>
        <translation>لم يعد يباع: %1</translation>
    </message>
    <message>
        <source>They were left out of the ticket.</source>
        <translation>لم تُضف إلى التذكرة.</translation>
    </message>
    <message>
        <source>Say why first.</source>
        <translation>اذكر السبب أولا.</translation>
    </message>
    <message>
        <source>%1: the reference is missing.</source>
        <translation>%1: المرجع ناقص.</translation>
    </message>
    <message>
        <source>Type the number of the receipt or of the cheque.</source>
        <translation>اكتب رقم الوصل أو الصك.</translation>
    </message>
    <message>
        <source>A ticket with returned articles cannot be put on hold.</source>
        <translation>لا تُعلّق تذكرة فيها مواد مرجعة.</translation>
    </message>
    <message>
        <source>Finish it, or take the returns off it.</source>
        <translation>أكملها، أو احذف المرجعات منها.</translation>
    </message>
    <message>
        <source>The shop has not enough of it.</source>
        <translation>ليس في المتجر ما يكفي منه.</translation>
    </message>
    <message>
        <source>Lower the quantity, or take the line off.</source>
        <translation>خفّض الكمية أو احذف السطر.</translation>
    </message>
    <message>
        <source>This ticket is no longer on hold.</source>
        <translation>لم تعد هذه التذكرة معلّقة.</translation>
    </message>
    <message>
        <source>It was taken up or dropped at another till.</source>
        <translation>استُرجعت أو أُلغيت في صندوق آخر.</translation>
    </message>
    <message>
        <source>%1 has it at the moment.</source>
        <translation>هو عند %1 حاليا.</translation>
    </message>
    <message>
        <source>Try again when it is free.</source>
        <translation>أعد المحاولة عندما يتحرر.</translation>
    </message>
    <message>
        <source>No such ticket.</source>
        <translation>لا توجد هذه التذكرة.</translation>
    </message>
    <message>
        <source>Check its number. Tickets of other tills need the server.</source>
        <translation>تحقق من رقمها. تذاكر الصناديق الأخرى تحتاج إلى الخادم.</translation>
    </message>
    <message>
        <source>%1 too much.</source>
        <translation>%1 زيادة.</translation>
    </message>
    <message>
        <source>Only cash may be more than what is due.</source>
        <translation>النقد وحده يمكن أن يتجاوز المبلغ المستحق.</translation>
    </message>
    <message>
        <source>This badge is not known.</source>
        <translation>هذه الشارة غير معروفة.</translation>
    </message>
    <message>
        <source>Type your code instead.</source>
        <translation>اكتب رمزك بدلا من ذلك.</translation>
    </message>
    <message>
        <source>This voucher has expired.</source>
        <translation>انتهت صلاحية هذا الرصيد.</translation>
    </message>
    <message>
        <source>This voucher is worth %1 only.</source>
        <translation>قيمة هذا الرصيد %1 فقط.</translation>
    </message>
    <message>
        <source>Take the rest another way.</source>
        <translation>اقبض الباقي بطريقة أخرى.</translation>
    </message>
    <message>
        <source>No such voucher.</source>
        <translation>لا يوجد هذا الرصيد.</translation>
    </message>
    <message>
        <source>Check its code.</source>
        <translation>تحقق من رمزه.</translation>
    </message>
    <message>
        <source>This voucher was used already.</source>
        <translation>استُعمل هذا الرصيد من قبل.</translation>
    </message>
    <message>
        <source>This amount is out of range.</source>
        <translation>هذا المبلغ خارج الحدود.</translation>
    </message>
    <message>
        <source>Type an amount above 0.</source>
        <translation>اكتب مبلغا أكبر من 0.</translation>
    </message>
    <message>
        <source>There are only %1 in the drawer.</source>
        <translation>لا يوجد في الدرج سوى %1.</translation>
    </message>
    <message>
        <source>Type a smaller amount.</source>
        <translation>اكتب مبلغا أصغر.</translation>
    </message>
    <message>
        <source>Say what this money is for.</source>
        <translation>اذكر الغرض من هذا المال.</translation>
    </message>
    <message>
        <source>This closing was made at another till.</source>
        <translation>تم هذا الإغلاق في صندوق آخر.</translation>
    </message>
    <message>
        <source>Print it there.</source>
        <translation>اطبعه هناك.</translation>
    </message>
    <message>
        <source>Tickets on hold: %1.</source>
        <translation>التذاكر المعلّقة: %1.</translation>
    </message>
    <message>
        <source>Take them up or drop them before closing.</source>
        <translation>استرجعها أو ألغها قبل الإغلاق.</translation>
    </message>
    <message>
        <source>The copy cannot be written or read here: %1</source>
        <translation>لا يمكن كتابة النسخة أو قراءتها هنا: %1</translation>
    </message>
    <message>
        <source>Check the folder&apos;s rights and the disk&apos;s space.</source>
        <translation>تحقق من صلاحيات المجلد ومساحة القرص.</translation>
    </message>
    <message>
        <source>The second backup disk is not there: %1</source>
        <translation>قرص النسخ الثاني غير موجود: %1</translation>
    </message>
    <message>
        <source>The copy on this computer is whole. Plug the disk in for the next one.</source>
        <translation>النسخة على هذا الحاسوب كاملة. أوصل القرص للمرة القادمة.</translation>
    </message>
    <message>
        <source>The program %1 is not installed on this computer.</source>
        <translation>البرنامج %1 غير مثبت على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The copy of the database was not made.</source>
        <translation>لم تنجز نسخة القاعدة.</translation>
    </message>
    <message>
        <source>Older copies are untouched. The log says why.</source>
        <translation>النسخ السابقة سليمة. السجل يذكر السبب.</translation>
    </message>
    <message>
        <source>This copy is damaged: %1</source>
        <translation>هذه النسخة تالفة: %1</translation>
    </message>
    <message>
        <source>Use an older one, and check the disk it lies on.</source>
        <translation>استعمل نسخة أقدم وتحقق من القرص.</translation>
    </message>
    <message>
        <source>The database %1 is not empty.</source>
        <translation>القاعدة %1 ليست فارغة.</translation>
    </message>
    <message>
        <source>Nothing was changed there. Name a database that does not exist yet.</source>
        <translation>لم يتغير شيء فيها. اذكر قاعدة غير موجودة بعد.</translation>
    </message>
    <message>
        <source>The copy was restored, but its books do not add up.</source>
        <translation>استعيدت النسخة لكن حساباتها غير متوازنة.</translation>
    </message>
    <message>
        <source>First fault: %1</source>
        <translation>أول خلل: %1</translation>
    </message>
    <message>
        <source>Say the name of the shop and of its manager.</source>
        <translation>اذكر اسم المحل واسم مسؤوله.</translation>
    </message>
    <message>
        <source>This server does not encrypt.</source>
        <translation>هذا الخادم لا يشفر.</translation>
    </message>
    <message>
        <source>Nothing was sent. Its administrator must switch TLS on.</source>
        <translation>لم يرسل شيء. على مسؤوله تفعيل TLS.</translation>
    </message>
    <message>
        <source>The database is older than this program, or empty.</source>
        <translation>القاعدة أقدم من هذا البرنامج أو فارغة.</translation>
    </message>
    <message>
        <source>An administrator brings it up: feemaison-admin upgrade.</source>
        <translation>يرقيها مسؤول: feemaison-admin upgrade.</translation>
    </message>
    <message>
        <source>This computer&apos;s shop already lives on a server.</source>
        <translation>محل هذا الحاسوب موجود على خادم أصلا.</translation>
    </message>
    <message>
        <source>The workshop already knows this ticket.</source>
        <translation>الورشة على علم بهذه التذكرة.</translation>
    </message>
    <message>
        <source>Nothing was sent again.</source>
        <translation>لم يُرسل أي شيء مرة أخرى.</translation>
    </message>
    <message>
        <source>The printer stopped in the middle of a ticket.</source>
        <translation>توقفت الطابعة في منتصف تذكرة.</translation>
    </message>
    <message>
        <source>Check its paper and its cover: it goes on by itself.</source>
        <translation>تحقق من الورق والغطاء: ستُكمل وحدها.</translation>
    </message>
    <message>
        <source>The printer&apos;s head is too hot.</source>
        <translation>رأس الطابعة ساخن جدا.</translation>
    </message>
    <message>
        <source>It cools down and goes on by itself.</source>
        <translation>سيبرد ويُكمل وحده.</translation>
    </message>
    <message>
        <source>The agent&apos;s configuration cannot be used: %1</source>
        <translation>لا يمكن استعمال إعدادات الوكيل: %1</translation>
    </message>
    <message>
        <source>Correct this value, then start it again.</source>
        <translation>صحّحوا هذه القيمة ثم أعيدوا تشغيله.</translation>
    </message>
    <message>
        <source>The configuration file cannot be read: %1</source>
        <translation>لا يمكن قراءة ملف الإعدادات: %1</translation>
    </message>
    <message>
        <source>Check its name and its rights.</source>
        <translation>تحققوا من اسمه ومن صلاحياته.</translation>
    </message>
    <message>
        <source>Nothing can listen on %1.</source>
        <translation>لا يمكن الاستماع على %1.</translation>
    </message>
    <message>
        <source>It must be an address of this computer, and its port free.</source>
        <translation>يجب أن يكون عنوانا لهذا الحاسوب وأن يكون المنفذ حرا.</translation>
    </message>
    <message>
        <source>There is already an agent named %1.</source>
        <translation>يوجد وكيل باسم %1.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>اختاروا اسما آخر.</translation>
    </message>
    <message>
        <source>There is no agent named %1.</source>
        <translation>لا يوجد وكيل باسم %1.</translation>
    </message>
    <message>
        <source>The time clock&apos;s address is not valid.</source>
        <translation>عنوان جهاز الحضور غير صالح.</translation>
    </message>
    <message>
        <source>Write the one its own menu shows, as 192.168.1.201.</source>
        <translation>اكتبوا العنوان الظاهر في قائمته، مثل 192.168.1.201.</translation>
    </message>
    <message>
        <source>Another program holds the time clock.</source>
        <translation>برنامج آخر يستعمل جهاز الحضور.</translation>
    </message>
    <message>
        <source>Close it; the punches stay in the time clock and are read later.</source>
        <translation>أغلقوه؛ تبقى التسجيلات في الجهاز وتُقرأ لاحقا.</translation>
    </message>
    <message>
        <source>The reading was interrupted.</source>
        <translation>توقفت القراءة.</translation>
    </message>
    <message>
        <source>Nothing is lost: the punches stay in the time clock.</source>
        <translation>لم يضع شيء: تبقى التسجيلات في الجهاز.</translation>
    </message>
    <message>
        <source>The time clock&apos;s memory did not arrive whole.</source>
        <translation>لم تصل ذاكرة جهاز الحضور كاملة.</translation>
    </message>
    <message>
        <source>Nothing of it was taken. It is read again; check the network cable.</source>
        <translation>لم يؤخذ منها شيء. ستعاد القراءة؛ تحققوا من كابل الشبكة.</translation>
    </message>
    <message>
        <source>The time clock asks for its communication key.</source>
        <translation>يطلب جهاز الحضور مفتاح الاتصال.</translation>
    </message>
    <message>
        <source>Its menu shows it; give it to this program with the command clock key.</source>
        <translation>يظهر المفتاح في قائمته؛ أعطوه للبرنامج بالأمر clock key.</translation>
    </message>
    <message>
        <source>The time clock refuses the communication key.</source>
        <translation>يرفض جهاز الحضور مفتاح الاتصال.</translation>
    </message>
    <message>
        <source>No driver for this time clock: %1</source>
        <translation>لا يوجد مشغّل لجهاز الحضور هذا: %1</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation>أعيدوا تثبيت البرنامج.</translation>
    </message>
    <message>
        <source>The time clock does not know this request.</source>
        <translation>لا يعرف جهاز الحضور هذا الطلب.</translation>
    </message>
    <message>
        <source>Its punches still arrive; use its own menu for this.</source>
        <translation>تسجيلاته تصل دائما؛ استعملوا قائمته لهذا الغرض.</translation>
    </message>
    <message>
        <source>Another time clock answers at this address: %1</source>
        <translation>جهاز حضور آخر يجيب على هذا العنوان: %1</translation>
    </message>
    <message>
        <source>Nothing was read. Correct the address, or add that time clock.</source>
        <translation>لم يُقرأ شيء. صحّحوا العنوان أو أضيفوا ذلك الجهاز.</translation>
    </message>
    <message>
        <source>The time clock&apos;s answer cannot be understood.</source>
        <translation>لا يمكن فهم جواب جهاز الحضور.</translation>
    </message>
    <message>
        <source>It is asked again. Check that it is a ZKTeco at this address.</source>
        <translation>سيُسأل من جديد. تحققوا أن الجهاز في هذا العنوان من نوع ZKTeco.</translation>
    </message>
    <message>
        <source>This time clock stores its punches in an unknown way.</source>
        <translation>يخزّن هذا الجهاز التسجيلات بطريقة غير معروفة.</translation>
    </message>
    <message>
        <source>Nothing was taken. Send the log: it holds what is needed to add it.</source>
        <translation>لم يؤخذ شيء. أرسلوا السجل: فيه ما يلزم لإضافته.</translation>
    </message>
    <message>
        <source>The time clock speaks as a door lock.</source>
        <translation>يتكلم الجهاز كجهاز للتحكم في الأبواب.</translation>
    </message>
    <message>
        <source>In its menu, set the device type to attendance.</source>
        <translation>في قائمته، اختاروا نوع الجهاز «الحضور».</translation>
    </message>
    <message>
        <source>The time clock does not answer.</source>
        <translation>لا يجيب جهاز الحضور.</translation>
    </message>
    <message>
        <source>The punches stay in it and are read later. Check that it is on.</source>
        <translation>تبقى التسجيلات فيه وتُقرأ لاحقا. تحققوا أنه مشغّل.</translation>
    </message>
    <message>
        <source>The time clock cannot be reached.</source>
        <translation>لا يمكن الوصول إلى جهاز الحضور.</translation>
    </message>
    <message>
        <source>The punches stay in it and are read later. Check its cable and its address.</source>
        <translation>تبقى التسجيلات فيه وتُقرأ لاحقا. تحققوا من كابله وعنوانه.</translation>
    </message>
    <message>
        <source>Write the time clock&apos;s address.</source>
        <translation>اكتبوا عنوان جهاز الحضور.</translation>
    </message>
    <message>
        <source>Only one that pushes can do without.</source>
        <translation>لا يستغني عنه إلا جهاز يرسل بنفسه.</translation>
    </message>
    <message>
        <source>This time clock has no address here.</source>
        <translation>ليس لهذا الجهاز عنوان هنا.</translation>
    </message>
    <message>
        <source>It sets its own clock from the server&apos;s at each contact.</source>
        <translation>يضبط ساعته على ساعة الخادم عند كل اتصال.</translation>
    </message>
    <message>
        <source>This is not a serial number.</source>
        <translation>هذا ليس رقما تسلسليا.</translation>
    </message>
    <message>
        <source>It stands on the case and in the menu, letters and digits only.</source>
        <translation>يوجد على الجهاز وفي قائمته: حروف وأرقام فقط.</translation>
    </message>
    <message>
        <source>Say from which address the time clock pushes.</source>
        <translation>حدّدوا العنوان الذي يرسل منه جهاز الحضور.</translation>
    </message>
    <message>
        <source>An address as 192.168.1.201, or a network as 192.168.1.0/24.</source>
        <translation>عنوان مثل 192.168.1.201 أو شبكة مثل 192.168.1.0/24.</translation>
    </message>
    <message>
        <source>There is no time zone %1.</source>
        <translation>المنطقة الزمنية %1 غير موجودة.</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>الاسم ضروري.</translation>
    </message>
    <message>
        <source>This is not an employee number.</source>
        <translation>هذا ليس رقم موظف.</translation>
    </message>
    <message>
        <source>Letters, digits and dashes, sixteen at most.</source>
        <translation>حروف وأرقام وشرطات، ستة عشر على الأكثر.</translation>
    </message>
    <message>
        <source>The number %1 belongs to somebody else.</source>
        <translation>الرقم %1 يخص شخصا آخر.</translation>
    </message>
    <message>
        <source>Leave it empty for the next free one.</source>
        <translation>اتركوه فارغا لأخذ الرقم الموالي.</translation>
    </message>
    <message>
        <source>This is not a number of the time clock.</source>
        <translation>هذا ليس رقما في جهاز الحضور.</translation>
    </message>
    <message>
        <source>Write it as its screen shows it, zeros included.</source>
        <translation>اكتبوه كما يظهر على شاشته، مع الأصفار.</translation>
    </message>
    <message>
        <source>A punch is never changed.</source>
        <translation>لا يُغيَّر تسجيل الحضور أبدا.</translation>
    </message>
    <message>
        <source>There is no time clock %1.</source>
        <translation>لا يوجد جهاز حضور %1.</translation>
    </message>
    <message>
        <source>There is no such employee.</source>
        <translation>لا يوجد هذا الموظف.</translation>
    </message>
    <message>
        <source>Another printer has this duty already.</source>
        <translation>طابعة أخرى مكلفة بهذا من قبل.</translation>
    </message>
    <message>
        <source>Take it from that one first.</source>
        <translation>انزعه منها أولا.</translation>
    </message>
    <message>
        <source>This paper is further on by now.</source>
        <translation>تغيّرت حالة هذه الورقة في هذه الأثناء.</translation>
    </message>
    <message>
        <source>Look at the list again.</source>
        <translation>انظر إلى القائمة من جديد.</translation>
    </message>
    <message>
        <source>This paper is not known here.</source>
        <translation>هذه الورقة غير معروفة هنا.</translation>
    </message>
    <message>
        <source>This printer is no longer in use.</source>
        <translation>لم تعد هذه الطابعة مستعملة.</translation>
    </message>
    <message>
        <source>Say why, in a few words.</source>
        <translation>اذكروا السبب في بضع كلمات.</translation>
    </message>
    <message>
        <source>There is no such punch.</source>
        <translation>لا يوجد تسجيل الحضور هذا.</translation>
    </message>
    <message>
        <source>This is not the address of a device.</source>
        <translation>هذا ليس عنوان جهاز.</translation>
    </message>
    <message>
        <source>Correct it on the Devices screen.</source>
        <translation>صحّحه في شاشة الأجهزة.</translation>
    </message>
    <message>
        <source>The list of this computer&apos;s devices cannot be read: %1</source>
        <translation>تعذّرت قراءة قائمة أجهزة هذا الحاسوب: %1</translation>
    </message>
    <message>
        <source>It is left as it is. Call the manager.</source>
        <translation>تُركت كما هي. اتصل بالمسؤول.</translation>
    </message>
    <message>
        <source>The list of this computer&apos;s devices cannot be written: %1</source>
        <translation>تعذّرت كتابة قائمة أجهزة هذا الحاسوب: %1</translation>
    </message>
    <message>
        <source>Nothing was changed. Check the folder and the disk.</source>
        <translation>لم يتغيّر شيء. تحقّق من المجلد والقرص.</translation>
    </message>
    <message>
        <source>This computer&apos;s account may not open the device&apos;s port.</source>
        <translation>حساب هذا الحاسوب لا يملك حق فتح منفذ الجهاز.</translation>
    </message>
    <message>
        <source>Sales go on without it. The help says how to allow it.</source>
        <translation>البيع مستمر بدونه. المساعدة تشرح كيف يُسمح به.</translation>
    </message>
    <message>
        <source>No driver for this device: %1</source>
        <translation>لا برنامج تشغيل لهذا الجهاز: %1</translation>
    </message>
    <message>
        <source>Sales go on without it. Look at the drivers on the Devices screen.</source>
        <translation>البيع مستمر بدونه. انظر برامج التشغيل في شاشة الأجهزة.</translation>
    </message>
    <message>
        <source>There is no second monitor.</source>
        <translation>الشاشة الثانية غير موجودة.</translation>
    </message>
    <message>
        <source>Sales go on without it. Check its cable; it comes by itself.</source>
        <translation>البيع مستمر بدونها. تحقّق من سلكها؛ تعود وحدها.</translation>
    </message>
    <message>
        <source>The device cannot be reached.</source>
        <translation>تعذّر الوصول إلى الجهاز.</translation>
    </message>
    <message>
        <source>Sales go on without it. Check its cable and that it is on.</source>
        <translation>البيع مستمر بدونه. تحقّق من سلكه ومن أنه مشغّل.</translation>
    </message>
    <message>
        <source>The customer display cannot be reached.</source>
        <translation>تعذّر الوصول إلى شاشة عرض الزبون.</translation>
    </message>
    <message>
        <source>The scale&apos;s answers cannot be read.</source>
        <translation>تعذّرت قراءة أجوبة الميزان.</translation>
    </message>
    <message>
        <source>Type the weight. Its protocol, speed or parity is set wrong here.</source>
        <translation>اكتب الوزن. بروتوكوله أو سرعته أو تماثله غير مضبوط هنا.</translation>
    </message>
    <message>
        <source>The scale does not answer.</source>
        <translation>الميزان لا يجيب.</translation>
    </message>
    <message>
        <source>Type the weight. Check its cable and that it is on.</source>
        <translation>اكتب الوزن. تحقّق من سلكه ومن أنه مشغّل.</translation>
    </message>
    <message>
        <source>The scale does not weigh in kilograms.</source>
        <translation>الميزان لا يزن بالكيلوغرام.</translation>
    </message>
    <message>
        <source>Type the weight, and set the scale to kilograms.</source>
        <translation>اكتب الوزن، واضبط الميزان على الكيلوغرام.</translation>
    </message>
    <message>
        <source>The scale cannot be reached.</source>
        <translation>تعذّر الوصول إلى الميزان.</translation>
    </message>
    <message>
        <source>The scanner cannot be reached.</source>
        <translation>تعذّر الوصول إلى القارئ.</translation>
    </message>
    <message>
        <source>Type the codes. Check its cable.</source>
        <translation>اكتب الرموز. تحقّق من سلكه.</translation>
    </message>
    <message>
        <source>The driver %1 is damaged.</source>
        <translation>برنامج التشغيل %1 تالف.</translation>
    </message>
    <message>
        <source>What it drives stays off; everything else works. Install the program again.</source>
        <translation>ما يشغّله يبقى متوقفا، وكل ما عداه يعمل. أعد تثبيت البرنامج.</translation>
    </message>
    <message>
        <source>The file %1 is no driver of this program.</source>
        <translation>الملف %1 ليس برنامج تشغيل من هذا البرنامج.</translation>
    </message>
    <message>
        <source>It was not run. Take it out of the drivers&apos; folder.</source>
        <translation>لم يُشغَّل. أخرجه من مجلد برامج التشغيل.</translation>
    </message>
    <message>
        <source>No driver for this kind of device is installed.</source>
        <translation>لا برنامج تشغيل مثبّت لهذا النوع من الأجهزة.</translation>
    </message>
    <message>
        <source>Everything else works. Install the program again.</source>
        <translation>كل ما عداه يعمل. أعد تثبيت البرنامج.</translation>
    </message>
    <message>
        <source>The driver %1 failed its own test.</source>
        <translation>برنامج التشغيل %1 لم ينجح في اختباره.</translation>
    </message>
    <message>
        <source>It is not used; everything else works. Install the program again.</source>
        <translation>لا يُستعمل، وكل ما عداه يعمل. أعد تثبيت البرنامج.</translation>
    </message>
    <message>
        <source>The driver %1 is of another version of the program.</source>
        <translation>برنامج التشغيل %1 من إصدار آخر للبرنامج.</translation>
    </message>
    <message>
        <source>It was not run; everything else works. Install the program again.</source>
        <translation>لم يُشغَّل، وكل ما عداه يعمل. أعد تثبيت البرنامج.</translation>
    </message>
    <message>
        <source>Only %1 is due.</source>
        <translation>المستحق %1 فقط.</translation>
    </message>
    <message>
        <source>Type that amount or less.</source>
        <translation>اكتب هذا المبلغ أو أقل.</translation>
    </message>
    <message>
        <source>Choose the deliveryman.</source>
        <translation>اختر الموزّع.</translation>
    </message>
    <message>
        <source>Deliverymen are added in the office.</source>
        <translation>يُضاف الموزّعون في المكتب.</translation>
    </message>
    <message>
        <source>Nothing is left to do with this order.</source>
        <translation>لم يبق شيء لهذه الطلبية.</translation>
    </message>
    <message>
        <source>It was delivered, paid or cancelled at another till.</source>
        <translation>سُلّمت أو دُفعت أو أُلغيت في صندوق آخر.</translation>
    </message>
    <message>
        <source>%1 is taking money for this order.</source>
        <translation>%1 يقبض الآن مبلغ هذه الطلبية.</translation>
    </message>
    <message>
        <source>Try again when it has finished.</source>
        <translation>أعد المحاولة بعد الانتهاء.</translation>
    </message>
    <message>
        <source>The order is not complete.</source>
        <translation>الطلبية غير كاملة.</translation>
    </message>
    <message>
        <source>Name, telephone, date, and the zone of a delivery are needed.</source>
        <translation>يلزم الاسم والهاتف والتاريخ، والمنطقة عند التوصيل.</translation>
    </message>
    <message>
        <source>Order %1 stands elsewhere by now.</source>
        <translation>الطلبية %1 تغيّرت حالتها.</translation>
    </message>
    <message>
        <source>Look at it again: somebody moved it on.</source>
        <translation>انظر إليها من جديد: غيّرها شخص آخر.</translation>
    </message>
    <message>
        <source>This order is no longer open.</source>
        <translation>لم تعد هذه الطلبية مفتوحة.</translation>
    </message>
    <message>
        <source>%1 is not paid yet.</source>
        <translation>بقي %1 للدفع.</translation>
    </message>
    <message>
        <source>Take it first.</source>
        <translation>اقبضه أولا.</translation>
    </message>
    <message>
        <source>Say who made it.</source>
        <translation>حدّد من أعدّها.</translation>
    </message>
    <message>
        <source>At least one person.</source>
        <translation>شخص واحد على الأقل.</translation>
    </message>
    <message>
        <source>A ticket with returned articles cannot become an order.</source>
        <translation>تذكرة فيها مرتجعات لا تصير طلبية.</translation>
    </message>
    <message>
        <source>This is not what a delivery costs.</source>
        <translation>هذا ليس ثمن توصيل.</translation>
    </message>
    <message>
        <source>A sum in dinars, or nothing.</source>
        <translation>مبلغ بالدينار، أو لا شيء.</translation>
    </message>
    <message>
        <source>The name %1 is in use already.</source>
        <translation>الاسم %1 مستعمل من قبل.</translation>
    </message>
    <message>
        <source>Agent %1 does not answer.</source>
        <translation>الوكيل %1 لا يجيب.</translation>
    </message>
    <message>
        <source>What it prints and reads waits. Look whether its computer is on.</source>
        <translation>ما يطبعه ويقرؤه في الانتظار. تحقق من أن حاسوبه يعمل.</translation>
    </message>
    <message>
        <source>Time clock %1 is nearly full.</source>
        <translation>جهاز الحضور %1 شبه ممتلئ.</translation>
    </message>
    <message>
        <source>Have its memory emptied, once its punches were read.</source>
        <translation>أفرغوا ذاكرته بعد قراءة تسجيلاته.</translation>
    </message>
    <message>
        <source>Time clock %1 does not answer.</source>
        <translation>جهاز الحضور %1 لا يجيب.</translation>
    </message>
    <message>
        <source>Punches stay in it. Look at its plug and its network cable.</source>
        <translation>التسجيلات محفوظة فيه. تحقق من مقبسه وكابل شبكته.</translation>
    </message>
    <message>
        <source>Printer %1: papers wait.</source>
        <translation>الطابعة %1: أوراق في الانتظار.</translation>
    </message>
    <message>
        <source>Mend it, or send them elsewhere under Printing.</source>
        <translation>أصلحوها، أو حوّلوا الأوراق إلى طابعة أخرى من شاشة الطباعة.</translation>
    </message>
    <message>
        <source>A count cannot be later than now.</source>
        <translation>لا يمكن أن يكون الجرد في المستقبل.</translation>
    </message>
    <message>
        <source>There is no place %1.</source>
        <translation>لا يوجد مكان باسم %1.</translation>
    </message>
    <message>
        <source>No product is numbered %1.</source>
        <translation>لا توجد سلعة تحمل الرمز %1.</translation>
    </message>
    <message>
        <source>It was tried once only. Compare it with the time clock&apos;s menu; an agent that is a service reads a new one when it starts again.</source>
        <translation>جُرّب مرة واحدة فقط. قارنه بقائمة جهاز الحضور؛ والوكيل الذي يعمل كخدمة يقرأ المفتاح الجديد عند إعادة تشغيله.</translation>
    </message>
    <message>
        <source>The print system of this computer does not answer.</source>
        <translation>نظام الطباعة في هذا الحاسوب لا يجيب.</translation>
    </message>
    <message>
        <source>Nothing was printed and tickets wait. Restart the computer, or give the printer&apos;s own address.</source>
        <translation>لم يُطبع شيء والتذاكر في الانتظار. أعد تشغيل الحاسوب، أو أعطِ عنوان الطابعة نفسها.</translation>
    </message>
    <message>
        <source>This computer&apos;s system holds the papers of %1.</source>
        <translation>نظام هذا الحاسوب يحتجز أوراق %1.</translation>
    </message>
    <message>
        <source>Tickets wait here. Look at the printer, then let it go on in the system&apos;s settings.</source>
        <translation>التذاكر تنتظر هنا. تحقق من الطابعة، ثم أعد تشغيلها من إعدادات النظام.</translation>
    </message>
    <message>
        <source>This computer&apos;s system knows no printer named %1.</source>
        <translation>نظام هذا الحاسوب لا يعرف طابعة باسم %1.</translation>
    </message>
    <message>
        <source>Add it in the system&apos;s settings, or correct its name on the Devices screen.</source>
        <translation>أضفها في إعدادات النظام، أو صحّح اسمها في شاشة الأجهزة.</translation>
    </message>
    <message>
        <source>The scale reckons with another price.</source>
        <translation>الميزان يحسب بسعر آخر.</translation>
    </message>
    <message>
        <source>Type the weight it shows. Have the decimals of its price checked.</source>
        <translation>اكتب الوزن الذي يعرضه. واطلب فحص فواصل سعره.</translation>
    </message>
    <message>
        <source>The scale asks for its maker&apos;s code.</source>
        <translation>الميزان يطلب رمز صانعه.</translation>
    </message>
    <message>
        <source>Ask the maker for it and enter it on the Devices screen. Until then, type the weight.</source>
        <translation>اطلبه من الصانع وأدخله في شاشة الأجهزة. وحتى ذلك الحين اكتب الوزن.</translation>
    </message>
    <message>
        <source>The name %1 is too long for a login.</source>
        <translation>الاسم %1 أطول من أن يكون معرّفا.</translation>
    </message>
    <message>
        <source>Create the person again under a shorter one.</source>
        <translation>أنشئ الشخص من جديد باسم أقصر.</translation>
    </message>
    <message>
        <source>%1 does not work here any more.</source>
        <translation>%1 لم يعد يعمل هنا.</translation>
    </message>
    <message>
        <source>This password is too short.</source>
        <translation>كلمة السر هذه قصيرة جدا.</translation>
    </message>
    <message>
        <source>Eight characters at least.</source>
        <translation>ثمانية رموز على الأقل.</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>كلمتا السر مختلفتان.</translation>
    </message>
    <message>
        <source>Type the same one twice. Nothing was changed.</source>
        <translation>اكتب نفس الكلمة مرتين. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>تعذّرت كتابة الملف %1.</translation>
    </message>
    <message>
        <source>Choose another folder, or make room on the disk; nothing was changed.</source>
        <translation>اختر مجلدًا آخر أو أفرغ مساحة في القرص؛ لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>The server has no paper of this.</source>
        <translation>ليست لدى الخادم هذه الورقة.</translation>
    </message>
    <message>
        <source>It may not have come from its till yet.</source>
        <translation>ربما لم تصل بعد من صندوقها.</translation>
    </message>
    <message>
        <source>This login works no more.</source>
        <translation>لم يعد هذا الحساب صالحًا.</translation>
    </message>
    <message>
        <source>An administrator can say why.</source>
        <translation>يمكن للمسؤول أن يخبرك بالسبب.</translation>
    </message>
    <message>
        <source>This is not your present password.</source>
        <translation>هذه ليست كلمة سرك الحالية.</translation>
    </message>
    <message>
        <source>This is no longer to be done.</source>
        <translation>لم يعد هذا مطلوبًا.</translation>
    </message>
    <message>
        <source>It was done already, or the office withdrew it.</source>
        <translation>نُفِّذ من قبل، أو سحبه المكتب.</translation>
    </message>
    <message>
        <source>Leave it for later, or tell who asked for it.</source>
        <translation>اتركه لوقت لاحق، أو أخبر من طلبه.</translation>
    </message>
    <message>
        <source>There is no such kind of expense.</source>
        <translation>لا توجد فئة مصاريف كهذه.</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>اختر واحدة من القائمة.</translation>
    </message>
    <message>
        <source>Nothing of this kind was asked of a till.</source>
        <translation>لم يُطلب شيء كهذا من أي صندوق.</translation>
    </message>
    <message>
        <source>No till holds the drawer %1.</source>
        <translation>لا يوجد صندوق يمسك الدرج %1.</translation>
    </message>
    <message>
        <source>Choose the drawer of a till in use.</source>
        <translation>اختر درج صندوق قيد الخدمة.</translation>
    </message>
    <message>
        <source>This was done or withdrawn meanwhile.</source>
        <translation>نُفِّذ هذا أو سُحب في هذه الأثناء.</translation>
    </message>
    <message>
        <source>Look at it again; nothing was changed.</source>
        <translation>انظر فيه من جديد؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>A till cannot be asked to do this.</source>
        <translation>لا يمكن أن يُطلب هذا من صندوق.</translation>
    </message>
    <message>
        <source>A deposit or an expense goes out, an adjustment in or out.</source>
        <translation>الإيداع والمصاريف تخرج، والتسوية تدخل أو تخرج.</translation>
    </message>
    <message>
        <source>These words are too long.</source>
        <translation>هذا النص طويل جدًّا.</translation>
    </message>
    <message>
        <source>A reason has 128 letters at most, a note 500.</source>
        <translation>السبب 128 حرفًا على الأكثر، والملاحظة 500.</translation>
    </message>
    <message>
        <source>There is no such drawer.</source>
        <translation>لا يوجد درج كهذا.</translation>
    </message>
    <message>
        <source>Only %1 MB are free on this computer&apos;s disk.</source>
        <translation>لم يبق سوى %1 ميغابايت في قرص هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Selling goes on. Free some space before the disk is full.</source>
        <translation>البيع مستمر. حرر بعض المساحة قبل أن يمتلئ القرص.</translation>
    </message>
</context>
<context>
    <name>Exceptions</name>
    <message>
        <source>The total of the ticket is not the sum of what is on it</source>
        <translation>مجموع التذكرة لا يساوي مجموع أسطرها</translation>
    </message>
    <message>
        <source>It was recorded as the till wrote it. Compare the paper with its lines.</source>
        <translation>سُجّل كما كتبه الصندوق. قارن الورقة بأسطرها.</translation>
    </message>
    <message>
        <source>The amount of a line is not price times quantity</source>
        <translation>مبلغ أحد الأسطر لا يساوي السعر في الكمية</translation>
    </message>
    <message>
        <source>A price differs from the catalogue&apos;s</source>
        <translation>سعر يختلف عن سعر الفهرس</translation>
    </message>
    <message>
        <source>The till sold at the price it knew. Check when the price was changed.</source>
        <translation>باع الصندوق بالسعر الذي يعرفه. تحقق متى تغيّر السعر.</translation>
    </message>
    <message>
        <source>A product that the catalogue does not know was sold</source>
        <translation>بيع منتج لا يعرفه الفهرس</translation>
    </message>
    <message>
        <source>Create it again, or correct its stock by hand.</source>
        <translation>أعد إنشاءه، أو صحّح مخزونه يدويا.</translation>
    </message>
    <message>
        <source>A ticket came for a session that was not open</source>
        <translation>وصلت تذكرة لجلسة لم تكن مفتوحة</translation>
    </message>
    <message>
        <source>The sale counts. Check the Z of that session.</source>
        <translation>البيع محسوب. تحقق من تقرير Z لتلك الجلسة.</translation>
    </message>
    <message>
        <source>A session was opened over one that was never closed</source>
        <translation>فُتحت جلسة دون إغلاق سابقتها</translation>
    </message>
    <message>
        <source>The earlier one has no count. Count its drawer.</source>
        <translation>السابقة بلا عدّ. عُدّ درجها.</translation>
    </message>
    <message>
        <source>A closing came for a session that nobody opened</source>
        <translation>وصل إغلاق لجلسة لم يفتحها أحد</translation>
    </message>
    <message>
        <source>Call support: facts of this till may be missing.</source>
        <translation>اتصل بالدعم: قد تنقص عمليات من هذا الصندوق.</translation>
    </message>
    <message>
        <source>The expected amount of a closing is not what its facts say</source>
        <translation>المبلغ المتوقع في إغلاق لا يطابق عملياته</translation>
    </message>
    <message>
        <source>Compare the Z with the movements of the session.</source>
        <translation>قارن تقرير Z بحركات الجلسة.</translation>
    </message>
    <message>
        <source>A difference was closed without an explanation</source>
        <translation>أُغلق فارق دون تفسير</translation>
    </message>
    <message>
        <source>Ask who closed what happened.</source>
        <translation>اسأل من أغلق عمّا حدث.</translation>
    </message>
    <message>
        <source>A large difference was closed without a manager</source>
        <translation>أُغلق فارق كبير دون مسؤول</translation>
    </message>
    <message>
        <source>Count the drawer again with who closed.</source>
        <translation>أعد عدّ الدرج مع من أغلق.</translation>
    </message>
    <message>
        <source>Two tickets have the same number</source>
        <translation>تذكرتان بالرقم نفسه</translation>
    </message>
    <message>
        <source>Both count. Call support if it happens again.</source>
        <translation>كلتاهما محسوبتان. اتصل بالدعم إن تكرر ذلك.</translation>
    </message>
    <message>
        <source>A ticket came for a month that was closed already</source>
        <translation>وصلت تذكرة لشهر أُغلق من قبل</translation>
    </message>
    <message>
        <source>It was booked in the month that is open.</source>
        <translation>سُجّلت في الشهر المفتوح.</translation>
    </message>
    <message>
        <source>The journal of a till is not the one known here</source>
        <translation>سجل أحد الصناديق ليس المعروف هنا</translation>
    </message>
    <message>
        <source>Was the till restored from a copy? Call support.</source>
        <translation>هل استُرجع الصندوق من نسخة؟ اتصل بالدعم.</translation>
    </message>
    <message>
        <source>A discount went over the limit without a manager</source>
        <translation>خصم تجاوز الحد دون مسؤول</translation>
    </message>
    <message>
        <source>Ask why, or raise the limit of this profile.</source>
        <translation>اسأل عن السبب، أو ارفع حد هذا الملف.</translation>
    </message>
    <message>
        <source>An act that needs a reason was done without one</source>
        <translation>عملية تتطلب سببا أُنجزت دون سبب</translation>
    </message>
    <message>
        <source>Ask who did it what happened.</source>
        <translation>اسأل من قام بها عمّا حدث.</translation>
    </message>
    <message>
        <source>More was taken back than was sold</source>
        <translation>أُرجع أكثر مما بيع</translation>
    </message>
    <message>
        <source>Compare the ticket with its returns.</source>
        <translation>قارن التذكرة بمرتجعاتها.</translation>
    </message>
    <message>
        <source>Goods of a ticket nobody knows were taken back</source>
        <translation>أُرجعت سلع من تذكرة لا يعرفها أحد</translation>
    </message>
    <message>
        <source>Look at the paper the customer brought.</source>
        <translation>انظر إلى الورقة التي جاء بها الزبون.</translation>
    </message>
    <message>
        <source>A voucher that nobody issued was taken</source>
        <translation>قُبل رصيد لم يصدره أحد</translation>
    </message>
    <message>
        <source>The sale counts. Look for the paper of the voucher.</source>
        <translation>البيع محسوب. ابحث عن ورقة الرصيد.</translation>
    </message>
    <message>
        <source>A voucher paid more than was left on it</source>
        <translation>رصيد دفع أكثر مما بقي فيه</translation>
    </message>
    <message>
        <source>It was used at two places at once, or copied.</source>
        <translation>استُعمل في مكانين معا، أو نُسخ.</translation>
    </message>
    <message>
        <source>A customer&apos;s account went over its limit</source>
        <translation>حساب زبون تجاوز سقفه</translation>
    </message>
    <message>
        <source>Ask for a payment, or raise the limit.</source>
        <translation>اطلب دفعة، أو ارفع السقف.</translation>
    </message>
    <message>
        <source>A sale on account names no customer</source>
        <translation>بيع على الحساب دون اسم زبون</translation>
    </message>
    <message>
        <source>Nobody owes it: find out who bought.</source>
        <translation>لا أحد مدين بها: ابحث عمّن اشترى.</translation>
    </message>
    <message>
        <source>More was brought to the bank than was in the drawer</source>
        <translation>أُودع في البنك أكثر مما كان في الدرج</translation>
    </message>
    <message>
        <source>Compare the slip of the bank with the movement.</source>
        <translation>قارن وصل البنك بالحركة.</translation>
    </message>
    <message>
        <source>Two customers have the same phone</source>
        <translation>زبونان بالهاتف نفسه</translation>
    </message>
    <message>
        <source>Two tills created one at the same time. Keep one of them.</source>
        <translation>أنشأه صندوقان في الوقت نفسه. احتفظ بأحدهما.</translation>
    </message>
    <message>
        <source>A ticket on hold was taken up at two tills</source>
        <translation>استُرجعت تذكرة معلقة في صندوقين</translation>
    </message>
    <message>
        <source>It may have been paid twice. Compare both tickets.</source>
        <translation>ربما دُفعت مرتين. قارن التذكرتين.</translation>
    </message>
    <message>
        <source>More was sold than there was</source>
        <translation>بيع أكثر مما كان موجودا</translation>
    </message>
    <message>
        <source>Count the product and correct its stock.</source>
        <translation>عُدّ المنتج وصحّح مخزونه.</translation>
    </message>
    <message>
        <source>A sale from before the inventory came after it</source>
        <translation>وصل بيع سابق للجرد بعده</translation>
    </message>
    <message>
        <source>The count may include what it sold. Check the product.</source>
        <translation>قد يشمل العدّ ما بيع فيها. تحقق من المنتج.</translation>
    </message>
    <message>
        <source>Somebody without the right did this: %1</source>
        <translation>عملية أُنجزت دون صلاحية: %1</translation>
    </message>
    <message>
        <source>Ask why, or give the right to this profile.</source>
        <translation>اسأل عن السبب، أو امنح هذا الملف الصلاحية.</translation>
    </message>
    <message>
        <source>Something is to be checked</source>
        <translation>عملية تتطلب التحقق</translation>
    </message>
    <message>
        <source>This program is too old to say what. Update it.</source>
        <translation>هذا البرنامج أقدم من أن يبيّن ذلك. حدّثه.</translation>
    </message>
    <message>
        <source>A slip for the workshop has no printer</source>
        <translation>وصل للورشة بلا طابعة</translation>
    </message>
    <message>
        <source>No printer has this duty any more: the workshop does not know of it.</source>
        <translation>لم تعد أي طابعة مكلفة بذلك: الورشة لا تعلم به.</translation>
    </message>
    <message>
        <source>Something was done with an order that is not known here</source>
        <translation>عملية على طلبية غير معروفة هنا</translation>
    </message>
    <message>
        <source>Its money is counted. The till that took the order may still have to send it.</source>
        <translation>المبلغ محسوب. ربما لم يرسل الصندوق الذي أخذ الطلبية بياناتها بعد.</translation>
    </message>
    <message>
        <source>More was taken for an order than was due</source>
        <translation>دُفع لطلبية أكثر من المستحق</translation>
    </message>
    <message>
        <source>Two tills took the same money. Give what is over back, or keep it as credit.</source>
        <translation>قبض صندوقان المبلغ نفسه. أرجع الزائد أو احتفظ به رصيدا.</translation>
    </message>
    <message>
        <source>An act does not fit where the order stood</source>
        <translation>عملية لا تناسب حالة الطلبية</translation>
    </message>
    <message>
        <source>Somebody had moved it on already. Look at the order.</source>
        <translation>غيّرها شخص آخر من قبل. انظر إلى الطلبية.</translation>
    </message>
    <message>
        <source>An order lacks a name, a telephone, a date or a zone</source>
        <translation>طلبية ينقصها اسم أو هاتف أو تاريخ أو منطقة</translation>
    </message>
    <message>
        <source>Ask who took it, before it is made.</source>
        <translation>اسأل من أخذها قبل إنتاجها.</translation>
    </message>
    <message>
        <source>A deliveryman paid for an order he does not owe</source>
        <translation>دفع موزّع طلبية ليست دينا عليه</translation>
    </message>
    <message>
        <source>The money is counted. Find out which order it was for.</source>
        <translation>المبلغ محسوب. ابحث عن الطلبية المقصودة.</translation>
    </message>
    <message>
        <source>A deliveryman paid more than he owed</source>
        <translation>دفع موزّع أكثر من دينه</translation>
    </message>
    <message>
        <source>Two tills took the same debt. Give back what is over.</source>
        <translation>قبض صندوقان الدين نفسه. أرجع الزائد.</translation>
    </message>
    <message>
        <source>A deliveryman was given more than the prepaid fee</source>
        <translation>تسلّم موزّع أكثر من المصاريف المدفوعة مسبقا</translation>
    </message>
    <message>
        <source>Ask him for what is over.</source>
        <translation>اطلب منه الزائد.</translation>
    </message>
    <message>
        <source>An order was received without saying who made it</source>
        <translation>استُلمت طلبية دون ذكر من أعدّها</translation>
    </message>
    <message>
        <source>Ask who made it: quality is followed by person.</source>
        <translation>اسأل من أعدّها: الجودة تُتابع بالشخص.</translation>
    </message>
    <message>
        <source>A till did what nobody is known to have asked for</source>
        <translation>نفّذ صندوق ما لا يُعرف أن أحدًا طلبه</translation>
    </message>
    <message>
        <source>The money is counted. Ask who confirmed it what it was for.</source>
        <translation>المال محسوب. اسأل من أكّده عمّا صُرف فيه.</translation>
    </message>
    <message>
        <source>A till did what the office had withdrawn</source>
        <translation>نفّذ صندوق ما كان المكتب قد سحبه</translation>
    </message>
    <message>
        <source>It had not heard of it yet. Bring the money back, or let it stand.</source>
        <translation>لم يكن يعلم بعد. أعد المال، أو اتركه كما هو.</translation>
    </message>
    <message>
        <source>What the office asked for was done twice</source>
        <translation>نُفِّذ طلب المكتب مرتين</translation>
    </message>
    <message>
        <source>Both movements are counted. Bring one of them back.</source>
        <translation>الحركتان محسوبتان. أعد إحداهما.</translation>
    </message>
    <message>
        <source>A till did something else than the office asked for</source>
        <translation>نفّذ صندوق غير ما طلبه المكتب</translation>
    </message>
    <message>
        <source>What left the drawer is counted. Compare its paper with what was asked.</source>
        <translation>ما خرج من الدرج محسوب. قارن ورقته بالمطلوب.</translation>
    </message>
    <message>
        <source>What a till recorded could not be booked</source>
        <translation>تعذر تقييد ما سجله الصندوق</translation>
    </message>
    <message>
        <source>It is kept as it came, and in no figure yet. Call support: it can be booked later.</source>
        <translation>هو محفوظ كما ورد ولا يظهر بعد في أي رقم. اتصل بالدعم: يمكن تقييده لاحقا.</translation>
    </message>
</context>
<context>
    <name>FailureWindow</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Try it</source>
        <translation>تجربة</translation>
    </message>
    <message>
        <source>What will this computer be?</source>
        <translation>ماذا سيكون هذا الحاسوب؟</translation>
    </message>
    <message>
        <source>Invented goods and sales, on this computer only</source>
        <translation>سلع ومبيعات خيالية على هذا الحاسوب فقط</translation>
    </message>
    <message>
        <source>A shop on this computer</source>
        <translation>محل على هذا الحاسوب</translation>
    </message>
    <message>
        <source>One till, no server; it can move later</source>
        <translation>صندوق واحد بلا خادم، ويمكن نقله لاحقا</translation>
    </message>
    <message>
        <source>A till of a shop with a server</source>
        <translation>صندوق لمحل له خادم</translation>
    </message>
    <message>
        <source>An administrator enrols it once</source>
        <translation>يسجله مسؤول مرة واحدة</translation>
    </message>
    <message>
        <source>An office of a shop with a server</source>
        <translation>حاسوب تسيير لمحل له خادم</translation>
    </message>
    <message>
        <source>Sales, orders and accounts; people sign in with their own password</source>
        <translation>المبيعات والطلبيات والحسابات؛ كل واحد يدخل بكلمة سره</translation>
    </message>
</context>
<context>
    <name>NewShopPage</name>
    <message>
        <source>A shop on this computer</source>
        <translation>محل على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Everything stays here: sales, stock and ledger. It can move to a server later and loses nothing.</source>
        <translation>كل شيء يبقى هنا: المبيعات والمخزون والمحاسبة. يمكن نقل المحل إلى خادم لاحقا دون فقدان شيء.</translation>
    </message>
    <message>
        <source>Make this shop</source>
        <translation>إنشاء المحل</translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation>اسم المحل</translation>
    </message>
    <message>
        <source>Name of the manager</source>
        <translation>اسم المسؤول</translation>
    </message>
    <message>
        <source>The manager&apos;s code, 4 to 6 digits</source>
        <translation>رمز المسؤول، من 4 إلى 6 أرقام</translation>
    </message>
    <message>
        <source>Receipt printer (optional)</source>
        <translation>طابعة التذاكر (اختياري)</translation>
    </message>
    <message>
        <source>Making the database. This takes some seconds.</source>
        <translation>جار إنشاء قاعدة البيانات. يستغرق ذلك ثواني.</translation>
    </message>
    <message>
        <source>The manager&apos;s password for the office (optional)</source>
        <translation>كلمة سر المسؤول للتسيير (اختيارية)</translation>
    </message>
    <message>
        <source>Eight characters at least</source>
        <translation>ثمانية رموز على الأقل</translation>
    </message>
</context>
<context>
    <name>OfficePage</name>
    <message>
        <source>An office of a shop with a server</source>
        <translation>حاسوب تسيير لمحل له خادم</translation>
    </message>
    <message>
        <source>Nothing is enrolled: everybody signs in with their own name and password.</source>
        <translation>لا تسجيل هنا: كل واحد يدخل باسمه وكلمة سره.</translation>
    </message>
    <message>
        <source>Use this server</source>
        <translation>استعمال هذا الخادم</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>طُبع</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>أُرسل</translation>
    </message>
    <message>
        <source>In question</source>
        <translation>غير مؤكد</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>Too late</source>
        <translation>فات الأوان</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>This printer does not say whether the paper came out.</source>
        <translation>هذه الطابعة لا تُخبر إن خرجت الورقة.</translation>
    </message>
    <message>
        <source>The printer stopped answering while it printed. Look at the paper.</source>
        <translation>توقفت الطابعة عن الرد أثناء الطباعة. تحقق من الورقة.</translation>
    </message>
    <message>
        <source>It prints by itself when its turn comes.</source>
        <translation>سيُطبع وحده عندما يأتي دوره.</translation>
    </message>
    <message>
        <source>It will not be printed.</source>
        <translation>لن يُطبع.</translation>
    </message>
    <message>
        <source>This till</source>
        <translation>هذا الصندوق</translation>
    </message>
    <message>
        <source>Drawer</source>
        <translation>الدرج</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>الورقة</translation>
    </message>
    <message>
        <source>%1, copy %2</source>
        <translation>%1، نسخة %2</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Ins</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>←</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>→</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>↑</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>↓</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>PgUp</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>PgDn</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>DUPLICATE</source>
        <translation>نسخة ثانية</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>خصم</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>تذكرة</translation>
    </message>
    <message>
        <source>Subtotal</source>
        <translation>المجموع الفرعي</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>الخصوم</translation>
    </message>
    <message>
        <source>TOTAL</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>نقدا</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>الباقي</translation>
    </message>
    <message>
        <source>CLOSING REPORT Z</source>
        <translation>تقرير الإغلاق Z</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>الفتح</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>الإغلاق</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>أمين الصندوق</translation>
    </message>
    <message>
        <source>Opening float</source>
        <translation>رصيد الافتتاح</translation>
    </message>
    <message>
        <source>Cash sales</source>
        <translation>المبيعات نقدا</translation>
    </message>
    <message>
        <source>Cash in</source>
        <translation>المدخلات</translation>
    </message>
    <message>
        <source>Cash out</source>
        <translation>المخرجات</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>المتوقع</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>المعدود</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>الفارق</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>Gross sales</source>
        <translation>المبيعات الإجمالية</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>المرجعات</translation>
    </message>
    <message>
        <source>NET SALES</source>
        <translation>صافي المبيعات</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>التذاكر</translation>
    </message>
    <message>
        <source>Cash refunds</source>
        <translation>المبالغ المردودة نقدا</translation>
    </message>
    <message>
        <source>Opened by</source>
        <translation>فتحها</translation>
    </message>
    <message>
        <source>Closed by</source>
        <translation>أغلقها</translation>
    </message>
    <message>
        <source>Put in the safe</source>
        <translation>وُضع في الخزنة</translation>
    </message>
    <message>
        <source>Left in the drawer</source>
        <translation>بقي في الدرج</translation>
    </message>
    <message>
        <source>INTERIM REPORT X</source>
        <translation>تقرير X</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>طُبع</translation>
    </message>
    <message>
        <source>BANK DEPOSIT</source>
        <translation>إيداع بنكي</translation>
    </message>
    <message>
        <source>EXPENSE PAID</source>
        <translation>مصروف مدفوع</translation>
    </message>
    <message>
        <source>PAYMENT ON ACCOUNT</source>
        <translation>تسديد حساب</translation>
    </message>
    <message>
        <source>CASH IN</source>
        <translation>إدخال نقد</translation>
    </message>
    <message>
        <source>CASH OUT</source>
        <translation>إخراج نقد</translation>
    </message>
    <message>
        <source>AMOUNT</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>إرجاع</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>مردود</translation>
    </message>
    <message>
        <source>VOUCHER</source>
        <translation>رصيد</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>الزبون</translation>
    </message>
    <message>
        <source>REFUND</source>
        <translation>ردّ مبلغ</translation>
    </message>
    <message>
        <source>TICKET CANCELLED</source>
        <translation>تذكرة ملغاة</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>التقريب</translation>
    </message>
    <message>
        <source>PROVISIONAL, NOT A RECEIPT</source>
        <translation>مؤقت، ليس وصلا</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>ورقة مؤقتة</translation>
    </message>
    <message>
        <source>TO PAY</source>
        <translation>للدفع</translation>
    </message>
    <message>
        <source>FOR THE WORKSHOP</source>
        <translation>للورشة</translation>
    </message>
    <message>
        <source>CANCELLED</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>ALLERGIES</source>
        <translation>حساسية</translation>
    </message>
    <message>
        <source>To be fetched at the shop</source>
        <translation>تُستلم من المحل</translation>
    </message>
    <message>
        <source>To be delivered</source>
        <translation>للتوصيل</translation>
    </message>
    <message>
        <source>ORDER</source>
        <translation>طلبية</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>توصيل</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>عربون</translation>
    </message>
    <message>
        <source>LEFT TO PAY</source>
        <translation>الباقي للدفع</translation>
    </message>
    <message>
        <source>ORDER FOR THE WORKSHOP</source>
        <translation>طلبية للورشة</translation>
    </message>
    <message>
        <source>ORDER CANCELLED</source>
        <translation>طلبية ملغاة</translation>
    </message>
    <message>
        <source>PAYMENT ON AN ORDER</source>
        <translation>دفعة على طلبية</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>طلبية</translation>
    </message>
    <message>
        <source>Total of the order</source>
        <translation>مجموع الطلبية</translation>
    </message>
    <message>
        <source>Kept as credit</source>
        <translation>باقٍ لحساب الزبون</translation>
    </message>
    <message>
        <source>PAID</source>
        <translation>المدفوع</translation>
    </message>
    <message>
        <source>DELIVERY</source>
        <translation>توصيل</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>السلع</translation>
    </message>
    <message>
        <source>Delivery fee</source>
        <translation>مصاريف التوصيل</translation>
    </message>
    <message>
        <source>TO COLLECT</source>
        <translation>للقبض</translation>
    </message>
    <message>
        <source>Deliveryman</source>
        <translation>الموزّع</translation>
    </message>
    <message>
        <source>Paid to the shop</source>
        <translation>دُفع للمحل</translation>
    </message>
    <message>
        <source>Owed to the shop</source>
        <translation>مستحق للمحل</translation>
    </message>
    <message>
        <source>Fee paid to him</source>
        <translation>المصاريف المسلّمة له</translation>
    </message>
    <message>
        <source>DEBT PAID</source>
        <translation>تسديد دين</translation>
    </message>
    <message>
        <source>STILL OWED</source>
        <translation>الباقي من الدين</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>الطلبيات</translation>
    </message>
    <message>
        <source>Deliverymen</source>
        <translation>الموزّعون</translation>
    </message>
    <message>
        <source>Delivery fees</source>
        <translation>مصاريف التوصيل</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>حسابات الزبائن</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>البنك</translation>
    </message>
    <message>
        <source>Expenses</source>
        <translation>مصاريف المحل</translation>
    </message>
    <message>
        <source>Safe</source>
        <translation>الخزنة</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>حركات يدوية</translation>
    </message>
    <message>
        <source>Without ticket</source>
        <translation>بدون تذكرة</translation>
    </message>
    <message>
        <source>Adjustments</source>
        <translation>تسويات</translation>
    </message>
    <message>
        <source>CASH ADJUSTMENT, IN</source>
        <translation>تسوية الصندوق، دخول</translation>
    </message>
    <message>
        <source>CASH ADJUSTMENT, OUT</source>
        <translation>تسوية الصندوق، خروج</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>بطلب من</translation>
    </message>
    <message>
        <source>the office</source>
        <translation>المكتب</translation>
    </message>
</context>
<context>
    <name>Rights</name>
    <message>
        <source>give discounts</source>
        <translation>منح خصومات</translation>
    </message>
    <message>
        <source>change a price</source>
        <translation>تغيير سعر</translation>
    </message>
    <message>
        <source>cancel or take back what was sold</source>
        <translation>إلغاء أو استرجاع ما بيع</translation>
    </message>
    <message>
        <source>put tickets on hold</source>
        <translation>تعليق التذاكر</translation>
    </message>
    <message>
        <source>go over an account&apos;s limit</source>
        <translation>تجاوز حد حساب</translation>
    </message>
    <message>
        <source>create customers</source>
        <translation>إنشاء زبائن</translation>
    </message>
    <message>
        <source>open the drawer without a sale</source>
        <translation>فتح الدرج دون بيع</translation>
    </message>
    <message>
        <source>put money in or take it out</source>
        <translation>إدخال النقد أو إخراجه</translation>
    </message>
    <message>
        <source>take money to the bank</source>
        <translation>إيداع النقد في البنك</translation>
    </message>
    <message>
        <source>close with a large difference</source>
        <translation>الإغلاق بفارق كبير</translation>
    </message>
    <message>
        <source>open a session</source>
        <translation>فتح جلسة</translation>
    </message>
    <message>
        <source>close a session</source>
        <translation>إغلاق جلسة</translation>
    </message>
    <message>
        <source>see where the session stands</source>
        <translation>الاطلاع على حالة الجلسة</translation>
    </message>
    <message>
        <source>see all sessions</source>
        <translation>الاطلاع على كل الجلسات</translation>
    </message>
    <message>
        <source>see the history of sales</source>
        <translation>الاطلاع على سجل المبيعات</translation>
    </message>
    <message>
        <source>see the figures</source>
        <translation>الاطلاع على الأرقام</translation>
    </message>
    <message>
        <source>sell</source>
        <translation>البيع</translation>
    </message>
    <message>
        <source>Authorised by %1.</source>
        <translation>أجازه %1.</translation>
    </message>
    <message>
        <source>do this</source>
        <translation>القيام بهذا</translation>
    </message>
    <message>
        <source>take orders</source>
        <translation>أخذ الطلبيات</translation>
    </message>
    <message>
        <source>see the orders</source>
        <translation>رؤية الطلبيات</translation>
    </message>
    <message>
        <source>see an order</source>
        <translation>رؤية طلبية</translation>
    </message>
    <message>
        <source>take money for orders</source>
        <translation>قبض مبالغ الطلبيات</translation>
    </message>
    <message>
        <source>receive what was made</source>
        <translation>استلام ما أُنتج</translation>
    </message>
    <message>
        <source>hand orders to deliverymen</source>
        <translation>تسليم الطلبيات للموزّعين</translation>
    </message>
    <message>
        <source>cancel orders</source>
        <translation>إلغاء الطلبيات</translation>
    </message>
    <message>
        <source>give deposits back</source>
        <translation>إرجاع العربون</translation>
    </message>
    <message>
        <source>see what deliverymen owe</source>
        <translation>رؤية ديون الموزّعين</translation>
    </message>
    <message>
        <source>take what deliverymen owe</source>
        <translation>قبض ديون الموزّعين</translation>
    </message>
    <message>
        <source>record expenses</source>
        <translation>تسجيل المصاريف</translation>
    </message>
    <message>
        <source>adjust the treasury</source>
        <translation>تسوية الخزينة</translation>
    </message>
</context>
<context>
    <name>ServerPage</name>
    <message>
        <source>A till of a shop with a server</source>
        <translation>صندوق لمحل له خادم</translation>
    </message>
    <message>
        <source>An administrator of the server says once that this computer may sell. His password is not kept.</source>
        <translation>يسمح مسؤول الخادم لهذا الحاسوب بالبيع مرة واحدة. لا يحتفظ بكلمة مروره.</translation>
    </message>
    <message>
        <source>Enrol this till</source>
        <translation>تسجيل هذا الصندوق</translation>
    </message>
    <message>
        <source>Keep the key in a file only this account can read</source>
        <translation>حفظ المفتاح في ملف لا يقرؤه إلا هذا الحساب</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>قاعدة البيانات</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>المسؤول</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Code of this till (optional)</source>
        <translation>رمز هذا الصندوق (اختياري)</translation>
    </message>
    <message>
        <source>Enrolling this till…</source>
        <translation>جار تسجيل الصندوق…</translation>
    </message>
</context>
<context>
    <name>SetupPage</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>everything is sent</source>
        <translation>كل شيء مرسل</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) to send</source>
        <translation>
            <numerusform>لا شيء للإرسال</numerusform>
            <numerusform>تسجيل واحد للإرسال</numerusform>
            <numerusform>تسجيلان للإرسال</numerusform>
            <numerusform>%n تسجيلات للإرسال</numerusform>
            <numerusform>%n تسجيلا للإرسال</numerusform>
            <numerusform>%n تسجيل للإرسال</numerusform>
        </translation>
    </message>
    <message>
        <source>Online</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>جارٍ الاتصال</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>No printer</source>
        <translation>لا طابعة</translation>
    </message>
    <message>
        <source>Printer not tried yet</source>
        <translation>لم تُجرَّب الطابعة بعد</translation>
    </message>
    <message>
        <source>Printer ready</source>
        <translation>الطابعة جاهزة</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>جارٍ الطبع</translation>
    </message>
    <message>
        <source>Session %1 since %2</source>
        <translation>الجلسة %1 منذ %2</translation>
    </message>
    <message>
        <source>Scanner ready</source>
        <translation>قارئ الرموز جاهز</translation>
    </message>
</context>
<context>
    <name>TrialPage</name>
    <message>
        <source>Try it</source>
        <translation>تجربة</translation>
    </message>
    <message>
        <source>With invented goods, people and three months of sales. Their codes are shown on the sign-in screen.</source>
        <translation>بسلع وأشخاص وثلاثة أشهر من المبيعات الخيالية. تظهر رموزهم في شاشة الدخول.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>البدء</translation>
    </message>
    <message>
        <source>Preparing the database and three months of sales. This takes about a minute.</source>
        <translation>جار إعداد القاعدة وثلاثة أشهر من المبيعات. يستغرق ذلك دقيقة تقريبا.</translation>
    </message>
</context>
<context>
    <name>auth</name>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>الدخول</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>المستخدمون</translation>
    </message>
</context>
<context>
    <name>auth::PersonTile</name>
    <message>
        <source>Demo code: %1</source>
        <translation>رمز التجربة: %1</translation>
    </message>
</context>
<context>
    <name>auth::PinCard</name>
    <message>
        <source>Code of 4 to 6 digits</source>
        <translation>رمز من 4 إلى 6 أرقام</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Too many wrong codes. Try again in %1 s.</source>
        <translation>رموز خاطئة كثيرة. أعد المحاولة بعد %1 ث.</translation>
    </message>
    <message>
        <source>Wrong code. Tries left: %1.</source>
        <translation>رمز خاطئ. المحاولات الباقية: %1.</translation>
    </message>
    <message>
        <source>Three tries, then a minute of waiting.</source>
        <translation>ثلاث محاولات ثم دقيقة انتظار.</translation>
    </message>
</context>
<context>
    <name>auth::SignInScreen</name>
    <message>
        <source>Who takes the till?</source>
        <translation>من يستلم الصندوق؟</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>ألوان داكنة</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>ألوان فاتحة</translation>
    </message>
    <message>
        <source>The people of this shop come from the server the first time. Waiting for it…</source>
        <translation>في المرة الأولى يأتي أشخاص المحل من الخادم. في الانتظار…</translation>
    </message>
    <message>
        <source>Nobody has a code for this till yet. A manager gives one in the office.</source>
        <translation>لا أحد يملك رمزا لهذا الصندوق بعد. يمنحه المسؤول من المكتب.</translation>
    </message>
    <message>
        <source>Server reachable</source>
        <translation>الخادم متاح</translation>
    </message>
    <message>
        <source>Without server: selling works</source>
        <translation>دون خادم: البيع يعمل</translation>
    </message>
    <message>
        <source>Touch your name and type your code, or scan your badge.</source>
        <translation>المس اسمك واكتب رمزك، أو مرّر شارتك.</translation>
    </message>
</context>
<context>
    <name>auth::UsersPage</name>
    <message>
        <source>Give a password</source>
        <translation>إعطاء كلمة سر</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>تعطيل</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>المستخدمون</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>الصلاحيات</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>آخر دخول</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>معطّل</translation>
    </message>
    <message>
        <source>Signs in to the office</source>
        <translation>يدخل إلى التسيير</translation>
    </message>
    <message>
        <source>At the till only</source>
        <translation>في الصندوق فقط</translation>
    </message>
    <message>
        <source>No access yet</source>
        <translation>بلا دخول بعد</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدا</translation>
    </message>
    <message>
        <source>A password for %1</source>
        <translation>كلمة سر لـ %1</translation>
    </message>
    <message>
        <source>Type it, or let the person type it here: eight characters at least. Nobody can read it later; the person may change it after signing in as “%1”.</source>
        <translation>اكتبها، أو دع الشخص يكتبها هنا: ثمانية رموز على الأقل. لا أحد يستطيع قراءتها بعد ذلك؛ ويمكن للشخص تغييرها بعد الدخول بالمعرّف «%1».</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة السر</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>نفسها مرة أخرى</translation>
    </message>
    <message>
        <source>%1 has a new password.</source>
        <translation>لـ %1 كلمة سر جديدة.</translation>
    </message>
    <message>
        <source>Disable %1?</source>
        <translation>تعطيل %1؟</translation>
    </message>
    <message>
        <source>The login opens nothing any more, here and at the tills. What the person did stays with their name.</source>
        <translation>لن يفتح المعرّف شيئا، لا هنا ولا في الصناديق. وما فعله الشخص يبقى باسمه.</translation>
    </message>
    <message>
        <source>Left the shop</source>
        <translation>غادر المحل</translation>
    </message>
    <message>
        <source>On leave</source>
        <translation>في عطلة</translation>
    </message>
    <message>
        <source>Login used by others</source>
        <translation>المعرّف يستعمله آخرون</translation>
    </message>
    <message>
        <source>Disable %1</source>
        <translation>تعطيل %1</translation>
    </message>
    <message>
        <source>%1 is disabled.</source>
        <translation>تم تعطيل %1.</translation>
    </message>
    <message>
        <source>Let in again</source>
        <translation>إعادة السماح بالدخول</translation>
    </message>
    <message>
        <source>Let %1 in again?</source>
        <translation>السماح لـ %1 بالدخول من جديد؟</translation>
    </message>
    <message>
        <source>The PIN opens the tills as before. The office opens only with a new password.</source>
        <translation>يفتح الرمز السري الصناديق كما كان. لا تفتح الإدارة إلا بكلمة سر جديدة.</translation>
    </message>
    <message>
        <source>%1 may work again.</source>
        <translation>يمكن لـ %1 العمل من جديد.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>cash</name>
    <message>
        <source>Cash</source>
        <translation>الصندوق</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>الفتح</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>الإغلاق</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>صرف نقود</translation>
    </message>
    <message>
        <source>Deliveryman</source>
        <translation>الموزّع</translation>
    </message>
    <message>
        <source>Urgent purchase</source>
        <translation>شراء مستعجل</translation>
    </message>
    <message>
        <source>To the safe</source>
        <translation>إلى الخزنة</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>غير ذلك</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>%1 h %2</source>
        <translation>%1 سا %2</translation>
    </message>
    <message>
        <source>Bank deposit</source>
        <translation>إيداع في البنك</translation>
    </message>
    <message>
        <source>Payment on an account</source>
        <translation>دفع حساب زبون</translation>
    </message>
    <message>
        <source>Expense: %1</source>
        <translation>مصاريف: %1</translation>
    </message>
    <message>
        <source>Expense</source>
        <translation>مصاريف</translation>
    </message>
    <message>
        <source>State of the till</source>
        <translation>حالة الصندوق</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>تسليم الصندوق</translation>
    </message>
    <message>
        <source>Cash movement</source>
        <translation>حركة الصندوق</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>الجلسات</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>للتحقق</translation>
    </message>
    <message>
        <source>Deposit on an order</source>
        <translation>عربون طلبية</translation>
    </message>
    <message>
        <source>Payment on an order</source>
        <translation>دفعة على طلبية</translation>
    </message>
    <message>
        <source>Deposit given back</source>
        <translation>عربون مُرجع</translation>
    </message>
    <message>
        <source>Paid by the deliveryman</source>
        <translation>دفعه الموزّع</translation>
    </message>
    <message>
        <source>Delivery fee</source>
        <translation>مصاريف التوصيل</translation>
    </message>
    <message>
        <source>Debt of a deliveryman</source>
        <translation>دين موزّع</translation>
    </message>
    <message>
        <source>To pay out</source>
        <translation>للصرف</translation>
    </message>
    <message>
        <source>Cash adjustment</source>
        <translation>تسوية الصندوق</translation>
    </message>
    <message>
        <source>The office</source>
        <translation>المكتب</translation>
    </message>
    <message>
        <source>Asked of the tills</source>
        <translation>المطلوب من الصناديق</translation>
    </message>
</context>
<context>
    <name>cash::AccountDialog</name>
    <message>
        <source>Payment on an account</source>
        <translation>دفع حساب زبون</translation>
    </message>
    <message>
        <source>Its voucher is printed.</source>
        <translation>يُطبع وصله.</translation>
    </message>
    <message>
        <source>Record the payment</source>
        <translation>تسجيل الدفع</translation>
    </message>
    <message>
        <source>After the payment</source>
        <translation>بعد الدفع</translation>
    </message>
    <message>
        <source>Authorise the payment</source>
        <translation>السماح بالدفع</translation>
    </message>
    <message>
        <source>%1 paid by %2</source>
        <translation>%1 دفعها %2</translation>
    </message>
    <message>
        <source>Payment of %1 recorded</source>
        <translation>سُجّل دفع %1</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>طريقة الدفع</translation>
    </message>
    <message>
        <source>Type an amount above 0.</source>
        <translation>اكتب مبلغا أكبر من 0.</translation>
    </message>
</context>
<context>
    <name>cash::ActScreen</name>
    <message>
        <source>Cash movement</source>
        <translation>حركة الصندوق</translation>
    </message>
    <message>
        <source>Bank deposit</source>
        <translation>إيداع في البنك</translation>
    </message>
    <message>
        <source>Payment on an account</source>
        <translation>دفع حساب زبون</translation>
    </message>
    <message>
        <source>Back to selling</source>
        <translation>رجوع إلى البيع</translation>
    </message>
    <message>
        <source>It is in the journal, and its voucher goes to the printer.</source>
        <translation>سُجّل، ووصله في طريقه إلى الطابعة.</translation>
    </message>
</context>
<context>
    <name>cash::AskDialog</name>
    <message>
        <source>Ask a till</source>
        <translation>اطلب من صندوق</translation>
    </message>
    <message>
        <source>Money moves only in the drawer: the till that holds it confirms, and until then it waits.</source>
        <translation>لا يتحرك المال إلا في الدرج: الصندوق الذي يحمله يؤكد، وحتى ذلك الحين ينتظر الطلب.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Drawer</source>
        <translation>الدرج</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>الاتجاه</translation>
    </message>
    <message>
        <source>Kind of expense</source>
        <translation>نوع المصروف</translation>
    </message>
    <message>
        <source>Bank deposit</source>
        <translation>إيداع في البنك</translation>
    </message>
    <message>
        <source>Expense</source>
        <translation>مصاريف</translation>
    </message>
    <message>
        <source>Adjustment of the treasury</source>
        <translation>تسوية الخزينة</translation>
    </message>
    <message>
        <source>Out of the drawer</source>
        <translation>خروج من الدرج</translation>
    </message>
    <message>
        <source>Into the drawer</source>
        <translation>دخول إلى الدرج</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Ask the till</source>
        <translation>اطلب من الصندوق</translation>
    </message>
    <message>
        <source>Type an amount greater than 0.</source>
        <translation>اكتب مبلغًا أكبر من 0.</translation>
    </message>
    <message>
        <source>An adjustment needs its reason.</source>
        <translation>التسوية تحتاج إلى سبب.</translation>
    </message>
</context>
<context>
    <name>cash::BankDialog</name>
    <message>
        <source>Bank deposit</source>
        <translation>إيداع في البنك</translation>
    </message>
    <message>
        <source>The drawer opens when it is recorded.</source>
        <translation>يُفتح الدرج عند التسجيل</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>التفصيل</translation>
    </message>
    <message>
        <source>Number of the slip (optional)</source>
        <translation>رقم الوصل (اختياري)</translation>
    </message>
    <message>
        <source>Deposits of this session</source>
        <translation>إيداعات هذه الجلسة</translation>
    </message>
    <message>
        <source>Stays in the drawer</source>
        <translation>يبقى في الدرج</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>There are only %1 in the drawer.</source>
        <translation>لا يوجد في الدرج إلا %1.</translation>
    </message>
    <message>
        <source>Confirm the deposit</source>
        <translation>تأكيد الإيداع</translation>
    </message>
    <message>
        <source>Bring to the bank</source>
        <translation>إيداع في البنك</translation>
    </message>
    <message>
        <source>Change the amount</source>
        <translation>تغيير المبلغ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Bring %1 to the bank? %2 stay in the drawer.</source>
        <translation>إيداع %1 في البنك؟ يبقى %2 في الدرج.</translation>
    </message>
    <message>
        <source>Bring %1 to the bank?</source>
        <translation>إيداع %1 في البنك؟</translation>
    </message>
    <message>
        <source>Authorise the bank deposit</source>
        <translation>السماح بالإيداع في البنك</translation>
    </message>
    <message>
        <source>Bring %1 to the bank</source>
        <translation>إيداع %1 في البنك</translation>
    </message>
    <message>
        <source>Bank deposit recorded</source>
        <translation>سُجّل الإيداع في البنك</translation>
    </message>
    <message>
        <source>Type an amount above 0.</source>
        <translation>اكتب مبلغا أكبر من 0.</translation>
    </message>
</context>
<context>
    <name>cash::CloseSessionScreen</name>
    <message>
        <source>Back to selling</source>
        <translation>رجوع إلى البيع</translation>
    </message>
    <message>
        <source>Close the session %1</source>
        <translation>إغلاق الجلسة %1</translation>
    </message>
    <message>
        <source>Opened by %1, %2</source>
        <translation>فتحها %1، %2</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>المعدود</translation>
    </message>
    <message>
        <source>Continue: deposit to the safe</source>
        <translation>متابعة: إيداع في الخزنة</translation>
    </message>
    <message>
        <source>Step %1 of 3 · %2</source>
        <translation>المرحلة %1 من 3 · %2</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>العدّ</translation>
    </message>
    <message>
        <source>Back to the count</source>
        <translation>العودة إلى العدّ</translation>
    </message>
    <message>
        <source>Deposit to the safe</source>
        <translation>إيداع في الخزنة</translation>
    </message>
    <message>
        <source>Back to the deposit</source>
        <translation>العودة إلى الإيداع</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>Authorise the closing</source>
        <translation>السماح بالإغلاق</translation>
    </message>
    <message>
        <source>Close with a difference of %1</source>
        <translation>إغلاق بفارق قدره %1</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>الفارق</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Session %1 closed</source>
        <translation>أُغلقت الجلسة %1</translation>
    </message>
    <message>
        <source>The Z goes to the printer</source>
        <translation>تقرير Z في طريقه إلى الطابعة</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>المرحلة التالية</translation>
    </message>
    <message>
        <source>Explain the difference</source>
        <translation>تفسير الفارق</translation>
    </message>
</context>
<context>
    <name>cash::ClosingReport</name>
    <message>
        <source>The Z goes to the printer</source>
        <translation>يُرسل التقرير Z إلى الطابعة</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s)</source>
        <translation>
            <numerusform>لا تذاكر</numerusform>
            <numerusform>تذكرة واحدة</numerusform>
            <numerusform>تذكرتان</numerusform>
            <numerusform>%n تذاكر</numerusform>
            <numerusform>%n تذكرة</numerusform>
            <numerusform>%n تذكرة</numerusform>
        </translation>
    </message>
    <message>
        <source>Cash counted</source>
        <translation>النقد المعدود</translation>
    </message>
    <message>
        <source>expected %1</source>
        <translation>المتوقع %1</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>الفارق</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>explained</source>
        <translation>مشروح</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>بقي %1</translation>
    </message>
    <message>
        <source>Net sales</source>
        <translation>صافي المبيعات</translation>
    </message>
    <message>
        <source>To the safe</source>
        <translation>إلى الخزنة</translation>
    </message>
    <message>
        <source>Sales by family</source>
        <translation>المبيعات حسب الصنف</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>أصناف أخرى</translation>
    </message>
    <message>
        <source>Movements</source>
        <translation>حركات الصندوق</translation>
    </message>
    <message>
        <source>No movement in this session</source>
        <translation>لا حركة في هذه الجلسة</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>إعادة الطباعة</translation>
    </message>
    <message>
        <source>Printing a closing again needs the right to see the sessions.</source>
        <translation>إعادة طباعة إغلاق تتطلب صلاحية رؤية الجلسات.</translation>
    </message>
    <message>
        <source>Drawer</source>
        <translation>الدرج</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>It is marked DUPLICATA.</source>
        <translation>يحمل عبارة DUPLICATA.</translation>
    </message>
</context>
<context>
    <name>cash::CountPanel</name>
    <message>
        <source>Notes</source>
        <translation>الأوراق</translation>
    </message>
    <message>
        <source>Total of notes</source>
        <translation>مجموع الأوراق</translation>
    </message>
    <message>
        <source>Open the drawer</source>
        <translation>فتح الدرج</translation>
    </message>
    <message>
        <source>Other means</source>
        <translation>وسائل أخرى</translation>
    </message>
    <message>
        <source>Coins</source>
        <translation>القطع</translation>
    </message>
    <message>
        <source>Total of coins</source>
        <translation>مجموع القطع</translation>
    </message>
    <message>
        <source>Explanation of the difference</source>
        <translation>تفسير الفارق</translation>
    </message>
    <message>
        <source>Opening float</source>
        <translation>رصيد الافتتاح</translation>
    </message>
    <message>
        <source>Cash sales</source>
        <translation>المبيعات نقدا</translation>
    </message>
    <message>
        <source>Cash in</source>
        <translation>الداخل</translation>
    </message>
    <message>
        <source>Cash out</source>
        <translation>الخارج</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>المتوقع</translation>
    </message>
    <message>
        <source>Blind count: what should be in the drawer is shown once the count is confirmed.</source>
        <translation>عدّ دون معرفة المتوقع: يظهر المتوقع بعد تأكيد العدّ.</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>المعدود</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>إعادة العدّ</translation>
    </message>
    <message>
        <source>A difference is explained before going on.</source>
        <translation>يُفسَّر الفارق قبل المتابعة.</translation>
    </message>
    <message>
        <source>Above %1 a manager allows the closing.</source>
        <translation>فوق %1 يسمح مسؤول بالإغلاق.</translation>
    </message>
    <message>
        <source>Confirm the count</source>
        <translation>تأكيد العدّ</translation>
    </message>
    <message>
        <source>Authorise a new count</source>
        <translation>السماح بعدّ جديد</translation>
    </message>
    <message>
        <source>Count again after the expected amount was shown</source>
        <translation>إعادة العدّ بعد ظهور المتوقع</translation>
    </message>
    <message>
        <source>A note was forgotten</source>
        <translation>ورقة منسية</translation>
    </message>
    <message>
        <source>Miscounted</source>
        <translation>خطأ في العدّ</translation>
    </message>
    <message>
        <source>Explain the difference</source>
        <translation>تفسير الفارق</translation>
    </message>
    <message>
        <source>Explanation: %1</source>
        <translation>التفسير: %1</translation>
    </message>
    <message>
        <source>Explain a difference of %1</source>
        <translation>تفسير فارق قدره %1</translation>
    </message>
    <message>
        <source>Too much change given</source>
        <translation>صرف زائد للزبون</translation>
    </message>
    <message>
        <source>Expense not recorded</source>
        <translation>مصاريف غير مسجلة</translation>
    </message>
    <message>
        <source>A note is missing</source>
        <translation>ورقة مفقودة</translation>
    </message>
    <message>
        <source>Too little change given</source>
        <translation>صرف ناقص للزبون</translation>
    </message>
    <message>
        <source>Money put in and not recorded</source>
        <translation>دخول غير مسجل</translation>
    </message>
    <message>
        <source>Customer left the change</source>
        <translation>صرف تركه زبون</translation>
    </message>
</context>
<context>
    <name>cash::DenominationRow</name>
    <message>
        <source>Notes of %1</source>
        <translation>أوراق %1</translation>
    </message>
    <message>
        <source>Coins of %1</source>
        <translation>قطع %1</translation>
    </message>
</context>
<context>
    <name>cash::DepositPanel</name>
    <message>
        <source>To the safe</source>
        <translation>إلى الخزنة</translation>
    </message>
    <message>
        <source>Deposit to the safe</source>
        <translation>إيداع في الخزنة</translation>
    </message>
    <message>
        <source>What goes to the safe leaves the drawer now. The rest is the float of the next opening.</source>
        <translation>ما يذهب إلى الخزنة يغادر الدرج الآن. والباقي رصيد الافتتاح القادم.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Leave the opening float: %1</source>
        <translation>ترك رصيد الافتتاح: %1</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>المعدود</translation>
    </message>
    <message>
        <source>Stays as the next float</source>
        <translation>يبقى رصيدا للافتتاح</translation>
    </message>
    <message>
        <source>The safe is counted apart.</source>
        <translation>الخزنة تُعدّ على حدة.</translation>
    </message>
    <message>
        <source>Continue: check</source>
        <translation>متابعة: المراجعة</translation>
    </message>
    <message>
        <source>Only %1 were counted.</source>
        <translation>لم يُعدّ إلا %1.</translation>
    </message>
</context>
<context>
    <name>cash::DifferencePanel</name>
    <message>
        <source>Difference</source>
        <translation>الفارق</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>لا فارق</translation>
    </message>
    <message>
        <source>Missing in the drawer</source>
        <translation>نقص في الدرج</translation>
    </message>
    <message>
        <source>Too much in the drawer</source>
        <translation>زيادة في الدرج</translation>
    </message>
</context>
<context>
    <name>cash::ExceptionsPage</name>
    <message>
        <source>Explain</source>
        <translation>شرح</translation>
    </message>
    <message>
        <source>What was found out?</source>
        <translation>ماذا تبيّن؟</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Write a few words</source>
        <translation>اكتب بضع كلمات</translation>
    </message>
    <message>
        <source>The note stays with what was explained.</source>
        <translation>تبقى الملاحظة مع ما تم شرحه.</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>تم الشرح</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>للتحقق</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>الصندوق</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Explained by</source>
        <translation>شرحه</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>الأيام</translation>
    </message>
    <message>
        <source>Number or person</source>
        <translation>رقم أو شخص</translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>لا ملاحظات</numerusform>
            <numerusform>ملاحظة واحدة</numerusform>
            <numerusform>ملاحظتان</numerusform>
            <numerusform>%n ملاحظات</numerusform>
            <numerusform>%n ملاحظة</numerusform>
            <numerusform>%n ملاحظة</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to be checked</source>
        <translation>لا شيء للتحقق</translation>
    </message>
    <message>
        <source>What a rule dislikes is recorded all the same, and stands here until somebody says why.</source>
        <translation>ما تعترض عليه قاعدة يُسجَّل مع ذلك، ويبقى هنا حتى يُفسَّر.</translation>
    </message>
</context>
<context>
    <name>cash::ExceptionsScreen</name>
    <message>
        <source>To be checked</source>
        <translation>للتحقق</translation>
    </message>
    <message>
        <source>What was recorded although a rule dislikes it</source>
        <translation>ما سُجّل رغم مخالفته لقاعدة</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>الصندوق</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Resolve with a note</source>
        <translation>حلّ مع ملاحظة</translation>
    </message>
    <message numerus="yes">
        <source>%n to be checked</source>
        <translation>
            <numerusform>لا شيء للتحقق</numerusform>
            <numerusform>عملية واحدة للتحقق</numerusform>
            <numerusform>عمليتان للتحقق</numerusform>
            <numerusform>%n عمليات للتحقق</numerusform>
            <numerusform>%n عملية للتحقق</numerusform>
            <numerusform>%n عملية للتحقق</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to be checked</source>
        <translation>لا شيء للتحقق</translation>
    </message>
    <message>
        <source>What a rule dislikes is recorded all the same, and stands here until somebody says why.</source>
        <translation>ما تعترض عليه قاعدة يُسجَّل مع ذلك، ويبقى هنا حتى يُفسَّر.</translation>
    </message>
    <message>
        <source>What was found out?</source>
        <translation>ماذا تبيّن؟</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>حلّ</translation>
    </message>
    <message>
        <source>Write a few words</source>
        <translation>اكتب بضع كلمات</translation>
    </message>
    <message>
        <source>The note stays with what was resolved.</source>
        <translation>تبقى الملاحظة مع ما حُلّ.</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>حُلّ</translation>
    </message>
</context>
<context>
    <name>cash::FiguresPage</name>
    <message>
        <source>Figures</source>
        <translation>الأرقام</translation>
    </message>
</context>
<context>
    <name>cash::FiguresScreen</name>
    <message>
        <source>Back to selling</source>
        <translation>رجوع إلى البيع</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>All the tills of the shop</source>
        <translation>كل صناديق المتجر</translation>
    </message>
</context>
<context>
    <name>cash::FiguresView</name>
    <message>
        <source>Period</source>
        <translation>الفترة</translation>
    </message>
    <message>
        <source>Ask the server again</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>Day, week or month</source>
        <translation>يوم أو أسبوع أو شهر</translation>
    </message>
    <message>
        <source>Chart or table</source>
        <translation>رسم أو جدول</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>يوم</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>أسبوع</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>شهر</translation>
    </message>
    <message>
        <source>The period before</source>
        <translation>الفترة السابقة</translation>
    </message>
    <message>
        <source>The period after</source>
        <translation>الفترة التالية</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>Nothing was sold in this period</source>
        <translation>لم يُبع شيء في هذه الفترة</translation>
    </message>
    <message>
        <source>Choose another day, week or month.</source>
        <translation>اختر يوما أو أسبوعا أو شهرا آخر.</translation>
    </message>
    <message>
        <source>after discounts and returns</source>
        <translation>بعد الخصم والمرتجعات</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>لا طلبيات</numerusform>
            <numerusform>طلبية واحدة</numerusform>
            <numerusform>طلبيتان</numerusform>
            <numerusform>%n طلبيات</numerusform>
            <numerusform>%n طلبية</numerusform>
            <numerusform>%n طلبية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>في 0 يوم</numerusform>
            <numerusform>في يوم واحد</numerusform>
            <numerusform>في يومين</numerusform>
            <numerusform>في %n أيام</numerusform>
            <numerusform>في %n يوما</numerusform>
            <numerusform>في %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>per ticket</source>
        <translation>لكل تذكرة</translation>
    </message>
    <message>
        <source>returned: %1</source>
        <translation>مرتجعات: %1</translation>
    </message>
    <message>
        <source>deliverymen&apos;s fees: %1</source>
        <translation>مصاريف الموزّعين: %1</translation>
    </message>
    <message>
        <source>%1 h – %2 h</source>
        <translation>%1 – %2 سا</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 سا</translation>
    </message>
    <message>
        <source>%1 sold</source>
        <translation>بيع %1</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s)</source>
        <translation>
            <numerusform>لا تذاكر</numerusform>
            <numerusform>تذكرة واحدة</numerusform>
            <numerusform>تذكرتان</numerusform>
            <numerusform>%n تذاكر</numerusform>
            <numerusform>%n تذكرة</numerusform>
            <numerusform>%n تذكرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s)</source>
        <translation>
            <numerusform>لا دفعة</numerusform>
            <numerusform>دفعة واحدة</numerusform>
            <numerusform>دفعتان</numerusform>
            <numerusform>%n دفعات</numerusform>
            <numerusform>%n دفعة</numerusform>
            <numerusform>%n دفعة</numerusform>
        </translation>
    </message>
    <message>
        <source>Net sales</source>
        <translation>صافي المبيعات</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>التذاكر</translation>
    </message>
    <message>
        <source>Average basket</source>
        <translation>متوسط السلة</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>الخصوم</translation>
    </message>
    <message>
        <source>Sales by hour</source>
        <translation>المبيعات حسب الساعة</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>Sales by day</source>
        <translation>المبيعات حسب اليوم</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>الطلبيات</translation>
    </message>
    <message>
        <source>Sales by family</source>
        <translation>المبيعات حسب الصنف</translation>
    </message>
    <message>
        <source>Most sold</source>
        <translation>الأكثر مبيعا</translation>
    </message>
    <message>
        <source>By cashier</source>
        <translation>حسب أمين الصندوق</translation>
    </message>
    <message>
        <source>By means of payment</source>
        <translation>حسب وسيلة الدفع</translation>
    </message>
</context>
<context>
    <name>cash::HandOverScreen</name>
    <message>
        <source>Hand the drawer over</source>
        <translation>تسليم الصندوق</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>The session goes on with whoever signs in next.</source>
        <translation>تستمر الجلسة مع من يدخل بعد ذلك.</translation>
    </message>
    <message>
        <source>Explain the difference</source>
        <translation>تفسير الفارق</translation>
    </message>
</context>
<context>
    <name>cash::MovementDialog</name>
    <message>
        <source>Cash movement</source>
        <translation>حركة الصندوق</translation>
    </message>
    <message>
        <source>The drawer opens when it is recorded.</source>
        <translation>يُفتح الدرج عند التسجيل</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>الاتجاه</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>التفصيل</translation>
    </message>
    <message>
        <source>In</source>
        <translation>دخول</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>To the safe</source>
        <translation>إلى الخزنة</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Type an amount above 0.</source>
        <translation>اكتب مبلغا أكبر من 0.</translation>
    </message>
    <message>
        <source>Choose a category.</source>
        <translation>اختر صنفا.</translation>
    </message>
    <message>
        <source>Choose a reason.</source>
        <translation>اختر سببا.</translation>
    </message>
    <message>
        <source>Say what it is for.</source>
        <translation>بيّن فيمَ يُستعمل المال.</translation>
    </message>
    <message>
        <source>Record the deposit</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Record the withdrawal</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>Bring to the safe</source>
        <translation>وضع في الخزنة</translation>
    </message>
    <message>
        <source>After the deposit</source>
        <translation>بعد الدخول</translation>
    </message>
    <message>
        <source>After the withdrawal</source>
        <translation>بعد الخروج</translation>
    </message>
    <message>
        <source>After bringing it</source>
        <translation>بعد الوضع في الخزنة</translation>
    </message>
    <message>
        <source>Cash in: %1</source>
        <translation>دخول %1</translation>
    </message>
    <message>
        <source>Cash out: %1</source>
        <translation>خروج %1</translation>
    </message>
    <message>
        <source>To the safe: %1</source>
        <translation>إلى الخزنة: %1</translation>
    </message>
    <message>
        <source>Authorise the movement</source>
        <translation>السماح بالحركة</translation>
    </message>
    <message>
        <source>Deposit recorded</source>
        <translation>سُجّل الدخول</translation>
    </message>
    <message>
        <source>Withdrawal recorded</source>
        <translation>سُجّل الخروج</translation>
    </message>
    <message>
        <source>Brought to the safe</source>
        <translation>سُجّل الوضع في الخزنة</translation>
    </message>
</context>
<context>
    <name>cash::MovementTable</name>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Movements</source>
        <translation>حركات الصندوق</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>الحركة</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>التفصيل</translation>
    </message>
    <message>
        <source>By</source>
        <translation>بواسطة</translation>
    </message>
</context>
<context>
    <name>cash::OpenSessionScreen</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Open the till</source>
        <translation>فتح الصندوق</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الأوراق</translation>
    </message>
    <message>
        <source>Open the drawer to count</source>
        <translation>فتح الدرج للعد</translation>
    </message>
    <message>
        <source>Coins</source>
        <translation>القطع النقدية</translation>
    </message>
    <message>
        <source>Float counted</source>
        <translation>الرصيد المعدود</translation>
    </message>
    <message>
        <source>Left at the last closing</source>
        <translation>المتروك عند آخر إغلاق</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>الفارق</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Remark (optional)</source>
        <translation>ملاحظة (اختيارية)</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Save the remark</source>
        <translation>حفظ الملاحظة</translation>
    </message>
</context>
<context>
    <name>cash::ParkedPage</name>
    <message>
        <source>Take up</source>
        <translation>استرجاع</translation>
    </message>
    <message>
        <source>Mistake</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>Tickets on hold stand in the way</source>
        <translation>تذاكر معلقة تمنع الإغلاق</translation>
    </message>
    <message>
        <source>Take each of them up or cancel it, then close the session.</source>
        <translation>استرجع كلا منها أو ألغها، ثم أغلق الجلسة.</translation>
    </message>
    <message>
        <source>Passing customer</source>
        <translation>زبون عابر</translation>
    </message>
    <message>
        <source>On hold for %1</source>
        <translation>معلقة منذ %1</translation>
    </message>
    <message>
        <source>Cancel the ticket</source>
        <translation>إلغاء التذكرة</translation>
    </message>
    <message>
        <source>Authorise the cancellation</source>
        <translation>السماح بالإلغاء</translation>
    </message>
    <message>
        <source>Cancel the ticket on hold of %1</source>
        <translation>إلغاء التذكرة المعلقة بمبلغ %1</translation>
    </message>
    <message>
        <source>The customer left</source>
        <translation>غادر الزبون</translation>
    </message>
    <message>
        <source>Entered twice</source>
        <translation>أُدخلت مرتين</translation>
    </message>
    <message>
        <source>Ticket cancelled</source>
        <translation>أُلغيت التذكرة</translation>
    </message>
</context>
<context>
    <name>cash::ReasonChips</name>
    <message>
        <source>Shop expense</source>
        <translation>مصاريف المتجر</translation>
    </message>
    <message>
        <source>Pay a deliveryman</source>
        <translation>دفع لعامل توصيل</translation>
    </message>
    <message>
        <source>Urgent purchase</source>
        <translation>شراء مستعجل</translation>
    </message>
    <message>
        <source>From a deliveryman</source>
        <translation>من عامل توصيل</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>صرف نقود</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>غير ذلك</translation>
    </message>
</context>
<context>
    <name>cash::RequestsPage</name>
    <message>
        <source>Bank deposit</source>
        <translation>إيداع في البنك</translation>
    </message>
    <message>
        <source>Expense: %1</source>
        <translation>مصاريف: %1</translation>
    </message>
    <message>
        <source>Adjustment, into the drawer</source>
        <translation>تسوية، دخول</translation>
    </message>
    <message>
        <source>Adjustment, out of the drawer</source>
        <translation>تسوية، خروج</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>مسحوب</translation>
    </message>
    <message>
        <source>To receive</source>
        <translation>للقبض</translation>
    </message>
    <message>
        <source>To pay out</source>
        <translation>للصرف</translation>
    </message>
    <message>
        <source>Asked of the tills</source>
        <translation>المطلوب من الصناديق</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Drawer</source>
        <translation>الدرج</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>بطلب من</translation>
    </message>
    <message>
        <source>Closed by</source>
        <translation>أغلقها</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>الورقة</translation>
    </message>
    <message>
        <source>Amount (DA)</source>
        <translation>المبلغ (دج)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Done ones</source>
        <translation>المنجزة</translation>
    </message>
    <message>
        <source>Withdrawn ones</source>
        <translation>المسحوبة</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>لا طلبات</numerusform>
            <numerusform>طلب واحد</numerusform>
            <numerusform>طلبان</numerusform>
            <numerusform>%n طلبات</numerusform>
            <numerusform>%n طلبًا</numerusform>
            <numerusform>%n طلب</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>لا شيء في الانتظار</translation>
    </message>
    <message>
        <source>What you ask of a till stands here until it is done: a deposit, an expense, an adjustment.</source>
        <translation>ما تطلبه من صندوق يظهر هنا حتى يُنجز: إيداع أو مصروف أو تسوية.</translation>
    </message>
    <message>
        <source>Ask a till</source>
        <translation>اطلب من صندوق</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>سحب الطلب</translation>
    </message>
    <message>
        <source>The till was asked</source>
        <translation>أُرسل الطلب إلى الصندوق</translation>
    </message>
    <message>
        <source>It shows there at once.</source>
        <translation>يظهر هناك فورًا.</translation>
    </message>
    <message>
        <source>Why is it no longer wanted?</source>
        <translation>لماذا لم يعد مطلوبًا؟</translation>
    </message>
</context>
<context>
    <name>cash::RequestsScreen</name>
    <message>
        <source>To pay out</source>
        <translation>للصرف</translation>
    </message>
    <message>
        <source>What the office wants done with this drawer</source>
        <translation>ما يطلبه المكتب من هذا الدرج</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>لماذا</translation>
    </message>
    <message>
        <source>By</source>
        <translation>بواسطة</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>تأكيد</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>%1 إجمالًا</translation>
    </message>
    <message>
        <source>Nothing to pay out</source>
        <translation>لا شيء للصرف</translation>
    </message>
    <message>
        <source>A deposit, an expense or an adjustment that the office asks for stands here until somebody does it.</source>
        <translation>يبقى هنا ما يطلبه المكتب من إيداع أو مصاريف أو تسوية حتى ينفذه أحد.</translation>
    </message>
    <message>
        <source>To pay out: %1</source>
        <translation>للصرف: %1</translation>
    </message>
    <message>
        <source>To take in: %1</source>
        <translation>للقبض: %1</translation>
    </message>
    <message>
        <source>Asked by %1</source>
        <translation>بطلب من %1</translation>
    </message>
    <message>
        <source>The drawer is not open: count it and open the session first.</source>
        <translation>الدرج غير مفتوح: عُدّه وافتح الجلسة أولًا.</translation>
    </message>
    <message>
        <source>In the drawer %1</source>
        <translation>في الدرج %1</translation>
    </message>
    <message>
        <source>That is not enough. Leave it for later, or tell who asked.</source>
        <translation>هذا لا يكفي. اتركه لوقت لاحق، أو أخبر من طلب.</translation>
    </message>
    <message>
        <source>Afterwards %1</source>
        <translation>بعدها %1</translation>
    </message>
    <message>
        <source>Open the session</source>
        <translation>فتح الجلسة</translation>
    </message>
    <message>
        <source>%1 taken out; the paper is on its way.</source>
        <translation>أُخرج %1؛ الورقة في الطريق.</translation>
    </message>
    <message>
        <source>%1 put in; the paper is on its way.</source>
        <translation>أُدخل %1؛ الورقة في الطريق.</translation>
    </message>
</context>
<context>
    <name>cash::ReviewPanel</name>
    <message>
        <source>Cash refunds</source>
        <translation>المبالغ المردودة نقدا</translation>
    </message>
    <message>
        <source>How the expected amount is made</source>
        <translation>كيف يتكوّن المتوقع</translation>
    </message>
    <message>
        <source>Opening float</source>
        <translation>رصيد الافتتاح</translation>
    </message>
    <message>
        <source>Cash sales</source>
        <translation>المبيعات نقدا</translation>
    </message>
    <message>
        <source>Cash in</source>
        <translation>الداخل</translation>
    </message>
    <message>
        <source>Cash out</source>
        <translation>الخارج</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>المتوقع</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>المعدود</translation>
    </message>
    <message>
        <source>Explanation of the difference</source>
        <translation>تفسير الفارق</translation>
    </message>
    <message>
        <source>After the closing</source>
        <translation>بعد الإغلاق</translation>
    </message>
    <message>
        <source>To the safe</source>
        <translation>إلى الخزنة</translation>
    </message>
    <message>
        <source>Stays as the next float</source>
        <translation>يبقى رصيدا للافتتاح</translation>
    </message>
    <message>
        <source>The session</source>
        <translation>الجلسة</translation>
    </message>
    <message>
        <source>Net sales</source>
        <translation>صافي المبيعات</translation>
    </message>
    <message>
        <source>Above %1 a manager allows the closing.</source>
        <translation>فوق %1 يسمح مسؤول بالإغلاق.</translation>
    </message>
    <message>
        <source>Nothing can be added to a session once it is closed.</source>
        <translation>لا يضاف شيء إلى جلسة بعد إغلاقها.</translation>
    </message>
    <message>
        <source>Close the session</source>
        <translation>إغلاق الجلسة</translation>
    </message>
</context>
<context>
    <name>cash::SessionsPage</name>
    <message>
        <source>Open</source>
        <translation>مفتوحة</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>متروكة</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>لا فارق</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>الفارق</translation>
    </message>
    <message>
        <source>Cash sessions</source>
        <translation>جلسات الصندوق</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Drawer</source>
        <translation>الدرج</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>الفتح</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>الإغلاق</translation>
    </message>
    <message>
        <source>By</source>
        <translation>بواسطة</translation>
    </message>
    <message>
        <source>Float (DA)</source>
        <translation>الرصيد الأولي (دج)</translation>
    </message>
    <message>
        <source>Sold (DA)</source>
        <translation>المبيعات (دج)</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>التذاكر</translation>
    </message>
    <message>
        <source>Expected (DA)</source>
        <translation>المتوقع (دج)</translation>
    </message>
    <message>
        <source>Counted (DA)</source>
        <translation>المعدود (دج)</translation>
    </message>
    <message>
        <source>Difference (DA)</source>
        <translation>الفارق (دج)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>All sessions</source>
        <translation>كل الجلسات</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>الأيام</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>لا جلسات</numerusform>
            <numerusform>جلسة واحدة</numerusform>
            <numerusform>جلستان</numerusform>
            <numerusform>%n جلسات</numerusform>
            <numerusform>%n جلسة</numerusform>
            <numerusform>%n جلسة</numerusform>
        </translation>
    </message>
    <message>
        <source>No session yet</source>
        <translation>لا توجد جلسة بعد</translation>
    </message>
    <message>
        <source>Each opening of a drawer stands here with its count, its difference and its Z.</source>
        <translation>يظهر هنا كل فتح للدرج مع عدّه وفارقه وتقرير Z.</translation>
    </message>
    <message>
        <source>Open sessions</source>
        <translation>المفتوحة</translation>
    </message>
    <message>
        <source>Abandoned sessions</source>
        <translation>المتروكة</translation>
    </message>
    <message>
        <source>Only a session that was counted and closed has a Z.</source>
        <translation>تقرير Z للجلسة المعدودة والمغلقة فقط.</translation>
    </message>
</context>
<context>
    <name>cash::SessionsScreen</name>
    <message>
        <source>open</source>
        <translation>مفتوحة</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>الجلسات</translation>
    </message>
    <message>
        <source>The latest first, amounts in %1</source>
        <translation>الأحدث أولا، المبالغ بـ %1</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Opened and closed</source>
        <translation>الفتح والإغلاق</translation>
    </message>
    <message>
        <source>By</source>
        <translation>بواسطة</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>الرصيد</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>المعدود</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>المتوقع</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>الفارق</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>المبيعات</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>التذاكر</translation>
    </message>
    <message>
        <source>Print the Z again</source>
        <translation>إعادة طباعة Z</translation>
    </message>
    <message>
        <source>No session was closed yet</source>
        <translation>لم تُغلق أي جلسة بعد</translation>
    </message>
    <message>
        <source>Each closing stands here with its count, its difference and its Z.</source>
        <translation>كل إغلاق يظهر هنا بعدّه وفرقه وتقرير Z.</translation>
    </message>
    <message>
        <source>The Z of another till is printed there.</source>
        <translation>تقرير Z لصندوق آخر يُطبع هناك.</translation>
    </message>
    <message>
        <source>This till has no printer.</source>
        <translation>هذا الصندوق بلا طابعة.</translation>
    </message>
    <message>
        <source>It is marked DUPLICATA.</source>
        <translation>يحمل عبارة DUPLICATA.</translation>
    </message>
    <message>
        <source>The Z of another till is shown there.</source>
        <translation>تقرير Z لصندوق آخر يُعرض هناك.</translation>
    </message>
    <message>
        <source>Choose a session to see its Z.</source>
        <translation>اختر جلسة لعرض تقرير Z.</translation>
    </message>
    <message>
        <source>The Z goes to the printer</source>
        <translation>تقرير Z في طريقه إلى الطابعة</translation>
    </message>
</context>
<context>
    <name>cash::StateScreen</name>
    <message>
        <source>Session %1 · opened by %2, %3</source>
        <translation>الجلسة %1 · فتحها %2، %3</translation>
    </message>
    <message>
        <source>Back to selling</source>
        <translation>رجوع إلى البيع</translation>
    </message>
    <message>
        <source>State of the till</source>
        <translation>حالة الصندوق</translation>
    </message>
    <message>
        <source>The drawer is not open</source>
        <translation>الصندوق غير مفتوح</translation>
    </message>
    <message>
        <source>What is in it, and what enters and leaves it, stands here once it is counted and opened.</source>
        <translation>يظهر هنا ما فيه وما يدخله وما يخرج منه بعد عدّه وفتحه.</translation>
    </message>
    <message>
        <source>Opening float</source>
        <translation>رصيد الافتتاح</translation>
    </message>
    <message>
        <source>Cash sales</source>
        <translation>المبيعات نقدا</translation>
    </message>
    <message>
        <source>In and out</source>
        <translation>الداخل والخارج</translation>
    </message>
    <message>
        <source>In the drawer</source>
        <translation>في الدرج</translation>
    </message>
    <message>
        <source>Movements</source>
        <translation>حركات الصندوق</translation>
    </message>
    <message>
        <source>Cash movement</source>
        <translation>حركة الصندوق</translation>
    </message>
    <message>
        <source>Bank deposit</source>
        <translation>إيداع في البنك</translation>
    </message>
    <message>
        <source>Expense</source>
        <translation>مصاريف</translation>
    </message>
    <message>
        <source>Account payment</source>
        <translation>دفع حساب</translation>
    </message>
    <message>
        <source>Open the drawer</source>
        <translation>فتح الدرج</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>تسليم الصندوق</translation>
    </message>
    <message>
        <source>Print the X</source>
        <translation>طباعة X</translation>
    </message>
    <message>
        <source>Close the session</source>
        <translation>إغلاق الجلسة</translation>
    </message>
    <message>
        <source>The session closes when the ticket is empty.</source>
        <translation>تُغلق الجلسة عندما تكون التذكرة فارغة.</translation>
    </message>
    <message>
        <source>Open for %1</source>
        <translation>مفتوحة منذ %1</translation>
    </message>
    <message>
        <source>counted at %1</source>
        <translation>عُدّ على %1</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s)</source>
        <translation>
            <numerusform>لا تذكرة</numerusform>
            <numerusform>تذكرة واحدة</numerusform>
            <numerusform>تذكرتان</numerusform>
            <numerusform>%n تذاكر</numerusform>
            <numerusform>%n تذكرة</numerusform>
            <numerusform>%n تذكرة</numerusform>
        </translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>مخفي</translation>
    </message>
    <message>
        <source>expected by the till</source>
        <translation>حسب الصندوق</translation>
    </message>
    <message>
        <source>until the count is confirmed</source>
        <translation>حتى تأكيد العدّ</translation>
    </message>
    <message>
        <source>No movement in this session</source>
        <translation>لا حركة في هذه الجلسة</translation>
    </message>
    <message numerus="yes">
        <source>%n movement(s)</source>
        <translation>
            <numerusform>لا حركة</numerusform>
            <numerusform>حركة واحدة</numerusform>
            <numerusform>حركتان</numerusform>
            <numerusform>%n حركات</numerusform>
            <numerusform>%n حركة</numerusform>
            <numerusform>%n حركة</numerusform>
        </translation>
    </message>
    <message>
        <source>Drawer opened</source>
        <translation>فُتح الدرج</translation>
    </message>
    <message>
        <source>The opening is recorded.</source>
        <translation>سُجّل الفتح.</translation>
    </message>
    <message>
        <source>The X goes to the printer</source>
        <translation>تقرير X في طريقه إلى الطابعة</translation>
    </message>
    <message>
        <source>To pay out</source>
        <translation>للصرف</translation>
    </message>
</context>
<context>
    <name>delivery</name>
    <message>
        <source>Delivery</source>
        <translation>توصيل</translation>
    </message>
    <message>
        <source>Deliverymen&apos;s debts</source>
        <translation>ديون الموزّعين</translation>
    </message>
</context>
<context>
    <name>delivery::DebtsScreen</name>
    <message>
        <source>Deliverymen&apos;s debts</source>
        <translation>ديون الموزّعين</translation>
    </message>
    <message>
        <source>Who owes most comes first</source>
        <translation>الأكثر دينا أولا</translation>
    </message>
    <message>
        <source>Deliveryman</source>
        <translation>الموزّع</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>طلبية</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>الزبون</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>المستحق</translation>
    </message>
    <message>
        <source>Somebody unknown</source>
        <translation>شخص غير معروف</translation>
    </message>
    <message>
        <source>%1 owed</source>
        <translation>%1 مستحقة</translation>
    </message>
    <message>
        <source>No deliveryman owes anything</source>
        <translation>لا دين على أي موزّع</translation>
    </message>
    <message>
        <source>What is delivered and not paid stands here.</source>
        <translation>يظهر هنا ما سُلّم ولم يُدفع.</translation>
    </message>
    <message>
        <source>owes %1</source>
        <translation>عليه %1</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>فقط %1</translation>
    </message>
    <message>
        <source>Settle %1</source>
        <translation>تسديد %1</translation>
    </message>
    <message>
        <source>Debt of a deliveryman</source>
        <translation>دين موزّع</translation>
    </message>
    <message>
        <source>One receipt names the orders that are settled.</source>
        <translation>وصل واحد يذكر الطلبيات المسدّدة.</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>لا طلبيات</numerusform>
            <numerusform>طلبية واحدة</numerusform>
            <numerusform>طلبيتان</numerusform>
            <numerusform>%n طلبيات</numerusform>
            <numerusform>%n طلبية</numerusform>
            <numerusform>%n طلبية</numerusform>
        </translation>
    </message>
    <message>
        <source>Record the payment</source>
        <translation>تسجيل الدفع</translation>
    </message>
    <message>
        <source>%1 has paid</source>
        <translation>%1 دفع</translation>
    </message>
    <message>
        <source>Authorise the payment</source>
        <translation>السماح بالدفع</translation>
    </message>
</context>
<context>
    <name>desk</name>
    <message>
        <source>Change to give</source>
        <translation>الباقي للإرجاع</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>تم الإرجاع</translation>
    </message>
    <message>
        <source>There is less than that in the drawer.</source>
        <translation>الدرج لا يحتوي على هذا القدر.</translation>
    </message>
    <message>
        <source>Type a smaller amount.</source>
        <translation>اكتب مبلغا أصغر.</translation>
    </message>
    <message>
        <source>Leave it for later, or tell who asked for it.</source>
        <translation>اتركه لوقت لاحق، أو أخبر من طلبه.</translation>
    </message>
    <message>
        <source>Authorise the opening</source>
        <translation>السماح بالفتح</translation>
    </message>
    <message>
        <source>Opening of the drawer without a sale</source>
        <translation>فتح الدرج دون بيع</translation>
    </message>
    <message>
        <source>Change for a customer</source>
        <translation>صرف لزبون</translation>
    </message>
    <message>
        <source>Check of the drawer</source>
        <translation>مراقبة الدرج</translation>
    </message>
    <message>
        <source>Mistake</source>
        <translation>خطأ</translation>
    </message>
</context>
<context>
    <name>desk::ApprovalDialog</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>or scan a manager&apos;s badge</source>
        <translation>أو مرّر شارة مسؤول</translation>
    </message>
    <message>
        <source>The manager&apos;s name is kept in the journal.</source>
        <translation>يُسجَّل اسم المسؤول في السجل.</translation>
    </message>
    <message>
        <source>Right that %1 lacks</source>
        <translation>الحق الذي ينقص %1</translation>
    </message>
    <message>
        <source>Limit of %1</source>
        <translation>حد %1</translation>
    </message>
    <message>
        <source>Limit of the account</source>
        <translation>حد الحساب</translation>
    </message>
    <message>
        <source>A manager&apos;s code</source>
        <translation>رمز مسؤول</translation>
    </message>
    <message>
        <source>Too many wrong codes. Try again in %1 s; the sale goes on.</source>
        <translation>رموز خاطئة كثيرة. أعد المحاولة بعد %1 ثانية؛ البيع مستمر.</translation>
    </message>
    <message>
        <source>Choose a reason first, then type the code again.</source>
        <translation>اختر السبب أولا، ثم أعد كتابة الرمز.</translation>
    </message>
    <message>
        <source>Wrong code. Tries left: %1.</source>
        <translation>رمز خاطئ. المحاولات الباقية: %1.</translation>
    </message>
</context>
<context>
    <name>desk::CollectDialog</name>
    <message>
        <source>Paid by</source>
        <translation>طريقة الدفع</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>للدفع</translation>
    </message>
    <message>
        <source>Left afterwards</source>
        <translation>سيبقى</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>الباقي</translation>
    </message>
    <message>
        <source>Type an amount above 0.</source>
        <translation>اكتب مبلغا أكبر من 0.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>ينقص %1.</translation>
    </message>
    <message>
        <source>Only cash may be more than what is due.</source>
        <translation>النقد وحده يمكن أن يتجاوز المبلغ المستحق.</translation>
    </message>
</context>
<context>
    <name>desk::CustomerDelegate</name>
    <message>
        <source>VIP</source>
        <translation>زبون مميز</translation>
    </message>
    <message>
        <source>Business account</source>
        <translation>حساب مهني</translation>
    </message>
    <message>
        <source>Allergy: %1</source>
        <translation>حساسية: %1</translation>
    </message>
</context>
<context>
    <name>desk::CustomerDialog</name>
    <message>
        <source>Choose a customer</source>
        <translation>اختيار زبون</translation>
    </message>
    <message>
        <source>Name or telephone</source>
        <translation>الاسم أو الهاتف</translation>
    </message>
    <message>
        <source>Customers found</source>
        <translation>الزبائن الموجودون</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>زبون جديد</translation>
    </message>
    <message>
        <source>Sell without a customer</source>
        <translation>البيع دون زبون</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Create the customer</source>
        <translation>إنشاء الزبون</translation>
    </message>
    <message>
        <source>Choose %1</source>
        <translation>اختيار %1</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>اختيار</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>لا نتائج</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>%n نتائج</numerusform>
            <numerusform>%n نتيجة</numerusform>
            <numerusform>%n نتيجة</numerusform>
        </translation>
    </message>
    <message>
        <source>Type two characters of the name or the telephone.</source>
        <translation>اكتب حرفين من الاسم أو رقمين من الهاتف.</translation>
    </message>
    <message>
        <source>Nobody of that name. “New customer” takes two fields.</source>
        <translation>لا أحد بهذا الاسم. «زبون جديد» يحتاج إلى خانتين.</translation>
    </message>
</context>
<context>
    <name>desk::ListScreen</name>
    <message>
        <source>Back to selling</source>
        <translation>رجوع إلى البيع</translation>
    </message>
    <message>
        <source>Ask the server again</source>
        <translation>إعادة سؤال الخادم</translation>
    </message>
</context>
<context>
    <name>desk::MethodChips</name>
    <message>
        <source>Reference</source>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>Number or authorisation</source>
        <translation>الرقم أو الترخيص</translation>
    </message>
    <message>
        <source>Type its number.</source>
        <translation>اكتب مرجعه.</translation>
    </message>
</context>
<context>
    <name>desk::MoneyDialog</name>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Blind count: what is in the drawer is not shown.</source>
        <translation>عدّ دون معرفة المتوقع: محتوى الدرج لا يظهر.</translation>
    </message>
    <message>
        <source>Cash in the drawer</source>
        <translation>النقود في الدرج</translation>
    </message>
</context>
<context>
    <name>desk::NewCustomerForm</name>
    <message>
        <source>First name and name</source>
        <translation>الاسم واللقب</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Choose %1</source>
        <translation>اختيار %1</translation>
    </message>
</context>
<context>
    <name>desk::PaperPlace</name>
    <message>
        <source>The paper cannot be shown here.</source>
        <translation>لا يمكن عرض الورقة هنا.</translation>
    </message>
</context>
<context>
    <name>desk::PaperSide</name>
    <message>
        <source>Save as PDF</source>
        <translation>حفظ بصيغة PDF</translation>
    </message>
    <message>
        <source>Choose a line to see its paper.</source>
        <translation>اختر سطرًا لرؤية ورقته.</translation>
    </message>
    <message>
        <source>Print a copy</source>
        <translation>طباعة نسخة</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>الطابعة</translation>
    </message>
</context>
<context>
    <name>desk::ReasonDialog</name>
    <message>
        <source>The reason is kept in the journal.</source>
        <translation>يُسجَّل السبب في السجل.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Choose a reason, or write it.</source>
        <translation>اختر سببا أو اكتبه.</translation>
    </message>
</context>
<context>
    <name>devices</name>
    <message>
        <source>Devices</source>
        <translation>الأجهزة</translation>
    </message>
    <message>
        <source>This program drives no devices.</source>
        <translation>هذا البرنامج لا يشغّل أجهزة.</translation>
    </message>
    <message>
        <source>Receipt printer</source>
        <translation>طابعة التذاكر</translation>
    </message>
    <message>
        <source>Tickets, closings, and the drawer that hangs on it</source>
        <translation>التذاكر والإقفالات، والدرج الموصول بها</translation>
    </message>
    <message>
        <source>Workshop printer</source>
        <translation>طابعة الورشة</translation>
    </message>
    <message>
        <source>Papers for whoever prepares</source>
        <translation>أوراق لمن يحضّر</translation>
    </message>
    <message>
        <source>Customer display</source>
        <translation>شاشة عرض الزبون</translation>
    </message>
    <message>
        <source>Two lines in front of the customer</source>
        <translation>سطران أمام الزبون</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>الميزان</translation>
    </message>
    <message>
        <source>Weighs at the counter</source>
        <translation>يزن عند المنضدة</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>القارئ</translation>
    </message>
    <message>
        <source>On a serial cable; one that types needs nothing</source>
        <translation>على سلك تسلسلي؛ الذي يكتب لا يحتاج شيئا</translation>
    </message>
    <message>
        <source>Customer&apos;s screen</source>
        <translation>شاشة الزبون</translation>
    </message>
    <message>
        <source>A second monitor turned to the customer</source>
        <translation>شاشة ثانية موجهة إلى الزبون</translation>
    </message>
    <message>
        <source>asks how it is</source>
        <translation>تسأل عن الحالة</translation>
    </message>
    <message>
        <source>asks whether it came out</source>
        <translation>تسأل هل خرجت</translation>
    </message>
    <message>
        <source>says how it is (%1)</source>
        <translation>تخبر عن حالتها (%1)</translation>
    </message>
    <message>
        <source>opens the drawer</source>
        <translation>تفتح الدرج</translation>
    </message>
    <message>
        <source>cuts</source>
        <translation>تقطع</translation>
    </message>
    <message>
        <source>a paper</source>
        <translation>ورقة</translation>
    </message>
    <message>
        <source>for the customer display</source>
        <translation>لشاشة عرض الزبون</translation>
    </message>
    <message>
        <source>sets it up</source>
        <translation>تهيئة</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>asks for the weight</source>
        <translation>تطلب الوزن</translation>
    </message>
    <message>
        <source>asks for the weight, price %1</source>
        <translation>تطلب الوزن، السعر %1</translation>
    </message>
    <message>
        <source>ends</source>
        <translation>نهاية</translation>
    </message>
    <message>
        <source>understood</source>
        <translation>مفهوم</translation>
    </message>
    <message>
        <source>not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>%1 g, stable</source>
        <translation>%1 غ، مستقر</translation>
    </message>
    <message>
        <source>moving</source>
        <translation>يتحرك</translation>
    </message>
    <message>
        <source>under zero</source>
        <translation>تحت الصفر</translation>
    </message>
    <message>
        <source>too heavy</source>
        <translation>ثقيل جدا</translation>
    </message>
    <message>
        <source>too light</source>
        <translation>خفيف جدا</translation>
    </message>
    <message>
        <source>not ready</source>
        <translation>غير جاهز</translation>
    </message>
    <message>
        <source>the same as before</source>
        <translation>كما كان</translation>
    </message>
    <message>
        <source>not in kilograms</source>
        <translation>ليس بالكيلوغرام</translation>
    </message>
    <message>
        <source>code %1</source>
        <translation>الرمز %1</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>Not tried yet</source>
        <translation>لم يُجرَّب بعد</translation>
    </message>
    <message>
        <source>Not detected</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>للتحقق</translation>
    </message>
    <message>
        <source>Out of order</source>
        <translation>معطّل</translation>
    </message>
    <message>
        <source>sends the maker&apos;s checksums</source>
        <translation>يرسل مجاميع الصانع</translation>
    </message>
    <message>
        <source>asks for the maker&apos;s checksums</source>
        <translation>يطلب مجاميع الصانع</translation>
    </message>
    <message>
        <source>accepts them</source>
        <translation>يقبلها</translation>
    </message>
    <message>
        <source>refuses them</source>
        <translation>يرفضها</translation>
    </message>
</context>
<context>
    <name>devices::CodeDialog</name>
    <message>
        <source>Try a code</source>
        <translation>تجربة رمز</translation>
    </message>
    <message>
        <source>Scan a code now, or type one.</source>
        <translation>اقرأ رمزا الآن أو اكتبه.</translation>
    </message>
    <message>
        <source>Nothing is sold here.</source>
        <translation>لا يُباع شيء هنا.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>قراءة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Scanned</source>
        <translation>مقروء</translation>
    </message>
    <message>
        <source>Typed</source>
        <translation>مكتوب</translation>
    </message>
    <message>
        <source>Barcode of the product</source>
        <translation>رمز المنتج الخطي</translation>
    </message>
    <message>
        <source>Label of a scale, rule %1</source>
        <translation>ملصق ميزان، القاعدة %1</translation>
    </message>
    <message>
        <source>GS1 code</source>
        <translation>رمز GS1</translation>
    </message>
    <message>
        <source>Article code</source>
        <translation>رمز الصنف</translation>
    </message>
    <message>
        <source>No rule reads this code, and no product has it.</source>
        <translation>لا قاعدة تقرأ هذا الرمز ولا منتج يحمله.</translation>
    </message>
    <message>
        <source>Understood, but no product has the code %1.</source>
        <translation>مفهوم، لكن لا منتج يحمل الرمز %1.</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>قُرئ كـ</translation>
    </message>
    <message>
        <source>Weight on it</source>
        <translation>الوزن المكتوب</translation>
    </message>
    <message>
        <source>Price on it</source>
        <translation>السعر المكتوب</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>يُباع</translation>
    </message>
    <message>
        <source>For</source>
        <translation>بـ</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>الحصة</translation>
    </message>
    <message>
        <source>Best before</source>
        <translation>يُفضّل قبل</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>ينتهي في</translation>
    </message>
</context>
<context>
    <name>devices::CustomerWindow</name>
    <message>
        <source>Customer&apos;s screen</source>
        <translation>شاشة الزبون</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>مرحبا بكم</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>شكرا</translation>
    </message>
    <message>
        <source>reduced</source>
        <translation>مخفّض</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>We owe you</source>
        <translation>لكم عندنا</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>للدفع</translation>
    </message>
    <message>
        <source>Your change</source>
        <translation>الباقي لكم</translation>
    </message>
    <message>
        <source>Thank you, see you soon</source>
        <translation>شكرا، إلى اللقاء</translation>
    </message>
</context>
<context>
    <name>devices::DeviceDialog</name>
    <message>
        <source>Add: %1</source>
        <translation>إضافة: %1</translation>
    </message>
    <message>
        <source>How it is connected</source>
        <translation>طريقة التوصيل</translation>
    </message>
    <message>
        <source>Take it off this till</source>
        <translation>إزالته من هذا الصندوق</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>No driver</source>
        <translation>لا برنامج تشغيل</translation>
    </message>
    <message>
        <source>Its address: %1</source>
        <translation>عنوانه: %1</translation>
    </message>
</context>
<context>
    <name>devices::DevicesScreen</name>
    <message>
        <source>The test paper is out.</source>
        <translation>خرجت ورقة التجربة.</translation>
    </message>
    <message>
        <source>Look at accents and Arabic; change the characters if they are wrong.</source>
        <translation>انظر الحركات والعربية؛ إن كانت خاطئة فغيّر مجموعة الحروف.</translation>
    </message>
    <message>
        <source>Back to selling</source>
        <translation>رجوع إلى البيع</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>الأجهزة</translation>
    </message>
    <message>
        <source>This till</source>
        <translation>هذا الصندوق</translation>
    </message>
    <message>
        <source>What is set here holds for this computer only.</source>
        <translation>ما يُضبط هنا يخص هذا الحاسوب وحده.</translation>
    </message>
    <message>
        <source>Drivers</source>
        <translation>برامج التشغيل</translation>
    </message>
    <message>
        <source>Try a code</source>
        <translation>تجربة رمز</translation>
    </message>
    <message>
        <source>Look for devices</source>
        <translation>البحث عن أجهزة</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Add a device</source>
        <translation>إضافة جهاز</translation>
    </message>
    <message>
        <source>Print a test</source>
        <translation>طباعة تجربة</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>ضبط</translation>
    </message>
    <message>
        <source>Exchanges</source>
        <translation>التبادلات</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>Cash drawer</source>
        <translation>درج النقود</translation>
    </message>
    <message>
        <source>It hangs on the receipt printer</source>
        <translation>موصول بطابعة التذاكر</translation>
    </message>
    <message>
        <source>Open the drawer</source>
        <translation>فتح الدرج</translation>
    </message>
    <message>
        <source>Scanner that types</source>
        <translation>قارئ يكتب</translation>
    </message>
    <message>
        <source>USB, as a keyboard: nothing to set</source>
        <translation>USB كلوحة مفاتيح: لا شيء للضبط</translation>
    </message>
    <message>
        <source>Test a reading</source>
        <translation>تجربة قراءة</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>تجربة</translation>
    </message>
    <message>
        <source>Tickets that wait</source>
        <translation>تذاكر تنتظر</translation>
    </message>
    <message>
        <source>Last heard</source>
        <translation>آخر جواب</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>Set by</source>
        <translation>ضبطها</translation>
    </message>
    <message>
        <source>The shop&apos;s server</source>
        <translation>خادم المحل</translation>
    </message>
    <message>
        <source>Opening without a sale</source>
        <translation>الفتح بدون بيع</translation>
    </message>
    <message>
        <source>Allowed, with a reason</source>
        <translation>مسموح مع ذكر السبب</translation>
    </message>
    <message>
        <source>A manager&apos;s code is asked</source>
        <translation>يُطلب رمز مسؤول</translation>
    </message>
    <message>
        <source>Every opening</source>
        <translation>كل فتح</translation>
    </message>
    <message>
        <source>Is recorded in the journal</source>
        <translation>يُسجَّل في اليومية</translation>
    </message>
    <message>
        <source>End of a reading</source>
        <translation>نهاية القراءة</translation>
    </message>
    <message>
        <source>Enter or Tab</source>
        <translation>Enter أو Tab</translation>
    </message>
    <message>
        <source>Between two keys</source>
        <translation>بين مفتاحين</translation>
    </message>
    <message>
        <source>30 ms at most</source>
        <translation>30 مث على الأكثر</translation>
    </message>
    <message>
        <source>Last code read</source>
        <translation>آخر رمز قُرئ</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>يعرض</translation>
    </message>
    <message>
        <source>Ticket, total, change</source>
        <translation>التذكرة، المجموع، الباقي</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>ما هو؟</translation>
    </message>
    <message>
        <source>Taken off this till: %1</source>
        <translation>أُزيل من هذا الصندوق: %1</translation>
    </message>
    <message>
        <source>Kept: %1</source>
        <translation>حُفظ: %1</translation>
    </message>
    <message>
        <source>Test it now.</source>
        <translation>جرّبه الآن.</translation>
    </message>
    <message>
        <source>A test is shown to the customer for six seconds.</source>
        <translation>تُعرض تجربة على الزبون ست ثوان.</translation>
    </message>
    <message>
        <source>If accents are wrong, change the characters.</source>
        <translation>إن كانت الحركات خاطئة فغيّر مجموعة الحروف.</translation>
    </message>
    <message>
        <source>The test paper goes to the printer.</source>
        <translation>ورقة التجربة في طريقها إلى الطابعة.</translation>
    </message>
    <message>
        <source>Authorise the opening</source>
        <translation>الإذن بالفتح</translation>
    </message>
    <message>
        <source>Opening of the drawer to test it</source>
        <translation>فتح الدرج لتجربته</translation>
    </message>
    <message>
        <source>Test of the drawer</source>
        <translation>تجربة الدرج</translation>
    </message>
    <message>
        <source>Check of the drawer</source>
        <translation>مراقبة الدرج</translation>
    </message>
    <message>
        <source>Drawer opened</source>
        <translation>فُتح الدرج</translation>
    </message>
    <message>
        <source>The opening is recorded.</source>
        <translation>الفتح مسجّل.</translation>
    </message>
</context>
<context>
    <name>devices::DiscoveryDialog</name>
    <message>
        <source>Look for devices</source>
        <translation>البحث عن أجهزة</translation>
    </message>
    <message>
        <source>Touch what belongs to this till.</source>
        <translation>المس ما يخص هذا الصندوق.</translation>
    </message>
    <message>
        <source>Look for network printers</source>
        <translation>البحث في الشبكة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Answers on port 9100: most likely a ticket printer.</source>
        <translation>يجيب على المنفذ 9100: غالبا طابعة تذاكر.</translation>
    </message>
    <message>
        <source>USB printer</source>
        <translation>طابعة USB</translation>
    </message>
    <message>
        <source>Serial port</source>
        <translation>منفذ تسلسلي</translation>
    </message>
    <message>
        <source>This computer&apos;s account may not open it.</source>
        <translation>حساب هذا الحاسوب لا يملك حق فتحه.</translation>
    </message>
    <message>
        <source>Stop looking</source>
        <translation>إيقاف البحث</translation>
    </message>
    <message>
        <source>Asking this network: %1 of %2</source>
        <translation>البحث في الشبكة: %1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>لا شيء</numerusform>
            <numerusform>واحد</numerusform>
            <numerusform>اثنان</numerusform>
            <numerusform>%n أجهزة</numerusform>
            <numerusform>%n جهازا</numerusform>
            <numerusform>%n جهاز</numerusform>
        </translation>
    </message>
    <message>
        <source>No port of this computer has a device. A printer on the network must be looked for.</source>
        <translation>لا جهاز على منافذ هذا الحاسوب. طابعة الشبكة يجب البحث عنها.</translation>
    </message>
    <message>
        <source>Printer of this computer&apos;s system</source>
        <translation>طابعة من نظام هذا الحاسوب</translation>
    </message>
</context>
<context>
    <name>devices::ExchangesDialog</name>
    <message>
        <source>Last exchanges: %1</source>
        <translation>آخر التبادلات: %1</translation>
    </message>
    <message>
        <source>Last exchanges</source>
        <translation>آخر التبادلات</translation>
    </message>
    <message>
        <source>At</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>بايت</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>الصندوق</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>الجهاز</translation>
    </message>
    <message>
        <source>Nothing was said yet.</source>
        <translation>لم يجر أي تبادل بعد.</translation>
    </message>
</context>
<context>
    <name>devices::FieldButton</name>
    <message>
        <source>To be said</source>
        <translation>للتحديد</translation>
    </message>
    <message>
        <source>This computer&apos;s account may not open it.</source>
        <translation>حساب هذا الحاسوب لا يملك حق فتحه.</translation>
    </message>
    <message>
        <source>Another one…</source>
        <translation>آخر…</translation>
    </message>
    <message>
        <source>Take this</source>
        <translation>اعتماد</translation>
    </message>
</context>
<context>
    <name>devices::ScaleDialog</name>
    <message>
        <source>Weight on the scale</source>
        <translation>الوزن على الميزان</translation>
    </message>
    <message>
        <source>Put something on it, take it off, and look.</source>
        <translation>ضع شيئا ثم ارفعه وانظر.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Stable</source>
        <translation>مستقر</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>يتحرك</translation>
    </message>
    <message>
        <source>Under zero</source>
        <translation>تحت الصفر</translation>
    </message>
    <message>
        <source>Too heavy</source>
        <translation>ثقيل جدا</translation>
    </message>
    <message>
        <source>Too light</source>
        <translation>خفيف جدا</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>غير جاهز</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>لا جواب</numerusform>
            <numerusform>جواب واحد</numerusform>
            <numerusform>جوابان</numerusform>
            <numerusform>%n أجوبة</numerusform>
            <numerusform>%n جوابا</numerusform>
            <numerusform>%n جواب</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>devices::ShopColumn</name>
    <message>
        <source>Without the server nobody knows how the other machines are.</source>
        <translation>دون الخادم لا تُعرف حالة الأجهزة الأخرى.</translation>
    </message>
    <message>
        <source>Other tills</source>
        <translation>الصناديق الأخرى</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>الوكلاء</translation>
    </message>
    <message>
        <source>Printers of agents</source>
        <translation>طابعات الوكلاء</translation>
    </message>
    <message>
        <source>Time clocks</source>
        <translation>أجهزة الحضور</translation>
    </message>
    <message>
        <source>This till is the shop&apos;s only machine.</source>
        <translation>هذا الصندوق هو جهاز المحل الوحيد.</translation>
    </message>
</context>
<context>
    <name>office::HitDelegate</name>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>office::NavBar</name>
    <message>
        <source>Navigation</source>
        <translation>التنقل</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>المحل</translation>
    </message>
    <message>
        <source>Management</source>
        <translation>التسيير</translation>
    </message>
</context>
<context>
    <name>office::OfficeWindow</name>
    <message>
        <source>Nothing is open to you here yet.</source>
        <translation>لا شيء مفتوح لك هنا بعد.</translation>
    </message>
    <message>
        <source>An administrator gives rights to your profile; they show here at once.</source>
        <translation>يعطي المدير صلاحيات لملفك؛ وتظهر هنا فورا.</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 م.ث</translation>
    </message>
    <message>
        <source>Offline since %1</source>
        <translation>غير متصل منذ %1</translation>
    </message>
    <message>
        <source>What is shown stays. The server is asked again by itself.</source>
        <translation>ما هو معروض يبقى. ويعاد سؤال الخادم تلقائيا.</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Nothing was said since you signed in.</source>
        <translation>لا رسالة منذ دخولك.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Your password was changed.</source>
        <translation>تم تغيير كلمة سرك.</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>بحث في كل مكان</translation>
    </message>
    <message>
        <source>Narrow or widen the navigation</source>
        <translation>تضييق القائمة أو توسيعها</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>الصفحة السابقة</translation>
    </message>
    <message>
        <source>Page after</source>
        <translation>الصفحة التالية</translation>
    </message>
    <message>
        <source>Keys of this page</source>
        <translation>اختصارات هذه الصفحة</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>ألوان داكنة</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>ألوان فاتحة</translation>
    </message>
    <message>
        <source>Change my password</source>
        <translation>تغيير كلمة سري</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Ticket %1</source>
        <translation>التذكرة %1</translation>
    </message>
</context>
<context>
    <name>office::Palette</name>
    <message>
        <source>Nothing found. Try a shorter word, or a ticket&apos;s number.</source>
        <translation>لم يوجد شيء. جرّب كلمة أقصر أو رقم تذكرة.</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>بحث في كل مكان</translation>
    </message>
    <message>
        <source>A page, an action, a ticket&apos;s number</source>
        <translation>صفحة أو إجراء أو رقم تذكرة</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>ما وُجد</translation>
    </message>
    <message>
        <source>move</source>
        <translation>تنقل</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Type &gt; for actions, # for a number</source>
        <translation>اكتب &gt; للإجراءات و # لرقم</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>الإجراءات</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>التذاكر</translation>
    </message>
</context>
<context>
    <name>office::PasswordDialog</name>
    <message>
        <source>Change my password</source>
        <translation>تغيير كلمة سري</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>كلمة السر الحالية</translation>
    </message>
    <message>
        <source>New password, eight characters at least</source>
        <translation>كلمة سر جديدة، ثمانية رموز على الأقل</translation>
    </message>
    <message>
        <source>The new one again</source>
        <translation>الجديدة مرة أخرى</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
</context>
<context>
    <name>office::PasswordField</name>
    <message>
        <source>Show the password</source>
        <translation>إظهار كلمة السر</translation>
    </message>
</context>
<context>
    <name>office::ServerForm</name>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>قاعدة البيانات</translation>
    </message>
</context>
<context>
    <name>office::SignInWindow</name>
    <message>
        <source>Password</source>
        <translation>كلمة السر</translation>
    </message>
    <message>
        <source>Remember my name</source>
        <translation>تذكّر معرّفي</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>دخول</translation>
    </message>
    <message>
        <source>To the back office</source>
        <translation>حاسوب التسيير</translation>
    </message>
    <message>
        <source>Forgotten password</source>
        <translation>كلمة السر منسية</translation>
    </message>
    <message>
        <source>Choose the server</source>
        <translation>اختيار الخادم</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Server reachable, %1 ms</source>
        <translation>الخادم متاح، %1 م.ث</translation>
    </message>
    <message>
        <source>Server not reachable</source>
        <translation>الخادم غير متاح</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>جار الدخول…</translation>
    </message>
    <message>
        <source>Name or password is wrong.</source>
        <translation>المعرّف أو كلمة السر غير صحيحة.</translation>
    </message>
    <message>
        <source>This login is disabled. An administrator can say why.</source>
        <translation>هذا المعرّف معطّل. يمكن للمدير أن يقول السبب.</translation>
    </message>
    <message>
        <source>The password was changed. Sign in with the new one.</source>
        <translation>تغيّرت كلمة السر. ادخل بالجديدة.</translation>
    </message>
    <message>
        <source>This login was disabled. An administrator can say why.</source>
        <translation>تم تعطيل هذا المعرّف. يمكن للمدير أن يقول السبب.</translation>
    </message>
    <message>
        <source>Signed out.</source>
        <translation>تم الخروج.</translation>
    </message>
    <message>
        <source>Demonstration: touch one to fill the fields.</source>
        <translation>عرض توضيحي: المس واحدا لملء الحقول.</translation>
    </message>
    <message>
        <source>Ask the administrator of your shop: under Users he gives you a new one. On the server&apos;s computer this command does the same:</source>
        <translation>اطلب من مدير المحل: يعطيك واحدة جديدة في «المستخدمون». وعلى حاسوب الخادم يفعل هذا الأمر نفس الشيء:</translation>
    </message>
    <message>
        <source>Nobody can read your old password, and nothing of your work is lost.</source>
        <translation>لا أحد يستطيع قراءة القديمة، ولا يضيع شيء من عملك.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Leave the address empty for the database of this computer.</source>
        <translation>اترك العنوان فارغا لقاعدة هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Use this server</source>
        <translation>استعمال هذا الخادم</translation>
    </message>
</context>
<context>
    <name>office::TopBar</name>
    <message>
        <source>Search everywhere</source>
        <translation>بحث في كل مكان</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>%1: menu</source>
        <translation>%1: القائمة</translation>
    </message>
    <message>
        <source>Something was said</source>
        <translation>هناك رسالة</translation>
    </message>
</context>
<context>
    <name>office::WelcomePicture</name>
    <message>
        <source>The shop, the workshop
and the accounts in one place.</source>
        <translation>المحل والمخبر
والحسابات في مكان واحد.</translation>
    </message>
    <message>
        <source>Back office · version %1</source>
        <translation>حاسوب التسيير · الإصدار %1</translation>
    </message>
</context>
<context>
    <name>orders</name>
    <message>
        <source>Orders</source>
        <translation>الطلبيات</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>طلبية جديدة</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>In production</source>
        <translation>قيد الإنتاج</translation>
    </message>
    <message>
        <source>To be fetched</source>
        <translation>للاستلام</translation>
    </message>
    <message>
        <source>Ready to leave</source>
        <translation>جاهزة للتوصيل</translation>
    </message>
    <message>
        <source>Delivered, not paid</source>
        <translation>سُلّمت ولم تُدفع</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>سُلّمت</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ملغاة</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <translation>غدا %1</translation>
    </message>
    <message>
        <source>Pickup</source>
        <translation>استلام</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>توصيل</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>مدفوعة</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>للدفع</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>عربون</translation>
    </message>
</context>
<context>
    <name>orders::AssignDialog</name>
    <message>
        <source>Who delivers it?</source>
        <translation>من يوصلها؟</translation>
    </message>
    <message>
        <source>Deliveryman</source>
        <translation>الموزّع</translation>
    </message>
    <message>
        <source>Paid or owed</source>
        <translation>مدفوعة أو دين</translation>
    </message>
    <message>
        <source>Note for him</source>
        <translation>ملاحظة للموزّع</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>الموعد %1</translation>
    </message>
    <message>
        <source>No deliveryman is known yet. The office adds them.</source>
        <translation>لا يوجد موزّع معروف بعد. يضيفهم المكتب.</translation>
    </message>
    <message>
        <source>The goods are paid: he owes nothing.</source>
        <translation>السلع مدفوعة: لا دين عليه.</translation>
    </message>
    <message>
        <source>He owes %1</source>
        <translation>عليه %1</translation>
    </message>
    <message>
        <source>He pays %1</source>
        <translation>يدفع %1</translation>
    </message>
    <message>
        <source>The customer has paid the fee here: %1 go to him from the drawer.</source>
        <translation>دفع الزبون المصاريف هنا: تُسلّم له %1 من الصندوق.</translation>
    </message>
    <message>
        <source>Note for him (optional)</source>
        <translation>ملاحظة للموزّع (اختياري)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Hand over to him</source>
        <translation>تسليمها له</translation>
    </message>
</context>
<context>
    <name>orders::CancelOrderDialog</name>
    <message>
        <source>Cancel the order %1?</source>
        <translation>إلغاء الطلبية %1؟</translation>
    </message>
    <message>
        <source>Customer gave it up</source>
        <translation>تراجع الزبون</translation>
    </message>
    <message>
        <source>Cannot be made in time</source>
        <translation>لا يمكن في الوقت</translation>
    </message>
    <message>
        <source>Typing mistake</source>
        <translation>خطأ في الإدخال</translation>
    </message>
    <message>
        <source>Not fetched</source>
        <translation>لم تُستلم</translation>
    </message>
    <message>
        <source>What was paid</source>
        <translation>المبلغ المدفوع</translation>
    </message>
    <message>
        <source>The goods</source>
        <translation>السلع</translation>
    </message>
    <message>
        <source>What was made goes</source>
        <translation>ما أُنتج يذهب</translation>
    </message>
    <message>
        <source>To the counter</source>
        <translation>إلى الكونتوار</translation>
    </message>
    <message>
        <source>To waste</source>
        <translation>إلى التالف</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Cancel the order</source>
        <translation>إلغاء الطلبية</translation>
    </message>
    <message>
        <source>The %1 that were paid</source>
        <translation>مبلغ %1 المدفوع</translation>
    </message>
    <message>
        <source>Given back: %1</source>
        <translation>يُرجع: %1</translation>
    </message>
    <message>
        <source>Kept on the customer&apos;s account</source>
        <translation>يبقى في حساب الزبون</translation>
    </message>
</context>
<context>
    <name>orders::DayDialog</name>
    <message>
        <source>Which day?</source>
        <translation>أي يوم؟</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>الشهر السابق</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>الشهر التالي</translation>
    </message>
</context>
<context>
    <name>orders::NewOrderScreen</name>
    <message>
        <source>Customer</source>
        <translation>الزبون</translation>
    </message>
    <message>
        <source>Record the order</source>
        <translation>تسجيل الطلبية</translation>
    </message>
    <message>
        <source>Choose the customer</source>
        <translation>اختر الزبون</translation>
    </message>
    <message>
        <source>Allergies: %1</source>
        <translation>حساسية: %1</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>غدا</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>آخر…</translation>
    </message>
    <message>
        <source>The ticket is empty.</source>
        <translation>التذكرة فارغة.</translation>
    </message>
    <message>
        <source>Choose the time.</source>
        <translation>اختر الساعة.</translation>
    </message>
    <message>
        <source>Type the customer&apos;s name.</source>
        <translation>اكتب اسم الزبون.</translation>
    </message>
    <message>
        <source>Type the telephone number.</source>
        <translation>اكتب رقم الهاتف.</translation>
    </message>
    <message>
        <source>The office has not said where you deliver yet.</source>
        <translation>لم يحدّد المكتب بعد مناطق التوصيل.</translation>
    </message>
    <message>
        <source>Choose the zone.</source>
        <translation>اختر المنطقة.</translation>
    </message>
    <message>
        <source>Type the delivery fee.</source>
        <translation>اكتب مصاريف التوصيل.</translation>
    </message>
    <message>
        <source>A deposit needs an open session.</source>
        <translation>العربون يتطلب فترة مفتوحة.</translation>
    </message>
    <message>
        <source>The slip is printed, for the customer and for the workshop.</source>
        <translation>يُطبع الوصل للزبون وللورشة.</translation>
    </message>
    <message>
        <source>The slip is printed.</source>
        <translation>يُطبع الوصل.</translation>
    </message>
    <message>
        <source>Take the deposit</source>
        <translation>قبض العربون</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>عربون</translation>
    </message>
    <message>
        <source>The order is recorded with it, and its slip printed.</source>
        <translation>تُسجّل الطلبية معه ويُطبع وصلها.</translation>
    </message>
    <message>
        <source>Order of %1</source>
        <translation>طلبية بمبلغ %1</translation>
    </message>
    <message>
        <source>Order %1 recorded</source>
        <translation>سُجّلت الطلبية %1</translation>
    </message>
    <message>
        <source>Back to the ticket</source>
        <translation>العودة إلى التذكرة</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>طلبية جديدة</translation>
    </message>
    <message>
        <source>From the ticket %1</source>
        <translation>من التذكرة %1</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>لا قطع</numerusform>
            <numerusform>قطعة واحدة</numerusform>
            <numerusform>قطعتان</numerusform>
            <numerusform>%n قطع</numerusform>
            <numerusform>%n قطعة</numerusform>
            <numerusform>%n قطعة</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetched or delivered</source>
        <translation>استلام أو توصيل</translation>
    </message>
    <message>
        <source>Pickup</source>
        <translation>استلام</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>توصيل</translation>
    </message>
    <message>
        <source>The goods stand on the counter</source>
        <translation>السلع موجودة في المحل</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>يوم</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Delivery zone</source>
        <translation>منطقة التوصيل</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>المصاريف</translation>
    </message>
    <message>
        <source>Fee (%1)</source>
        <translation>المصاريف (%1)</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>تعليمات</translation>
    </message>
    <message>
        <source>E.g.: gift box, no chilli</source>
        <translation>مثلا: علبة هدية، بدون حار</translation>
    </message>
    <message>
        <source>Instructions (optional)</source>
        <translation>تعليمات (اختياري)</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>القطع</translation>
    </message>
    <message>
        <source>Articles, discount taken off</source>
        <translation>المنتجات بعد الخصم</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>Left to pay</source>
        <translation>الباقي للدفع</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>يوم آخر</translation>
    </message>
</context>
<context>
    <name>orders::OrderSide</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Take a payment</source>
        <translation>قبض دفعة</translation>
    </message>
    <message>
        <source>Instructions: %1</source>
        <translation>تعليمات: %1</translation>
    </message>
    <message>
        <source>Allergies: %1</source>
        <translation>حساسية: %1</translation>
    </message>
    <message>
        <source>Lacking: %1, %2</source>
        <translation>ينقص: %1، %2</translation>
    </message>
    <message>
        <source>Total %1</source>
        <translation>المجموع %1</translation>
    </message>
    <message>
        <source>of which delivery %1</source>
        <translation>منها التوصيل %1</translation>
    </message>
    <message>
        <source>Paid %1</source>
        <translation>المدفوع %1</translation>
    </message>
    <message>
        <source>Owed by the deliveryman %1</source>
        <translation>على الموزّع %1</translation>
    </message>
    <message>
        <source>Left to pay %1</source>
        <translation>الباقي للدفع %1</translation>
    </message>
    <message>
        <source>Put in production</source>
        <translation>إدخال في الإنتاج</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>استُلمت</translation>
    </message>
    <message>
        <source>Take payment</source>
        <translation>الدفع</translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation>استلمها الزبون</translation>
    </message>
    <message>
        <source>Deliveryman</source>
        <translation>الموزّع</translation>
    </message>
    <message>
        <source>Settle the debt</source>
        <translation>تسديد الدين</translation>
    </message>
    <message>
        <source>Order slip</source>
        <translation>الوصل</translation>
    </message>
</context>
<context>
    <name>orders::OrdersScreen</name>
    <message>
        <source>Orders</source>
        <translation>الطلبيات</translation>
    </message>
    <message>
        <source>Open ones, the first due first</source>
        <translation>المفتوحة، الأقرب موعدا أولا</translation>
    </message>
    <message>
        <source>Which orders</source>
        <translation>أي طلبيات</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>الزبون</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>القطع</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Left to pay</source>
        <translation>الباقي للدفع</translation>
    </message>
    <message>
        <source>Name, telephone, number, article</source>
        <translation>الاسم، الهاتف، الرقم، المنتج</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>To make</source>
        <translation>للإنتاج</translation>
    </message>
    <message>
        <source>To fetch</source>
        <translation>للاستلام</translation>
    </message>
    <message>
        <source>To deliver</source>
        <translation>للتوصيل</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>غير مدفوعة</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>مدفوعة</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>لا طلبيات</numerusform>
            <numerusform>طلبية واحدة</numerusform>
            <numerusform>طلبيتان</numerusform>
            <numerusform>%n طلبيات</numerusform>
            <numerusform>%n طلبية</numerusform>
            <numerusform>%n طلبية</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to take</source>
        <translation>%1 للقبض</translation>
    </message>
    <message>
        <source>No open order</source>
        <translation>لا طلبية مفتوحة</translation>
    </message>
    <message>
        <source>An order is made of a ticket: fill it, then touch Order.</source>
        <translation>تُنشأ الطلبية من تذكرة: املأها ثم المس طلبية.</translation>
    </message>
    <message>
        <source>No order of that kind</source>
        <translation>لا طلبية من هذا النوع</translation>
    </message>
    <message>
        <source>Look with fewer letters, or at all of them.</source>
        <translation>ابحث بحروف أقل أو في الكل.</translation>
    </message>
    <message>
        <source>Put in production</source>
        <translation>إدخال في الإنتاج</translation>
    </message>
    <message>
        <source>In production</source>
        <translation>قيد الإنتاج</translation>
    </message>
    <message>
        <source>Handing over</source>
        <translation>التسليم</translation>
    </message>
    <message>
        <source>Order %1 fetched</source>
        <translation>استُلمت الطلبية %1</translation>
    </message>
    <message>
        <source>Slip of the order</source>
        <translation>وصل الطلبية</translation>
    </message>
    <message>
        <source>A copy goes to the printer</source>
        <translation>نسخة في طريقها إلى الطابعة</translation>
    </message>
    <message>
        <source>Payment on an order</source>
        <translation>دفعة على طلبية</translation>
    </message>
    <message>
        <source>Its receipt is printed.</source>
        <translation>يُطبع وصلها.</translation>
    </message>
    <message>
        <source>total %1, paid %2</source>
        <translation>المجموع %1، المدفوع %2</translation>
    </message>
    <message>
        <source>Record the payment</source>
        <translation>تسجيل الدفع</translation>
    </message>
    <message>
        <source>Payment of %1 recorded</source>
        <translation>سُجّل دفع %1</translation>
    </message>
    <message>
        <source>Authorise the payment</source>
        <translation>السماح بالدفع</translation>
    </message>
    <message>
        <source>Receive the order</source>
        <translation>استلام الطلبية</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>استُلمت</translation>
    </message>
    <message>
        <source>Authorise the delivery</source>
        <translation>الموافقة على التوصيل</translation>
    </message>
    <message>
        <source>The order is on its way</source>
        <translation>الطلبية في الطريق</translation>
    </message>
    <message>
        <source>The deliveryman pays</source>
        <translation>الموزّع يدفع</translation>
    </message>
    <message>
        <source>The goods only: the fee is his.</source>
        <translation>ثمن السلع فقط: المصاريف له.</translation>
    </message>
    <message>
        <source>Authorise the cancellation</source>
        <translation>السماح بالإلغاء</translation>
    </message>
    <message>
        <source>Cancellation of the order %1</source>
        <translation>إلغاء الطلبية %1</translation>
    </message>
    <message>
        <source>Order %1 cancelled</source>
        <translation>أُلغيت الطلبية %1</translation>
    </message>
</context>
<context>
    <name>orders::ProducersDialog</name>
    <message>
        <source>Who made it?</source>
        <translation>من أعدّها؟</translation>
    </message>
    <message>
        <source>Nobody is known yet who makes goods. The office adds them.</source>
        <translation>لا يوجد عامل إنتاج معروف بعد. يضيفهم المكتب.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>استُلمت</translation>
    </message>
</context>
<context>
    <name>period</name>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>هذا الأسبوع</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>هذا الشهر</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>الشهر الماضي</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>هذه السنة</translation>
    </message>
</context>
<context>
    <name>pos</name>
    <message>
        <source>Selling</source>
        <translation>المبيعات</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>بيع</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>الدفع</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>الباقي</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>التذاكر</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>المبيعات</translation>
    </message>
</context>
<context>
    <name>pos::BillSummary</name>
    <message>
        <source>Subtotal</source>
        <translation>المجموع الفرعي</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>خصم</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>المجموع</translation>
    </message>
</context>
<context>
    <name>pos::CartPanel</name>
    <message>
        <source>Discount</source>
        <translation>خصم</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Take payment</source>
        <translation>الدفع</translation>
    </message>
    <message>
        <source>Ticket %1</source>
        <translation>تذكرة %1</translation>
    </message>
    <message>
        <source>Subtotal</source>
        <translation>المجموع الفرعي</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>لا قطع</numerusform>
            <numerusform>قطعة واحدة</numerusform>
            <numerusform>قطعتان</numerusform>
            <numerusform>%n قطع</numerusform>
            <numerusform>%n قطعة</numerusform>
            <numerusform>%n قطعة</numerusform>
        </translation>
    </message>
    <message>
        <source>Take payment of %1</source>
        <translation>دفع %1</translation>
    </message>
    <message>
        <source>Scan or touch a product</source>
        <translation>امسح أو المس منتجا</translation>
    </message>
    <message>
        <source>The ticket fills here. F9 takes up a ticket on hold.</source>
        <translation>تمتلئ التذكرة هنا. F9 يسترجع تذكرة معلّقة.</translation>
    </message>
    <message>
        <source>More about the ticket</source>
        <translation>المزيد عن التذكرة</translation>
    </message>
    <message>
        <source>Ticket discount</source>
        <translation>خصم التذكرة</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>المرجعات</translation>
    </message>
    <message>
        <source>Recall (%1)</source>
        <translation>استرجاع (%1)</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>ردّ</translation>
    </message>
    <message>
        <source>Give back %1</source>
        <translation>ردّ %1</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>طلبية</translation>
    </message>
</context>
<context>
    <name>pos::CategoryRail</name>
    <message>
        <source>Favourites</source>
        <translation>المفضلة</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
</context>
<context>
    <name>pos::ChangeDueScreen</name>
    <message>
        <source>Change to give back</source>
        <translation>الباقي للزبون</translation>
    </message>
    <message>
        <source>No change to give back</source>
        <translation>لا باقي للزبون</translation>
    </message>
    <message>
        <source>Total %1</source>
        <translation>المجموع %1</translation>
    </message>
    <message>
        <source>%1 received in cash</source>
        <translation>استُلم %1 نقدا</translation>
    </message>
    <message>
        <source>Reprint</source>
        <translation>إعادة الطباعة</translation>
    </message>
    <message>
        <source>Sale %1 recorded</source>
        <translation>سُجل البيع %1</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>القطع</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>أمين الصندوق</translation>
    </message>
    <message>
        <source>Scan or touch a product to begin the next sale.</source>
        <translation>امسح منتجا أو المسه لبدء البيع التالي.</translation>
    </message>
    <message>
        <source>New sale</source>
        <translation>بيع جديد</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Synchronised</source>
        <translation>تمت المزامنة</translation>
    </message>
    <message>
        <source>Saved on this till</source>
        <translation>محفوظة في هذا الصندوق</translation>
    </message>
    <message>
        <source>Ticket %1 sent to the printer</source>
        <translation>أُرسلت التذكرة %1 إلى الطابعة</translation>
    </message>
    <message>
        <source>Voucher to give</source>
        <translation>رصيد للتسليم</translation>
    </message>
    <message>
        <source>Money to give back</source>
        <translation>مبلغ للردّ</translation>
    </message>
    <message>
        <source>Code %1</source>
        <translation>الرمز %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Return %1 recorded</source>
        <translation>سُجّل الإرجاع %1</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>الزبون</translation>
    </message>
    <message>
        <source>Walk-in customer</source>
        <translation>زبون عابر</translation>
    </message>
</context>
<context>
    <name>pos::ChangePanel</name>
    <message>
        <source>Change to give back</source>
        <translation>الباقي للزبون</translation>
    </message>
    <message>
        <source>Touch an amount or the notes received.</source>
        <translation>المس مبلغا أو الأوراق المستلمة.</translation>
    </message>
    <message>
        <source>To give back</source>
        <translation>الباقي</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>المبلغ الناقص</translation>
    </message>
</context>
<context>
    <name>pos::CustomerRow</name>
    <message>
        <source>Walk-in customer</source>
        <translation>زبون عابر</translation>
    </message>
    <message>
        <source>Customer: %1</source>
        <translation>الزبون: %1</translation>
    </message>
    <message>
        <source>Sale at the counter</source>
        <translation>بيع في المتجر</translation>
    </message>
    <message>
        <source>Allergy: %1</source>
        <translation>حساسية: %1</translation>
    </message>
</context>
<context>
    <name>pos::DiscountDialog</name>
    <message>
        <source>Discount on the ticket</source>
        <translation>خصم على التذكرة</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بدون</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Apply the discount</source>
        <translation>تطبيق الخصم</translation>
    </message>
    <message>
        <source>100 % at most</source>
        <translation>100&#xa0;% على الأكثر</translation>
    </message>
</context>
<context>
    <name>pos::LinePad</name>
    <message>
        <source>Quantity</source>
        <translation>الكمية</translation>
    </message>
    <message>
        <source>Discount %</source>
        <translation>خصم %</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>pos::PaperChoiceBox</name>
    <message>
        <source>Print the ticket</source>
        <translation>طباعة التذكرة</translation>
    </message>
    <message>
        <source>Without ticket</source>
        <translation>دون تذكرة</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقا</translation>
    </message>
</context>
<context>
    <name>pos::PapersScreen</name>
    <message>
        <source>Printing</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Here and on the shop&apos;s other printers, newest first</source>
        <translation>هنا وعلى طابعات المحل الأخرى، الأحدث أولا</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>الورقة</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>الطابعة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>It will not be printed</source>
        <translation>لن يُطبع</translation>
    </message>
    <message>
        <source>On another printer</source>
        <translation>على طابعة أخرى</translation>
    </message>
    <message>
        <source>It came out</source>
        <translation>لقد خرجت</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>سُجّل</translation>
    </message>
    <message>
        <source>Print it again</source>
        <translation>إعادة الطباعة</translation>
    </message>
    <message numerus="yes">
        <source>%n not out yet</source>
        <translation>
            <numerusform>لا شيء لم يخرج</numerusform>
            <numerusform>%n لم يخرج بعد</numerusform>
            <numerusform>%n لم يخرجا بعد</numerusform>
            <numerusform>%n لم تخرج بعد</numerusform>
            <numerusform>%n لم يخرج بعد</numerusform>
            <numerusform>%n لم يخرج بعد</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was printed yet</source>
        <translation>لم يُطبع شيء بعد</translation>
    </message>
    <message>
        <source>Tickets, reports and slips stand here with what became of them.</source>
        <translation>التذاكر والتقارير والوصولات تظهر هنا مع ما آلت إليه.</translation>
    </message>
    <message>
        <source>A copy goes to the printer</source>
        <translation>نسخة في طريقها إلى الطابعة</translation>
    </message>
    <message>
        <source>On which printer?</source>
        <translation>على أي طابعة؟</translation>
    </message>
    <message>
        <source>No agent drives it now.</source>
        <translation>لا يشغّلها أي وكيل الآن.</translation>
    </message>
    <message>
        <source>It goes to the other printer</source>
        <translation>سيُطبع على الطابعة الأخرى</translation>
    </message>
    <message>
        <source>Its printer was taken away. Send it to another one, or give it up.</source>
        <translation>أزيلت طابعته. أرسله إلى طابعة أخرى أو تخلّ عنه.</translation>
    </message>
    <message>
        <source>This till&apos;s receipt printer</source>
        <translation>طابعة تذاكر هذا الصندوق</translation>
    </message>
</context>
<context>
    <name>pos::PaymentScreen</name>
    <message>
        <source>Back to the ticket</source>
        <translation>العودة إلى التذكرة</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>الدفع</translation>
    </message>
    <message>
        <source>Ticket %1</source>
        <translation>تذكرة %1</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>لا أسطر</numerusform>
            <numerusform>سطر واحد</numerusform>
            <numerusform>سطران</numerusform>
            <numerusform>%n أسطر</numerusform>
            <numerusform>%n سطرا</numerusform>
            <numerusform>%n سطر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>لا قطع</numerusform>
            <numerusform>قطعة واحدة</numerusform>
            <numerusform>قطعتان</numerusform>
            <numerusform>%n قطع</numerusform>
            <numerusform>%n قطعة</numerusform>
            <numerusform>%n قطعة</numerusform>
        </translation>
    </message>
    <message>
        <source>Amount due</source>
        <translation>المبلغ المطلوب</translation>
    </message>
    <message>
        <source>Received %1</source>
        <translation>استُلم %1</translation>
    </message>
    <message>
        <source>Proposed amount</source>
        <translation>المبلغ المقترح</translation>
    </message>
    <message>
        <source>Notes received</source>
        <translation>الأوراق المستلمة</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>تأكيد</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Finish or leave this payment first</source>
        <translation>أنهِ هذا الدفع أو اتركه أولا</translation>
    </message>
    <message>
        <source>The product scanned was not added to the ticket.</source>
        <translation>لم يُضف المنتج الممسوح إلى التذكرة.</translation>
    </message>
    <message>
        <source>Split the payment</source>
        <translation>تجزئة الدفع</translation>
    </message>
    <message>
        <source>Number of the receipt or of the cheque</source>
        <translation>رقم الوصل أو الصك</translation>
    </message>
    <message>
        <source>Authorise going over the limit</source>
        <translation>إجازة تجاوز الحد</translation>
    </message>
    <message>
        <source>%1 on the account of %2</source>
        <translation>%1 على حساب %2</translation>
    </message>
    <message>
        <source>Owed now</source>
        <translation>الدين الحالي</translation>
    </message>
    <message>
        <source>Owed after</source>
        <translation>الدين بعد البيع</translation>
    </message>
    <message>
        <source>Agreed with the manager</source>
        <translation>باتفاق مع المسؤول</translation>
    </message>
    <message>
        <source>Pays this week</source>
        <translation>يدفع هذا الأسبوع</translation>
    </message>
    <message>
        <source>Leave this payment?</source>
        <translation>مغادرة هذا الدفع؟</translation>
    </message>
    <message>
        <source>The card&apos;s terminal accepted a payment. Leaving does not cancel it: refund it on the terminal.</source>
        <translation>قبل جهاز البطاقة دفعا. المغادرة لا تلغيه: اردده من الجهاز.</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>البقاء هنا</translation>
    </message>
    <message>
        <source>Leave the payment</source>
        <translation>مغادرة الدفع</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>الزبون</translation>
    </message>
    <message>
        <source>Customer: %1</source>
        <translation>الزبون: %1</translation>
    </message>
    <message>
        <source>Choose a customer</source>
        <translation>اختيار زبون</translation>
    </message>
    <message>
        <source>Paused while the server does not answer: %1</source>
        <translation>متوقف ما دام الخادم لا يجيب: %1</translation>
    </message>
    <message>
        <source>Split payment</source>
        <translation>دفع مجزّأ</translation>
    </message>
    <message>
        <source>Left to pay</source>
        <translation>الباقي للدفع</translation>
    </message>
    <message>
        <source>Total %1, rounded for cash</source>
        <translation>المجموع %1، مقرّب نقدا</translation>
    </message>
    <message>
        <source>%1 paid of %2</source>
        <translation>دُفع %1 من %2</translation>
    </message>
    <message>
        <source>Not enough in stock</source>
        <translation>المخزون غير كاف</translation>
    </message>
    <message>
        <source>Money to give back</source>
        <translation>مبلغ للردّ</translation>
    </message>
    <message>
        <source>To give back</source>
        <translation>للردّ</translation>
    </message>
    <message>
        <source>Take %1 out of the drawer, which opens.</source>
        <translation>خذ %1 من الدرج الذي سينفتح.</translation>
    </message>
    <message>
        <source>A voucher of %1 is printed.</source>
        <translation>يُطبع رصيد بقيمة %1.</translation>
    </message>
    <message>
        <source>%1 goes to the customer&apos;s account.</source>
        <translation>يُضاف %1 إلى حساب الزبون.</translation>
    </message>
    <message>
        <source>Choose how the money goes back</source>
        <translation>اختر طريقة ردّ المبلغ</translation>
    </message>
    <message>
        <source>Give back %1</source>
        <translation>ردّ %1</translation>
    </message>
    <message>
        <source>limit %1, owes %2</source>
        <translation>الحد %1، عليه %2</translation>
    </message>
    <message>
        <source>worth %1</source>
        <translation>قيمته %1</translation>
    </message>
    <message>
        <source>Number %1</source>
        <translation>رقم %1</translation>
    </message>
    <message>
        <source>%1 left to pay</source>
        <translation>بقي %1 للدفع</translation>
    </message>
    <message>
        <source>Type the number of the receipt</source>
        <translation>اكتب رقم الوصل</translation>
    </message>
    <message>
        <source>More than what is due</source>
        <translation>أكثر من المبلغ المستحق</translation>
    </message>
    <message>
        <source>Type an amount, or take the line off</source>
        <translation>اكتب مبلغا أو احذف السطر</translation>
    </message>
    <message>
        <source>Amount: %1</source>
        <translation>المبلغ: %1</translation>
    </message>
    <message>
        <source>%1: %2 left</source>
        <translation>%1: بقي %2</translation>
    </message>
    <message>
        <source>Not enough in stock.</source>
        <translation>المخزون غير كاف.</translation>
    </message>
    <message>
        <source>Stock not checked.</source>
        <translation>لم يُتحقق من المخزون.</translation>
    </message>
    <message>
        <source>The server does not answer; the sale goes on.</source>
        <translation>الخادم لا يجيب؛ البيع مستمر.</translation>
    </message>
    <message>
        <source>%1 would owe %2, above the limit of %3.</source>
        <translation>سيكون على %1 مبلغ %2، فوق الحد %3.</translation>
    </message>
    <message>
        <source>After this sale %1 owes %2.</source>
        <translation>بعد هذا البيع سيكون على %1 مبلغ %2.</translation>
    </message>
    <message>
        <source>Proposed amount %1</source>
        <translation>المبلغ المقترح %1</translation>
    </message>
</context>
<context>
    <name>pos::ProductDelegate</name>
    <message>
        <source>Sold out</source>
        <translation>نفد</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>بقي %1</translation>
    </message>
</context>
<context>
    <name>pos::ProductGrid</name>
    <message>
        <source>Products</source>
        <translation>المنتجات</translation>
    </message>
</context>
<context>
    <name>pos::ProductModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1, %2, %3 in the ticket</source>
        <translation>%1، %2، %3 في التذكرة</translation>
    </message>
</context>
<context>
    <name>pos::QuantityDialog</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Add to the ticket</source>
        <translation>إضافة إلى التذكرة</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>يدويا</translation>
    </message>
    <message>
        <source>Type a quantity.</source>
        <translation>اكتب كمية.</translation>
    </message>
</context>
<context>
    <name>pos::QueuePanel</name>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <translation>
            <numerusform>لا محاولات</numerusform>
            <numerusform>محاولة واحدة</numerusform>
            <numerusform>محاولتان</numerusform>
            <numerusform>%n محاولات</numerusform>
            <numerusform>%n محاولة</numerusform>
            <numerusform>%n محاولة</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Sending queue</source>
        <translation>قائمة الإرسال</translation>
    </message>
    <message>
        <source>Recorded on this till</source>
        <translation>مسجلة في هذا الصندوق</translation>
    </message>
    <message>
        <source>Close the queue</source>
        <translation>إغلاق القائمة</translation>
    </message>
    <message>
        <source>Tickets that wait for the server</source>
        <translation>تذاكر تنتظر الخادم</translation>
    </message>
    <message>
        <source>Everything is at the server</source>
        <translation>كل شيء عند الخادم</translation>
    </message>
    <message>
        <source>Tickets that wait for the network show here.</source>
        <translation>تظهر هنا التذاكر التي تنتظر الشبكة.</translation>
    </message>
    <message>
        <source>Total waiting</source>
        <translation>مجموع الانتظار</translation>
    </message>
    <message>
        <source>Cash sales, printing and drawer: available</source>
        <translation>البيع نقدا والطباعة والدرج: متاحة</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>أعد المحاولة الآن</translation>
    </message>
    <message>
        <source>Till record</source>
        <translation>تسجيل الصندوق</translation>
    </message>
    <message>
        <source>Ticket %1</source>
        <translation>تذكرة %1</translation>
    </message>
</context>
<context>
    <name>pos::RecallDialog</name>
    <message>
        <source>Tickets on hold</source>
        <translation>التذاكر المعلّقة</translation>
    </message>
    <message>
        <source>The ticket being made goes on hold in its turn.</source>
        <translation>ستُعلّق التذكرة الجارية بدورها.</translation>
    </message>
    <message>
        <source>No ticket on hold</source>
        <translation>لا توجد تذاكر معلّقة</translation>
    </message>
    <message>
        <source>F8 puts one on hold.</source>
        <translation>F8 يعلّق تذكرة.</translation>
    </message>
    <message>
        <source>Walk-in customer</source>
        <translation>زبون عابر</translation>
    </message>
    <message>
        <source>on hold since %1</source>
        <translation>معلّقة منذ %1</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>الآن</numerusform>
            <numerusform>قبل دقيقة</numerusform>
            <numerusform>قبل دقيقتين</numerusform>
            <numerusform>قبل %n دقائق</numerusform>
            <numerusform>قبل %n دقيقة</numerusform>
            <numerusform>قبل %n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>قبل أقل من ساعة</numerusform>
            <numerusform>قبل ساعة</numerusform>
            <numerusform>قبل ساعتين</numerusform>
            <numerusform>قبل %n ساعات</numerusform>
            <numerusform>قبل %n ساعة</numerusform>
            <numerusform>قبل %n ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n other line(s)</source>
        <translation>
            <numerusform>لا أسطر أخرى</numerusform>
            <numerusform>وسطر آخر</numerusform>
            <numerusform>وسطران آخران</numerusform>
            <numerusform>و%n أسطر أخرى</numerusform>
            <numerusform>و%n سطرا آخر</numerusform>
            <numerusform>و%n سطر آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Take up</source>
        <translation>استرجاع</translation>
    </message>
    <message>
        <source>Take up the ticket of %1</source>
        <translation>استرجاع تذكرة %1</translation>
    </message>
    <message>
        <source>Drop the ticket of %1</source>
        <translation>إلغاء تذكرة %1</translation>
    </message>
    <message>
        <source>Customer did not come back</source>
        <translation>لم يعد الزبون</translation>
    </message>
    <message>
        <source>Double</source>
        <translation>مكررة</translation>
    </message>
    <message>
        <source>Typing mistake</source>
        <translation>خطأ في الإدخال</translation>
    </message>
    <message>
        <source>Authorise dropping the ticket</source>
        <translation>إجازة إلغاء التذكرة</translation>
    </message>
    <message>
        <source>Ticket of %1 on hold, dropped</source>
        <translation>تذكرة معلّقة بقيمة %1، ملغاة</translation>
    </message>
</context>
<context>
    <name>pos::ReturnDialog</name>
    <message>
        <source>Take back goods of the ticket %1</source>
        <translation>إرجاع مواد من التذكرة %1</translation>
    </message>
    <message>
        <source>Exchange goods of the ticket %1</source>
        <translation>استبدال مواد من التذكرة %1</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>منتج متضرر</translation>
    </message>
    <message>
        <source>Not what was asked for</source>
        <translation>ليس المطلوب</translation>
    </message>
    <message>
        <source>Changed their mind</source>
        <translation>تغيير الرأي</translation>
    </message>
    <message>
        <source>They come off the next ticket; what is missing is paid, what is over goes back.</source>
        <translation>تُخصم من التذكرة التالية؛ يُدفع الناقص ويُردّ الزائد.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>%1 of %2 can come back</source>
        <translation>%1 من %2 يمكن إرجاعها</translation>
    </message>
    <message>
        <source>The money goes back</source>
        <translation>يُردّ المبلغ</translation>
    </message>
    <message>
        <source>Back to stock</source>
        <translation>إلى المخزون</translation>
    </message>
    <message>
        <source>Spoiled</source>
        <translation>تالف</translation>
    </message>
    <message>
        <source>Choose what comes back</source>
        <translation>اختر ما يُرجع</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>اختر سببا</translation>
    </message>
    <message>
        <source>Give back %1</source>
        <translation>ردّ %1</translation>
    </message>
    <message>
        <source>Exchange for %1</source>
        <translation>استبدال بقيمة %1</translation>
    </message>
</context>
<context>
    <name>pos::SalesListPage</name>
    <message>
        <source>ticket</source>
        <translation>تذكرة</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>المبيعات</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>الصندوق</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>أمين الصندوق</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>الزبون</translation>
    </message>
    <message>
        <source>Paid with</source>
        <translation>الدفع</translation>
    </message>
    <message>
        <source>Discount (DA)</source>
        <translation>الخصم (دج)</translation>
    </message>
    <message>
        <source>Amount (DA)</source>
        <translation>المبلغ (دج)</translation>
    </message>
    <message>
        <source>All tickets</source>
        <translation>كل التذاكر</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>المرجعات</translation>
    </message>
    <message>
        <source>Exchanges</source>
        <translation>التبادلات</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>الأيام</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>المنتج</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Number or customer</source>
        <translation>رقم أو زبون</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s)</source>
        <translation>
            <numerusform>لا تذاكر</numerusform>
            <numerusform>تذكرة واحدة</numerusform>
            <numerusform>تذكرتان</numerusform>
            <numerusform>%n تذاكر</numerusform>
            <numerusform>%n تذكرة</numerusform>
            <numerusform>%n تذكرة</numerusform>
        </translation>
    </message>
    <message>
        <source>No ticket yet</source>
        <translation>لا توجد تذكرة بعد</translation>
    </message>
    <message>
        <source>What the tills sell stands here as soon as it has come from them.</source>
        <translation>ما تبيعه الصناديق يظهر هنا حال وصوله.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Cancellations</source>
        <translation>الإلغاءات</translation>
    </message>
</context>
<context>
    <name>pos::ScalePanel</name>
    <message>
        <source>Tare</source>
        <translation>الفارغ</translation>
    </message>
    <message>
        <source>Take this weight</source>
        <translation>أخذ هذا الوزن</translation>
    </message>
    <message>
        <source>Weight on the scale</source>
        <translation>الوزن على الميزان</translation>
    </message>
    <message>
        <source>On the scale</source>
        <translation>على الميزان</translation>
    </message>
    <message>
        <source>Without the tare</source>
        <translation>بدون الفارغ</translation>
    </message>
    <message>
        <source>%1 with its container, which weighs %2.</source>
        <translation>%1 مع الوعاء الذي يزن %2.</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>لا جواب</translation>
    </message>
    <message>
        <source>Stable</source>
        <translation>مستقر</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>يتحرك</translation>
    </message>
    <message>
        <source>Under zero</source>
        <translation>تحت الصفر</translation>
    </message>
    <message>
        <source>Empty the scale and set it to zero.</source>
        <translation>أفرغ الميزان وأعده إلى الصفر.</translation>
    </message>
    <message>
        <source>Too heavy</source>
        <translation>ثقيل جدا</translation>
    </message>
    <message>
        <source>It is more than the scale can weigh.</source>
        <translation>أكثر مما يستطيع الميزان وزنه.</translation>
    </message>
    <message>
        <source>Too light</source>
        <translation>خفيف جدا</translation>
    </message>
    <message>
        <source>It is less than the scale may sell.</source>
        <translation>أقل مما يحق للميزان بيعه.</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>غير جاهز</translation>
    </message>
    <message>
        <source>Put the goods on the scale.</source>
        <translation>ضع السلعة على الميزان.</translation>
    </message>
</context>
<context>
    <name>pos::SellScreen</name>
    <message>
        <source>No product of that name</source>
        <translation>لا منتج بهذا الاسم</translation>
    </message>
    <message>
        <source>Try fewer letters, or another category.</source>
        <translation>جرّب حروفا أقل أو صنفا آخر.</translation>
    </message>
    <message>
        <source>Look for a product</source>
        <translation>البحث عن منتج</translation>
    </message>
    <message>
        <source>Quantity of the line</source>
        <translation>كمية السطر</translation>
    </message>
    <message>
        <source>Price of the line</source>
        <translation>سعر السطر</translation>
    </message>
    <message>
        <source>Note on the line</source>
        <translation>ملاحظة على السطر</translation>
    </message>
    <message>
        <source>Till menu</source>
        <translation>قائمة الصندوق</translation>
    </message>
    <message>
        <source>Take payment</source>
        <translation>الدفع</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>تذكرة جديدة</translation>
    </message>
    <message>
        <source>Lock the till</source>
        <translation>قفل الصندوق</translation>
    </message>
    <message>
        <source>Reprint the last ticket</source>
        <translation>إعادة طبع آخر تذكرة</translation>
    </message>
    <message>
        <source>Category %1</source>
        <translation>الصنف %1</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>النتائج</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>لا منتجات</numerusform>
            <numerusform>منتج واحد</numerusform>
            <numerusform>منتجان</numerusform>
            <numerusform>%n منتجات</numerusform>
            <numerusform>%n منتجا</numerusform>
            <numerusform>%n منتج</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 × next product</source>
        <translation>%1 × المنتج التالي</translation>
    </message>
    <message>
        <source>Drawer opened</source>
        <translation>فُتح الدرج</translation>
    </message>
    <message>
        <source>The opening is recorded.</source>
        <translation>سُجل الفتح.</translation>
    </message>
    <message>
        <source>Ticket %1 sent to the printer</source>
        <translation>أُرسلت التذكرة %1 إلى الطابعة</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>الزبون</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>خصم</translation>
    </message>
    <message>
        <source>Put the ticket on hold</source>
        <translation>تعليق التذكرة</translation>
    </message>
    <message>
        <source>Take up a ticket on hold</source>
        <translation>استرجاع تذكرة معلّقة</translation>
    </message>
    <message>
        <source>Take back or exchange goods</source>
        <translation>إرجاع أو استبدال مواد</translation>
    </message>
    <message>
        <source>Change the line</source>
        <translation>تغيير السطر</translation>
    </message>
    <message>
        <source>Make an order of the ticket</source>
        <translation>تحويل التذكرة إلى طلبية</translation>
    </message>
</context>
<context>
    <name>pos::SoldTicketPanel</name>
    <message>
        <source>Take back</source>
        <translation>إرجاع</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>Reprint</source>
        <translation>إعادة الطباعة</translation>
    </message>
    <message>
        <source>Cancel the ticket</source>
        <translation>إلغاء التذكرة</translation>
    </message>
    <message>
        <source>Choose a ticket of the list.</source>
        <translation>اختر تذكرة من القائمة.</translation>
    </message>
    <message>
        <source>Ticket %1</source>
        <translation>التذكرة %1</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>المجموع</translation>
    </message>
</context>
<context>
    <name>pos::StateBanner</name>
    <message numerus="yes">
        <source>%n ticket(s) to print</source>
        <translation>
            <numerusform>لا تذاكر للطبع</numerusform>
            <numerusform>تذكرة واحدة للطبع</numerusform>
            <numerusform>تذكرتان للطبع</numerusform>
            <numerusform>%n تذاكر للطبع</numerusform>
            <numerusform>%n تذكرة للطبع</numerusform>
            <numerusform>%n تذكرة للطبع</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline since %1.</source>
        <translation>غير متصل منذ %1.</translation>
    </message>
    <message>
        <source>Go on selling, and call the manager: the network has been down for long.</source>
        <translation>واصل البيع واتصل بالمسؤول: الشبكة مقطوعة منذ مدة طويلة.</translation>
    </message>
    <message>
        <source>Go on selling: tickets will leave by themselves when the network is back.</source>
        <translation>واصل البيع: ستُرسل التذاكر وحدها عند عودة الشبكة.</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) waiting</source>
        <translation>
            <numerusform>لا تذاكر منتظرة</numerusform>
            <numerusform>تذكرة واحدة منتظرة</numerusform>
            <numerusform>تذكرتان منتظرتان</numerusform>
            <numerusform>%n تذاكر منتظرة</numerusform>
            <numerusform>%n تذكرة منتظرة</numerusform>
            <numerusform>%n تذكرة منتظرة</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide the queue</source>
        <translation>إخفاء القائمة</translation>
    </message>
    <message>
        <source>See the queue</source>
        <translation>عرض القائمة</translation>
    </message>
    <message>
        <source>Connected again.</source>
        <translation>عاد الاتصال.</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) sent, none twice.</source>
        <translation>
            <numerusform>لم تُرسل أي تذكرة.</numerusform>
            <numerusform>أُرسلت تذكرة واحدة دون تكرار.</numerusform>
            <numerusform>أُرسلت تذكرتان دون تكرار.</numerusform>
            <numerusform>أُرسلت %n تذاكر دون تكرار.</numerusform>
            <numerusform>أُرسلت %n تذكرة دون تكرار.</numerusform>
            <numerusform>أُرسلت %n تذكرة دون تكرار.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pos::TenderList</name>
    <message>
        <source>Cash received</source>
        <translation>النقد المستلم</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>%1: accepted by the card&apos;s terminal</source>
        <translation>%1: قبله جهاز البطاقة</translation>
    </message>
    <message>
        <source>Take %1 off</source>
        <translation>حذف %1</translation>
    </message>
</context>
<context>
    <name>pos::TicketActs</name>
    <message>
        <source>Authorise the discount</source>
        <translation>إجازة الخصم</translation>
    </message>
    <message>
        <source>%1 off %2</source>
        <translation>خصم %1 على %2</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>Discount asked</source>
        <translation>الخصم المطلوب</translation>
    </message>
    <message>
        <source>End of the day</source>
        <translation>نهاية اليوم</translation>
    </message>
    <message>
        <source>Regular customer</source>
        <translation>زبون دائم</translation>
    </message>
    <message>
        <source>Flaw</source>
        <translation>عيب</translation>
    </message>
    <message>
        <source>%1 off the whole ticket</source>
        <translation>خصم %1 على كل التذكرة</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>التذكرة</translation>
    </message>
    <message>
        <source>Authorise the price</source>
        <translation>إجازة السعر</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 بسعر %2</translation>
    </message>
    <message>
        <source>Price of the shop</source>
        <translation>سعر المتجر</translation>
    </message>
    <message>
        <source>Price asked</source>
        <translation>السعر المطلوب</translation>
    </message>
    <message>
        <source>Wrong label</source>
        <translation>خطأ في الملصق</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>منتج متضرر</translation>
    </message>
    <message>
        <source>Authorise the removal</source>
        <translation>إجازة الحذف</translation>
    </message>
    <message>
        <source>%1 off the ticket</source>
        <translation>حذف %1 من التذكرة</translation>
    </message>
    <message>
        <source>Slip printed</source>
        <translation>الورقة المطبوعة</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Customer changed their mind</source>
        <translation>غيّر الزبون رأيه</translation>
    </message>
    <message>
        <source>Typing mistake</source>
        <translation>خطأ في الإدخال</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>نفد</translation>
    </message>
    <message>
        <source>%1 removed from the ticket</source>
        <translation>حُذف %1 من التذكرة</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Authorise emptying the ticket</source>
        <translation>إجازة تفريغ التذكرة</translation>
    </message>
    <message>
        <source>Emptying of the ticket %1</source>
        <translation>تفريغ التذكرة %1</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>تجربة</translation>
    </message>
    <message>
        <source>Ticket emptied</source>
        <translation>فُرّغت التذكرة</translation>
    </message>
    <message>
        <source>Empty the ticket %1?</source>
        <translation>تفريغ التذكرة %1؟</translation>
    </message>
    <message numerus="yes">
        <source>Its %n line(s) will be erased. Nothing has been sold.</source>
        <translation>
            <numerusform>لن يُمحى شيء. لم يُبع شيء.</numerusform>
            <numerusform>سيُمحى سطرها. لم يُبع شيء.</numerusform>
            <numerusform>سيُمحى سطراها. لم يُبع شيء.</numerusform>
            <numerusform>ستُمحى أسطرها %n. لم يُبع شيء.</numerusform>
            <numerusform>سيُمحى %n سطرا. لم يُبع شيء.</numerusform>
            <numerusform>سيُمحى %n سطر. لم يُبع شيء.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep the ticket</source>
        <translation>الاحتفاظ بالتذكرة</translation>
    </message>
    <message>
        <source>Empty the ticket</source>
        <translation>تفريغ التذكرة</translation>
    </message>
    <message>
        <source>Ticket of %1 on hold</source>
        <translation>عُلّقت تذكرة %1</translation>
    </message>
    <message>
        <source>F9 takes it up again.</source>
        <translation>F9 يسترجعها.</translation>
    </message>
    <message>
        <source>Slip %1 sent to the printer</source>
        <translation>أُرسلت الورقة %1 إلى الطابعة</translation>
    </message>
    <message>
        <source>From now on, removing a line needs a reason.</source>
        <translation>من الآن فصاعدا، حذف سطر يحتاج إلى سبب.</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>ملاحظة: %1</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Save the note</source>
        <translation>حفظ الملاحظة</translation>
    </message>
    <message>
        <source>Note on the ticket %1</source>
        <translation>ملاحظة على التذكرة %1</translation>
    </message>
    <message>
        <source>Slip %1 sent to the workshop</source>
        <translation>أُرسل الوصل %1 إلى الورشة</translation>
    </message>
    <message>
        <source>It leaves as soon as the server answers.</source>
        <translation>سيُرسل فور استجابة الخادم.</translation>
    </message>
</context>
<context>
    <name>pos::TicketDelegate</name>
    <message>
        <source>free price</source>
        <translation>سعر حر</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>إرجاع</translation>
    </message>
    <message>
        <source>Return, spoiled</source>
        <translation>إرجاع، تالف</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>بقي %1</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>نفد</translation>
    </message>
</context>
<context>
    <name>pos::TicketFilterDialog</name>
    <message>
        <source>More about the ticket</source>
        <translation>المزيد عن التذكرة</translation>
    </message>
    <message>
        <source>Exact amount</source>
        <translation>المبلغ بالضبط</translation>
    </message>
    <message>
        <source>A product on it: name, code, or a scan</source>
        <translation>مادة في التذكرة: اسم أو رمز أو مسح</translation>
    </message>
    <message>
        <source>Sold by</source>
        <translation>باعه</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Look for it</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>الجميع</translation>
    </message>
</context>
<context>
    <name>pos::TicketMenu</name>
    <message>
        <source>Ticket %1</source>
        <translation>التذكرة %1</translation>
    </message>
    <message>
        <source>Print a slip</source>
        <translation>طباعة ورقة مؤقتة</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>Take up a ticket on hold</source>
        <translation>استرجاع تذكرة معلّقة</translation>
    </message>
    <message>
        <source>Take back or exchange goods</source>
        <translation>إرجاع أو استبدال مواد</translation>
    </message>
    <message>
        <source>Empty the ticket</source>
        <translation>تفريغ التذكرة</translation>
    </message>
    <message>
        <source>Send to the workshop</source>
        <translation>إرسال إلى الورشة</translation>
    </message>
</context>
<context>
    <name>pos::TicketModel</name>
    <message>
        <source>%1 comes back, %2</source>
        <translation>إرجاع %1، %2</translation>
    </message>
</context>
<context>
    <name>pos::TicketView</name>
    <message>
        <source>Quantity</source>
        <translation>الكمية</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>خصم</translation>
    </message>
    <message>
        <source>Lines of the ticket</source>
        <translation>أسطر التذكرة</translation>
    </message>
    <message>
        <source>Note on the line</source>
        <translation>ملاحظة على السطر</translation>
    </message>
    <message>
        <source>Remove the line</source>
        <translation>حذف السطر</translation>
    </message>
    <message>
        <source>Keep what was sold</source>
        <translation>عدم استرجاع هذه المادة</translation>
    </message>
</context>
<context>
    <name>pos::TicketsScreen</name>
    <message>
        <source>Days</source>
        <translation>الأيام</translation>
    </message>
    <message>
        <source>Tickets found</source>
        <translation>التذاكر الموجودة</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>أمين الصندوق</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>الصندوق</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>المواد</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>No ticket of that kind</source>
        <translation>لا توجد تذكرة كهذه</translation>
    </message>
    <message>
        <source>Look on other days, or with fewer criteria.</source>
        <translation>ابحث في أيام أخرى أو بمعايير أقل.</translation>
    </message>
    <message>
        <source>Back to selling</source>
        <translation>رجوع إلى البيع</translation>
    </message>
    <message>
        <source>Tickets, returns, exchanges</source>
        <translation>التذاكر والمرجعات والاستبدال</translation>
    </message>
    <message>
        <source>Number of the ticket</source>
        <translation>رقم التذكرة</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 أيام</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Amount, product, cashier</source>
        <translation>المبلغ، المادة، أمين الصندوق</translation>
    </message>
    <message>
        <source>Choose a ticket of the list.</source>
        <translation>اختر تذكرة من القائمة.</translation>
    </message>
    <message>
        <source>Ticket %1 sent to the printer</source>
        <translation>أُرسلت التذكرة %1 إلى الطابعة</translation>
    </message>
    <message>
        <source>It is marked DUPLICATA.</source>
        <translation>عليها عبارة DUPLICATA.</translation>
    </message>
    <message>
        <source>Authorise the return</source>
        <translation>إجازة الإرجاع</translation>
    </message>
    <message>
        <source>Return of %1</source>
        <translation>إرجاع بقيمة %1</translation>
    </message>
    <message>
        <source>To give back</source>
        <translation>للردّ</translation>
    </message>
    <message>
        <source>Authorise the exchange</source>
        <translation>إجازة الاستبدال</translation>
    </message>
    <message>
        <source>Exchange of %1</source>
        <translation>استبدال بقيمة %1</translation>
    </message>
    <message>
        <source>Comes back</source>
        <translation>يُرجع</translation>
    </message>
    <message>
        <source>Authorise the cancellation</source>
        <translation>إجازة الإلغاء</translation>
    </message>
    <message>
        <source>Cancellation of the ticket %1</source>
        <translation>إلغاء التذكرة %1</translation>
    </message>
    <message>
        <source>Typing mistake</source>
        <translation>خطأ في الإدخال</translation>
    </message>
    <message>
        <source>Customer changed their mind</source>
        <translation>غيّر الزبون رأيه</translation>
    </message>
    <message>
        <source>Wrong way of paying</source>
        <translation>طريقة دفع خاطئة</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>بيع</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>إرجاع</translation>
    </message>
    <message>
        <source>Cancellation</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>pos::TillHeader</name>
    <message>
        <source>Look for or scan a product</source>
        <translation>ابحث عن منتج أو امسحه</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>الصندوق</translation>
    </message>
    <message>
        <source>Lock the till</source>
        <translation>قفل الصندوق</translation>
    </message>
    <message>
        <source>%1: change the cashier</source>
        <translation>%1: تغيير أمين الصندوق</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>استرجاع</translation>
    </message>
    <message numerus="yes">
        <source>Recall: %n ticket(s) on hold</source>
        <translation>
            <numerusform>استرجاع: لا تذاكر معلّقة</numerusform>
            <numerusform>استرجاع: تذكرة معلّقة واحدة</numerusform>
            <numerusform>استرجاع: تذكرتان معلّقتان</numerusform>
            <numerusform>استرجاع: %n تذاكر معلّقة</numerusform>
            <numerusform>استرجاع: %n تذكرة معلّقة</numerusform>
            <numerusform>استرجاع: %n تذكرة معلّقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>الطلبيات</translation>
    </message>
    <message numerus="yes">
        <source>Orders: %n for today</source>
        <translation>
            <numerusform>الطلبيات: لا شيء اليوم</numerusform>
            <numerusform>الطلبيات: واحدة اليوم</numerusform>
            <numerusform>الطلبيات: اثنتان اليوم</numerusform>
            <numerusform>الطلبيات: %n اليوم</numerusform>
            <numerusform>الطلبيات: %n اليوم</numerusform>
            <numerusform>الطلبيات: %n اليوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Till: %n to pay out</source>
        <translation>
            <numerusform>الصندوق: %n للصرف</numerusform>
            <numerusform>الصندوق: %n للصرف</numerusform>
            <numerusform>الصندوق: %n للصرف</numerusform>
            <numerusform>الصندوق: %n للصرف</numerusform>
            <numerusform>الصندوق: %n للصرف</numerusform>
            <numerusform>الصندوق: %n للصرف</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pos::TillMenu</name>
    <message>
        <source>Till</source>
        <translation>الصندوق</translation>
    </message>
    <message>
        <source>Open the drawer</source>
        <translation>فتح الدرج</translation>
    </message>
    <message>
        <source>Reprint the last ticket</source>
        <translation>إعادة طبع آخر تذكرة</translation>
    </message>
    <message>
        <source>Sending queue</source>
        <translation>قائمة الإرسال</translation>
    </message>
    <message>
        <source>Close the session</source>
        <translation>إغلاق الجلسة</translation>
    </message>
    <message>
        <source>The session closes when the ticket is empty.</source>
        <translation>تُغلق الجلسة عندما تكون التذكرة فارغة.</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>ألوان داكنة</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>ألوان فاتحة</translation>
    </message>
    <message>
        <source>Help and keys</source>
        <translation>المساعدة والمفاتيح</translation>
    </message>
    <message>
        <source>Tickets, returns, exchanges</source>
        <translation>التذاكر والمرجعات والاستبدال</translation>
    </message>
    <message>
        <source>Your profile does not have this right.</source>
        <translation>ملفك لا يملك هذه الصلاحية.</translation>
    </message>
    <message>
        <source>No session is open.</source>
        <translation>لا توجد جلسة مفتوحة.</translation>
    </message>
    <message>
        <source>Cash movement</source>
        <translation>حركة الصندوق</translation>
    </message>
    <message>
        <source>Bank deposit</source>
        <translation>إيداع في البنك</translation>
    </message>
    <message>
        <source>Payment on an account</source>
        <translation>دفع حساب زبون</translation>
    </message>
    <message>
        <source>State of the till</source>
        <translation>حالة الصندوق</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>الجلسات</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>للتحقق</translation>
    </message>
    <message>
        <source>Nothing was sold here yet.</source>
        <translation>لم يُبع شيء هنا بعد.</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>الأجهزة</translation>
    </message>
    <message>
        <source>This program drives no devices.</source>
        <translation>هذا البرنامج لا يشغّل أجهزة.</translation>
    </message>
    <message>
        <source>Deliverymen&apos;s debts</source>
        <translation>ديون الموزّعين</translation>
    </message>
    <message>
        <source>To pay out</source>
        <translation>للصرف</translation>
    </message>
</context>
<context>
    <name>pos::VoucherDialog</name>
    <message>
        <source>Voucher</source>
        <translation>رصيد</translation>
    </message>
    <message>
        <source>Scan the voucher, or type the code printed under its bars.</source>
        <translation>امسح الرصيد، أو اكتب الرمز المطبوع تحت الخطوط.</translation>
    </message>
    <message>
        <source>Code of the voucher</source>
        <translation>رمز الرصيد</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Use the voucher</source>
        <translation>استعمال الرصيد</translation>
    </message>
    <message>
        <source>Type the code of the voucher, or scan it.</source>
        <translation>اكتب رمز الرصيد أو امسحه.</translation>
    </message>
</context>
<context>
    <name>shell::HelpDialog</name>
    <message>
        <source>Keys and codes</source>
        <translation>المفاتيح والرموز</translation>
    </message>
    <message>
        <source>This help</source>
        <translation>هذه المساعدة</translation>
    </message>
    <message>
        <source>Line above, line below</source>
        <translation>السطر السابق، السطر التالي</translation>
    </message>
    <message>
        <source>One more, one less</source>
        <translation>زيادة واحد، نقص واحد</translation>
    </message>
    <message>
        <source>Twelve times the next product</source>
        <translation>اثنتا عشرة مرة للمنتج التالي</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Remove the line</source>
        <translation>حذف السطر</translation>
    </message>
    <message>
        <source>Scanned: take payment, then confirm the exact amount</source>
        <translation>ممسوح: الدفع ثم تأكيد المبلغ بالضبط</translation>
    </message>
    <message>
        <source>Scanned while paying: a note of 500 (200, 1000, 2000)</source>
        <translation>ممسوح أثناء الدفع: ورقة 500 (200، 1000، 2000)</translation>
    </message>
    <message>
        <source>Scanned: next sale</source>
        <translation>ممسوح: البيع التالي</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Amount received, or part of the payment</source>
        <translation>المبلغ المستلم أو جزء من الدفع</translation>
    </message>
    <message>
        <source>Exact amount</source>
        <translation>المبلغ بالضبط</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Confirm the payment</source>
        <translation>تأكيد الدفع</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Back to the ticket</source>
        <translation>العودة إلى التذكرة</translation>
    </message>
    <message>
        <source>Scanned: pay with that voucher</source>
        <translation>عند المسح: الدفع بهذا الرصيد</translation>
    </message>
    <message>
        <source>Plug everything in and switch it on: printer, drawer on the printer, scale, display.</source>
        <translation>صل كل شيء وشغّله: الطابعة، الدرج على الطابعة، الميزان، شاشة العرض.</translation>
    </message>
    <message>
        <source>Printer: Look for devices, touch it, choose the paper width, Add, then Print a test. Wrong letters: change the characters.</source>
        <translation>الطابعة: البحث عن أجهزة، المسها، اختر عرض الورق، إضافة، ثم طباعة تجربة. حروف خاطئة: غيّر مجموعة الحروف.</translation>
    </message>
    <message>
        <source>Drawer: Open the drawer. If it stays shut, set the other pin.</source>
        <translation>الدرج: فتح الدرج. إن بقي مغلقا فاضبط الطرف الآخر.</translation>
    </message>
    <message>
        <source>Scale: Add, Scale, its port and its protocol as its manual says; Test, and put something on it.</source>
        <translation>الميزان: إضافة، الميزان، منفذه وبروتوكوله كما في دليله؛ تجربة، ثم ضع شيئا عليه.</translation>
    </message>
    <message>
        <source>Display: Add, its port, or the receipt printer&apos;s plug; Test. Nothing to see: try the other command set.</source>
        <translation>شاشة العرض: إضافة، منفذها أو مقبس الطابعة؛ تجربة. لا شيء يظهر: جرّب لغة الأوامر الأخرى.</translation>
    </message>
    <message>
        <source>Scanner that types: nothing to set; Test a reading. On a serial cable: Add, its port.</source>
        <translation>قارئ يكتب: لا شيء للضبط؛ تجربة قراءة. على سلك تسلسلي: إضافة، منفذه.</translation>
    </message>
    <message>
        <source>“May not open it”: install %1, add this account to the groups lp and dialout, sign in again.</source>
        <translation>«لا يملك حق فتحه»: ثبّت %1، أضف هذا الحساب إلى المجموعتين lp و dialout، ثم سجّل الدخول من جديد.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>الاختصارات</translation>
    </message>
</context>
<context>
    <name>shell::ServerLine</name>
    <message>
        <source>I compared it: trust it</source>
        <translation>قارنتها: الوثوق به</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>جار سؤال الخادم…</translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <translation>الخادم لا يجيب.</translation>
    </message>
    <message>
        <source>A server of this computer.</source>
        <translation>خادم على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Encrypted, %1. The certificate ends on %2: the administrator should renew it.</source>
        <translation>مشفّر، %1. تنتهي الشهادة في %2: على المدير تجديدها.</translation>
    </message>
    <message>
        <source>Encrypted, %1. Certificate valid until %2.</source>
        <translation>الاتصال مشفر، %1. الشهادة صالحة حتى %2.</translation>
    </message>
    <message>
        <source>Unknown certificate. Compare this fingerprint with the server&apos;s own:</source>
        <translation>شهادة غير معروفة. قارن هذه البصمة ببصمة الخادم:</translation>
    </message>
    <message>
        <source>This is not the certificate that was trusted here. Nothing was sent. Ask the administrator; if it was renewed, name the server again and compare.</source>
        <translation>ليست هذه الشهادة الموثوق بها هنا. لم يُرسل شيء. اسأل المدير؛ وإن جُدّدت فاكتب الخادم من جديد وقارن.</translation>
    </message>
    <message>
        <source>This certificate belongs to another server. Nothing was sent. Check the name, or ask the administrator for a certificate of this one.</source>
        <translation>هذه الشهادة تخص خادما آخر. لم يرسل شيء. تحقق من الاسم أو اطلب من المسؤول شهادة لهذا الخادم.</translation>
    </message>
    <message>
        <source>This certificate ended on %1. Nothing was sent. The administrator must renew it.</source>
        <translation>انتهت هذه الشهادة في %1. لم يرسل شيء. على المسؤول تجديدها.</translation>
    </message>
    <message>
        <source>Trusted from now on, on this computer.</source>
        <translation>أصبح موثوقا على هذا الحاسوب.</translation>
    </message>
</context>
<context>
    <name>shell::TillWindow</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Did the ticket %1 come out?</source>
        <translation>هل خرجت التذكرة %1؟</translation>
    </message>
    <message>
        <source>The printer stopped answering while it printed. The sale itself is recorded.</source>
        <translation>توقفت الطابعة عن الإجابة أثناء الطبع. أما البيع فمسجل.</translation>
    </message>
    <message>
        <source>No, print it again</source>
        <translation>لا، أعد الطبع</translation>
    </message>
    <message>
        <source>Yes, it came out</source>
        <translation>نعم، خرجت</translation>
    </message>
    <message>
        <source>To pay out: %1</source>
        <translation>للصرف: %1</translation>
    </message>
    <message>
        <source>To take in: %1</source>
        <translation>للقبض: %1</translation>
    </message>
    <message>
        <source>The office asks for it.</source>
        <translation>يطلبه المكتب.</translation>
    </message>
    <message>
        <source>%1 asks for it.</source>
        <translation>يطلبه %1.</translation>
    </message>
    <message>
        <source>See</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Close this window to scan.</source>
        <translation>أغلق هذه النافذة لتمسح رمزا.</translation>
    </message>
    <message>
        <source>Go back to the sale to scan.</source>
        <translation>عد إلى البيع لتمسح رمزا.</translation>
    </message>
</context>
<context>
    <name>shop</name>
    <message>
        <source>never seen</source>
        <translation>لم يظهر بعد</translation>
    </message>
    <message>
        <source>seen just now</source>
        <translation>ظهر الآن</translation>
    </message>
    <message numerus="yes">
        <source>seen %n minute(s) ago</source>
        <translation>
            <numerusform>ظهر قبل أقل من دقيقة</numerusform>
            <numerusform>ظهر قبل دقيقة</numerusform>
            <numerusform>ظهر قبل دقيقتين</numerusform>
            <numerusform>ظهر قبل %n دقائق</numerusform>
            <numerusform>ظهر قبل %n دقيقة</numerusform>
            <numerusform>ظهر قبل %n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>seen %n hour(s) ago</source>
        <translation>
            <numerusform>ظهر قبل أقل من ساعة</numerusform>
            <numerusform>ظهر قبل ساعة</numerusform>
            <numerusform>ظهر قبل ساعتين</numerusform>
            <numerusform>ظهر قبل %n ساعات</numerusform>
            <numerusform>ظهر قبل %n ساعة</numerusform>
            <numerusform>ظهر قبل %n ساعة</numerusform>
        </translation>
    </message>
    <message>
        <source>seen on %1</source>
        <translation>آخر ظهور في %1</translation>
    </message>
    <message>
        <source>on time</source>
        <translation>الساعة مضبوطة</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 سا</translation>
    </message>
    <message>
        <source>%1 fast</source>
        <translation>متقدم %1</translation>
    </message>
    <message>
        <source>%1 slow</source>
        <translation>متأخر %1</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>لا يجيب</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>يجيب</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>جاهزة</translation>
    </message>
    <message>
        <source>no agent drives it</source>
        <translation>لا وكيل يشغّلها</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) wait</source>
        <translation>
            <numerusform>لا أوراق في الانتظار</numerusform>
            <numerusform>ورقة في الانتظار</numerusform>
            <numerusform>ورقتان في الانتظار</numerusform>
            <numerusform>%n أوراق في الانتظار</numerusform>
            <numerusform>%n ورقة في الانتظار</numerusform>
            <numerusform>%n ورقة في الانتظار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in question</source>
        <translation>
            <numerusform>لا شيء محل سؤال</numerusform>
            <numerusform>ورقة محل سؤال</numerusform>
            <numerusform>ورقتان محل سؤال</numerusform>
            <numerusform>%n محل سؤال</numerusform>
            <numerusform>%n محل سؤال</numerusform>
            <numerusform>%n محل سؤال</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % full</source>
        <translation>ممتلئ بنسبة %1 %</translation>
    </message>
</context>
<context>
    <name>ui::ContentArea</name>
    <message>
        <source>Data of %1.</source>
        <translation>بيانات %1.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
</context>
<context>
    <name>ui::Dialog</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>ui::Keyboard</name>
    <message>
        <source>Space</source>
        <translation>مسافة</translation>
    </message>
    <message>
        <source>Latin letters</source>
        <translation>حروف لاتينية</translation>
    </message>
    <message>
        <source>Arabic letters</source>
        <translation>حروف عربية</translation>
    </message>
    <message>
        <source>Capitals</source>
        <translation>حروف كبيرة</translation>
    </message>
    <message>
        <source>Delete the last letter</source>
        <translation>مسح آخر حرف</translation>
    </message>
    <message>
        <source>Put the keyboard away</source>
        <translation>إخفاء لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>ui::ListFilters</name>
    <message>
        <source>Other days…</source>
        <translation>أيام أخرى…</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
</context>
<context>
    <name>ui::ListPage</name>
    <message>
        <source>Filter the list</source>
        <translation>تصفية القائمة</translation>
    </message>
    <message>
        <source>Ask the server again</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>The view before</source>
        <translation>العرض السابق</translation>
    </message>
    <message>
        <source>The view after</source>
        <translation>العرض التالي</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>لا شيء مطابق</translation>
    </message>
    <message>
        <source>Take a filter off, or look for other words.</source>
        <translation>أزل أحد عوامل التصفية أو ابحث بكلمات أخرى.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>تم الحفظ</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>أُرسل إلى الطابعة</translation>
    </message>
</context>
<context>
    <name>ui::NumPad</name>
    <message>
        <source>Delete the last digit</source>
        <translation>مسح آخر رقم</translation>
    </message>
    <message>
        <source>Decimal comma</source>
        <translation>فاصلة</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Keyboard on the screen</source>
        <translation>لوحة مفاتيح على الشاشة</translation>
    </message>
</context>
<context>
    <name>ui::PaperPreview</name>
    <message>
        <source>Paper preview</source>
        <translation>معاينة الورقة</translation>
    </message>
</context>
<context>
    <name>ui::PeriodDialog</name>
    <message>
        <source>From one day to another</source>
        <translation>من يوم إلى آخر</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>The first day comes after the last.</source>
        <translation>اليوم الأول بعد الأخير.</translation>
    </message>
    <message>
        <source>A day is written 14, 14/4 or 14/04/2026; +3 and -1 count from today.</source>
        <translation>يُكتب اليوم 14 أو 14/4 أو 14/04/2026؛ و+3 و-1 يُحسبان من اليوم.</translation>
    </message>
</context>
<context>
    <name>ui::ReasonPicker</name>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>في بضع كلمات</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>سبب آخر</translation>
    </message>
</context>
<context>
    <name>ui::Stepper</name>
    <message>
        <source>One less: %1</source>
        <translation>أقل بواحد: %1</translation>
    </message>
    <message>
        <source>One more: %1</source>
        <translation>أكثر بواحد: %1</translation>
    </message>
</context>
<context>
    <name>ui::TextDialog</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>ui::TouchKeyboard</name>
    <message>
        <source>Keyboard on the screen</source>
        <translation>لوحة مفاتيح على الشاشة</translation>
    </message>
</context>
</TS>
