// Countries that are in no row of words-place.ts, as the languages of those tables call them (after the territory names of
// the Unicode CLDR), with the adjectives made of them; rows as in words-generic.ts.

export const COUNTRY = `
afghanistan: afghan; afghani; афганистан; афганистан*; афганістан; афганістан*; 阿富汗; アフガニスタン; 아프가니스탄; افغانستان; afganistan; afeganistao
albania: albanian; shqiptare; shqiperise; албания; албан*; албанія; 阿尔巴尼亚; アルバニア; 알바니아; البانيا; الباني; albanien; albanie; arnavutluk
algeria: algerian; algerienne; алжир; алжир*; 阿尔及利亚; アルジェリア; 알제리; الجزاير; algerien; algerie; argelia; algieria; alzirsko; cezayir; algerije
andorra: andorran; андорра; андорр*; 安道尔; アンドラ; 안도라; اندورا; andorre; andora
angola: angolan; ангола; ангол*; 安哥拉; アンゴラ; 앙골라; انغولا; انگولا
armenia: armenian; армения; армен*; вірменія; вірмен*; 亚美尼亚; アルメニア; 아르메니아; ارمينيا; ارمنستان; armenien; armenie; ermenistan
azerbaijan: azerbaijani; azeri; azerbaycan; азербайджан; азербайджан*; 阿塞拜疆; アゼルバイジャン; 아제르바이잔; اذربيجان; جمهوري اذربايجان; aserbaidschan; azerbaidjan; azerbaiyan; azerbaigian; azerbaijao; azerbejdzan; azerbajdzan; azerbeidzjan
bahamas: bahamian; багамы; багамы*; багамські острови; 巴哈马; バハマ; 바하마; جزر البهاما; باهاما; bahamy; bahamalar
bahrain: bahraini; бахрейн; бахрейн*; 巴林; バーレーン; 바레인; البحرين; بحرين; bahrein; barein; bahrajn; bahreyn
bangladesh: bangladeshi; бангладеш; бангладеш*; 孟加拉国; バングラデシュ; 방글라데시; بنغلاديش; بنگلادش; bangladesch; banglades; bangladesz
bolivia: bolivian; boliviana; plurinational state of bolivia; боливия; болив*; болівія; болів*; 玻利维亚; ボリビア; 볼리비아; بوليفيا; بوليوي; bolivien; bolivie; boliwia; bolivya
bosnia: bosnia and herzegovina; bosnian; bih; босния и герцеговина; боснія і герцеговина; 波斯尼亚和黑塞哥维那; ボスニア ヘルツェゴビナ; 보스니아 헤르체고비나; البوسنة والهرسك; بوسني و هرزگوين; bosnien und herzegowina; bosnie herzegovine; bosnia y herzegovina; bosnia ed erzegovina; bosnia e herzegovina; bosnia i hercegowina; bosna a hercegovina; bosna hersek; bosnie en herzegovina
botswana: ботсвана; ботсван*; 博茨瓦纳; ボツワナ; 보츠와나; بوتسوانا; botsuana; botsvana
brunei: brunei darussalam; бруней; бруней*; 文莱; ブルネイ; 브루나이; بروناي; برونيي; brunej
cambodia: cambodian; kampuchea; камбоджа; камбодж*; 柬埔寨; カンボジア; 캄보디아; كمبوديا; كامبوج; kambodscha; cambodge; camboya; cambogia; camboja; kambodza; kambocya; cambodja
cameroon: cameroonian; камерун; камерун*; 喀麦隆; カメルーン; 카메룬; الكاميرون; كامرون; kamerun; cameroun; camerun; camaroes; kameroen
chile: chilean; chilena; chileno; чили; чилі; 智利; チリ; 칠레; تشيلي; شيلي; chili; cile; sili
colombia: colombian; colombiana; colombiano; колумбия; колумб*; колумбія; 哥伦比亚; コロンビア; 콜롬비아; كولومبيا; كلمبيا; kolumbien; colombie; kolumbia; kolumbie; kolombiya
costarica: costa rica; коста рика; 哥斯达黎加; コスタリカ; 코스타리카; كوستاريكا; كاستاريكا; kostaryka; kostarika; kosta rika
cotedivoire: cote divoire; ivory coast; ivorian; cote d ivoire; кот дивуар; кот дівуар; 科特迪瓦; コートジボワール; 코트디부아르; ساحل العاج; ساحل عاج; costa davorio; costa do marfim; pobrezi slonoviny; ivoorkust
croatia: croatian; hrvatska; hrvatske; hrvatski; хорватия; хорват*; хорватія; 克罗地亚; クロアチア; 크로아티아; كرواتيا; كرواسي; kroatien; croatie; croacia; croazia; chorwacja; chorvatsko; hirvatistan; kroatie
cuba: cuban; cubana; cubano; куба; 古巴; キューバ; 쿠바; كوبا; kuba
cyprus: cypriot; kypros; kibris; кипр; кіпр; 塞浦路斯; キプロス; 키프로스; قبرص; قبرس; zypern; chypre; chipre; cipro; cypr; kypr
congokinshasa: congo kinshasa; drc; democratic republic of the congo; rdc; конго киншаса; конго кіншаса; 刚果 金; コンゴ民主共和国 キンシャサ; 콩고 킨샤사; الكونغو كينشاسا; كنگو كينشاسا; kongo kinshasa; republica democratica del congo; demokratyczna republika konga; kongo kinsasa
congobrazzaville: congo brazzaville; republic of the congo; congo; congolese; конго браззавиль; конго браззавіль; 刚果 布; コンゴ共和国 ブラザビル; 콩고 브라자빌; الكونغو برازافيل; كنگو برازويل; kongo brazzaville; republica do congo; kongo; kongo brazavil
dominicanrepublic: dominican republic; dominicana; доминиканская республика; домініканська республіка; 多米尼加共和国; ドミニカ共和国; 도미니카 공화국; جمهورية الدومينيكان; جمهوري دومينيكن; dominikanische republik; republique dominicaine; republica dominicana; repubblica dominicana; dominikana; dominikanska republika; dominik cumhuriyeti; dominicaanse republiek
ecuador: ecuadorian; ecuatoriana; эквадор; эквадор*; еквадор; еквадор*; 厄瓜多尔; エクアドル; 에콰도르; الاكوادور; اكوادور; equateur; equador; ekwador; ekvador
elsalvador: el salvador; salvadoran; сальвадор; сальвадор*; 萨尔瓦多; エルサルバドル; 엘살바도르; السلفادور; السالوادور; salvador; salwador
estonia: estonian; eesti; эстония; эстон*; естонія; естон*; 爱沙尼亚; エストニア; 에스토니아; استونيا; استوني; estland; estonie; estonsko; estonya
ethiopia: ethiopian; эфиопия; эфиоп*; ефіопія; ефіоп*; 埃塞俄比亚; エチオピア; 에티오피아; اثيوبيا; اتيوپي; athiopien; ethiopie; etiopia; etiopie; etiyopya
georgia: georgian; sakartvelo; грузия; груз*; грузія; 格鲁吉亚; ジョージア; 조지아; جورجيا; گرجستان; georgien; georgie; gruzja; gruzie; gurcistan
ghana: ghanaian; гана; 加纳; ガーナ; 가나; غانا; غنا; gana
guatemala: гватемала; гватемал*; 危地马拉; グアテマラ; 과테말라; غواتيمالا; گواتمالا; gwatemala
guinea: гвинея; гвине*; гвінея; гвіне*; 几内亚; ギニア; 기니; غينيا; گينه; guinee; guine; gwinea; gine
haiti: haitian; гаити; гаит*; гаїті; гаїті*; 海地; ハイチ; 아이티; هايتي; هاييتي
honduras: гондурас; гондурас*; 洪都拉斯; ホンジュラス; 온두라스; هندوراس
iceland: icelandic; islands; islenska; исландия; исланд*; ісландія; ісланд*; 冰岛; アイスランド; 아이슬란드; ايسلندا; ايسلند; island; islande; islandia; islanda; izlanda; ijsland
jamaica: jamaican; ямайка; ямайк*; 牙买加; ジャマイカ; 자메이카; جامايكا; جاماييكا; jamaika; jamaique; giamaica; jamajka
jordan: jordanian; hashemite kingdom of jordan; иордания; иордан*; йорданія; йордан*; 约旦; ヨルダン; 요르단; الاردن; اردن; jordanien; jordanie; jordania; giordania; jordansko; urdun
kenya: kenyan; кения; кенія; 肯尼亚; ケニア; 케냐; كينيا; كنيا; kenia; quenia; kena
kyrgyzstan: kyrgyz; kirgiz; kyrgyz republic; киргизия; киргиз*; киргизстан; киргизстан*; 吉尔吉斯斯坦; キルギス; 키르기스스탄; قيرغيزستان; قرقيزستان; kirgisistan; kirghizstan; kirguistan; kirghizistan; quirguistao; kirgistan; kirgizistan; kirgizie
laos: lao; lao pdr; lao peoples democratic republic; лаос; 老挝; ラオス; 라오스; لاوس; لايوس
latvia: latvian; latvijas; latvija; латвия; латв*; латвія; 拉脱维亚; ラトビア; 라트비아; لاتفيا; لتوني; lettland; lettonie; letonia; lettonia; lotwa; lotyssko; letonya; letland
lebanon: lebanese; liban; ливан; ліван; 黎巴嫩; レバノン; 레바논; لبنان; libanon; libano; lubnan
libya: libyan; libyan arab jamahiriya; ливия; лівія; 利比亚; リビア; 리비아; ليبيا; ليبي; libyen; libye; libia; libie
liechtenstein: лихтенштейн; лихтенштейн*; ліхтенштейн; ліхтенштейн*; 列支敦士登; リヒテンシュタイン; 리히텐슈타인; ليختنشتاين; ليختناشتاين; lichtenstejnsko
lithuania: lithuanian; lietuvos; lietuva; литва; литв*; 立陶宛; リトアニア; 리투아니아; ليتوانيا; ليتواني; litauen; lituanie; lituania; litwa; litva; litvanya; litouwen
luxembourg: luxembourgeoise; luxembourgish; люксембург; люксембург*; 卢森堡; ルクセンブルク; 룩셈부르크; لوكسمبورغ; لوكزامبورگ; luxemburg; luxemburgo; lussemburgo; luksemburg; lucembursko
northmacedonia: north macedonia; macedonia; macedonian; северная македония; північна македонія; 北马其顿; 北マケドニア; 북마케도니아; مقدونيا الشمالية; مقدونيه شمالي; nordmazedonien; macedoine du nord; macedonia del norte; macedonia del nord; macedonia do norte; macedonia polnocna; severni makedonie; kuzey makedonya; noord macedonie
madagascar: malagasy; мадагаскар; мадагаскар*; 马达加斯加; マダガスカル; 마다가스카르; مدغشقر; ماداگاسكار; madagaskar
malta: maltese; мальта; мальт*; 马耳他; マルタ; 몰타; مالطا; مالت; malte
mauritius: mauritian; маврикий; маврикий*; маврикій; маврикій*; 毛里求斯; モーリシャス; 모리셔스; موريشيوس; موريس; maurice; mauricio; mauricius
moldova: moldovan; moldavian; moldova republic; молдова; молдов*; 摩尔多瓦; モルドバ; 몰도바; مولدوفا; مولداوي; republik moldau; moldavie; moldavia; moldawia; moldavsko
monaco: monegasque; монако; монако*; 摩纳哥; モナコ; 모나코; موناكو; monako
mongolia: mongolian; mongol; монголия; монгол*; монголія; 蒙古; モンゴル; 몽골; منغوليا; مغولستان; mongolei; mongolie; mongolsko; mogolistan
montenegro: montenegrin; crna gora; crne gore; черногория; черногор*; чорногорія; чорногор*; 黑山; モンテネグロ; 몬테네그로; الجبل الاسود; مونتهنگرو; czarnogora; cerna hora; karadag
morocco: moroccan; marocaine; marocain; maroc; марокко; марокко*; 摩洛哥; モロッコ; 모로코; المغرب; مراكش; marokko; marruecos; marocco; marrocos; maroko; fas
mozambique: mocambique; мозамбик; мозамбик*; мозамбік; мозамбік*; 莫桑比克; モザンビーク; 모잠비크; موزمبيق; موزامبيك; mosambik; mozambico; mozambik
myanmarburma: myanmar burma; myanma; burma; burmese; мьянма бирма; мянма бірма; 缅甸; ミャンマー ビルマ; 미얀마; ميانمار بورما; ميانمار برمه; myanmar; myanmar birmanie; myanmar birmania; mianmar birmania; mjanma birma; myanmar barma; myanmar birma
namibia: namibian; намибия; намиб*; намібія; наміб*; 纳米比亚; ナミビア; 나미비아; ناميبيا; namibie; namibya
nepal: nepalese; nepali; непал; непал*; 尼泊尔; ネパール; 네팔; نيبال; نپال
nicaragua: nicaraguan; nicaraguense; никарагуа; никарагу*; нікарагуа; нікарагу*; 尼加拉瓜; ニカラグア; 니카라과; نيكاراغوا; نيكاراگويه; nikaragua
nigeria: nigerian; нигерия; нигер*; нігерія; нігер*; 尼日利亚; ナイジェリア; 나이지리아; نيجيريا; نيجريه; nigerie; nijerya
oman: omani; sultanate of oman; оман; 阿曼; オマーン; 오만; عمان; oma; umman
palestinianterritories: palestinian territories; palestine; palestinian; palestinian territory; palestina; палестинские территории; палестинські території; 巴勒斯坦领土; パレスチナ自治区; 팔레스타인 지구; الاراضي الفلسطينية; سرزمينهاي فلسطيني; palastinensische autonomiegebiete; territoires palestiniens; territorios palestinos; territori palestinesi; terytoria palestynskie; palestinska uzemi; filistin bolgeleri; palestijnse gebieden
panama: panamanian; панама; панам*; 巴拿马; パナマ; 파나마; بنما; پاناما
paraguay: paraguayan; парагвай; парагвай*; 巴拉圭; パラグアイ; 파라과이; باراغواي; پاراگويه; paraguai; paragwaj
peru: peruvian; peruano; peruana; перу; 秘鲁; ペルー; 페루; بيرو; پرو; perou
rwanda: rwandan; руанда; руанд*; 卢旺达; ルワンダ; 르완다; رواندا; ruanda
senegal: senegalese; senegalaise; сенегал; сенегал*; 塞内加尔; セネガル; 세네갈; السنغال; سنگال
slovakia: slovak; slovenska; slovensko; slovak republic; словакия; словак*; словаччина; словаччин*; 斯洛伐克; スロバキア; 슬로바키아; سلوفاكيا; اسلواكي; slowakei; slovaquie; eslovaquia; slovacchia; slowacja; slovakya; slowakije
slovenia: slovenian; slovenije; slovenija; slovene; словения; словен*; словенія; 斯洛文尼亚; スロベニア; 슬로베니아; سلوفينيا; اسلووني; slowenien; slovenie; eslovenia; slowenia; slovinsko; slovenya
somalia: somali; сомали; сомал*; сомалі; сомалі*; 索马里; ソマリア; 소말리아; الصومال; سومالي; somalie; somalsko
srilanka: sri lanka; sri lankan; ceylon; шри ланка; шрі ланка; 斯里兰卡; スリランカ; 스리랑카; سريلانكا
sudan: sudanese; судан; 苏丹; スーダン; 수단; السودان; سودان; soudan; sudao; soedan
southsudan: south sudan; south sudanese; южный судан; південний судан; 南苏丹; 南スーダン; 남수단; جنوب السودان; سودان جنوبي; sudsudan; soudan du sud; sudan del sur; sud sudan; sudao do sul; sudan poludniowy; jizni sudan; guney sudan; zuid soedan
tajikistan: tajik; таджикистан; таджикистан*; 塔吉克斯坦; タジキスタン; 타지키스탄; طاجيكستان; تاجيكستان; tadschikistan; tadjikistan; tayikistan; tagikistan; tadjiquistao; tadzykistan; tadzikistan; tacikistan; tadzjikistan
tanzania: tanzanian; united republic of tanzania; танзания; танзан*; танзанія; 坦桑尼亚; タンザニア; 탄자니아; تنزانيا; تانزانيا; tansania; tanzanie; tanzanya
togo: того; 多哥; トーゴ; 토고; توغو; توگو
tunisia: tunisian; tunisienne; тунис; тунис*; туніс; туніс*; 突尼斯; チュニジア; 튀니지; تونس; tunesien; tunisie; tunez; tunezja; tunisko; tunus; tunesie
turkmenistan: turkmen; туркменистан; туркменистан*; туркменістан; туркменістан*; 土库曼斯坦; トルクメニスタン; 투르크메니스탄; تركمانستان; تركمنستان; turcomenistao
uganda: ugandan; уганда; уганд*; 乌干达; ウガンダ; 우간다; اوغندا; اوگاندا; ouganda; oeganda
uruguay: uruguayan; uruguaya; уругвай; уругвай*; 乌拉圭; ウルグアイ; 우루과이; اورغواي; اروگويه; uruguai; urugwaj
venezuela: venezuelan; venezolana; bolivarian republic of venezuela; republica bolivariana de venezuela; венесуэла; венесуэл*; венесуела; венесуел*; 委内瑞拉; ベネズエラ; 베네수엘라; فنزويلا; ونزويلا; wenezuela
yemen: yemeni; йемен; йемен*; ємен; 也门; イエメン; 예멘; اليمن; يمن; jemen; iemen
zambia: zambian; замбия; замб*; замбія; 赞比亚; ザンビア; 잠비아; زامبيا; sambia; zambie; zambiya
zimbabwe: zimbabwean; зимбабве; зимбабве*; зімбабве; зімбабве*; 津巴布韦; ジンバブエ; 짐바브웨; زيمبابوي; زيمبابوه; simbabwe; zimbabue; zimbabve
`
