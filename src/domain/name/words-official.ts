// Words of official and register names: of ministries, academies, plants, and what stands before them; rows as in
// words-generic.ts. They come before the rows of the other tables, which give the same concepts more words.

/** Says what right or rank a body has: in an official name it stands before the name proper, in others it is left out. */
export const OFFICIAL_STRUCTURE = `
company: kaisha; gaisha; شركت; شركة مساهمة عامة; sherkate; perusahaan; syarikat; компанией; kompani
republic: republik; cumhuriyet; republique; republica; repubblica; republika; республик*; respublik*; республіка; جمهورية; الجمهورية; 共和国; 공화국; cumhuriyeti; jomhouri; jomhuri; kingdom; konigreich; royaume; reino; королевств*; المملكة; islamic republic; исламская республика; исламской республики; jomhouri islami; jomhuri islami; jomhouri eslami; jomhuri eslami; جمهوري اسلامي; الجمهورية الإسلامية; federal republic; bundesrepublik
statecorporation: state corporation; state company; госкорпорация; госкомпания; государственная корпорация; государственная компания; goskorporatsiya; gosudarstvennaya korporatsiya; gosudarstvennaya kompaniya; 总公司; 集团总公司; group corporation
nationalcompany: national company; national joint stock company; национальная компания; национальная акционерная компания; natsionalnaya kompaniya; національна компанія; національна акціонерна компанія; ұлттық компания; ұлттық компаниясы
productionassociation: npo; нпо; нво; npp; нпп; нпк; npk; нпц; npts; пао нпо; research and production association; scientific and production association; scientific production association; science and production association; research production association; research and production enterprise; scientific production enterprise; scientific and production enterprise; research production enterprise; research and production corporation; scientific and production corporation; scientific production corporation; research and production company; research and production center; research and production centre; research and production complex; scientific and production complex; научно производственное объединение; научно производственное предприятие; научно производственная корпорация; научно производственная компания; научно производственный комплекс; научно производственный центр; nauchno proizvodstvennoe obedinenie; nauchno proizvodstvennoye obyedineniye; nauchno proizvodstvennoe obyedinenie; nauchno proizvodstvennoe predpriyatie; nauchno proizvodstvennoye predpriyatiye; nauchno proizvodstvennaya korporatsiya; nauchno proizvodstvennyy kompleks; nauchno proizvodstvennyy tsentr; науково виробниче підприємство; науково виробниче об єднання; production association; производственное объединение; proizvodstvennoe obedinenie; виробниче об єднання
nationalresearch: national research; national research centre; national research center; national scientific center; национальный исследовательский; национальный исследовательский центр; национальный научный центр; federal research center; federal research centre; федеральный исследовательский центр; natsionalnyy issledovatelskiy tsentr; ниц; nits; state research center; state scientific center; государственный научный центр; государственный научный центр российской федерации; гнц; gosudarstvennyy nauchnyy tsentr
`

export const OFFICIAL_ACTIVITY = `
miningcompany: mining and metallurgical company; mining and metallurgical; горно металлургическая компания; гмк; gmk; mmc; mining and processing plant; горно обогатительный комбинат; гок
service: служб*; sluzhb*; dienst; servicio; servizio; servico; 服务局; 处; خدمة; yperesia; υπηρεσια; sluzba; szolgalat; xizmati
technology: техник*; tekhnologiy*; технологи*; технолог*; tehnologij*; technologii; التقنية; 기술원; fanavari
research: научно исследовательский; научно исследовательская; научно исследовательское; научно исследовательского; nauchno issledovatelskiy; nauchno issledovatelskii; nauchno issledovatelskaya; scientific research; scientific and research; badan; badania; arastirma; البحوث; بحوث; للبحوث; исследовательск*; issledovatel*; 연구개발; pazhouhesh; tahghighat; ricerche; investigaciones; pesquisas; onderzoek; vyzkum*; badawcz*
international: междунар*; интернэшнл; mezhdunarod*; الدولي; 국제; kokusai; internationaal; mezinarodn*; nemzetkozi; διεθνης
development: tosee; toseh; 振兴; kaihatsu; kalkinma; gelistirme; ontwikkeling; utvikling; udvikling; utveckling; رشد
trading: торговли; 商务; shoji; boeki; bazargani; торгово*; torgovo; dis ticaret; محدودة للتجارة; tejarat; obchodn*
industry: kogyo; sangyo; sanaye; صنايع; промышленно*; promyshlenno*; промислов*; teollisuus; industrij*
equipment: seibi; ekipman; tajhizat; оборудован*; oborudovan*; uskuna
agency: агентств*; agentstv*; 厅; 機構; الوكالة; ajans; ajansi; agentura; agencja; ugynokseg; 기구; agentschap
administration: administracion; administrazione; администрац*; administratsi*; 管理局; 총국; idaresi
headquarters: gharargah; qarargah; gharargahe; قرارگاه; главное управление; glavnoe upravlenie; main directorate; chief directorate; general directorate; direccion general; direction generale; generaldirektion
production: производств*; proizvodstv*; виробницт*; vyrobni; wytwarzani*
`

/** What a body is, and its line of business. */
export const OFFICIAL_SECTOR = `
academyofsciences: academy of sciences; academy of science; академия наук; академии наук; akademiya nauk; akademii nauk; 科学院; akademie der wissenschaften; academie des sciences; academia de ciencias; accademia delle scienze; akademia nauk; akademie ved; أكاديمية العلوم; bilimler akademisi; 과학원; академія наук; академії наук
academy: academies; akademie; академ*; akadem*; academie; academia; accademia; akademia; akademija; أكاديمية; الأكاديمية; akademisi; 아카데미; アカデミー; akademi; академія; akademie ved
ministry: министерство; ministerstvo; 部; 省; 부; ministerstwo; ministerul; ministeriet; departementet; ministeri*; vezarat; وزارت; vazirligi; министрлиги; министрлігі; الوزارة; minister*; міністерство; kementerian
institute: институт; institutul; instituut; instytutu; ústav; intezet; enstitusu; ινστιτουτο; институ*; institut*; 学会; 연구소; المعهد; ustav
university: univerzitet; univerzitni; universitetas; ulikool; университетинин; πανεπιστημιο; universitas; universiti; daneshgah; دانشگاه; daigaku; univerzita; universitatea; вуз; higher school; ун т; universitesinin; 대학원; sveuciliste
foreign: foreign affairs; foreign relations; external relations; external affairs; иностранных дел; закордонних справ; inostrannykh del; affaires etrangeres; asuntos exteriores; relaciones exteriores; relacoes exteriores; affari esteri; auswartige angelegenheiten; auswartiges; spraw zagranicznych; zahranicnich veci; disisleri; الخارجية; خارجه; 외교; 外务; 外交; εξωτερικων; buitenlandse zaken; utenriks*; kharejeh; 外事
internal: internal affairs; interior affairs; внутренних дел; внутрішніх справ; vnutrennikh del; spraw wewnetrznych; الداخلية; icisleri; εσωτερικων; 내무; binnenlandse zaken; del interior; de l interieur; dell interno
army: defence; defense; обороны; оборонн*; оборони; oborony; oboronn*; military industrial; defensie; forsvar*; forsvars*; defensa nacional; defesa; دفاع; armed forces logistics; 국방부; 国防; αμυνας; narodowej obrony; obrany; honvedelmi; mudafaa; armed forces; вооруженных сил; вооружённых сил; збройних сил; 武装力量; القوات المسلحة; forces armees; fuerzas armadas; forze armate; streitkrafte; nirouhaye mosallah
education: education and science; образования; освіти; oswiaty; onderwijs; opetus*; милли эгитим; milli egitim; تربية; التربية; التعليم; آموزش; amoozesh; istruzione; instruccion; ensino; skolstvi; vzdelavani; 문교; ilim
health: здоров я; охорони здоров я; zdravotnictvi; zdrowia; egeszsegugyi; terveys*; 衛生; 보건; بهداشت; volksgezondheid; public health; υγειας; saglik bakanligi
finance: финансов; фінансів; financi; finansow; finans*; finances; hacienda; 財務; 财政; 기획재정; υπουργειο οικονομικων; οικονομικων; امور اقتصادي; treasury; казначейств*; kaznacheystv*; kincstar; 财务; 金融; tresor; tesoro
justice: justiz; justicia; giustizia; justica; юстиц*; yustits*; юстиції; 司法; 法务; 법무; العدل; adalet; spravedlnosti; sprawiedliwosci; dadgostari; justitie; oikeus*; δικαιοσυνης
transport: транспорта; транспорту; vervoer; liikenne*; ulastirma; 国土交通; راه; المواصلات; tarabari; hamlonaghl
environment: окружающей среды; природных ресурсов; довкілля; srodowiska; zivotniho prostredi; milieu; cevre sehircilik; البيئة; natural resources; prirodnykh resursov; 生态环境; 环境保护
energy: энергетик*; енергетики; الطاقه; 에너지부; energetycz*; enerji ve tabii; nirou; niroo; نيرو; energetick*
telecommunication: связи; svyazi; зв язку; telecommunicatie; haberlesme; المواصلات السلكية; posts; ertebatat; ارتباطات; tsushin; telekomunikasyon; telekomunikasi
socialsecurity: social security; social insurance; 社会保障; 社会保险; seguridad social; securite sociale; sozialversicherung; социального страхования; соціального страхування; sosyal guvenlik; 사회보장; التأمينات الاجتماعية
physics: physical; physik; physique; fisica; физик*; физическ*; fizik*; fizicheskiy; fyzik*; fizyki; 物理; 물리; الفيزياء; fizika; φυσικης; natuurkunde
physicotechnical: physics and technology; physico technical; physical technical; physicotechnical; физико технический; физико технического; физико техническая; fiziko tekhnicheskiy; physikalisch technische; physikalisch technisches; fizyczno techniczny; фізико технічний
chemistry: химии; хімії; chemii; chemistry; 화학연구; كيمياء; الكيمياء
mathematics: mathematical; mathematik; mathematiques; matematicas; matematica; математик*; математическ*; matemati*; 数学; 수학; الرياضيات; wiskunde; riyaziyyat
economics: school of economics; экономики; 财经; wirtschaftsuniversitat; economicas; economiques; ekonomiczny; ekonomicka
law: droit; derecho; diritto; direito; право; права; юридическ*; yuridichesk*; 法学; 政法; 법학; القانون; prawa; hukuk; juridic*; recht; rechts*; legal
machinery: machine building; machinebuilding; mechanical engineering; машиностроения; машиностроени*; машиностроительн*; mashinostroen*; mashinostroitel*; машинобуд*; machinostroenie; przemyslu maszynowego; strojir*; strojn*; 机器; 机械工业; kikai; makina sanayi; машинострое*; mashinostroy*
design: design bureau; construction bureau; конструкторское бюро; конструкторского бюро; konstruktorskoe byuro; konstruktorskoe buro; konstruktorskoye byuro; experimental design bureau; опытно конструкторское бюро; opytno konstruktorskoe byuro; kb; кб; окб; okb; скб; skb; special design bureau; специальное конструкторское бюро; цкб; central design bureau; цкбм; конструкторське бюро; 设计院; 设计局; design institute; проектный институт; проектн*; proektn*
shipbuilding: верф*; verf; verfi; shipbuilding plant; ship building; ship repair; судостроительный завод; судоремонтный завод; суднобудівний завод; stocznia; stoczni; brodogradiliste; arsenal naval; chantier naval; chantiers navals; astillero; estaleiro; cantieri; cantieri navali; fincantieri navale; zosen; shipbuilders; naval shipyard; 조선소; 造船厂; 造船所; werften; skeppsvarv; varv; tersanesi; tersaneleri; sudostroitelnyy zavod; sudostroitelny zavod; suderemont*
aviationplant: aviation plant; aircraft plant; авиационный завод; авиазавод; aviatsionnyy zavod; aircraft factory; aviation factory; letadel; havacilik; هواپيماسازي; aircraft manufacturing; aircraft company; авиастроительная
aerospace: space agency; havacilik ve uzay; فضايي; 우주항공; аэрокосмическ*; аэрокосмос
motor: automobile plant; automotive plant; автомобильный завод; avtomobilnyy zavod; автомобільний завод; jidosha; автозавод; automobilova; otomobil fabrikasi; автомобилестро*; khodro; خودرو; khodrow
electric: denki; elektrisk; elektrotechnick*; elektrotekhnik*; электротехн*; denko; elektryczn*; 電工; 电工; الكهربائية
electronic: denshi; electronique; الكترونيك; elektronick*; elektroniczn*; elektronn*; радиоэлектрон*; radioelektron*; radioelectronic; radio electronic; الإلكترونيات
power: denryoku; elektrarny; elektrownia; elektrownie; energetyczna; energetyczne; elektroenergetik*; rafako; power generation; power station; power plant; centrales
heavy: jukogyo; jyukogyo; juko
chemical: kagaku; khimichesk*; chemiczn*; chemick*; petroshimi; پتروشيمي; petrochimie; хімічн*; kemi; kemian; chimiques
pharmaceutical: seiyaku; yakuhin; farmaceutick*; darou; фармацевтич*; 药; farmasi; laakkeet
construction: kensetsu; komuten; sazandegi; سازندگي; rakennus; byggnads; bygg; budowlan*; stroitelstv*; будів*; insaat ve; engineering and construction; construction and engineering; construction engineering; 工程建设; 建工
steel: iron; seitetsu; tekko; iron and steel works; steel works; steelworks; сталелитейн*; металлургический комбинат; metallurgical plant; металлургический завод; metallurgicheskiy kombinat; металургійний комбінат; металургійний завод; metallurgical combine; hutnictvo; huta; hute; foulad; فولاد; الحديد والصلب; demir celik; demir ve celik; iron steel; siderurgica; siderurgia; siderurgie; siderurgico; acieries; stahlwerk; stahlwerke; zelezarny; acciaierie; terast*; 钢铁厂
mining: kozan; maaden; معادن; التعدين; banicke; wydobyw*; gornicz*; gornictwo; горнорудн*; rudnik*; рудник; рудоупр*; угледобыв*; kogyosho; tambang; pertambangan; minieres; minero; mineira
oil: naft; nafta; نفت; nefteperera*; нефтеперераб*; oil refinery; refinery; refineries; refining; raffinerie; refineria; rafineri; rafineria; нпз; npz; 炼油; 石油公司; petroleumsgesellschaft; neftyanoy; oil refining; petrol ofisi; petrole; petroles; minyak; petroliera
gas: газотранспортн*; gaztransport*; газопровод; gas pipeline; gasleitung; gasunie; غاز; گاز; gazowe; gazowy; plynarensk*; plynu; 가스공사
fund: sovereign wealth fund; national wealth fund; wealth fund; staatsfonds; фонд национального благосостояния; 主权财富基金
bank: ginko; ginkou; banku; bankas; bankasinin; banque; centralbank; bankowy; bankovni; بانك; بانک; банкасы; banki; banque nationale; bankasi as; 은행
securities: shoken; shouken; borsa araci; rynku papierow; bourse
insurance: hoken; kaijo; kasai kaijo; marine and fire; fire and marine; bime; بيمه; pojistovn*; ubezpieczeniowy; ubezpieczen; страховая; страховий; 火灾海上; forsakring; forsikring; vakuutus; sigortasi; asuransi
airline: koku; kouku; havayolu; havayollari; hava yolu; lufttrafik; linie lotnicze; aerolinky; aerolinie; авиакомпани*; aviakompan*; авіакомпанія; авиалин*; الخطوط الجوية; خطوط جوية; خطوط; havapeymaei; هواپيمايي; havapeimai; aeriennes; lineas aereas; linhas aereas; linee aeree; lignes aeriennes; penerbangan; air company; luftfartsselskap; hang khong; maskapai; airways company
railway: železnice; zeleznice; drahy; koleje; pkp; kolej; rautatiet; jarnvagar; tetsudo; kereta api; السكك الحديدية; السكة الحديد; راه آهن; railways company; spoorwegen; ferroviaria; ferroviario; ferroviaire; caminhos de ferro; vasut*; железнодорожн*
shipping: kisen; yusen; kaiun; keshtirani; كشتيراني; keshtiraani; shipping lines; shipping company; sudokhodn*; судноплав*; paroplavba; zegluga; pelayaran; rederi; rederiet; морское пароходство; морской флот; merchant marine
food: shokuhin; gidasi; alimenticia; alimenticios; potravin*; ghazaei; pangan
nuclear: atomenergie; atomic energy; atomnoy energii; атомной энергии; energie atomique; energia atomica; energia nuclear; 原子能; 核能; هسته اي; الطاقة الذرية; atom enerji; nuclear energy; nukleair; jadern*; jadrow*; atomov*; nuklearna; genshiryoku
scientific: נauk; bilim; bilimsel; علوم; العلوم; научн*; nauka; vedeck*; vied; науково; науков*; tudomany*; vetenskap*; wetenschappelijk*; wetenschap; scientifiques; ciencias; ciencia; scienze; scienza; наук*
police: полици*; politsi*; милиция; gendarmerie; жандармерия; policie; policji; الشرطة; rendorseg; emniyet; politie; politi; polis; polisi
intelligence: разведк*; разведывательн*; razvedk*; razvedyvat*; nachrichtendienst; renseignement; inteligencia; 情报; المخابرات; الاستخبارات; istihbarat; informazioni; wywiad; ettelaat; اطلاعات; inlichtingen*; zpravodajsk*; 정보
election: elections; electoral; выбор*; vybor*; wahl*; election commission; избирательная комиссия; избирательн*; izbiratel*; انتخابات; 선거; 选举; eleccoes; elecciones; elettorale
customs: zoll; douane; douanes; aduana; aduanas; dogane; таможенн*; tamozhenn*; митн*; 海关; 관세; الجمارك; gumruk; celni; celna; gomrok
tax: taxation; steuer*; impots; fisc*; налогов*; nalogov*; податков*; 税务; 국세; الضرائب; vergi; maliyat
statistics: statistical; statistik*; statistique; estadistica; istat; статистик*; statisti*; 统计; 통계; الإحصاء; istatistik
parliament: parlament; parlement; parlamento; парламент; 의회; 国会; البرلمان; majles; مجلس الشورى; parlamentti; parlamentul
court: supreme court; oberster gerichtshof; верховный суд; cour supreme; corte suprema; tribunal supremo; 最高人民法院; 最高法院; 대법원; المحكمة العليا; yuksek mahkeme; sad najwyzszy; nejvyssi soud; soud; sad; gerichtshof; gerechtshof; domstol; dadgah
prosecutor: prosecution; procurator; procuratorate; prosecutors; прокуратур*; prokuratur*; staatsanwaltschaft; parquet; fiscalia; procura; procuraduria; 检察院; 검찰; النيابة; savcilik
investigation: investigative; следственн*; sledstvenn*; 侦查; 수사; слідч*; ermittlung*
communistparty: communist party; коммунистическая партия; kommunisticheskaya partiya; kommunistische partei; parti communiste; partido comunista; partito comunista; 共产党; 공산당; الحزب الشيوعي; komunist partisi; комуністична партія; komunisticka strana; dang cong san
democraticparty: democratic party; демократическая партия; demokratische partei; partido democrata; partito democratico; 民主党; 민주당; demokrat parti; الحزب الديمقراطي
church: kirche; eglise; iglesia; chiesa; церковь; tserkov; церква; 教会; 교회; الكنيسة; kosciol; cirkev; kilise
federation: federacion; federazione; federacao; федерац*; federats*; федерація; federacja; federace; federasyonu; الاتحاد; 联合会; 연맹; foderation; verbond; förbund; liitto
union: trade union; profsoyuz; профсоюз; gewerkschaft; syndicat; sindicato; sindacato; اتحاد; birligi; svaz; zwiazek zawodowy; спілка; союз
council: advisory council; الشورى; شوراي; shura; shora; shuraye; 委员会议; conselho; consell; kurulu; konseyi; neuvosto; radet; совет*; рады; sovet; soviet; 평의회; rådet; raad
meteorology: meteorological; hydrometeorological; метеорол*; гидрометеорол*; meteorolog*; 气象; 기상; الأرصاد; wetter*
liberation: liberacion; liberation army; освобожден*; osvobozhd*; befreiung*; تحرير; التحرير; 解放; 해방; kurtulus; liberazione; liberation front
redcross: red cross; croix rouge; rotes kreuz; roten kreuzes; rote kreuz; cruz roja; croce rossa; cruz vermelha; красный крест; красного креста; червоний хрест; червоного хреста; 红十字; 红十字会; 赤十字; 赤十字社; 적십자; 적십자사; الصليب الأحمر; czerwony krzyz; czerwonego krzyza; rode kruis; roda korset
redcrescent: red crescent; croissant rouge; красный полумесяц; красного полумесяца; الهلال الأحمر; kizilay; هلال احمر; helal ahmar; 红新月
front: jabhat; jabhah; фронт; frente; fronte; 阵线; الجبهة; جبهة; cephesi; front de
movement: движение; dvizhenie; bewegung; mouvement; movimiento; movimento; حركة; الحركة; harakat; harakah; hareketi; 运动; 운동; jonbesh; ruch; hnuti; рух
brigade: brigades; бригад*; brigada; brigaden; كتائب; kataib; kataeb; katayib; لواء; liwa; tugayi
jihad: dschihad; джихад; الجهاد; cihad; djihad
library: bibliothek; bibliotheque; biblioteca; библиотек*; bibliotek*; бібліотека; 图书馆; 도서관; مكتبة; kutuphane; biblioteka; knihovna
theatre: theater; teatro; театр; teatr; 剧院; 극장; مسرح; tiyatro; divadlo; opera house
olympic: olympia; olimpico; олимпийск*; olimpiysk*; 奥林匹克; 올림픽; الأولمبية; olympique; olimpiyat; olympijsky
football: fussball; fusbal*; футбол*; futbol*; futebol; calcio; 足球; 축구; كرة القدم; voetbal; pilki noznej; soccer; fodbold; fotboll
`

/** Words that tell names apart and that languages translate. */
export const OFFICIAL_TRANSLATED = `
central: markazi; merkezi; марказий; markaziy; ortaliq; ústřední; ustredni; مركزي; центральний; центрального; centralna; централ*; keskus; centralni
national: melli; ملي; ulttyk; ұлттық; национ*; natsion*; narodni; narodna; национал*; nationaal; kansallis*; 国民; 국민; nacionalni; naczeln*; kebangsaan; kokuritsu; الوطنيه; الوطن; milliy; nasjonal*; nemzeti; εθνικη; εθνικο; εθνικον
state: statal; statale; государ*; državni; drzavni; мемлекеттік; valtion; statlig*; 州立; dowlati; panstwowa; państwowe
united: объедин*; obedin*; obyedin*; об єднан*; المتحده; ujedinjen*; spojene; متحد; förenade; forenede; 联
first: el primero; pierwszy; prvni; perv*
public: общественное; الشعبية; 公立; publiczn*; verejn*; kamu; عمومي
normal: pedagogical university; педагогический; педагогіч*
technical: polytechnical; политехн*; politekhn*; політехн*; технологический; технологического; tekhnologicheskiy; tecnica; tecnologico; 工业大学; 工学; techniczny; techniczna; politechniczny; technicka; technische; teknik; 공과; 工程技术; tekniska; tekniske; teknillinen; πολυτεχνειο; عالي الفني; التكنولوجية; tekhnich*
basic: base; basis; grundlagen*; основн*; الأساسية; اساسي; 基础; basicas; basica; temel; fundamental
western: gharb; westfalen; westlich*; westdeutsch*; zachodn*; zapadn*; 서부; batı; غربي
eastern: shargh; ostlich*; ostdeutsch*; wschodn*; vychodn*; 동부; شرقي; східн*
northern: nordlich*; norddeutsch*; polnocn*; северная; severnaya; shomal; شمال; الشمال; 북부
southern: sudlich*; suddeutsch*; poludniow*; південн*; jonoub; جنوب; الجنوب; 남부; jizn*
security: безпек*; bezpeky; bezpieczenst*; bezpecnost*; أمن; الأمن; amniat; امنيت; 안보; 安全保障; veiligheid; milli guvenlik
world: welt; monde; mondial*; mondiaux; mundo; mundial; всемирн*; мировой; мировая; vsemirn*; світов*; всесвітн*; 世界; 세계; العالمي; swiatow*; svetov*; dunya; wereld; mondiali; sekai
king: konig; konigs; roi; rey; rei; король; короля; krol; kral; الملك; malik; 国王; koning
weapon: weapons; arms; оружейн*; оружи*; oruzhey*; oruzhei*; waffen; waffen*; armas; armes; armi; 兵器; 武器; 무기; الأسلحة; silah; uzbrojen*; zbran*; зброї; armament; armaments; вооружени*; vooruzhen*; rustung; rustungs*
ammunition: munition; munitions; muhimmat; боеприпас*; патронн*; 弹药; الذخيرة
municipal: city; stadt; stadtisch*; ville; municipale; ciudad; comune; gorod*; городск*; муниципальн*; munitsipaln*; міськ*; 市; 시; البلدية; بلدية; belediyesi; belediye; miejsk*; mestsk*; gemeente; shahrdari
regional: region; oblast; областн*; oblastn*; региональн*; regionaln*; обласна; обласний; 地区; 지역; إقليمية; bolge; provincial; provinz; landes; wojewodzk*; krajsk*; краев*
women: woman; womens; frauen; femmes; mujeres; donne; mulheres; женск*; женщин*; 妇女; 女子; 여성; المرأة; kadin; kadinlar; kobiet
veteran: veterans; ветеран*; veteranen; veteranos; 退役军人; 재향군인
student: students; studenten; etudiants; estudiantes; estudantes; студенч*; студентс*; 学生; 학생; الطلبة; ogrenci; studentow
peace: frieden; friedens*; paix; paz; pace; мира; 和平; 평화; السلام; baris; pokoju; vrede
friendship: freundschaft*; amitie; amistad; amicizia; дружб*; druzhb*; 友好; 友谊; 우호; الصداقة; dostluk
resistance: widerstand*; resistencia; сопротивлени*; 抵抗; المقاومة; moqavemat; direnis; resistenza
protection: schutz; proteccion; protezione; protecao; защит*; zashchit*; захист*; 保护; 보호; حماية; koruma; ochrony; bescherming
special: spezial*; especial; speciale; специальн*; spetsialn*; 特种; 특수; الخاصة; ozel; specjaln*; спеціальн*; sonder*; speciaal
strategic: strategy; strategisch*; стратегич*; strategich*; strategique; estrategico; 战略; 전략; الاستراتيجية
free: freie; libre; libero; livre; свободн*; svobodn*; вільн*; 自由; 자유; الحر; الحرة; ozgur; wolna; svobodn*
democratic: demokratisch*; democratique; democratico; демократ*; demokrat*; 民主; 민주; الديمقراطية
social: sozial*; sociale; социальн*; sotsialn*; соціальн*; 社会; 사회; الاجتماعية; sosyal; spoleczn*
tactical: taktisch*; tactique; tactico; тактич*; taktich*; 战术
missile: missiles; rocket; rockets; ракет*; raket*; raketen; 导弹; 火箭; mousaki; فضائي; fuze; misiles
higher: hochschul*; superieure; superior; высш*; vyssh*; вищ*; 高等; 고등; العالي; yuksek; wyzsz*
quality: qualitat; qualite; calidad; качеств*; 质量; 품질; kalite
`
