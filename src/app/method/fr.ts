import type { MethodText } from './text.ts';

export const text: MethodText = {
  title: 'Méthode et sources',
  description:
    'Ce que signifient les cercles de la carte des portées, comment est décidé ce qui est à portée, avec quelle précision, et d’où viennent frontières, villes et portées.',
  backToMap: 'Retour à la carte',
  language: 'Langue',
  contents: 'Sommaire',
  sections: {
    rings: {
      title: 'Ce que les cercles signifient, et ce qu’ils ne signifient pas',
      paragraphs: [
        'Un cercle relie tous les lieux situés à une même distance d’un point de lancement : la portée maximale publiée qui a été choisie, mesurée à la surface de la Terre. La carte montre quelles régions et villes russes se trouvent en deçà de cette distance, et quelle part de chaque région.',
        'Un cercle n’est pas une autorisation : il ne dit pas ce qu’un gouvernement a permis. Ce n’est pas non plus une capacité : ce qu’un système peut atteindre dépend de sa version, de sa trajectoire et de bien d’autres éléments qui ne sont pas publics et ne figurent pas sur cette carte. Il ne dit rien non plus des intentions.',
        'Les points de lancement sont des exemples choisis par l’auteur de chaque carte. Qu’un lieu soit choisi ne signifie pas que quoi que ce soit y soit stationné.',
      ],
    },
    inside: {
      title: 'Comment est décidé ce qui est à portée',
      paragraphs: [
        'Par la distance, jamais par le trait à l’écran : une ville est à portée si le plus court chemin qui y mène depuis un point de lancement, sur l’ellipsoïde WGS84, ne dépasse pas la portée. Le dessin plan d’un cercle ne décide de rien.',
        'La part d’une région est sa superficie comprise dans au moins un cercle, divisée par sa superficie totale, toutes deux sur l’ellipsoïde. Là où des cercles se recouvrent, le terrain compte une seule fois. La superficie est intégrée le long des limites et des cercles ; rien n’est découpé en carreaux ni échantillonné.',
        'Avec « N’importe où en Ukraine », la portée est mesurée depuis le lieu le plus proche à l’intérieur de la frontière reconnue de l’Ukraine. Une partie de cette frontière se trouve au-delà de la ligne de front.',
        'Les parts sont données en pourcentages entiers. Presque rien s’affiche comme moins de 1 %, presque tout comme plus de 99 %. « À portée », pour une région, veut dire tout entière ; « en partie à portée », toute part plus petite.',
      ],
    },
    edge: {
      title: 'En limite',
      paragraphs: [
        'Une ville dont la distance s’écarte de la portée de 2 % au plus n’est dite ni à portée ni hors de portée, mais « en limite ». À 306 km, cela fait 6 km de part et d’autre, soit l’écart entre les chiffres publiés de 300 et 306 km. La position d’une ville est celle de son centre.',
      ],
    },
    accuracy: {
      title: 'Avec quelle précision',
      paragraphs: [
        'Le calcul : les distances sont justes à 1 mm près, les cercles dessinés à 1 m et les parts à 0,000001 point de pourcentage, pour les limites telles qu’elles sont données et des portées allant jusqu’à 500 km. Elles sont vérifiées à l’aide de valeurs de référence calculées indépendamment. Une sphère à la place de l’ellipsoïde peut déplacer une part de 1 point.',
        'Les limites : comparées à OpenStreetMap en 2024, elles s’écartent de 0,6 à 0,95 km en médiane, de 2 km à un endroit sur dix et de 3 à 9 km au pire ; jusqu’à 17 km sur la côte du kraï de Krasnodar. Les parts sont donc justes à un demi-point près environ.',
        'Le choix du lieu pèse davantage : déplacer un point de lancement de 1 km change une part d’un demi-point au plus environ, et les chiffres publiés diffèrent de 6 km.',
        'Les superficies des régions s’accordent avec les chiffres officiels à 3 % près, avec des exceptions connues là où ceux-ci comprennent des lagunes et aux contours des grandes villes.',
      ],
    },
    borders: {
      title: 'Frontières',
      paragraphs: [
        'Les frontières sont celles reconnues internationalement, comme dans la résolution 68/262 de l’Assemblée générale de l’ONU : la Crimée et Sébastopol, ainsi que les oblasts de Donetsk, Louhansk, Kherson et Zaporijjia, sont l’Ukraine. Les régions russes sont celles des frontières reconnues de la Russie. La source montre qui contrôle quoi ; elle a été corrigée, et un test le garantit.',
        'La ligne de front n’est pas représentée. Lorsqu’un point de lancement est choisi en Crimée ou à Sébastopol, la carte signale l’occupation depuis 2014.',
      ],
    },
    figures: {
      title: 'Chiffres publiés',
      paragraphs: [
        'Les portées sont des citations : valeur et unité telles qu’imprimées, média, date, et notre conversion. La valeur initiale est de 306 km, comme indiqué le 17 novembre 2024. Ce sont environ 190 miles reconvertis (1 mile = 1,609344 km) ; la plupart des médias écrivent 300 km. Toute autre valeur de 10 à 500 km peut être choisie ; elle est alors sans référence.',
      ],
    },
    data: {
      title: 'Données et licences',
      paragraphs: [
        'Frontières et limites : Natural Earth, 1:10 millions, version 5.1, ajustées et simplifiées à 250 m. Eaux : Natural Earth, 1:50 millions. Les deux sont dans le domaine public.',
        'Villes : GeoNames (CC BY 4.0), d’au moins 1000 habitants en Ukraine et dans les régions russes situées à 350 km au plus, et d’au moins 2000 au-delà. Populations plus récentes des villes plus grandes : SimpleMaps (CC BY 4.0). Les noms de toutes les villes de 10 000 habitants et plus ont été vérifiés à la main.',
        'Les populations sont des chiffres publiés pour les villes de la liste, antérieurs à 2022 pour l’Ukraine. Leur somme n’est pas le nombre de personnes à portée : les villages et les campagnes manquent, et les personnes parties ne sont pas déduites.',
        'La police est Source Sans 3 (SIL Open Font License 1.1). Le code est sous licence MIT.',
      ],
    },
    reuse: {
      title: 'Réutiliser et citer',
      paragraphs: [
        'Les infographies, tableaux et chiffres tirés de cette carte peuvent être utilisés gratuitement, y compris à des fins commerciales et modifiés, à condition de conserver la ligne des sources :',
        'Le lien d’une carte ouvre toujours les mêmes points de lancement et les mêmes portées. Pour la citer :',
      ],
    },
    neutrality: {
      title: 'Neutralité',
      paragraphs: [
        'La carte explique une actualité à l’aide d’informations publiques : régions administratives, villes, portées publiées. Elle ne montre ni sites militaires, ni bases, ni défense aérienne, ni itinéraires, ne classe pas de cibles et ne propose pas de points de lancement, et ne le fera pas. Les mots ne prennent pas parti ; les noms de lieux suivent l’usage actuel de chaque langue.',
        'Le site ne dépose pas de cookies, ne charge rien depuis d’autres sites et n’enregistre pas qui regarde quoi.',
      ],
    },
    corrections: {
      title: 'Corrections',
      paragraphs: [
        'Les erreurs sont corrigées. Merci de les signaler par une issue dans le dépôt de ce projet, avec le lien de la carte qui les montre et, s’il s’agit d’un chiffre, le texte qui l’imprime.',
      ],
    },
    versions: { title: 'Versions', paragraphs: [] },
  },
  table: {
    system: 'Système',
    printed: 'Tel qu’imprimé',
    kilometres: 'Kilomètres',
    outlet: 'Média',
    date: 'Date',
    notDelivered: 'non livré',
  },
  licences: 'Licences de tout ce qui compose ce site',
  sourceLine: 'Sources',
  citation: ({ version, date, link }) =>
    `Carte des portées, version des données ${version} du ${date}, ${link}`,
  versions: { product: 'Carte', data: 'Données' },
};
