/** What `--help` prints. */
export const HELP = `Which Russian regions lie within a published range of places in Ukraine.

strike-range reach [LINK] [--at LAT,LNG[,LABEL]]... [--range KM]... [--from ukraine]
                   [--format text|json|csv|geojson] [--towns] [--lang CODE] [--units km|mi]
strike-range render [LINK] [the same] --out FILE.svg|.png|.pdf [--size NAME|WIDTHxHEIGHT] [--theme light|dark]
                   [--palette NAME] [--bg light|dark|transparent] [--inset PLACE] [--labels few|many]
                   [--title TEXT] [--subtitle TEXT] [--note TEXT] [--credit TEXT] [--outline-text]
                   [--width PX | --scale 1|2|3] [--dpi NUMBER]
strike-range render [LINK]... [--list FILE] [the same] --out-dir DIR [--format svg,png,pdf] [--size ...]...
strike-range package [LINK] [the same] --out FILE.zip [--size ...] [--title ...]
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
--palette  ember, harbour, orchid or press
--bg       the ground of the graphic: light, dark or transparent
--inset    the locator map: none, top-left, top-right, bottom-left or bottom-right
--labels   few or many names on the map
--outline-text  writes the text of an SVG or PDF as shapes, for programs that lack the typeface
--width    the width of a PNG in pixels, its height in proportion; 40 megapixels are the most
--scale    1, 2 or 3 pixels of a PNG for each pixel of the size
--dpi      the dots per inch that a PNG says; without --width and --scale also how many pixels it has, at 96 pixels
           of the size to the inch. Usual: 300 for column and columns, else one pixel for each of the size
--out-dir  the folder for a file of each link, size and format; names come from the titles and go to stdout. Links
           are words, lines of --list FILE, or lines of stdin; one that is wrong is told and the others are drawn
--help     this text
--version  the version

package writes one ZIP: the graphic as SVG, PDF and PNG at 1x, 2x and 3x, alt text, caption, link, CSV, GeoJSON, JSON,
the scenario to open again, and a README in the language of the scenario.

batch reads lines from stdin, each a LINK or the JSON of a scenario, and answers each with a line of JSON:
that of reach, without towns unless --towns, or {"error": "..."}. As many lines come out as go in.

A value that begins with a minus is written with an equals sign: --at=-1.5,30.
Exit code: 0 done, 1 understood but refused, 2 wrong usage. Warnings and refusals go to stderr.

strike-range reach --at 50.9077,34.7981 --range 306
strike-range reach "?v=1&at=50.9077,34.7981&lang=uk" --format csv
strike-range batch < links.txt > results.ndjson
`;
