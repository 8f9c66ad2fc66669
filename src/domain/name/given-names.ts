// Given names and their short, foreign and otherwise spelt forms, one row a name. Compiled from common usage; a name
// stands in several rows where it is short for several (Sasha, Alex, Al).

const ROWS = `
albert alberto al bert adalbert adalberto albrecht
alfred alfredo al alf fred
alan allan allen alain al
albina alvina
adam adamo adem
adolf adolph adolfo dolf
agnes agnieszka ines inez agnese
bruce bryce
alexander aleksandr alexandre alejandro alessandro alexandros aleksander oleksandr aliaksandr alexandru alexandr aleksandar alasdair iskander alex sasha sascha sanya alec sandy xander sander
alexandra aleksandra oleksandra alejandra alessandra sasha sandra alexa
alexey alexei aleksey aleksei alexej oleksiy oleksii alexis aliaksei aleksej alyosha alexi
anatoly anatoli anatoliy anatolii anatol tolya
andrew andrey andrei andrej andriy andrii andre andreas andrea anders andres andrzej andras andrius andris andy drew andru
anthony antony anton antonio antoine antonin tony antoni antonius
anna ana anne ann hannah anya annie hanna anja annette nan anni ania
arthur artur arturo artur art
barbara barbra barb babs varvara
basil vasily vasiliy vasili vasilii vasyl vasil vasile vasilios basilio wassily vassily vassili vasya bazyli
benjamin ben benny beniamin veniamin benyamin binyamin
bernard bernhard bernardo bernd bernie
bartholomew bart barth bartolomeo
boris borys borya
catherine katherine kathryn katharine katarina katerina ekaterina yekaterina jekaterina kateryna catalina caterina katharina katrina kate cathy kathy katie katya katja kitty karen karin catharina
charles carl karl carlos carlo karol karel charlie chuck chas karoly
christian kristian cristian chris
christopher kristofer christoph christophe cristobal krzysztof kristoffer chris kit topher cristoforo
christine kristin kristina christina cristina kristine chris tina khristina
constantine konstantin konstantinos constantin kostas kostya costas konstantyn dinos
cyril kirill kiril kyrylo cyrill kirillos
daniel danny dan danil daniil danylo daniele danilo danielle
david dave davy davit dawid davyd daud dawood daoud davide dawud
deborah debra deb debbie
denis dennis denys dionysius dionisio dionisios
dmitry dmitri dmitriy dmitrii dimitri dimitry dmytro dimitrios dimitris dima mitya dzmitry dmitrij demetrius dimitar
donald don donny donnie
dorothy dorothea dora dot dorota
edward eduard edouard eduardo edvard ed eddie ted ned eddy teddy edoardo
eleanor elinor eleonora ellie nora leonora
elena helena helen yelena jelena olena elene helene helga ellen lena alena alyona ilona
elizabeth elisabeth elizaveta yelizaveta isabel isabella isabelle elisa eliza liz beth betty lisa liza elsa elspeth libby bess elzbieta erzsebet yelizaveta
emil emile emilio
eric erik erich eirik erick ric
eugene yevgeny evgeny evgeni evgeniy evgenii yevgeniy yevgeni jewgeni eugen eugenio eugenia yevhen evhen yauhen gene zhenya ievgen jevgeni
evgenia evgeniya yevgenia yevgeniya eugenia
ferdinand fernando fernand ferdinando nandor
francis frank francisco francesco francois franz franciszek ferenc frantisek frans francesc paco pancho frankie fran
frances francesca francisca francoise fran
frederick friedrich frederic fredrik federico frederik fritz fred freddy fryderyk freddie frederico bedrich
gabriel gavriil gabriele gabe havryil
gary garry gareth
george georg georges giorgio jorge georgy georgi georgiy georgii heorhiy yuri yury yuriy yurii juri georgios jerzy gyorgy jiri jurgen yiorgos georgiou
yuri yury yuriy yurii juri iouri jurij yuriy iurii youri
gerald jerry gerry gerardo gerard gerhard gerrit
gennady gennadi gennadiy gennadii hennadiy gena hienadz
gregory grigory grigori grigoriy grigorii gregor hryhoriy greg gregorio grigorios grzegorz grisha ryhor gregg
gustav gustavo gustave gus
harold harry hal harald
henry henri heinrich enrique enrico hendrik henrik hal hank harry henryk heinz hendrick jindrich henrique
hugh hugo ugo huw hughie
ignatius ignacio ignaz ignazio nacho ignacy
igor ihor ihar
ilya ilia ilija illia elias elijah ilyas elie elia illya ilie
irina irene iryna irena ira iren
isaac isaak itzhak yitzhak izaak ike ishaq ishak
ivan ioann
ivan iwan john johannes yohan
jacob jakob jacques jacobo yakov jakub iakov yakiv jake james yaqub jaap giacobbe yaakov
james jim jimmy jaime diego santiago jacques giacomo jamie jakob seamus tiago iago jay
jane joan joanna jean jeanne johanna giovanna juana joana jana yana jan janet
jeffrey geoffrey jeff geoff gottfried jeffery
jeremy jeremiah jerry jeremias yarema
john johann johannes jean juan giovanni joao jan ivan johan jon ian sean hans jack johnny ioannis giannis yannis ioan jonny jock shaun shawn eoin evan yohanan yahya jonathan janos jens
jonathan jon nathan johnathan jonatan yonatan
joseph josef jose giuseppe yosef iosif josip jozef yusuf yousef youssef joe joey pepe yosif osip yusef yousuf josep jusuf jozsef beppe josephus
joshua josh jesus yehoshua isa josue
judith judy yehudit judit
julia yulia yuliya iulia juliya yuliia giulia julie juliette jules
julius julio giulio julian yulian yuliy
kenneth ken kenny
larissa larisa lara
lawrence laurence lorenzo laurent larry lars lavrentiy laurentius lorenz lavrenti
leo leon lev leonid leonard lyova lew
leonard leonardo leonhard len lenny leo
leonid leonyd lyonya
louis luis luigi ludwig lewis lou ludovic lluis alois aloysius luiz lajos louie
lucas luke luca lukas lukasz luc luka
ludmila lyudmila liudmila ludmilla lyudmyla mila
mark marc marco marcus markus marek marko marcos marcel
margaret margarita margarete marguerite margherita maggie meg peggy rita greta margot malgorzata gretchen
maria mary marie mariya mariam maryam miriam marija mariia masha molly polly mia maryia marya
marina maryna
martha marta marfa
martin marty martino marten marton
matthew matthias mateo matteo matvey matvei mathieu matt mateusz matthieu matias matej matty
maximilian maxim maksim maksym max massimo maxime massimiliano
michael mikhail michel miguel michele mihail mykhailo mikhailo michal michail mikael mike mick micky misha mihai mikhael mihaly mikal michalis micheal mischa maikel mihajlo mikkel
mohammed muhammad mohammad mohamed muhammed mohamad mehmet mohamet mohd muhamad mahomet muhammet magomed mahmet mukhammad mukhamed mohammod mamadou
ahmed ahmad akhmed achmed akhmad ahmet ahmat ahmadou
mahmoud mahmud makhmud mehmood mahmood mamoud
moses moshe moises musa moussa mousa moishe mousa moise mose
nathaniel nathan nate nathanael nat
natalia natalya nataliya natalie natalia natasha natacha natallia nathalie
nicholas nikolai nikolay nikolaj nicolas nicola nicolae mykola nikola nikolaos nick nicky klaus nikita nilsj nico mikalai miklos niklas nikos nicolo colin kolya nicolaus claus
nikita mykyta nikola mikita
oleg oleh aleh
olga olha olya
oliver olivier olli ollie oliviero
oscar oskar
oswald osvaldo
patrick patricio patrice padraig pat paddy patrizio patryk
patricia patrizia pat patty tricia trish
paul pavel pablo paolo pavlo pal pawel paulo paulus pavlos pau paulo paavo pasha pavol
peter pyotr petr pierre pedro pietro petro piotr petros pete pjotr petrus petar pieter petya butros boutros piet peer pekka
philip phillip philippe felipe filippo philipp filip phil filipp pilip philippos fulop
rachel raquel rahel rachael
raymond ramon raimund ray raymund raimondo
rebecca rebekah becky becca
reginald reg reggie reinhold reinaldo ronaldo
richard ricardo riccardo rick dick rich rikard ricky ryszard rihard
robert roberto rob bob bobby robbie rupert bert robin
roger ruggero rogelio rodger rudiger
roland rolando orlando rowland
ronald ron ronnie ronny
rudolf rudolph rodolfo rudy rolf
samuel sam samuil sammy samuele shmuel
sarah sara sally sadie sarra
sergey sergei sergio serge sergiy serhiy serhii sergii siarhei sergej serguei sergi seryozha sjergej sergius
simon simeon semyon semen simone shimon szymon simao symon
solomon salomon sulayman suleiman suleyman sulaiman soliman shlomo sol suleyman
sofia sophia sofiya sophie sofya zofia sonya sonia
stanislav stanislaw stanislas stas stan stanislaus
stephen steven stefan stefano esteban etienne stephan stepan estevan steve stepan stefanos istvan stjepan szczepan stephane stefaan
susan susanna susanne suzanne sue susana suzy zuzana
svetlana svitlana sviatlana sveta
tatiana tatyana tetiana tetyana tatjana tanya tania tatsiana
theodore theodor fyodor fedor teodor fjodor teodoro theo ted fedir teddy fiodar todor theodoros
theresa teresa therese terry tess
thomas tomas tommaso tom tommy tomasz foma tamas thom tuomas toma
timothy tim timofey timofei timoteo tymofiy timmy timotheus
ulrich ulrik uli
valentin valentine valentino valentyn
valery valeri valeriy valerii valerio valerie valeriu valerij
victor viktor vittorio vic vitya vittore viktar wiktor
vincent vincenzo vicente vince vinnie wincenty
virginia ginny
vitaly vitali vitaliy vitalii vitalij vitale vital
vladimir volodymyr uladzimir wladimir vladimiro vova volodya vlad wolodymyr wlodzimierz vladimer
vladislav wladyslaw vladyslav vlad uladzislau ladislav ladislaus ladislao laszlo slava
vyacheslav viacheslav vjatscheslaw wenceslas vaclav vatslav waclaw slava viacheslau wjatscheslaw venceslao vyacheslaw
walter gualtiero walt valter wally wouter
william wilhelm guillaume guillermo guglielmo willem vilhelm bill billy will willy liam willie vilmos wim guilherme villem
yaroslav jaroslav iaroslav jaroslaw
zachary zachariah zakhar zak zach zakaria zakariya zacharias zack
zinovy zinoviy
joel yoel
ali aly
hussein husain hussain husayn hossein hosein huseyin hussien houssein gusein khusein huseyn husein hossain
hassan hasan hassane khasan gasan hasen
omar umar omer umer oumar
osama usama ousama usamah osamah
othman osman usman uthman ousmane osmane
ibrahim abraham avraham ebrahim ibragim abram abrahim abe abramo brahim
ismail ismael ishmael esmail ismayil esmaeil
khaled khalid haled halid chalid khalit
saddam sadam
salim saleem selim salem salim
said saeed sayed saeid sayyid sayid syed seyed sayyed saed
abdullah abdallah abdulla abdalla abdellah abdollah abdula abdullo
abdul abd abdel abdal abdol abdoul
rahman rehman rakhman rachman rahmane
rashid rasheed rachid rasyid
karim kareem kerim
jamal gamal djamal cemal jamaal kamal dzhamal djamel jamil
nasser nasir naser nassir
tariq tarek tareq tarik
yahya yahia yehia jahja
zayd zaid zayed zayed
bashar bachar
muammar moammar muamar moamar mouammar maummar
hafez hafiz hafidh
hamid hameed abdelhamid hamied
qasem qassem kassem qasim kasim ghasem qassim kasem
mustafa mostafa moustafa mustapha mustafah
youssef yusuf yousef joseph yusef yousuf yusup jusuf
fatima fatimah fatma fatemeh fatimata
aisha ayesha aysha aishah
jun joon
elon ilon
ramzan ramazan ramadan
dzhokhar djokhar dzhohar
akhmat akhmad ahmad
islam eslam
mehdi mahdi mehdy
reza riza rida ridha
ruslan rouslan
timur timour teymur
arkady arkadi arkadiy arkadii arkadij
rostislav rostyslav
svyatoslav sviatoslav
gleb hlib
lyubov lubov liubov
nadezhda nadiya nadia nadja nadejda
oksana aksana
ksenia kseniya xenia oxana xeniya
zhanna jeanne janna
`

const CANONICAL = ROWS.trim()
  .split('\n')
  .map(row => row.split(' ')[0]!)

const GROUPS = new Map<string, number[]>()
ROWS.trim()
  .split('\n')
  .forEach((row, group) => {
    for (const name of new Set(row.split(' '))) GROUPS.set(name, [...(GROUPS.get(name) ?? []), group])
  })

/** Every given name of the table. */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(GROUPS.keys())

/** The first name of the first row that a name stands in; the name itself where there is none. */
export function canonicalGivenName(name: string): string {
  const group = GROUPS.get(name)?.[0]
  return group === undefined ? name : CANONICAL[group]!
}

/** Whether two given names are forms of one: William and Bill, Mikhail and Michael. */
export function isSameGivenName(a: string, b: string): boolean {
  const groups = GROUPS.get(a)
  if (groups === undefined) return false
  const others = GROUPS.get(b)
  return others?.some(group => groups.includes(group)) ?? false
}
