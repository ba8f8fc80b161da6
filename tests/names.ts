/**
 * Three hundred invented names in twelve languages, as workplaces and people are called: common given names, surnames and
 * words put together; none is a person or a company that we know of.
 */
const named: Record<string, string> = {
  fi: "Kähkönen Oy|Kahko Oy|Äkäslompolon Kahvila|K-Market Mäntylä|R-Huolto Yö|Yrjö Pekka Häkkilä|Öljymäki Ky|Äänekosken Siivous|Hämäläisen Leipomo|Pöytä & Penkki|Työ- ja Toimintakeskus Ässä|Säästö 24/7|Jää-äärinen Tmi|Järvi-Suomen Pesula|Tädin Kukka|Väinö Ylä-Mäyry|Kuu & Tähti Oy Ab|S.O.K.-malli|H&M-tyyli|H. M. Näyte|Rööperin Romu|Åkerin Kone|Mökki ja Metsä|Lähihoito Lempi|Pääskyn Päiväkoti|Sepän paja",
  sv: "Ålands Bröd|Öster Åkeri Ab|Mårtens Måleri|Björkö Trädgård|Göran Sjöström|Åsa Lindström|Märta Ångström|Vågbrytarens Städ|Kött & Fisk|Näse Båtvarv|Håkans Rör|Sjöö Såg|Kyrkbyns Kafé|Hjälp i Hemmet|Ö-Service Rf|Fjärdens Fik|Bäckström Ab|Gårdskulla Malli|Lövströms Lärverk|Ängens Äpplen|Stjärn-Städ|Dräkt och Tyg|Skärgårdens Rökeri|Västra Vårdhem|Sågudden",
  en: "McDonald's Mallila|O'Learys Keksi|O’Brien’s Barn|Marks & Spender|Rock 'n' Roll Diner|St. John's Bakery|Dr. Smith|J.R. Woodwork|A+ Cleaning|T-Shirt House|Bob’s Burgers Näyte|Toys \"R\" Here|Mc Kay and Sons|No. 1 Garage|Finn-Power Demo|Café Brûlée|Jack & Jill|Naïve Design|D'Arcy Consulting|O'Hara-Jones|The Black Cat Co.|e-Car|X.Y.Z. Services|Weston's|Mary-Ann Lowe",
  se: "Oktavuođa Dállu|Čáhppes Čáhci|Sápmi Duodji|Áilu Ánte|Ŋálbmi|Biret Ráhkel|Ánar Guolli|Niillas Jovnna|Čeavetjávri Gievdni|Boazodoallu Ásllat|Giellagáldu Malli|Anáraš Kielâ|Skuâllâ|Sääʹmvuu Demo|Ǩeʹrjj Keksi|Njuõʹrjj|Ǥiõll|Tuâjj Näyte|Dearvvašvuohta|Ohcejoga Márkan|Máhtte Ovllá|Risten Máret|Vuovdi Láibi|Eatnu Biila|Ŧihppá",
  no: "Smørrebrød|Æbelø|Ørsted & Søn|Ærlig Arbejde|Håndværker Åse|Søren Kjærgård|Mæhlum Møbler|Bjørn Øverby|Tromsø Fisk Malli|Sjøstjerne|Brød og Smør|Læge Lærke|Rødgrød|Fjøs og Fjær|Vårt Værk|Kåre Næss|Grønn Gård|Østbanen Kiosk|Ægir Båt|Hæge Sørlie|Øl & Æbler|Strømø|Bækkelund|Snæfell|Þórður Ásgeirsson",
  de: "Straße Sieben|Müller & Söhne|Weißer Bäcker|Größe GmbH|Jürgen Strauß|Günther Köhler|Öko-Küche|Überland Verkehr|Schäfer Käse|Jäger Hütte|Bücher-Ecke|Fußpflege Näyte|Schröder KG|Schön & Gut|Gärtnerei Grün|Süßes Haus|Blümchen|Käthe Böhm|Zürcher Malli|Löwenbräu Demo|Nähstube Lösch|Ährenfeld|Öl-Kännchen|Weiß-Rot|Gruß",
  pl: "Łódź|Żółty Liść|Piłsudskiego Sklep|Świętokrzyska|Małgorzata Wójcik|Błażej Dąbrowski|Ćma i Świeca|Źródło Życia|Kraków Pączki|Śnieżka Malli|Łukasz Żak|Jędrzej Gołąb|Wąż & Żółw|Dźwięk|Kuźnia Smaku|Wrocław Koło|Złota Rączka|Zażółć Gęślą|Łąka|Paweł Król|Łoś-Trans|Święty Józef|Hałas Sp.|Mięta i Róża|Ślusarz",
  et: "Õie Köök|Jõgi ja Järv|Püha Lõuna|Kõrts Küülik|Ülo Õunapuu|Tõnu Mäe|Väike Õlu|Šokolaad|Žanna Žurnaal|Süda Näyte|Öö ja Päev|Täht OÜ|Märt Põld|Võru Villa|Hõbe Rõngas|Jüri Kütt|Sõõrik|Käsitöö Kõue|Lõhn|Rõõm & Mõte|Müürsepp|Äri Ühing|Ööbik|Õnn|Põhjala Tõru",
  tr: "Yıldız|Işık Kebap|İstanbul Lokantası|Çiğdem Çelik|Gökhan Yüksel|Şükrü Şahin|Özge Öztürk|Ağaç İşleri|Dağ Çiçeği|Kılıç Döner|Sıcak Ekmek|Güneş Büfe|Aydın Kasapoğlu|Çınar Altı|Ümit Koç|Beşiktaş Malli|Kırmızı Balık|Iğdır Pazarı|İnci Tatlı|Gül & Bülbül|Yağmur|Doğuş Keksi|Işıl Işıl|Pınar Süt Demo|Karaköy",
  vi: "Nguyễn Thị Hoa|Phở Việt|Bánh Mì Sài Gòn|Đặng Văn Đức|Trần Quốc Ưng|Hồng Ân|Lê Thị Ơn|Hải Sản Đà Nẵng|Bún Chả Hà Nội|Phạm Ngọc Ánh|Võ Đình Khôi|Cà Phê Sữa Đá|Đỗ Mười Malli|Quán Ăn Ngon|Huỳnh Kim Yến|Bùi Xuân Ổn|Ngô Bảo|Gạo Lứt|Chợ Lớn|Mỹ Phẩm|Tạ Ưu|Lý Lệ|Hủ Tiếu|Đồng Xuân|Vũ Trọng",
  ru: "Пельмени Дома|Ёлка и Йод|Наталья Щукина|Хлеб & Соль|Борщ-Кафе|Жанна Ямщикова|Дмитрий Ёжиков|Київ Їжа|Ґанок|Марія Євчук|Об'єднання|Русский Север|Чай Чайник|Цветы Эльвиры|Юлия Объедкова|Мастер-Шина|Сказка|Новый Дом|Аптека Пример|Белый Кит|Зимний Сад|Ключ 24|Лёд|Море Мёда|Объект",
  other:
    "مطعم الشام|أحمد حسن|خبز وملح|Ελληνική Ταβέρνα|Νίκος Παπάς|Γεύση Θάλασσας|ΟΔΥΣΣΕΥΣ|中華料理|东方 饭店|すし や|김치 식당|ร้านอาหาร ไทย|भारत भोजन|שלום פלאפל|Հայ Հաց|ქართული სახლი|Al-Hassan Halal|Al Nour|Əliyev Çay|Hawaiʻi Poke|Señor Ñandú|São João Pão|L'Étoile|Ça va|Nuñez-Peña",
};

export const names: string[] = Object.values(named).flatMap((line) => line.split("|"));
