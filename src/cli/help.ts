/** What `--help` prints. */
export const HELP = `Which Russian regions lie within a published range of places in Ukraine.

strike-range reach [LINK] [--at LAT,LNG[,LABEL]]... [--range KM]... [--from ukraine]
                   [--format text|json|csv|geojson] [--towns] [--lang CODE] [--units km|mi]
strike-range render [LINK] [the same] --out FILE.svg|.png|.pdf [--size NAME|WIDTHxHEIGHT] [--theme light|dark]
                   [--title TEXT] [--subtitle TEXT] [--note TEXT] [--credit TEXT]
strike-range batch [--towns] [--lang CODE] < scenarios.ndjson > results.ndjson

LINK       a whole address of the map, or only its query, in quotes: "?v=1&at=50.9077,34.7981"
--at       a launch point in Ukraine, in decimal degrees; repeat it for more; they join those of LINK
--range    kilometres from 10 to 500; repeat it for more, up to four; they replace those of LINK
--from     ukraine: from anywhere within the recognised border of Ukraine
--format   text (the default), json, csv or geojson
--towns    lists the towns too; as csv, the towns instead of the regions
--lang     en, uk, ru, el, de, fr, es or pl
--units    km or mi, for text
--out      the file of the graphic, .svg, .png or .pdf; it is written whole or not at all
--size     social (1200x675), square, portrait, story, article, column, columns, or pixels such as 1200x630
--help     this text
--version  the version

batch reads lines from stdin, each a LINK or the JSON of a scenario, and answers each with a line of JSON:
that of reach, without towns unless --towns, or {"error": "..."}. As many lines come out as go in.

A value that begins with a minus is written with an equals sign: --at=-1.5,30.
Exit code: 0 done, 1 understood but refused, 2 wrong usage. Warnings and refusals go to stderr.

strike-range reach --at 50.9077,34.7981 --range 306
strike-range reach "?v=1&at=50.9077,34.7981&lang=uk" --format csv
strike-range batch < links.txt > results.ndjson
`;
