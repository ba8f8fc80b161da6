/**
 * The unit groups of Ammattiluokitus 2010 that are in use in Finland, one a line:
 * code | Finnish | Swedish | English | job titles of the group in Finnish, as the classification gives them for examples.
 *
 * Sources: Statistics Finland, Ammattiluokitus 2010 (ammatti_1_20100101, CC BY 4.0): for the main groups 4, 5 and 9 all
 * of it, as its open classifications API answered on 29 August 2026 (read from a public copy of that answer). The Finnish
 * names of the other groups were read from the employment services' list of the same classification, which cuts names at
 * 50 letters; cut words and lost å, ä and ö are written out, so these names wait for a check against stat.fi. The
 * English names of those groups: International Labour Organization, ISCO-08 structure. An empty Swedish name is one that no source at hand gave.
 */
export const unitGroupLines = `
0110|Upseerit|Officerare|Commissioned armed forces officers|
0210|Aliupseerit||Non-commissioned armed forces officers|
0310|Sotilasammattihenkilöstö||Armed forces occupations, other ranks|
1111|Lainsäätäjät||Legislators|
1112|Julkishallinnon ylimmät virkamiehet||Senior government officials|
1114|Järjestöjen johtajat||Senior officials of special-interest organizations|
1120|Toimitusjohtajat ja pääjohtajat||Managing directors and chief executives|
1211|Talousjohtajat||Finance managers|
1212|Henkilöstöjohtajat||Human resource managers|
1213|Politiikka- ja suunnittelujohtajat||Policy and planning managers|
1219|Muut hallintojohtajat ja kaupalliset johtajat||Business services and administration managers not elsewhere classified|
1221|Myynti- ja markkinointijohtajat||Sales and marketing managers|
1222|Mainos- ja tiedotusjohtajat||Advertising and public relations managers|
1223|Tutkimus- ja kehitysjohtajat||Research and development managers|
1311|Maa- ja metsätalouden johtajat||Agricultural and forestry production managers|
1312|Vesiviljely- ja kalatalouden johtajat||Aquaculture and fisheries production managers|
1321|Teollisuuden tuotantojohtajat||Manufacturing managers|
1322|Kaivostoiminnan tuotantojohtajat||Mining managers|
1323|Rakennustoiminnan tuotantojohtajat||Construction managers|
1324|Hankinta- ja jakelujohtajat||Supply, distribution and related managers|
1330|Tieto- ja viestintäteknologiajohtajat||Information and communications technology service managers|
1341|Lastenhoidon johtajat||Child care service managers|
1342|Terveydenhuollon johtajat||Health service managers|
1343|Vanhustenhuollon johtajat||Aged care service managers|
1344|Sosiaalihuollon johtajat||Social welfare managers|
1345|Opetusalan johtajat||Education managers|
1346|Rahoitus- ja vakuutuspalvelujen johtajat||Financial and insurance services branch managers|
1349|Muut yhteiskunnan palvelujen johtajat||Professional services managers not elsewhere classified|
1411|Hotellinjohtajat||Hotel managers|
1412|Ravintolanjohtajat||Restaurant managers|
1420|Vähittäis- ja tukkukaupan johtajat||Retail and wholesale trade managers|
1431|Urheilu-, vapaa-aika- ja kulttuurikeskusten johtajat||Sports, recreation and cultural centre managers|
1439|Muut palvelualojen johtajat||Services managers not elsewhere classified|
2111|Fyysikot ja astronomit||Physicists and astronomers|
2112|Meteorologit||Meteorologists|
2113|Kemistit||Chemists|
2114|Geologit ja geofyysikot||Geologists and geophysicists|
2120|Matemaatikot, aktuaarit ja tilastotieteilijät||Mathematicians, actuaries and statisticians|
2131|Biologit, kasvi- ja eläintieteilijät ym. erityisasiantuntijat||Biologists, botanists, zoologists and related professionals|
2132|Maa-, metsä- ja kalatalouden erityisasiantuntijat||Farming, forestry and fisheries advisers|
2133|Ympäristön- ja luonnonsuojelun erityisasiantuntijat||Environmental protection professionals|
2141|Teollisen valmistuksen ja tuotantotekniikan erityisasiantuntijat||Industrial and production engineers|
2142|Maa- ja vesirakentamisen erityisasiantuntijat||Civil engineers|
2143|Ympäristötekniikan erityisasiantuntijat||Environmental engineers|
2144|Konetekniikan erityisasiantuntijat||Mechanical engineers|
2145|Puunjalostuksen ja kemian prosessitekniikan erityisasiantuntijat||Chemical engineers|
2146|Kaivosteollisuuden, metallurgian ym. erityisasiantuntijat||Mining engineers, metallurgists and related professionals|
2149|Muut tekniikan erityisasiantuntijat||Engineering professionals not elsewhere classified|
2151|Sähkötekniikan erityisasiantuntijat||Electrical engineers|
2152|Elektroniikan erityisasiantuntijat||Electronics engineers|
2153|ICT-alan erityisasiantuntijat||Telecommunications engineers|
2161|Talonrakennuksen arkkitehdit||Building architects|
2162|Maisema-arkkitehdit||Landscape architects|
2163|Tuote- ja vaatesuunnittelijat||Product and garment designers|
2164|Yhdyskunta- ja liikennesuunnittelijat||Town and traffic planners|
2165|Kartoituksen ja maanmittauksen erityisasiantuntijat||Cartographers and surveyors|
2166|Graafiset ja multimediasuunnittelijat||Graphic and multimedia designers|
2211|Yleislääkärit||Generalist medical practitioners|
2212|Ylilääkärit ja erikoislääkärit||Specialist medical practitioners|
2221|Ylihoitajat ja osastonhoitajat||Nursing professionals|
2250|Eläinlääkärit||Veterinarians|
2261|Hammaslääkärit||Dentists|
2262|Proviisorit||Pharmacists|
2263|Ympäristöterveyden ja työsuojelun erityisasiantuntijat||Environmental and occupational health and hygiene professionals|
2265|Ravitsemusalan erityisasiantuntijat||Dieticians and nutritionists|
2266|Kuulontutkijat ja puheterapeutit||Audiologists and speech therapists|
2269|Muut luokittelemattomat terveydenhuollon erityisasiantuntijat||Health professionals not elsewhere classified|
2310|Yliopistojen ja ammattikorkeakoulujen opettajat||University and higher education teachers|
2320|Ammatillisen koulutuksen opettajat||Vocational education teachers|
2330|Lukion ja peruskoulun yläluokkien opettajat||Secondary education teachers|
2341|Peruskoulun alaluokkien opettajat||Primary school teachers|
2342|Lastentarhanopettajat||Early childhood educators|
2351|Opetusmenetelmien erityisasiantuntijat||Education methods specialists|
2352|Erityisopettajat||Special needs teachers|
2353|Muut kieltenopettajat||Other language teachers|
2354|Muut musiikin opettajat||Other music teachers|
2355|Muut taideaineiden opettajat||Other arts teachers|
2356|Muut tietotekniikan opettajat ja kouluttajat||Information technology trainers|
2359|Opinto-ohjaajat ja muut opetuksen erityisasiantuntijat||Teaching professionals not elsewhere classified|
2411|Laskentatoimen erityisasiantuntijat ja tilintarkastajat||Accountants|
2412|Rahoitus- ja sijoitusneuvojat||Financial and investment advisers|
2413|Rahoitusanalyytikot||Financial analysts|
2421|Johtamisen ja organisaatioiden erityisasiantuntijat||Management and organization analysts|
2422|Hallinnon ja elinkeinojen kehittämisen erityisasiantuntijat||Policy administration professionals|
2423|Henkilöstöhallinnon erityisasiantuntijat ja urasuunnittelijat||Personnel and careers professionals|
2424|Henkilöstön kehittämisen erityisasiantuntijat ja kouluttajat||Training and staff development professionals|
2431|Mainonnan ja markkinoinnin erityisasiantuntijat||Advertising and marketing professionals|
2432|Tiedottajat||Public relations professionals|
2433|Myynti-insinöörit ja lääke-esittelijät (pl. ICT)||Technical and medical sales professionals (excluding ICT)|
2434|Tieto- ja viestintätekniikan myynnin erityisasiantuntijat||Information and communications technology sales professionals|
2511|Sovellusarkkitehdit||Systems analysts|
2512|Sovellussuunnittelijat||Software developers|
2513|Web- ja multimediakehittäjät||Web and multimedia developers|
2514|Sovellusohjelmoijat||Applications programmers|
2519|Muut ohjelmisto- ja sovelluskehittäjät||Software and applications developers and analysts not elsewhere classified|
2521|Tietokantasuunnittelijat ja -vastaavat||Database designers and administrators|
2522|Tietojärjestelmien ylläpitäjät||Systems administrators|
2523|Tietoverkkojen erityisasiantuntijat||Computer network professionals|
2529|Muut tietokanta- ja tietoverkkojen erityisasiantuntijat||Database and network professionals not elsewhere classified|
2611|Asianajajat||Lawyers|
2612|Tuomioistuinlakimiehet||Judges|
2619|Muut lainopilliset erityisasiantuntijat||Legal professionals not elsewhere classified|
2621|Arkistonhoitajat ja museoalan erityisasiantuntijat||Archivists and curators|
2622|Kirjastonhoitajat, informaatikot ym.||Librarians and related information professionals|
2631|Ekonomistit||Economists|
2632|Yhteiskunta- ja kulttuuritutkijat||Sociologists, anthropologists and related professionals|
2633|Historioitsijat, politiikan tutkijat ja filosofit||Philosophers, historians and political scientists|
2634|Psykologit||Psychologists|
2635|Sosiaalityön erityisasiantuntijat||Social work and counselling professionals|
2636|Papit ym. uskonnollisen elämän erityisasiantuntijat||Religious professionals|
2641|Kirjailijat ym.||Authors and related writers|
2642|Toimittajat||Journalists|
2643|Kääntäjät, tulkit ja muut kielitieteilijät||Translators, interpreters and other linguists|
2651|Kuvataiteilijat||Visual artists|
2652|Muusikot, laulajat ja säveltäjät||Musicians, singers and composers|
2653|Tanssitaiteilijat ja koreografit||Dancers and choreographers|
2654|Ohjaajat ja tuottajat||Film, stage and related directors and producers|
2655|Näyttelijät||Actors|
2656|Juontajat, kuuluttajat ym.||Announcers on radio, television and other media|
2659|Muut taiteilijat||Creative and performing artists not elsewhere classified|
3111|Luonnontieteen tekniset asiantuntijat||Chemical and physical science technicians|
3112|Rakentamisen asiantuntijat||Civil engineering technicians|
3113|Sähkötekniikan asiantuntijat||Electrical engineering technicians|
3114|Elektroniikan asiantuntijat||Electronics engineering technicians|
3115|Konetekniikan asiantuntijat||Mechanical engineering technicians|
3116|Kemian prosessitekniikan asiantuntijat||Chemical engineering technicians|
3117|Kaivosteollisuuden ja metallurgian asiantuntijat||Mining and metallurgical technicians|
3118|Tekniset piirtäjät||Draughtspersons|
3119|Muut fysiikan, kemian ja teknisten alojen asiantuntijat||Physical and engineering science technicians not elsewhere classified|
3121|Kaivostyönjohtajat||Mining supervisors|
3122|Teollisuuden työnjohtajat||Manufacturing supervisors|
3123|Rakennusalan työnjohtajat||Construction supervisors|
3131|Voimalaitosten prosessinhoitajat||Power production plant operators|
3132|Jätteenpoltto- ja vedenpuhdistuslaitosten prosessinhoitajat||Incinerator and water treatment plant operators|
3133|Kemianteollisuuden prosessinhoitajat||Chemical processing plant controllers|
3134|Öljy- ja maakaasujalostamon prosessinhoitajat||Petroleum and natural gas refining plant operators|
3135|Metallien jalostuksen prosessinhoitajat||Metal production process controllers|
3139|Muut prosessinvalvonnan asiantuntijat||Process control technicians not elsewhere classified|
3141|Laborantit ym.||Life science technicians (excluding medical)|
3142|Maa- ja kalatalousteknikot||Agricultural technicians|
3143|Metsätalousteknikot||Forestry technicians|
3151|Laivojen konepäälliköt ja -mestarit||Ships' engineers|
3152|Vesiliikenteen perämiehet ja päälliköt||Ships' deck officers and pilots|
3153|Lentokapteenit ja -perämiehet||Aircraft pilots and related associate professionals|
3154|Lennonjohtajat||Air traffic controllers|
3155|Lennonvalvonnan tekniset asiantuntijat||Air traffic safety electronics technicians|
3211|Lääketieteellisen kuvantamis- ja laitetekniikan asiantuntijat||Medical imaging and therapeutic equipment technicians|
3212|Bioanalyytikot (terveydenhuolto)||Medical and pathology laboratory technicians|
3213|Farmaseutit||Pharmaceutical technicians and assistants|
3214|Hammas- ja apuvälineteknikot||Medical and dental prosthetic technicians|
3221|Sairaanhoitajat ym.||Nursing associate professionals|
3222|Kätilöt||Midwifery associate professionals|
3230|Luontais- ja vaihtoehtohoitajat||Traditional and complementary medicine associate professionals|
3240|Seminologit ym.||Veterinary technicians and assistants|
3251|Suuhygienistit||Dental assistants and therapists|
3254|Optikot||Dispensing opticians|
3255|Fysioterapeutit ym.||Physiotherapy technicians and assistants|
3257|Terveys- ja työsuojelutarkastajat||Environmental and occupational health inspectors and associates|
3258|Sairaankuljetuksen ensihoitajat||Ambulance workers|
3259|Muut luokittelemattomat terveydenhuollon asiantuntijat||Health associate professionals not elsewhere classified|
3311|Arvopaperi- ja valuuttakauppiaat||Securities and finance dealers and brokers|
3312|Luotto- ja laina-asiantuntijat||Credit and loans officers|
3313|Kirjanpidon ja laskentatoimen asiantuntijat||Accounting associate professionals|
3314|Tilastointi- ja matematiikka-asiantuntijat||Statistical, mathematical and related associate professionals|
3315|Arvioitsijat ja vahinkotarkastajat||Valuers and loss assessors|
3321|Vakuutusalan palvelumyyjät||Insurance representatives|
3322|Myyntiedustajat||Commercial sales representatives|
3323|Sisäänostajat||Buyers|
3324|Kaupanvälittäjät||Trade brokers|
3331|Huolitsijat, tulli- ja laivanselvittäjät||Clearing and forwarding agents|
3332|Konferenssi- ja tapahtumajärjestäjät||Conference and event planners|
3333|Työnvälittäjät||Employment agents and contractors|
3334|Kiinteistönvälittäjät ja isännöitsijät||Real estate agents and property managers|
3339|Muut liike-elämän asiantuntijat||Business services agents not elsewhere classified|
3341|Toimistotyön esimiehet||Office supervisors|
3342|Asianajosihteerit||Legal secretaries|
3343|Johdon sihteerit ja osastosihteerit||Administrative and executive secretaries|
3344|Toimistosihteerit (terveydenhuolto)||Medical secretaries|
3351|Tulli- ja rajavirkamiehet||Customs and border inspectors|
3352|Verovalmistelijat ja -tarkastajat||Government tax and excise officials|
3353|Sosiaaliturvaetuuksien käsittelijät||Government social benefits officials|
3354|Lupavirkamiehet||Government licensing officials|
3355|Komisariot ja ylikonstaapelit||Police inspectors and detectives|
3359|Muut julkishallinnon valmistelu- ja valvontavirkamiehet||Government regulatory associate professionals not elsewhere classified|
3411|Lainopilliset avustajat ja järjestöalan asiantuntijat||Legal and related associate professionals|
3412|Sosiaalialan ohjaajat ja neuvojat ym.||Social work associate professionals|
3413|Seurakuntatyöntekijät||Religious associate professionals|
3421|Urheilijat||Athletes and sports players|
3422|Urheiluvalmentajat ja toimitsijat||Sports coaches, instructors and officials|
3423|Liikunnan ja vapaa-ajan ohjaajat||Fitness and recreation instructors and programme leaders|
3431|Valokuvaajat||Photographers|
3432|Sisustussuunnittelijat ym.||Interior designers and decorators|
3433|Gallerioiden, museoiden ja kirjastojen tekniset työntekijät||Gallery, museum and library technicians|
3434|Keittiöpäälliköt||Chefs|
3435|Muut taide- ja kulttuurialan asiantuntijat||Other artistic and cultural associate professionals|
3511|Käytön operaattorit||Information and communications technology operations technicians|
3512|Käytön tukihenkilöt||Information and communications technology user support technicians|
3513|Tietoverkkoteknikot||Computer network and systems technicians|
3514|Webmasterit ja -teknikot||Web technicians|
3521|Lähetys- ja audiovisuaaliteknikot||Broadcasting and audio-visual technicians|
3522|Televiestinnän tekniset asiantuntijat||Telecommunications engineering technicians|
4110|Toimistoavustajat|Kontorsassistenter|General office clerks|toimistoapulainen
4120|Yleissihteerit|Kontorssekreterare|Secretaries (general)|sihteeri, toimistosihteeri, myyntisihteeri
4131|Tekstinkäsittelijät|Textbehandlare|Typists and word processing operators|tekstinkäsittelijä
4132|Tallentajat|Dataregistrerare|Data entry clerks|tallentaja
4211|Pankki- ym. toimihenkilöt|Banktjänstemän m.fl.|Bank tellers and related clerks|palvelumyyjä (posti), asiakasneuvoja (pankki), pankkitoimihenkilö, palveluneuvoja (pankki)
4212|Vedonvälittäjät, bingo- ja kasinopelin hoitajat ym.|Vadförmedlare, croupierer m.fl.|Bookmakers, croupiers and related gaming workers|pelinhoitaja, totomyyjä, ruletinhoitaja, bingotyöntekijä
4213|Panttilainaajat|Pantlånare|Pawnbrokers and money-lenders|panttilainauskonttorin virkailija
4214|Maksujenperijät|Inkasserare|Debt-collectors and related workers|perintäkäsittelijä, ulosottovirkailija, perintäneuvottelija
4221|Matkatoimistovirkailijat|Resebyråtjänstemän|Travel consultants and clerks|matkatoimistovirkailija
4222|Puhelinpalveluneuvojat|Telefonservicerådgivare|Contact centre information clerks|asiakasneuvoja (puhelin), puhelinpalveluneuvoja
4223|Puhelinvaihteenhoitajat|Växeltelefonister|Telephone switchboard operators|puhelinvaihteenhoitaja, puhelunvälittäjä
4224|Hotellin vastaanottovirkailijat|Hotellreceptionister|Hotel receptionists|vastaanottovirkailija (hotelli), hotellivirkailija
4225|Informaatiopisteen asiakasneuvojat|Kundrådgivare vid informationsdisk|Enquiry clerks|informaatiopisteenhoitaja, palveluneuvoja (infopiste), asiakasneuvoja (infopiste)
4226|Vastaanoton ja neuvonnan hoitajat|Receptions- och rådgivningspersonal|Receptionists (general)|vastaanottoavustaja (sairaala ym.), terveyskeskusavustaja
4227|Tutkimus- ja markkinatutkimushaastattelijat|Undersöknings- och marknadsundersökningsintervjuare|Survey and market research interviewers|markkinatutkimushaastattelija, tutkimushaastattelija, tilastohaastattelija
4229|Muualla luokittelemattomat asiakaspalvelutyöntekijät|Övrig kundtjänstpersonal utan annan klassificering|Client information workers not elsewhere classified|hätäkeskuspäivystäjä
4311|Taloushallinnon toimistotyöntekijät|Kontorspersonal inom ekonomiförvaltning|Accounting and bookkeeping clerks|laskenta-assistentti, kirjanpidon assistentti, laskuttaja (taloushallinto), reskontranhoitaja
4312|Tilasto-, rahoitus- ja vakuutusalan toimistotyöntekijät|Kontorspersonal inom statistik-, finansierings- och försäkringssektorn|Statistical, finance and insurance clerks|vakuutuskäsittelijä, korvauskäsittelijä (vakuutus), tilastosihteeri, rahoitusassistentti
4313|Palkanlaskijat|Löneräknare|Payroll clerks|palkanlaskija
4321|Varastonhoitajat ym.|Lagerförvaltare m.fl.|Stock clerks|varastonhoitaja, työkaluvarastonhoitaja, varastokirjanpitäjä, keskusvarastonhoitaja
4322|Tuotannon valmistelijat|Produktionsassistenter|Production clerks|logistiikkasihteeri
4323|Kuljetuksen toimistotyöntekijät|Kontorspersonal inom transport|Transport clerks|ajojärjestelijä (tieliikenne), huolintasihteeri, liikenteenohjaaja, lentoliikennevirkailija, matkahuoltovirkailija
4411|Kirjastotyöntekijät|Bibliotekspersonal|Library clerks|kirjastotyöntekijä, kirjastoavustaja, tietopalvelunhoitaja (kirjasto)
4412|Postinkantajat ja -lajittelijat|Brevbärare och postsorterare|Mail carriers and sorting clerks|postinkäsittelijä, postinkantaja, toimistovahtimestari, virastomestari
4413|Koodaajat, oikolukijat ym.|Kodare, korrekturläsare m.fl.|Coding, proof-reading and related clerks|korjauslukija, oikolukija, koodaaja (ei ohjelmoija)
4415|Arkistotyöntekijät|Arkivanställda|Filing and copying clerks|arkistoija, arkistovirkailija
4416|Henkilöstöhallinnon avustavat toimistotyöntekijät|Assisterande kontorspersonal inom personalförvaltning|Personnel clerks|henkilöstöassistentti, henkilöstösihteeri
4419|Muut muualla luokittelemattomat toimisto- ja asiakaspalvelutyöntekijät|Övrig kontors- och kundtjänstpersonal utan annan klassificering|Clerical support workers not elsewhere classified|mainosassistentti, kustannusassistentti, julkaisuavustaja
5111|Lentoemännät, purserit ym.|Flygvärdinnor, purser m.fl.|Travel attendants and travel stewards|lentoemäntä, purseri, stuertti (lentokone, laiva)
5112|Konduktöörit, lipuntarkastajat ym.|Konduktörer, biljettkontrollanter m.fl.|Transport conductors|matkalipuntarkastaja (julkinen liikenne), konduktööri
5113|Matkaoppaat|Guider|Travel guides|museo-opas, matkaopas
5120|Ravintola- ja suurtaloustyöntekijät|Restaurang- och storhushållspersonal|Cooks|kokki, suurtalouskeittäjä, emäntä (suurtalous), hovimestari, vuoroesimies (ravintola), palveluvastaava (ruokahuolto)
5131|Tarjoilijat|Servitörer|Waiters|tarjoilija
5132|Baarimestarit|Bartendrar|Bartenders|baarimestari, pubinpitäjä
5141|Kampaajat ja parturit|Frisörer|Hairdressers|parturi-kampaaja, hiusmuotoilija, kampaaja
5142|Kosmetologit ym.|Kosmetologer m.fl.|Beauticians and related workers|kosmetologi, manikyristi, pedikyristi, maskeeraaja
5151|Siivoustyön esimiehet toimistoissa, hotelleissa ja muissa laitoksissa|Arbetsledare inom städning på kontor, hotell m.fl.|Cleaning and housekeeping supervisors in offices, hotels and other establishments|siivoustyönjohtaja, palveluvastaava (siivous), palveluesimies (siivous), hotelliemäntä (siivous)
5152|Yksityiskotien taloudenhoitajat|Hushållerskor i privata hem|Domestic housekeepers|taloudenhoitaja (yksityiskoti), maatilamatkailuyrityksen hoitaja
5153|Kiinteistöhuollon työntekijät|Fastighetsskötare|Building caretakers|kiinteistöhuoltomies, talonmies, suntio
5161|Astrologit, ennustajat ym.|Astrologer, siare m.fl.|Astrologers, fortune-tellers and related workers|astrologi, ennustaja
5163|Hautauspalvelutyöntekijät|Personal inom begravningstjänster|Undertakers and embalmers|hautauspalvelutyöntekijä, hautaustoimiston työntekijä, haudankaivaja, krematoriotyöntekijä
5164|Eläintenhoitajat ja lemmikkieläinten trimmaajat|Djurskötare och djurfrisörer|Pet groomers and animal care workers|eläinten kouluttaja, eläinlääkärin avustaja, koe-eläinhoitaja, eläintenhoitaja (eläintarha, sirkus, kennel)
5165|Ajo-opettajat|Trafiklärare|Driving instructors|ajo-opettaja, autokoulunopettaja, liikenneopettaja
5169|Muualla luokittelemattomat henkilökohtaisen palvelun työntekijät|Övrig servicepersonal inom personliga tjänster utan annan klassificering|Personal services workers not elsewhere classified|
5211|Kioski- ja torimyyjät|Kiosk- och torgförsäljare|Stall and market salespersons|kioskimyyjä (ulko-), torimyyjä, kojumyyjä
5212|Katumyyjät (elintarvikkeet)|Gatuförsäljare (livsmedel)|Street food salespersons|hot dog -myyjä (yleisötapahtuma), jäätelönmyyjä (yleisötapahtuma)
5221|Kauppiaat (pienyrittäjät)|Butiksinnehavare (småföretagare)|Shop keepers|kauppias, ruokakauppias, kukkakauppias, huoltoasemanpitäjä (yrittäjä)
5222|Myymäläesimiehet|Butiksföreståndare|Shop supervisors|myymäläesimies, myymälänhoitaja, osastonhoitaja (kauppa), myymäläpäällikkö
5223|Myyjät|Försäljare|Shop sales assistants|myyjä (vähittäisliike), tukkumyyjä, kioskimyyjä (sisä-), automyyjä
5230|Kassanhoitajat ja lipunmyyjät|Butikskassörer, biljettförsäljare m.fl.|Cashiers and ticket clerks|myymäläkassanhoitaja, lippukassanhoitaja (viihde- ja urheilutapahtumat, elokuvat), myymäläkassa
5241|Mallit|Modeller|Fashion and other models|mainosmalli, taidemalli, valokuvamalli
5242|Tuote-esittelijät|Varudemonstratörer|Sales demonstrators|myyntiesittelijä, tuote-esittelijä, konsulentti
5243|Suoramyyjät|Direktförsäljare|Door to door salespersons|suoramyyjä, verkostomyyjä
5244|Puhelin- ja asiakaspalvelukeskusten myyjät|Försäljare, telefonförsäljning och kontaktcenter|Contact centre salespersons|myyjä (puhelin- ja asiakaspalvelukeskus), verkkokaupan myyjä, telemarkkinoija, puhelinmyyjä
5245|Huoltamotyöntekijät|Bensinstationspersonal|Service station attendants|polttoainemyyjä (venesatama), huoltamotyöntekijä (huoltoasema), myyjä (huoltoasema)
5246|Kahvila- ja baarimyyjät|Försäljare, kaféer och barer|Food service counter attendants|kahvilatarjoilija, kahvilatyöntekijä, baarityöntekijä, kahvilanpitäjä (yrittäjä)
5249|Muut muualla luokittelemattomat myyntityöntekijät|Övrig försäljningspersonal utan annan klassificering|Sales workers not elsewhere classified|
5311|Lastenhoitotyöntekijät|Personal inom barnomsorgen|Child care workers|perhepäivähoitaja, lastenhoitaja (päiväkoti), lastenhoitaja (yksityiskoti), lasten iltapäivähoitaja, kerho-ohjaaja (lapsityö), leikkikenttäohjaaja
5312|Koulunkäyntiavustajat|Skolgångsbiträden|Teachers' aides|koulunkäyntiavustaja, koulunkäynninohjaaja, luokka-avustaja
5321|Lähihoitajat|Närvårdare|Health care assistants|lähihoitaja (laitos), perushoitaja (laitos), mielenterveyshoitaja (laitos), kehitysvammaistenhoitaja, asuntolanhoitaja (sosiaaliala), lastenhoitaja (sairaala)
5322|Kodinhoitajat (kotipalvelutoiminta)|Hemvårdare (hemvårdstjänster)|Home-based personal care workers|kodinhoitaja, kotiavustaja, lähihoitaja (koti), omaishoitaja, henkilökohtainen avustaja
5329|Muut terveydenhuoltoalan työntekijät|Övrig personal inom hälso- och sjukvården|Personal care workers in health services not elsewhere classified|välinehuoltaja (sairaala ym.), hammashoitaja, tekninen apulainen (apteekki), farmanomi, hieroja, kuntohoitaja
5411|Palomiehet|Brandmän|Fire-fighters|palomies, pelastaja, savusukeltaja
5412|Poliisit|Poliser|Police officers|nuorempi konstaapeli, vanhempi konstaapeli
5413|Vanginvartijat|Fångvaktare|Prison guards|vanginvartija, ylivartija (vankila)
5414|Vartijat|Väktare|Security guards|järjestyksenvalvoja, museovartija, turvatarkastaja (lentoasema), teollisuusvartija, myymäläetsivä, aulavartija
5419|Muut suojelu- ja vartiointityöntekijät|Övrig säkerhetspersonal|Protective services workers not elsewhere classified|rantavalvoja, uimavalvoja, kunnallinen pysäköinninvalvoja
6111|Pelto- ja avomaaviljelijät||Field crop and vegetable growers|
6112|Hedelmäpuiden ja pensaiden yms. kasvattajat||Tree and shrub crop growers|
6113|Puutarhurit, kasvihuoneviljelijät ja -työntekijät||Gardeners, horticultural and nursery growers|
6114|Yhdistetyn maan- ja vihannesviljelyn sekä puutarhanhoidon harjoittajat||Mixed crop growers|
6121|Liha- ja lypsykarjan sekä muiden kotieläinten kasvattajat||Livestock and dairy producers|
6122|Siipikarjankasvattajat||Poultry producers|
6123|Mehiläistenhoitajat ym.||Apiarists and sericulturists|
6129|Muut eläinten kasvattajat ja hoitajat||Animal producers not elsewhere classified|
6130|Yhdistetyn maanviljelyn ja eläintenkasvatuksen harjoittajat||Mixed crop and animal producers|
6210|Metsurit ja metsätyöntekijät||Forestry and related workers|
6221|Kalanviljelijät ja -viljelytyöntekijät||Aquaculture workers|
6222|Kalastajat||Inland and coastal waters fishery workers|
6224|Riistanhoitajat ja metsästäjät||Hunters and trappers|
7111|Talonrakentajat||House builders|
7112|Muurarit ym.||Bricklayers and related workers|
7113|Kivenhakkaajat ja -leikkaajat ym.||Stonemasons, stone cutters, splitters and carvers|
7114|Betonirakentajat ja raudoittajat||Concrete placers, concrete finishers and related workers|
7115|Kirvesmiehet ja rakennuspuusepät||Carpenters and joiners|
7119|Muut rakennustyöntekijät||Building frame and related trades workers not elsewhere classified|
7121|Kattoasentajat ja -korjaajat||Roofers|
7122|Lattianpäällystystyöntekijät||Floor layers and tile setters|
7123|Rappaajat||Plasterers|
7124|Eristäjät||Insulation workers|
7125|Lasinasentajat||Glaziers|
7126|Putkiasentajat||Plumbers and pipe fitters|
7127|Ilmastointi- ja jäähdytyslaiteasentajat||Air conditioning and refrigeration mechanics|
7131|Rakennusmaalarit ym.||Painters and related workers|
7132|Ruiskumaalaajat ja -lakkaajat||Spray painters and varnishers|
7133|Rakennuspuhdistajat ja nuohoojat||Building structure cleaners|
7211|Muotin- ja keernantekijät||Metal moulders and coremakers|
7212|Hitsaajat ja kaasuleikkaajat||Welders and flame cutters|
7213|Ohutlevysepät||Sheet metal workers|
7214|Paksulevysepät ja rautarakennetyöntekijät||Structural metal preparers and erectors|
7215|Kaapelin- ja köysienasentajat||Riggers and cable splicers|
7221|Sepät||Blacksmiths, hammersmiths and forging press workers|
7222|Työkaluntekijät ja lukkosepät||Toolmakers and related workers|
7223|Koneenasettajat ja koneistajat||Metal working machine tool setters and operators|
7224|Konehiojat, kiillottajat ja teroittajat||Metal polishers, wheel grinders and tool sharpeners|
7231|Moottoriajoneuvojen asentajat ja korjaajat||Motor vehicle mechanics and repairers|
7232|Lentokoneasentajat ja -korjaajat||Aircraft engine mechanics and repairers|
7233|Maatalous- ja teollisuuskoneasentajat ja -korjaajat||Agricultural and industrial machinery mechanics and repairers|
7234|Polkupyöränkorjaajat ym.||Bicycle and related repairers|
7311|Kellosepät ja hienomekaanisten laitteiden tekijät ja korjaajat||Precision-instrument makers and repairers|
7312|Soittimien tekijät ja virittäjät||Musical instrument makers and tuners|
7313|Koru-, kulta- ja hopeasepät||Jewellery and precious metal workers|
7314|Saven- ja tiilenvalajat ja dreijaajat||Potters and related workers|
7315|Lasinpuhaltajat, -leikkaajat, -hiojat ja -viimeistelijät||Glass makers, cutters, grinders and finishers|
7316|Kaivertajat, etsaajat ja koristemaalarit||Sign writers, decorative painters, engravers and etchers|
7317|Puu-, kori- yms. käsityötuotteiden tekijät||Handicraft workers in wood, basketry and related materials|
7318|Tekstiili-, nahka- yms. käsityötuotteiden tekijät||Handicraft workers in textile, leather and related materials|
7319|Muut käsityöntekijät||Handicraft workers not elsewhere classified|
7321|Painopinnanvalmistajat||Pre-press technicians|
7322|Painajat||Printers|
7323|Jälkikäsittelijät ja sitomotyöntekijät||Print finishing and binding workers|
7411|Rakennussähköasentajat||Building and related electricians|
7412|Muut sähköasentajat||Electrical mechanics and fitters|
7413|Linja-asentajat ja -korjaajat||Electrical line installers and repairers|
7421|Elektroniikka- ja automaatiolaitteiden asentajat ja korjaajat||Electronics mechanics and servicers|
7422|Tieto- ja viestintäteknologian asentajat ja korjaajat||Information and communications technology installers and servicers|
7511|Lihanleikkaajat, kalankäsittelijät ym.||Butchers, fishmongers and related food preparers|
7512|Leipurit ja kondiittorit||Bakers, pastry-cooks and confectionery makers|
7513|Meijeristit, juustomestarit ym.||Dairy products makers|
7514|Hedelmä- ja vihannestuotteiden valmistajat||Fruit, vegetable and related preservers|
7515|Ruokien ja juomien laaduntarkkailijat||Food and beverage tasters and graders|
7516|Tupakkatuotteiden valmistajat||Tobacco preparers and tobacco products makers|
7521|Raakapuun käsittelijät||Wood treaters|
7522|Huonekalupuusepät ym.||Cabinet-makers and related workers|
7523|Konepuusepät||Woodworking machine tool setters and operators|
7531|Vaatturit, pukuompelijat, turkkurit ja hatuntekijät||Tailors, dressmakers, furriers and hatters|
7532|Leikkaajat ja mallimestarit||Garment and related patternmakers and cutters|
7533|Koru- ja muut tekstiiliompelijat||Sewing, embroidery and related workers|
7534|Verhoilijat||Upholsterers and related workers|
7535|Turkisten muokkaajat ja nahkurit||Pelt dressers, tanners and fellmongers|
7536|Suutarit ym.||Shoemakers and related workers|
7541|Vedenalaistyöntekijät||Underwater divers|
7542|Panostajat ja räjäyttäjät||Shotfirers and blasters|
7543|Luokittelijat ja laaduntarkkailijat (pl. ruoat ja juomat)||Product graders and testers (except foods and beverages)|
7544|Savupuhdistajat, tuholais- ja rikkakasvintorjujat||Fumigators and other pest and weed controllers|
7549|Muut pääluokkaan 7 muualla luokittelemattomat työntekijät||Craft and related workers not elsewhere classified|
8111|Kaivos- ja louhostyöntekijät||Miners and quarriers|
8112|Rikastustyöntekijät||Mineral and stone processing plant operators|
8113|Iskuporaajat ja syväkairaajat||Well drillers and borers and related workers|
8114|Betonituote- ym. teollisuuden prosessityöntekijät||Cement, stone and other mineral products machine operators|
8121|Metalliteollisuuden prosessityöntekijät||Metal processing plant operators|
8122|Metallien teolliset päällystäjät ja viimeistelijät||Metal finishing, plating and coating machine operators|
8131|Kemianteollisuuden prosessityöntekijät ym.||Chemical products plant and machine operators|
8132|Valokuvatuotteiden valmistuksen prosessityöntekijät||Photographic products machine operators|
8141|Kumituoteteollisuuden prosessityöntekijät||Rubber products machine operators|
8142|Muovituoteteollisuuden prosessityöntekijät||Plastic products machine operators|
8143|Paperituoteteollisuuden prosessityöntekijät||Paper products machine operators|
8151|Kuitujenkäsittely-, kehruu- ja puolauskoneiden hoitajat||Fibre preparing, spinning and winding machine operators|
8152|Kutoma- ja neulekoneiden hoitajat||Weaving and knitting machine operators|
8153|Teollisuusompelijat||Sewing machine operators|
8154|Valkaisu-, värjäys- ja puhdistuskoneiden hoitajat||Bleaching, dyeing and fabric cleaning machine operators|
8155|Turkisten ja nahkojen teolliset käsittelijät ja värjääjät||Fur and leather preparing machine operators|
8156|Jalkine- ja laukkuteollisuuden prosessityöntekijät||Shoemaking and related machine operators|
8157|Pesulatyöntekijät||Laundry machine operators|
8159|Muut tekstiili-, turkis- ja nahkatuoteteollisuuden prosessityöntekijät||Textile, fur and leather products machine operators not elsewhere classified|
8160|Elintarviketeollisuuden prosessityöntekijät||Food and related products machine operators|
8171|Paperimassan sekä paperin ja kartongin valmistuksen prosessityöntekijät||Pulp and papermaking plant operators|
8172|Puu- ja sahatavaran prosessityöntekijät||Wood processing plant operators|
8181|Lasi- ja keramiikkateollisuuden uunienhoitajat||Glass and ceramics plant operators|
8182|Höyrykoneiden ja lämmityskattiloiden hoitajat ja lämmittäjät||Steam engine and boiler operators|
8183|Pakkaus-, pullotus- ja etiköintikoneiden hoitajat||Packing, bottling and labelling machine operators|
8189|Muut muualla luokittelemattomat prosessityöntekijät||Stationary plant and machine operators not elsewhere classified|
8211|Konepaja- ja metallituotteiden kokoonpanijat||Mechanical machinery assemblers|
8212|Sähkö- ja elektroniikkalaitteiden kokoonpanijat||Electrical and electronic equipment assemblers|
8219|Muut teollisuustuotteiden kokoonpanijat||Assemblers not elsewhere classified|
8311|Veturinkuljettajat||Locomotive engine drivers|
8312|Jarru-, turvalaite- ja vaihdetyöntekijät||Railway brake, signal and switch operators|
8321|Moottoripyörälähetit yms.||Motorcycle drivers|
8322|Henkilö-, taksi- ja pakettiautonkuljettajat||Car, taxi and van drivers|
8331|Linja-auton- ja raitiovaununkuljettajat||Bus and tram drivers|
8332|Kuorma-auton ja erikoisajoneuvojen kuljettajat||Heavy truck and lorry drivers|
8341|Maa- ja metsätaloustyökoneiden kuljettajat||Mobile farm and forestry plant operators|
8342|Maansiirtokoneiden ym. kuljettajat||Earthmoving and related plant operators|
8343|Nosturinkuljettajat||Crane, hoist and related plant operators|
8344|Ahtaajat ja trukinkuljettajat ym.||Lifting truck operators|
8350|Kansimiehistö ym. vesiliikenteen työntekijät|Däckmanskap, sjötrafikarbetare m.fl.|Ships' deck crews and related workers|lossinkuljettaja, kansimies, konemies (laiva), merimies
9111|Kotiapulaiset ja -siivoojat|Hembiträden och städare|Domestic cleaners and helpers|kotisiivooja, kotiapulainen
9112|Toimisto- ja laitossiivoojat ym.|Kontors- och hotellstädare m.fl.|Cleaners and helpers in offices, hotels and other establishments|lentokoneen siivooja, kerroshoitaja (hotelli), toimistosiivooja, junasiivooja, laivasiivooja, laitoshuoltaja, sairaala-apulainen, päiväkotiapulainen
9122|Ajoneuvojen pesijät|Fordonstvättare|Vehicle cleaners|autonpesijä
9123|Ikkunanpesijät|Fönsterputsare|Window cleaners|ikkunanpesijä
9129|Muut puhdistustyöntekijät|Övriga rengöringsarbetare|Other cleaning workers|kokolattiamatonpesijä
9211|Maanviljelyn avustavat työntekijät|Medhjälpare, jordbruk|Crop farm labourers|hedelmänpoimija (kausityöntekijä), vihannesten poimija (kausityöntekijä), mansikanpoimija (kausityöntekijä)
9212|Karjankasvatuksen avustavat työntekijät|Medhjälpare, djuruppfödning|Livestock farm labourers|karjatilan avustava työntekijä
9213|Yhdistetyn maanviljelyn ja karjankasvatuksen avustavat työntekijät|Medhjälpare, växtodling och djuruppfödning, blandad drift|Mixed crop and livestock farm labourers|avustava maatilatyöntekijä (viljely- ja karjatila)
9214|Avustavat puutarhatyöntekijät|Medhjälpare, trädgårdsodling|Garden and horticultural labourers|puistoapulainen, taimitarha-apulainen, puutarha-apulainen, hautausmaan kesätyöntekijä
9215|Metsätalouden avustavat työntekijät|Medhjälpare, skogsbruk|Forestry labourers|avustava metsätyöntekijä, käpyjen kerääjä, metsämarjojen poimija
9216|Kalatalouden ja vesiviljelyn avustavat työntekijät|Medhjälpare, fiske och vattenbruk|Fishery and aquaculture labourers|kalanviljelylaitoksen avustava työntekijä
9311|Kaivosten avustavat työntekijät|Medhjälpare, gruvor|Mining and quarrying labourers|avustava kaivostyöntekijä, avustava louhostyöntekijä
9312|Maa- ja vesirakentamisen avustavat työntekijät|Medhjälpare, anläggningsverksamhet|Civil engineering labourers|ratatyöntekijä, kunnossapitotyömies (tietyö), asfalttityöntekijä, tietyöntekijä
9313|Rakennusalan avustavat työntekijät|Medhjälpare, byggnadsverksamhet|Building construction labourers|sekatyömies (talonrakennus), rakennusapulainen, muurarin apulainen
9321|Käsinpakkaajat|Handpaketerare|Hand packers|käsinpakkaaja
9329|Muut valmistusalan avustavat työntekijät|Övriga medhjälpare inom industrin|Manufacturing labourers not elsewhere classified|pullolajittelija, komponenttien kokooja (käsin)
9332|Eläinvetoisten kulkuneuvojen kuljettajat|Förare av djurdragna fordon|Drivers of animal-drawn vehicles and machinery|koiravaljakon ajaja
9333|Rahdinkäsittelijät, varastotyöntekijät ym.|Godshanterare, lagerarbetare m.fl.|Freight handlers|muuttomies, varastotyöntekijä, terminaalityöntekijä, rahtaaja (lentoasema)
9334|Hyllyjen täyttäjät|Varupåfyllare|Shelf fillers|hyllyjen täyttäjä, myymäläapulainen
9411|Pikaruokatyöntekijät|Personal inom snabbmatssektorn|Fast food preparers|pizzanpaistaja, hampurilaistyöntekijä, pikaruokatyöntekijä
9412|Avustavat keittiötyöntekijät|Köksbiträden|Kitchen helpers|astiankantaja, keittiöapulainen, astianpesijä
9510|Mainosten jakajat, kengänkiillottajat ym.|Reklamutdelare, skoputsare m.fl.|Street and related service workers|mainostenjakaja, ilmaislehtien jakaja, feissari
9520|Katumyyjät (pl. elintarvikkeet)|Gatuförsäljare (utom livsmedel)|Street vendors (excluding food)|ilmapallomyyjä, joulukuusimyyjä, karnevaalitarvikkeiden myyjä
9611|Jätteiden kerääjät|Avfallsinsamlare|Garbage and recycling collectors|apukuljettaja (jätehuolto), kaatopaikkatyöntekijä
9612|Jätteiden lajittelijat|Avfallssorterare|Refuse sorters|kierrätystyöntekijä, lajittelija (kierrätyskeskus), kierrätyskeskusapulainen
9613|Kadunlakaisijat ym.|Gatsopare m.fl.|Sweepers and related labourers|lumenluoja
9621|Sanomalehtien jakajat, lähetit ja kantajat|Tidnings- och reklamutdelare, bud|Messengers, package deliverers and luggage porters|lehdenjakaja (varhaisjakelu), lähetti, kantaja
9622|Satunnaistöiden tekijät|Diversearbetare|Odd job persons|sekatyöntekijä
9623|Mittareiden lukijat ym.|Mätaravläsare m.fl.|Meter readers and vending-machine collectors|mittarinlukija, myyntiautomaattien hoitaja, pysäköintiautomaattien hoitaja
9629|Muut muualla luokittelemattomat työntekijät|Övrig personal utan annan klassificering|Elementary workers not elsewhere classified|paikannäyttäjä (teatteri ym.), pysäköinninvalvoja (yleisötapahtuma), huvipuistotyöntekijä, eteisvahtimestari (hotelli, ravintola, teatteri ym.), vaatenaulakonhoitaja
`;
