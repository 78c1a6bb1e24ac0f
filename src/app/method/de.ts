import type { MethodText } from './text.ts';

export const text: MethodText = {
  title: 'Methode und Quellen',
  description:
    'Was die Ringe der Reichweitenkarte bedeuten, wie über innerhalb entschieden wird, wie genau das ist und woher Grenzen, Orte und Reichweiten stammen.',
  backToMap: 'Zurück zur Karte',
  language: 'Sprache',
  contents: 'Inhalt',
  sections: {
    rings: {
      title: 'Was die Ringe bedeuten und was nicht',
      paragraphs: [
        'Ein Ring verbindet alle Orte in gleicher Entfernung von einem Startpunkt: Es ist die gewählte veröffentlichte Höchstreichweite, gemessen auf der Erdoberfläche. Die Karte zeigt, welche russischen Regionen und Orte innerhalb dieser Entfernung liegen und welcher Anteil jeder Region.',
        'Ein Ring ist keine Erlaubnis: Er sagt nicht, was eine Regierung gestattet hat. Er ist auch keine Fähigkeit: Wie weit ein System kommt, hängt von seiner Ausführung, seiner Flugbahn und vielem ab, was nicht öffentlich ist und auf dieser Karte nicht steht. Auch über Absichten sagt er nichts.',
        'Startpunkte sind Beispiele, gewählt von denen, die eine Karte anlegen. Dass ein Ort gewählt ist, heißt nicht, dass dort etwas stationiert ist.',
      ],
    },
    inside: {
      title: 'Wie über innerhalb entschieden wird',
      paragraphs: [
        'Nach der Entfernung, nie nach der Linie auf dem Bildschirm: Ein Ort liegt innerhalb, wenn der kürzeste Weg dorthin von einem Startpunkt aus, auf dem Ellipsoid WGS84, nicht länger als die Reichweite ist. Die flache Zeichnung eines Rings entscheidet nichts.',
        'Der Anteil einer Region ist ihre Fläche innerhalb mindestens eines Rings, geteilt durch ihre ganze Fläche, beides auf dem Ellipsoid. Wo sich Ringe überschneiden, zählt die Fläche einmal. Sie wird entlang der Grenzen und Ringe integriert, nicht in Kästchen geteilt oder aus Stichproben geschätzt.',
        'Bei „Überall in der Ukraine“ wird vom nächsten Ort innerhalb der anerkannten Grenze der Ukraine aus gemessen. Teile dieser Grenze liegen hinter der Frontlinie.',
        'Anteile werden in ganzen Prozent angegeben. Fast nichts erscheint als weniger als 1 %, fast alles als mehr als 99 %. „Innerhalb“ heißt bei einer Region vollständig, „teilweise innerhalb“ jeder kleinere Teil.',
      ],
    },
    edge: {
      title: 'Am Rand',
      paragraphs: [
        'Ein Ort, dessen Entfernung um höchstens 2 % von der Reichweite abweicht, gilt weder als innerhalb noch als außerhalb, sondern liegt „am Rand“. Bei 306 km sind das 6 km auf jeder Seite, so viel wie zwischen den veröffentlichten 300 und 306 km. Als Lage eines Ortes gilt seine Mitte.',
      ],
    },
    accuracy: {
      title: 'Wie genau das ist',
      paragraphs: [
        'Die Rechnung: Entfernungen stimmen auf 1 mm, gezeichnete Ringe auf 1 m und Anteile auf 0,000001 Prozentpunkte, für die Grenzen, wie sie vorliegen, und Reichweiten bis 500 km. Geprüft wird das an unabhängig berechneten Vergleichswerten. Eine Kugel statt des Ellipsoids kann einen Anteil um 1 Prozentpunkt verschieben.',
        'Die Grenzen: Gegenüber OpenStreetMap von 2024 weichen sie im Median um 0,6 bis 0,95 km ab, an einer von zehn Stellen um 2 km und im schlimmsten Fall um 3 bis 9 km, an der Küste der Region Krasnodar um bis zu 17 km. Anteile sind daher auf etwa einen halben Prozentpunkt genau.',
        'Stärker wirkt die Wahl des Ortes: Ein um 1 km verschobener Startpunkt ändert einen Anteil um bis zu etwa einen halben Prozentpunkt, und die veröffentlichten Angaben gehen um 6 km auseinander.',
        'Die Flächen der Regionen stimmen auf 3 % mit den amtlichen überein; bekannte Ausnahmen gibt es, wo amtliche Flächen Lagunen einschließen, und an den Umrissen großer Städte.',
      ],
    },
    borders: {
      title: 'Grenzen',
      paragraphs: [
        'Die Grenzen sind die international anerkannten, wie in der Resolution 68/262 der Generalversammlung der Vereinten Nationen: Die Krim und Sewastopol sowie die Oblaste Donezk, Luhansk, Cherson und Saporischschja sind Ukraine. Russische Regionen sind die innerhalb der anerkannten Grenzen Russlands. Die Quelle zeigt, wer was kontrolliert; sie wurde berichtigt, und ein Test sichert das ab.',
        'Die Frontlinie ist nicht eingezeichnet. Liegt ein Startpunkt auf der Krim oder in Sewastopol, weist die Karte auf die Besatzung seit 2014 hin.',
      ],
    },
    figures: {
      title: 'Veröffentlichte Angaben',
      paragraphs: [
        'Reichweiten sind Zitate: Wert und Einheit wie gedruckt, mit Medium, Datum und unserer Umrechnung. Voreingestellt sind 306 km, wie am 17. November 2024 berichtet. Das sind die zurückgerechneten etwa 190 Meilen (1 Meile = 1,609344 km); die meisten Medien schreiben 300 km. Jeder andere Wert von 10 bis 500 km lässt sich einstellen und hat dann keinen Beleg.',
      ],
    },
    data: {
      title: 'Daten und Lizenzen',
      paragraphs: [
        'Grenzen: Natural Earth, 1:10 Millionen, Version 5.1, angepasst und auf 250 m vereinfacht. Gewässer: Natural Earth, 1:50 Millionen. Beides ist gemeinfrei.',
        'Orte: GeoNames (CC BY 4.0), ab 1.000 Einwohnern in der Ukraine und in russischen Regionen bis 350 km von ihr, ab 2.000 dahinter. Neuere Einwohnerzahlen größerer Orte: SimpleMaps (CC BY 4.0). Die Namen aller Orte ab 10.000 Einwohnern wurden von Hand geprüft.',
        'Einwohnerzahlen sind veröffentlichte Angaben für die verzeichneten Orte, für die Ukraine aus der Zeit vor 2022. Ihre Summe ist nicht die Zahl der Menschen in Reichweite: Dörfer und das Land fehlen, und wer geflohen oder fortgezogen ist, ist nicht berücksichtigt.',
        'Die Schrift ist Source Sans 3 (SIL Open Font License 1.1). Der Code steht unter der MIT-Lizenz.',
      ],
    },
    reuse: {
      title: 'Verwenden und zitieren',
      paragraphs: [
        'Grafiken, Tabellen und Zahlen aus dieser Karte dürfen kostenlos verwendet werden, auch kommerziell und auch verändert, solange die Quellenzeile dabeisteht:',
        'Der Link einer Karte öffnet immer dieselben Startpunkte und Reichweiten. Zum Zitieren:',
      ],
    },
    neutrality: {
      title: 'Neutralität',
      paragraphs: [
        'Die Karte erklärt eine Nachricht mit öffentlichen Informationen: Verwaltungsgebieten, Orten und veröffentlichten Reichweiten. Militärische Anlagen, Stützpunkte, Luftabwehr oder Flugwege zeigt sie nicht und wird sie nicht zeigen; sie ordnet keine Ziele und schlägt keine Startpunkte vor. Die Wortwahl ergreift keine Partei; Ortsnamen folgen dem heutigen Gebrauch jeder Sprache.',
        'Die Website setzt keine Cookies, lädt nichts von anderen Websites und zeichnet nicht auf, wer was ansieht.',
      ],
    },
    corrections: {
      title: 'Berichtigungen',
      paragraphs: [
        'Fehler werden berichtigt. Bitte melden Sie sie als Issue im Repository dieses Projekts, mit dem Link der Karte, die den Fehler zeigt, und bei einer Zahl mit dem Text, in dem sie gedruckt steht.',
      ],
    },
    versions: { title: 'Versionen', paragraphs: [] },
  },
  table: {
    system: 'System',
    printed: 'Wie gedruckt',
    kilometres: 'Kilometer',
    outlet: 'Medium',
    date: 'Datum',
    notDelivered: 'nicht geliefert',
  },
  licences: 'Lizenzen aller Bestandteile dieser Website',
  sourceLine: 'Quellen',
  citation: ({ version, date, link }) =>
    `Reichweitenkarte, Datenversion ${version} vom ${date}, ${link}`,
  versions: { product: 'Karte', data: 'Daten' },
};
