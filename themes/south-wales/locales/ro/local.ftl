### local.ftl in ro. Draft, awaits review by a native speaker.


local-south-wales = Țara Galilor de Sud
local-in-south-wales = În Țara Galilor de Sud
local-south-wales-incidents-incidents-of-webca = **{ $south-wales-incidents }+** incidente de șantaj prin cameră în cele douăsprezece luni până la { $south-wales-incidents-as-of }
local-south-wales-ages-are-the-ages = **{ $south-wales-ages }** sunt vârstele majorității persoanelor vizate, mai ales bărbați tineri.
local-watch-the-south-wales = [Vezi filmarea Poliției din Țara Galilor de Sud]({ $south-wales-film })
local-detective-inspector-rob-cronick = Inspector detectiv Rob Cronick, Echipa pentru infracțiuni grave a Poliției din Țara Galilor de Sud
local-sextortion-cases-are-on = Cazurile de sextortion sunt în creștere în Țara Galilor de Sud. În ultimele douăsprezece luni polițiștii s-au ocupat de peste o sută de incidente de șantaj prin cameră care au vizat mai ales bărbați tineri între { $south-wales-ages-low } și { $south-wales-ages-high } de ani, comise de grupuri de crimă organizată din afara Regatului Unit.
local-sextortion-is-often-defined = Sextortion este adesea definit ca șantaj sexual în care informații sau imagini sexuale sunt folosite pentru a obține de la victimă favoruri sexuale și/sau bani, cu pretenții între { $demand-range-low } și { $demand-range-high }.
local-these-crimes-which-can = În aceste infracțiuni, care vin adesea după săptămâni de manipulare pe rețelele sociale, victimele trimit fotografii sau filmări indecente ori explicit sexuale cu ele însele și apoi sunt șantajate ca materialul să nu ajungă la familie sau prieteni.
local-the-scale-of-these = Amploarea acestor rețele de sextortion este uriașă, iar ele au un singur scop: să câștige bani, indiferent de răul emoțional cumplit pe care îl fac victimelor.
local-our-focus-is-on = Ne concentrăm pe siguranța oamenilor. Pentru infractorii care fac așa ceva, profitând de cei care pot fi vulnerabili la constrângere și șantaj, nu există ascunzătoare – nicăieri în lume. Lucrăm îndeaproape cu Agenția Națională de Combatere a Criminalității și cu forțele de ordine din toată lumea pentru a-i prinde.
local-if-you-are-a = Dacă ești victimă a sextortion, te îndemn să faci așa: nu intra în panică – nu plăti – nu mai avea de-a face cu acești infractori – sună la Poliția din Țara Galilor de Sud la „{ $police }” și te vom ajuta.
local-if-someone-has-paid = Dacă cineva a plătit, sfatul poliției este să raporteze, iar noi vom oferi ajutor și sprijin cât timp cercetăm împrejurările.
local-i-would-urge-anyone = Îndemn pe oricine folosește rețelele sociale să nu accepte cereri de prietenie de la necunoscuți și să știe cu cine comunică online. Aceste grupuri de crimă organizată sunt abile și folosesc toate formele de rețele sociale, printre care { $facebook }, { $twitter }, { $instagram } și { $snapchat }. Sfatul meu este să îți verifici setările de confidențialitate ca să te aperi.
