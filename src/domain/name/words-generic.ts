// Words that names of bodies share, by concept, in the languages that business news and registers use most.
// A row is `concept: words; words of several parts; stem*`. A concept's own name is one of its words. A stem with a star
// stands for all words that begin with it: Russian and German decline theirs. Han, kana and Hangul words are found
// inside unspaced names as well. Words are given as people write them; they are compared in their normalised form.

/** Says how a body is built, not which one it is: leaving it out tells little. */
export const STRUCTURE = `
group: grp; groupe; gruppe; grupo; gruppo; grupa; groep; gruppen; koncern; konzern; концерн; группа; группы; група; группа компаний; gruppa; gk; 集团; グループ; 그룹; مجموعة; majmouat; ομιλος; gruppa kompaniy
holding: holdings; hldg; hldgs; hlds; holdco; холдинг; kholding; холдингс; 控股; ホールディングス; ホールディング; 홀딩스; 지주; القابضة; al qabida; holdingi; beteiligungs*; beteiligung; participations
company: pmc; чвк; co; cie; compagnie; compania; companhia; компания; компании; компанія; kompaniya; kompania; compagnia; 公司; 会社; gesellschaft; selskab; selskap; bolaget; שركة; شركة; الشركة; sharikat; sherkat; firma; фирма; společnost; spolka; sirketi; מפעלי; חברת; חברה; общество; obshchestvo; maatschappij; societe; sociedad; sociedade; societa; tovaristvo; εταιρεια
corporation: corp; корпорация; корпорації; korporatsiya; korporatsia; corporacion; corporacao
enterprise: enterprises; entreprise; entreprises; unternehmen; unternehmens*; empresa; empresas; предприятие; підприємство; predpriyatie; predpriyatiye; pidpryyemstvo; 企业; エンタープライズ; бизнес; impresa; imprese; przedsiebiorstwo; podnik; vallalat; unternehmung
organization: organisation; organizacion; organizacao; организация; организации; організація; org; organizatsiya; 组织; 机构; organizzazione; منظمة
`

/** What a great many companies do or call themselves: weaker than a name, stronger than how it is built. */
export const ACTIVITY = `
technology: technologies; tech; techntechs; technologie; technologien; tecnologia; tecnologias; технологии; технологія; технологии*; tekhnologii; tekhnologiya; technologii; teknoloji; teknologi; 科技; 技术; テクノロジー; テクノロジーズ; 테크놀로지; 테크; 기술; 技術; τεχνολογια; التكنولوجيا
system: systems; syst; sys; systeme; systemes; sistemas; sistemi; system; система; системы; sistemy; sistema; 系统; システム; システムズ; 시스템; 시스템즈; системи
solution: solutions; soluciones; losungen; решения; resheniya; 解决方案; ソリューション; ソリューションズ; 솔루션
service: services; svc; svcs; serv; servicios; servizi; servicos; dienste; dienstleistung*; dienstleistungen; сервис; servis; 服务; サービス; 서비스; услуги; hizmetleri; خدمات
international: intl; internacional; internationale; internationaler; internazionale; internasional; международный; международная; международное; mezhdunarodn*; mezhdunarodny; mezhdunarodnyy; международн*; 国际; インターナショナル; 인터내셔널; uluslararasi; الدولية; الدوليه; miedzynarodow*; internationales; міжнародн*; bein al milali
global: worldwide; world wide; globale; глобал; 环球; 全球; グローバル; 글로벌; العالمية
industry: industries; ind; inds; industrie; industrien; industria; industrias; industrial; industrielle; индустрия; промышленн*; промышленность; promyshlenn*; promyshlennost; 工业; 产业; 实业; 工業; インダストリーズ; 산업; industri; endustri; endustrisi; sanayi; sanayii; الصناعية; الصناعات; صناعات; prumysl; przemysl*; ipar*; промисл*
industrialcommercial: industrial and commercial; industrial commercial; 工商; торгово промышленн*
trading: trade; trdg; tdg; trad; comercio; comercial; commercial; commerciale; handel; handels; handelsgesellschaft; торговый; торговая; торгов*; torgov*; trading house; торговый дом; торговля; trgovina; ticaret; ticareti; 贸易; 商贸; 商事; 商业; 経商; トレーディング; 무역; 상사; التجارية; للتجارة; commerce; commercio; obchod; handlow*; kereskedelm*; import export; export import; 进出口
management: beheer; mgmt; mgt; mngt; gestion; gestao; verwaltung; verwaltungs*; управление; управления; upravlenie; менеджмент; menedzhment; 管理; マネジメント; 경영; 매니지먼트; upravlyayushchaya; управляющая; gestione; yonetim; zarzadzanie
partner: partners; ptnrs; ptrs; partenaires; partneri; партнеры; partnery; 伙伴; パートナーズ; 파트너스; associates; assoc; associes; associados
consulting: consultants; consultancy; consult; beratung; beratungs*; unternehmensberatung; conseil; consultoria; consulenza; консалтинг; konsalting; 咨询; コンサルティング; 컨설팅; advisory; advisors; advisers; advisor
development: dev; devt; developments; developers; entwicklung; entwicklungs*; developpement; desarrollo; sviluppo; desenvolvimento; развитие; развития; razvitiya; razvitie; 发展; 开发; 開発; 개발; developer; розвитку; التنمية; للتنمية; gelisim; rozwoj*
product: products; prods; produits; produkte; productos; produkt*; prodotti; продукт*; 产品; 制品; 製品; 제품
production: productions; prod; produktion; produccion; producao; производство; производств*; производственн*; proizvodstvo; proizvodstven*; 生产; プロダクション; uretim; انتاج; виробни*
equipment: equip; оборудование; 设备; 装备; ausrustung; equipos
computer: computers; computing; компьютер; 计算机; 电脑; コンピュータ; コンピューター; 컴퓨터; informatique; informatica; informatik
software: softwares; софт; soft; 软件; ソフトウェア; ソフト; 소프트웨어; softver
laboratory: lab; labs; laboratories; laboratoires; laboratorio; laboratorios; laboratoire; labor; лаборатория; laboratoriya; 实验室; 研究所; ラボ; 랩; 연구소; laboratori
research: forschung; forschungs*; recherche; investigacion; исследован*; 研究; 研究院; リサーチ; 연구; ricerca; pesquisa
ai: artificial intelligence; 人工智能; 智能; искусственный интеллект; ии; 人工知能; エーアイ; 인공지능; 에이아이; intelligence artificielle
network: networks; netzwerk; сеть; сети; 网络; ネットワーク; ネットワークス; 네트웍스; 네트워크; reseau; reseaux; redes
digital: digitale; цифров*; 数字; 数码; デジタル; 디지털
online: онлайн; 在线; オンライン; 온라인; com
studio: studios; студия; 工作室; スタジオ; 스튜디오; estudio; estudios
brand: brands; marke; marken; marcas; 品牌
operation: operations; betrieb; betriebs*; operaciones; 运营; 経営
organisationunit: division; department; dept; unit; branch; филиал; filial; zweigniederlassung; succursale; sucursal; 分公司; 支店; representative office; 代表处
headquarters: hq; штаб; 总部; hauptsitz
agency: agentur; agence; agencia; агентство; agentstvo; 代理; エージェンシー; agenzia; وكالة
supply: supplies; 供应; снаб; снабжение; snab; supply chain; 供应链
innovation: innovations; innov; innovative; 创新; инновации; инновац*; イノベーション
`

/** A word with a meaning that languages translate, and that tells names apart as a name does. */
export const TRANSLATED = `
merchant: merchants; 招商; marchands; kaufleute
national: الأهلي; natl; natnl; nationale; nationaler; nacional; nazionale; национальн*; natsionaln*; nationale; 国家; 国立; 全国; 국립; 국가; الوطنية; الوطني; ulusal; milli; narodowy; narodow*; narodn*; народн*; narodni; національн*; nasional; krajow*
state: staat; staatlich*; etat; estado; estatal; государственн*; gosudarstvenn*; державн*; derzhavn*; 国有; 国营; devlet; panstwow*; stato; statni; федеральн*; federaln*; federal; federale; bundes; госуд*; الحكومية
central: zentral; zentral*; centrale; центральн*; tsentraln*; 中央; 中心; セントラル; 중앙; المركزي; merkez; centralny; centraln*; merkezi; centre; center; ctr; zentrum; centro; центр; tsentr; センター; 센터; مركز
people: peoples; volks; pueblo; 人民; 인민; الشعب; halk
first: 1st; premier; premiere; primera; primeiro; erste; erster; первый; первая; pervyy; pervy; 第一; 제일; ファースト; birinci; الاول; primo
general: generale; allgemeine; генеральн*; general; 通用; 総合; ゼネラル; 제너럴; العامة
united: unis; unidos; unidas; vereinigte; vereinigt; объединенн*; obyedinenn*; obedinenn*; 联合; 統合; ユナイテッド; 유나이티드; المتحدة; birlesik; zjednoczon*; об единенн*; uniti; verenigde
new: neue; neuer; neu; nouveau; nouvelle; nuevo; nueva; novo; nova; новый; новая; novyy; novaya; 新; 신; ニュー; nowy; yeni; الجديدة; nuova; nuovo
royal: konigliche; royale; koninklijke; королевск*; 皇家; ロイヤル; 로열; الملكية; kraliyet; kongelige; kungliga
islamic: islamique; islamische; исламск*; 伊斯兰; イスラム; الإسلامية; الاسلامي; الاسلامية; islamico; islami; eslami
cooperation: kooperation; cooperacion; сотрудничеств*; 合作; 協力; 협력; التعاون; zusammenarbeit
northern: north; nord; norte; northern; север; северн*; северо; sever; severn*; severo; 北方; 北; 北部; ノース; 북; kuzey; nordic; nordique; северн
southern: south; sud; sur; юг; южн*; yuzhn*; 南方; 南; サウス; 남; guney; sul; sued
eastern: east; ost; este; oriental; orient; восток; восточн*; vostok; vostochn*; 东方; 东; 東; イースト; 동; dogu; الشرق
western: west; ouest; oeste; occidental; запад; западн*; zapad; zapadn*; 西部; 西; ウエスト; 서; bati; الغرب
great: grand; grande; gross; grosse; большой; великий; 大; グレート; 대; buyuk; gran; velik*
security: безопасност*; bezopasnost*; sicherheit; seguridad; 安全; guvenlik; securite; sicurezza
foreign: внешн*; vneshn*; exterior; exteriores; etrangeres; auswartig*; 外交; 外国; иностранн*; inostrann*; estero; 外务; dissisleri
affair: affairs; дел; del; 事务; asuntos; affaires; isleri; angelegenheiten
economy: economic; economics; wirtschaft; wirtschafts*; economie; economia; экономик*; экономич*; ekonom*; 经济; 経済; 경제; economico; iktisat; gospodark*; економ*; economica
internal: interior; внутренн*; vnutrenn*; inneren; innere; интерьер; interieur; 内务; 内政
culture: kultur; cultura; культур*; kultur*; 文化; 문화; cultural; kulturn*
direct: прям*; direkt; directo; 直接; pryam*
public: publique; publico; общественн*; offentlich*; 公共; 公; obshchestvenn*
monetary: monetario; monetaire; wahrungs*; валютн*; valyutn*; 货币; 通貨; 통화
labour: labor party; arbeit; arbeits*; travail; trabajo; труда; 劳动; 労働; 노동; emek
human: humain; humano; человек*; 人; 인간; menschen
right: rights; droits; derechos; прав; 权利; 인권
technical: technisch*; technique; tecnico; техническ*; tekhnichesk*; 理工; 工科; テクニカル; 기술; teknik; politechnika; technion; политехнич*; polytechnic; politecnico; polytechnique
normal: 师范; педагогич*; pedagogical
joint: совместн*; 合资; 共同; gemeinsame
child: children; childrens; enfants; kinder; 儿童; дет*
revolution: revolutionary; 革命; революц*; revolyuts*; الثورة; enghelab; devrim
guard: guards; corps; pasdaran; 卫队; страж*; гвард*; الحرس
space: космич*; kosmich*; 太空; 空间; raumfahrt
young: youth; молод*; jeunes; jugend; 青年
house: haus; maison; casa; дом; dom; 之家; ハウス
brothers: bros; gebruder; freres; hermanos; братья; 兄弟; brother; fratelli; irmaos; gebr
son: sons; sohne; fils; hijos; сыновья; figli; filhos; 父子
saint: st; sankt; san; santa; sao; sainte; св; санкт; svyat*; sint; святой; свят*
`

/** Words of grammar: they are not compared. */
export const GRAMMAR =
  'the of and for in at on by with to a de la le les des du der die das den dem und fur fuer von vom zu im et en pour aux l d da do dos das e y el los las del di della dei delle degli per i и в на по для им имени imeni van het voor og och i ja of u na za ve 的 之 和 与 及 の と та з του της και of al ال بن و ol ul ye'
