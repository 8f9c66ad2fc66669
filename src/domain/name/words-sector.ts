// Lines of business in names of bodies; rows as in words-generic.ts.

/** A line of business. It tells siblings apart: X Energy is not X Capital, and often not X. */
export const SECTOR = `
bank: banks; banco; banque; banca; bankas; banka; banky; bankasi; bankgesellschaft; bankverein; банк; банка; банку; bankers; banking; banki; 银行; 銀行; 은행; バンク; بنك; البنك; مصرف; בנק; banka ad; τραπεζα; pank; pankki; banken; ธนาคาร; ngan hang; bancorp; bancorporation; bancshares
capital: кэпитал; капитал; kapital; 资本; キャピタル; 캐피탈; 캐피털; capitale; رأس المال; kapitals; cap
investment: investments; inv; invest; investing; investissement; investissements; inversion; inversiones; investimento; investimenti; investimentos; investitions*; инвест; инвестиции; инвестиц*; инвестиционн*; investitsion*; investitsii; 投资; インベストメント; 투자; الاستثمار; للاستثمار; الاستثمارات; استثمار; yatirim; inwestycj*; інвестиц*; investor; investors
finance: financial; fin; finanz; finanzen; finanz*; financiera; financiere; financiero; finanziaria; финанс; финансы; финансов*; финанс*; finans; finanse; finansov*; 金融; 财务; ファイナンス; ファイナンシャル; フィナンシャル; 금융; 파이낸셜; finances; المالية; фінанс*; finansal; 财政; maliye
insurance: ins; assurance; assurances; assur; versicherung; versicherungs*; versicherungen; seguros; assicurazioni; страхование; страхов*; strakhov*; insurer; 保险; 海上保险; 보험; 保険; ubezpieczen; التأمين; للتأمين; sigorta; assurantie; verzekering*; reinsurance; seguro; biztosito; pojistovna; strakhovanie
fund: funds; fonds; fondo; fondos; fundo; фонд; фонда; fond; 基金; ファンド; 펀드; 기금; صندوق; fundusz; fonu; alap
trust: 信托; 信託; トラスト; 신탁; 트러스트; treuhand
asset: assets; actifs; activos; 资产; アセット; 자산; активы; активами; активов; aktivami
securities: security; wertpapier*; valores; titres; 证券; 証券; 증권; ценные бумаги; ценных бумаг; brokerage; брокер; sicherheits*; seguridad
exchange: borse; bourse; bolsa; биржа; birzha; 交易所; 取引所; 거래소; stock exchange; borsa; borsasi
energy: energie; energia; energies; energi; энергия; энерго; энергет*; energet*; energo; энергетик*; 能源; エネルギー; エナジー; 에너지; enerji; الطاقة; للطاقة; energetika; енерг*
power: электроэнерг*; elektroenerg*; 电力; 電力; パワー; 전력; 파워; strom; electricite; electricidad; electricity; elektrik; الكهرباء; stromversorgung; elektrizitats*
electric: electrical; elec; elect; electrique; electrica; электрическ*; 电气; 電気; 電機; 电机; エレクトリック; 일렉트릭; 전기; elektro; elektrische; электро; elettrica
electronic: electronics; elektronik; electronique; electronica; электроника; электрон*; elektron*; 电子; 電子; エレクトロニクス; 전자; 일렉트로닉스; elettronica; elektronika
oil: 石油天然气; oil and gas; oil gas; petroleum and natural gas; нефтегаз*; neftegaz*; нефть; нефти; нефт*; neft; neftyan*; petroleum; petrpetrole; petroleo; petrolifera; petroleos; 石油; オイル; 오일; 석유; النفط; للنفط; البترول; petrolleri; нафти; нафтова; naftowa; naftowy; erdmineralol
gas: газ; газа; gaz; 天然气; 燃气; ガス; 가스; الغاز; للغاز; erdgas; natural gas; gasversorgung; gasprom; газов*
chemical: chemicals; chem; chemie; chimie; quimica; химия; химич*; химическ*; khim*; 化学; 化工; ケミカル; 화학; 케미칼; kimya; kimyevi; chimica; chemische; petrochemical; petrochemicals; petrochem; нефтехим*; 石化; 石油化工; 石油化学; quimicas
pharmaceutical: pharmaceuticals; pharma; pharm; pharmaceutique; farma; farmaceutica; фарма; фармацевт*; farmatsevt*; 制药; 医药; 药业; 製薬; 제약; ilac; pharmazeut*; arzneimittel; farmaceutic*; farmaceutyczn*; gyogyszer*
medical: medicine; medicines; med; medizin; medizin*; medical; medico; medica; медицин*; медиц*; 医疗; 医学; メディカル; 의료; 메디컬; tibbi; medicale
health: healthcare; health care; sante; salud; saude; gesundheit; gesundheits*; здоров*; здравоохран*; zdrav*; 健康; 卫生; 保健; ヘルス; ヘルスケア; 헬스케어; saglik; zdrowi*; الصحة; salute; sanita
biotechnology: biotech; biotechnologies; bio; 生物; 生物技术; バイオ; 바이오; биотех*; biosciences; bioscience; life sciences; biologics; biopharma; biopharmaceutical; biopharmaceuticals
steel: сталь; stahl; acier; acero; aco; acciaio; 钢铁; 製鉄; 制铁; 스틸; 철강; celik; stal; сталев*; stalevar*; مصنع الحديد; 钢; スチール; iron and steel; iron steel; 제철
metal: metals; metall; металл; металлург*; metallurg*; metaux; metales; metallurgical; 金属; メタル; 금속; metallurgy; hutnicz*; metallurgie
mining: mines; mine; mineracao; mineria; minera; miniere; bergbau; горнодобывающ*; горно; 矿业; 鉱業; 광업; マイニング; madencilik; gornodob*; minerals; mineral; resources; ressources; recursos; 资源; ресурсы; rohstoff*; kopaln*; gorno
coal: уголь; угольн*; ugol*; charbon; kohle; 煤炭; 煤; carbon
construction: constr; const; constructions; construccion; construcciones; costruzioni; construcao; bau; baugesellschaft; строитель*; строит*; stroitel*; stroy; строй; 建设; 建筑; 建設; 건설; insaat; insaati; building; buildings; builders; batiment; bauunternehm*; budow*; строительство; البناء; للمقاولات; المقاولات; contracting; contractors; contractor; hochbau; stavebn*; 工程
engineering: eng; engg; engrg; engineers; ingenieria; ingenierie; ingenieur*; инжиниринг; инженерн*; inzhiniring; エンジニアリング; 엔지니어링; muhendislik; ingegneria; engenharia; الهندسة
machinery: machines; machine; mach; maschinen; maschinen*; maschinenbau; maquinaria; машин*; машиностро*; mashin*; 机械; 重机; 機械; 기계; makina; makine
manufacturing: mfg; manufacture; manuf; manufacturers; manufacturas; mfr; 制造; 製造; 제조; производител*; manufacturer; fabrication; fertigung; imalat
heavy: 重工; 重工业; 重工業; 중공업; heavy industries; heavy industry; heavy inds
motor: motors; автомобиль*; авто; avto*; avtomobil*; auto; automotive; automobile; automobiles; automobil*; automotriz; automoviles; 汽车; 自動車; 자동차; モーター; モータース; 모터스; моторс; motoren*; motoren; автозавод; avtozavod; otomotiv; otomobil; car; cars; motor company; 自动车
airline: airlines; air; airways; air lines; авиалинии; авиа*; avialinii; aerolineas; linea aerea; lineas aereas; fluggesellschaft; luftfahrt; 航空; 航空公司; エアライン; エアラインズ; 항공; hava yollari; aviation; aerolinee; avia; aviakompaniya; авиакомпания; الطيران; للطيران; الخطوط الجوية; хава; compagnie aerienne; luftverkehr
aerospace: аэрокосмич*; luft und raumfahrt; aeroespacial; 航天; 宇航; 宇宙; エアロスペース; 우주; 항공우주; aeronautics; aeronautical
shipping: ship; ships; navigation; судоход*; морск*; sudokhod*; reederei; armateur; naviera; navigazione; 航运; 海运; 海運; 해운; denizcilik; marine; maritime; maritima; морской; الملاحة; للملاحة; schiffahrt; schifffahrt; пароходство; parokhodstvo; shipping line; shipping lines; tankers; tanker
shipbuilding: shipyard; shipyards; верфь; верфи; судостро*; sudostro*; schiffbau; werft; chantiers; astilleros; 造船; 船舶; 조선; 조선해양; tersane; суднобуд*
logistics: logistic; logistik; logistique; logistica; логистика; логист*; logistika; 物流; ロジスティクス; 물류; 로지스틱스; lojistik; freight; cargo; forwarding; spedition
transport: transportation; trans; transports; transporte; transportes; trasporti; транспорт; транспортн*; 运输; 交通; 運輸; 운송; 교통; nakliyat; tasimacilik; verkehr; verkehrs*; النقل; للنقل; doprav*; transportn*
railway: railways; railroad; rail; железная дорога; железных дорог; залізниця; залізниці; железные дороги; zheleznye dorogi; zheleznodorozhn*; chemins de fer; ferrocarril*; bahn; eisenbahn; 铁路; 铁道; 鉄道; 철도; demiryollari; ferrovie; 轨道; ржд; rzd
telecommunication: telecommunications; telecom; telecoms; telekom; telecomunicaciones; telecomunicazioni; телеком; телекоммуникац*; telekommun*; 电信; 通信; 通讯; 通信; テレコム; 통신; 텔레콤; связь; svyaz; الاتصالات; للاتصالات; telekomunik*; communications; communication; kommunikation; comms; коммуникац*; comunicaciones
mobile: 移动; モバイル; 모바일; мобил*; mobil; cellular; wireless; telefonica movil
media: медиа; medien; medios; 传媒; 媒体; メディア; 미디어; press; пресс; publishing; verlag; издательство; editions; editorial; 出版; news; 新闻; zeitung; broadcasting; television; tv; 电视; 广播; телеви*; radio; радио
entertainment: entertain; unterhaltung; 娱乐; エンタテインメント; エンターテインメント; 엔터테인먼트; развлечен*; entretenimiento; games; game; gaming; 游戏; ゲーム; 게임즈; игры
music: musik; musique; musica; 音乐; ミュージック; 뮤직; музыка
pictures: picture; film; films; movies; cinema; 影业; 电影; ピクチャーズ; кино
cloud: 云; 云计算; クラウド; 클라우드; облако
internet: интернет; 互联网; インターネット; 인터넷; web
data: daten; donnees; datos; данные; 数据; データ; 데이터
semiconductor: semiconductors; semi; полупроводник*; halbleiter; 半导体; 半導体; 반도체; semiconducteurs; semiconductores; セミコンダクター
integratedcircuit: integrated circuit; integrated circuits; 集成电路; 集積回路; микросхем*; ic
display: displays; 显示; ディスプレイ; 디스플레이
battery: batteries; 电池; 電池; 배터리; batterie; batterien; батаре*
device: devices; 终端; 器件; 装置; デバイス; 디바이스; приборостро*; прибор*
instrument: instruments; 仪器; приборы; instrumente
quantitative: quant; квантитатив*; 量化
robotics: robot; robots; робот*; 机器人; ロボット; ロボティクス; 로보틱스; 로봇
food: foods; lebensmittel; aliments; alimentos; alimentari; пищев*; продовольств*; 食品; 食物; フーズ; 식품; 푸드; gida; alimentaire; nahrungsmittel; spozywcz*; харчов*
beverage: beverages; brewery; breweries; brewing; brauerei; cervejaria; cerveceria; пиво; пивоварен*; 饮料; 啤酒; ビール; 음료; 맥주; brasserie; birra; wine; wines; 酒业; drinks; bottling; bottlers
agriculture: agricultural; agri; agro; agrar; agricole; agricola; сельскохозяй*; агро; 农业; 农业; 農業; 농업; tarim; земледел*; rolnicz*; farms; farm; 农村; аграрн*; сельхоз; selkhoz; selskokhoz*
retail: einzelhandel; supermarket; supermarkets; stores; store; shop; shops; 零售; 百货; 超市; リテール; ストア; 리테일; магазин; kaufhaus; supermercados; department stores; mart
textile: textiles; textil; текстил*; 纺织; 織物; 섬유; tekstil; apparel; garments; clothing; 服装; fashion; moda; wear
paper: papier; papel; 纸业; 製紙; 제지; бумага; kagit; pulp; целлюлоз*; carta
cement: zement; ciment; cemento; cementos; цемент; 水泥; セメント; 시멘트; cimento
glass: glas; verre; vidrio; стекло; 玻璃; 硝子; ガラス; 유리; cam
realestate: real estate; realty; immobilien; immobilien*; immobilier; immobiliare; inmobiliaria; imobiliaria; недвижимость; недвижим*; nedvizhimost; 房地产; 地产; 置业; 不動産; 부동산; gayrimenkul; property; properties; estates; land; liegenschaften; العقارية; 不动产; grundstucks*
hotel: hotels; hoteles; отель; гостиниц*; 酒店; ホテル; 호텔; hospitality; resorts; resort; otel
tourism: travel; tours; tour; turismo; tourisme; туризм; туристич*; 旅游; 旅行; ツーリスト; 여행; reisen; reise*; turizm; voyages; السياحة
hospital: krankenhaus; klinik; clinic; clinics; hopital; больница; клиника; 医院; 病院; 병원; hastanesi; kliniken; klinikum
education: educational; bildung; enseignement; educacion; образован*; 教育; エデュケーション; 교육; egitim; school; schools; schule; ecole; escuela; школа; 学校; 学院; 中学; academy; akademie; академия; akademiya; academie; 아카데미; college; colleges
university: universities; univ; universitat; universitaet; universitat*; universite; universidad; universita; universidade; university; universiteit; universitet; universitet*; университет*; університет*; uniwersytet*; 大学; 대학교; 대학; جامعة; universitesi; יוניברסיטת; yliopisto; πανεπιστημιο; egyetem; univerzita; มหาวิทยาลัย; dai hoc; الجامعة
institute: institut; instituto; istituto; институт; институт*; інститут*; inst; 研究院; 学会; インスティテュート; 연구원; معهد; instytut; institution
foundation: stiftung; fondation; fundacion; fundacao; fondazione; благотворительный фонд; 基金会; 財団; 재단; مؤسسة; vakfi; nadace; fundacja; stichting; sihtasutus; 财团
association: assn; assoc; verband; verein; assoziation; asociacion; associazione; associacao; ассоциация; ассоциац*; союз; soyuz; 协会; 協会; 협회; union; federation; bund; vereinigung; جمعية; dernegi; zwiazek; stowarzyszen*; confederation; asotsiatsiya; league; liga
committee: ausschuss; comite; комитет; комитет*; komitet*; 委员会; 委員会; 위원회; commission; комиссия; kommission; comision; commissione; لجنة; komisja; komissiya
council: rat; conseil; consejo; consiglio; совет; sovet; 理事会; 会议; 평의회; مجلس; rada; рада
ministry: ministerium; ministere; ministerio; ministero; министерств*; ministerstv*; міністерств*; وزارة; bakanligi; minist; υπουργειο; min
court: gericht; tribunal; суд; cour; corte; 法院; 裁判所; 법원; محكمة; mahkeme
government: govt; regierung; gouvernement; gobierno; governo; правительств*; pravitelstv*; 政府; 정부; حكومة; уряд; administration; администрация
army: armee; armata; ejercito; вооруженн* сил*; армия; 军; 解放军; military; militar; военн*; voenn*; defence; defense; verteidigung; оборон*; oborona; oboron*; difesa; defensa; 国防; 防卫; 防衛; 국방; الدفاع; savunma; obrony; armed forces; вооруженные силы; 防务
police: polizei; полиция; politsiya; policia; 公安; 警察; 경찰; شرطة
party: partei; partido; партия; parti; 党; 당; حزب; partito; partia; partiya; hizb
museum: музей; musee; museo; 博物馆; 美術館; 박물관; muzeum
nuclear: atomic; atom; атом*; ядерн*; 核; 核电; 原子力; 원자력; nucleaire; nuklear; kern; nucleares; iaderno*
water: wasser; wasser*; eau; agua; вода; водоканал; 水务; 水; 수자원; su; vodokanal
aviationplant: aircraft; авиастроит*; aviastroit*; авиацион*; aviats*; flugzeug*; 飞机; 航空機; 항공기; ucak
plant: factory; works; werk; werke; werke*; usine; fabrica; fabrik; завод; завод*; zavod; zavody; комбинат; kombinat; фабрика; fabrika; 工厂; 厂; 工場; 공장; fabrikasi; mill; mills; مصنع; zaklad*
port: hafen; порт; puerto; porto; 港口; 港; 港湾; 항만; liman; ports; airport; аэропорт; flughafen; 机场; 空港; 공항
design: design; gestaltung; дизайн; 设计; デザイン; 디자인; konstrukt*; конструкторск*; design bureau; конструкторское бюро; кб; okb; окб; бюро; buro; bureau
life: leben; vie; vida; жизнь; zhizn; 人寿; 生命; 생명; ライフ; 라이프; vita
scientific: science; sciences; wissenschaft; wissenschaften; scientifique; cientifica; наук; науки; научн*; nauchn*; nauk; 科学; サイエンス; 과학; научно
market: markets; markt; marche; mercado; рынок; 市场; マーケット; 마켓
private: 私募; частн*; prive; privado
equity: 股权; акц*; эквити
venture: venture; ventures; венчур*; 创投; 创业投资; 风险投资; ベンチャー; 벤처; 벤처스; ベンチャーズ; vc; risk capital
pension: rente; retraite; pensiones; пенсион*; 养老; 年金; 연금; pensions; renten*; emeryt*; superannuation
tobacco: tabak; tabac; tabaco; табак; 烟草; たばこ; 담배; tutun; cigarette
plastic: plastics; kunststoff*; plastik; пласт*; 塑料; プラスチック; 플라스틱; plastiques; polymers; polymer
rubber: reifen; pneu; резин*; шина; tire; tires; tyre; tyres; 轮胎; 橡胶; ゴム; タイヤ; 타이어; 고무; lastik; caoutchouc
environment: environmental; umwelt; environnement; medio ambiente; экологич*; 环境; 环保; 環境; 환경; cevre; ambiente
solar: sonnen; солнечн*; 太阳能; ソーラー; 태양광; photovoltaic; pv; gunes
wind: ветро*; 风电; 风能; 풍력; eolienne; eolica; ruzgar
renewable: renewables; erneuerbare; renouvelable; возобновля*; 可再生; 新能源; 再生可能; 재생
`
