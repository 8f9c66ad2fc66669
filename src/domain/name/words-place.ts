// Places and brands in names of bodies; rows as in words-generic.ts.

/** Countries, regions and cities, with the adjectives made of them. */
export const PLACE = `
china: chinese; prc; chine; chinesische; кита*; kitay*; 中国; 中华; 中國; 中; 중국; 중화; الصين; cin; kina; kitai; zhongguo; republic of china; peoples republic of china; 中华人民共和国; p r china
japan: japanese; nippon; nihon; япон*; yapon*; 日本; 일본; اليابان; japon; japanische; japonaise; giappone
korea: korean; южная корея; коре*; 韩国; 大韩; 한국; 대한; 高丽; 고려; south korea; republic of korea; كوريا; coree; koreya; corea
northkorea: north korea; dprk; democratic peoples republic of korea; кндр; 朝鲜; 북한; 조선민주주의인민공화국; 朝鲜民主主义人民共和国; pyongyang; пхеньян
russia: russian; russische; росс*; ross; rossiya; rossii; rossiysk*; rossiisk*; rossiyskaya; russian federation; российская федерация; российской федерации; рф; rf; 俄罗斯; ロシア; 러시아; روسيا; rusya; russie; rusia; русск*; rus; rossijsk*
ukraine: ukrainian; украин*; україн*; ukrain*; 乌克兰; ウクライナ; 우크라이나; أوكرانيا; ukrayin*
belarus: belarusian; белорус*; беларус*; bielorussie; 白俄罗斯; belorus*; republic of belarus; belarusi*
kazakhstan: kazakh; казах*; қазақ*; kazakhst*; 哈萨克斯坦; qazaq*
uzbekistan: uzbek; узбек*; uzbek*; ozbek*; o zbek*
germany: german; deutschland; deutsche; deutscher; deutsches; allemagne; alemania; герман*; german*; немецк*; 德国; ドイツ; 독일; ألمانيا; almanya; niemcy; germania
austria: austrian; osterreich; osterreichische; oesterreich*; австри*; 奥地利; オーストリア; autriche
switzerland: swiss; schweiz; schweizerische; schweizer; suisse; svizzera; швейцар*; 瑞士; スイス; 스위스
france: french; francaise; francais; franzosische; francia; франц*; 法国; フランス; 프랑스; فرنسا; fransa; frankreich
italy: italian; italia; italiana; italiano; italie; итал*; 意大利; イタリア; 이탈리아; italya; italien
spain: spanish; espana; espanola; espagne; spanien; испан*; 西班牙; スペイン; 스페인; espanol
portugal: portuguesa; portugues; portuguese; португал*; 葡萄牙
brazil: brazilian; brasil; brasileira; brasileiro; brasileiros; brazil*; бразил*; 巴西; ブラジル; 브라질; bresil
mexico: mexican; mexicana; mexicano; mexicanos; мексик*; 墨西哥; メキシコ
argentina: argentine; argentino; аргентин*; 阿根廷
india: indian; indien; inde; инди*; 印度; インド; 인도; الهند; bharat; hindustan; भारत; भारतीय; hindistan
pakistan: pakistani; пакистан*; 巴基斯坦
iran: iranian; иран*; 伊朗; イラン; 이란; إيران; ایران; islamic republic of iran; ايران; الايرانية
iraq: iraqi; ирак*; 伊拉克; العراق; العراقية
syria: syrian; сири*; 叙利亚; سوريا; السورية; syrian arab republic; syrie
saudi: saudi arabia; saudi arabian; саудовск*; السعودية; السعوديه; 沙特; 沙特阿拉伯; サウジ; 사우디; saoudi*; kingdom of saudi arabia; saudita; العربية السعودية
emirates: uae; united arab emirates; إمارات; الإمارات; оаэ; 阿联酋; emirati
qatar: катар*; 卡塔尔; قطر
kuwait: кувейт*; 科威特; الكويت
egypt: egyptian; египет; египетск*; 埃及; مصر; المصري; المصرية; egypte
turkey: turkish; turkiye; turk; турц*; турецк*; 土耳其; トルコ; 터키; turquie
israel: israeli; израил*; 以色列; ישראל; إسرائيل
usa: us; amer; united states; united states of america; america; american; u s a; сша; америк*; amerik*; 美国; 美; アメリカ; 米国; 미국; أمريكا; etats unis; estados unidos; amerika; vereinigte staaten
uk: united kingdom; great britain; britain; british; british*; великобритан*; британ*; 英国; イギリス; 영국; gb; grossbritannien; royaume uni; bretagne
ireland: irish; ирланд*; 爱尔兰
canada: canadian; канад*; 加拿大; カナダ; 캐나다; canadienne; kanada
australia: australian; австрал*; 澳大利亚; オーストラリア; 호주; australie
newzealand: new zealand; новая зеланд*; 新西兰
netherlands: dutch; nederland; nederlandse; holland; нидерланд*; голланд*; 荷兰; オランダ; 네덜란드; niederlande
belgium: belgian; belgique; belgie; бельг*; 比利时; belgien
sweden: swedish; svenska; sverige; швед*; швец*; 瑞典; スウェーデン; schweden; suede
norway: norwegian; norsk; norske; norge; норвеж*; норвег*; 挪威; norwegen
denmark: danish; danske; dansk; danmark; дат*; дан*ия; 丹麦; デンマーク
finland: finnish; suomen; suomi; финлянд*; финск*; 芬兰; フィンランド; finnland
poland: polish; polska; polski; polskie; polen; польш*; польск*; 波兰; ポーランド; 폴란드; pologne
czech: czech republic; ceska; cesky; ceske; чешск*; чех*; 捷克; czechia
hungary: hungarian; magyar; magyarorszag; венгер*; венгр*; 匈牙利; ungarn; hongrie
romania: romanian; romana; румын*; 罗马尼亚; roumanie
bulgaria: bulgarian; българ*; болгар*; 保加利亚
serbia: serbian; srbija; srpska; серб*; 塞尔维亚
greece: greek; hellenic; hellas; ελλας; ελλαδα; ελληνικη; грец*; греч*; 希腊; grece; griechenland
vietnam: vietnamese; viet nam; вьетнам*; 越南; ベトナム; 베트남
thailand: thai; тайланд; таиланд*; 泰国; タイ; 태국; ไทย
indonesia: indonesian; индонез*; 印度尼西亚; 印尼; インドネシア; 인도네시아
malaysia: malaysian; малайз*; 马来西亚; マレーシア; 말레이시아; malayan
singapore: сингапур*; 新加坡; シンガポール; 싱가포르; singapour; singapur
philippines: philippine; филиппин*; 菲律宾; フィリピン; 필리핀; pilipinas
taiwan: taiwanese; тайван*; 台湾; 台灣; 台; 대만; republic of china taiwan; chinese taipei
hongkong: hong kong; hk; гонконг*; 香港; ホンコン; 홍콩
macau: macao; 澳门; макао
southafrica: south africa; south african; юар; 南非; suid afrika*
africa: african; африк*; 非洲; アフリカ; afrique; afrika
europe: european; eu; европ*; evrop*; 欧洲; ヨーロッパ; 유럽; europa; europaische; europaischer; europaisch*; europeenne; europeen; europea; europeo; emea; أوروبا; avrupa; european union
asia: asian; ази*; 亚洲; アジア; 아시아; asie; asien; asya; apac; asia pacific; 亚太
eurasia: eurasian; еврази*; 欧亚
latinamerica: latin america; latam; латинская америка; латинской америки; 拉美
northamerica: north america; north american; северная америка; 北美
middleeast: middle east; ближний восток; 中东; الشرق الأوسط; moyen orient; mena
beijing: peking; пекин*; pekin; 北京; 北京市; ペキン; 베이징
shanghai: шанхай*; 上海; 上海市; シャンハイ; 상하이
shenzhen: шэньчжэн*; 深圳; 深圳市; シンセン
guangzhou: canton; гуанчжоу; 广州; 广州市
guangdong: гуандун*; 广东; 广东省; kwangtung
hangzhou: 杭州; 杭州市; ханчжоу
zhejiang: 浙江; 浙江省; чжэцзян
jiangsu: 江苏; 江苏省
nanjing: 南京; nanking; 南京市
wuhan: 武汉; ухань
chengdu: 成都; 成都市
tianjin: 天津; tientsin; тяньцзин*
chongqing: 重庆; chungking; 重庆市
suzhou: 苏州; 苏州市
xian: 西安
ningbo: 宁波; 宁波市
qingdao: 青岛; tsingtao
dalian: 大连
xiamen: 厦门; amoy
hefei: 合肥
changsha: 长沙
hunan: 湖南
hubei: 湖北
hebei: 河北
henan: 河南
shandong: 山东
shanxi: 山西
sichuan: 四川; szechuan
yunnan: 云南
fujian: 福建; fukien
anhui: 安徽
xinjiang: 新疆
tibet: 西藏
hainan: 海南
liaoning: 辽宁
jilin: 吉林
heilongjiang: 黑龙江
guizhou: 贵州; kweichow
guangxi: 广西
tokyo: токио; 东京; 東京; 도쿄; tokio
osaka: осака; 大阪; 오사카
kyoto: киото; 京都; 교토
nagoya: 名古屋
taipei: 台北; тайбэй
seoul: сеул*; 서울; 首尔; ソウル
busan: 부산; pusan
moscow: москва; москвы; московск*; moskva; moskovsk*; moskau; moscou; 莫斯科; モスクワ; 모스크바; мос; moskow
petersburg: saint petersburg; st petersburg; петербург*; санкт петербург*; sankt peterburg*; peterburg*; 圣彼得堡; leningrad; ленинград*; spb; спб; санкт петербургский; санкт петербургская; санкт петербургское; санкт петербургского; sankt peterburgskiy; sankt peterburgsky; st petersburg; saint petersburg
kiev: kyiv; киев*; київ*; kiyv
minsk: минск*; minsk*
novosibirsk: новосибирск*
siberia: siberian; сибир*; sibir*
ural: урал*; uralsk*
tatarstan: татарстан*; tatar
london: лондон*; 伦敦; ロンドン; 런던; londres
paris: парижск*; париж; 巴黎; パリ; 파리; parisienne
berlin: берлин*; 柏林; ベルリン; berliner
frankfurt: франкфурт*; 法兰克福; frankfurter
munich: munchen; munchner; мюнхен*; 慕尼黑; muenchen; munchener
hamburg: гамбург*; hamburger; 汉堡
vienna: wien; wiener; вена; 维也纳
zurich: zurcher; цюрих*; 苏黎世; zuerich
geneva: geneve; genf; женев*; 日内瓦
rome: roma; рим*; 罗马
milan: milano; милан*; 米兰
madrid: мадрид*; 马德里
barcelona: барселон*; 巴塞罗那
lisbon: lisboa; лиссабон*
brussels: bruxelles; брюссел*; brussel
amsterdam: амстердам*; 阿姆斯特丹
warsaw: warszawa; варшав*; 华沙; warszawsk*
prague: praha; праг*; 布拉格
budapest: будапешт*
istanbul: стамбул*; 伊斯坦布尔
ankara: анкара
tehran: teheran; тегеран*; 德黑兰; تهران; طهران
dubai: дубай; 迪拜; دبي
abudhabi: abu dhabi; абу даби; 阿布扎比; أبوظبي; ابو ظبي
riyadh: эр рияд; 利雅得; الرياض
cairo: каир*; 开罗; القاهرة
damascus: дамаск*; دمشق
baghdad: багдад*; بغداد
mumbai: bombay; мумбаи; 孟买
delhi: new delhi; дели; 德里
bangkok: бангкок*; 曼谷
hanoi: ha noi; ханой
newyork: new york; нью йорк*; 纽约; ニューヨーク; 뉴욕; ny; nyc
california: калифорн*; 加州; 加利福尼亚; カリフォルニア
texas: техас*
washington: вашингтон*; 华盛顿; ワシントン
boston: бостон*
chicago: чикаго
losangeles: los angeles; 洛杉矶
sanfrancisco: san francisco; 旧金山
florida: флорид*
crimea: crimean; крым*; krym*
donetsk: донецк*; donets*
`

/** Brands and houses whose Latin name no reading of their characters gives: the largest of China, Japan and Korea. */
export const BRANDS = `
tencent: 腾讯
bytedance: 字节跳动
zte: 中兴; 中兴通讯
byd: 比亚迪
netease: 网易
hikvision: 海康威视
hisense: 海信
lenovo: 联想
catl: 宁德时代
deepseek: 深度求索
sensetime: 商汤
iflytek: 科大讯飞
cambricon: 寒武纪
dji: 大疆
sequoia: 红杉
hongshan: 红杉中国
hillhouse: 高瓴
highflyer: 幻方; high flyer
citic: 中信
picc: 人保
tsmc: 台积电
foxconn: 富士康
mediatek: 联发科
acer: 宏碁
samsung: 三星; 삼성
hyundai: 现代; 현대
daewoo: 大宇; 대우
toyota: 丰田
honda: 本田
nissan: 日产
mazda: 马自达
suzuki: 铃木
sony: 索尼
panasonic: 松下
sharp: 夏普
canon: 佳能
toshiba: 东芝
hitachi: 日立
fujitsu: 富士通
mitsubishi: 三菱
mitsui: 三井
sumitomo: 住友
nomura: 野村
softbank: 软银
nintendo: 任天堂
kawasaki: 川崎
microsoft: 微软
apple: 苹果
google: 谷歌
nvidia: 英伟达
intel: 英特尔
qualcomm: 高通
amazon: 亚马逊
tesla: 特斯拉
siemens: 西门子
volkswagen: 大众汽车
goldman sachs: 高盛
morgan stanley: 摩根士丹利
hsbc: 汇丰
citibank: 花旗
`
