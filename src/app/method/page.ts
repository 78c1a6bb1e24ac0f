import { FIGURES, type Figure } from '../../core/figures.ts';
import { LANGUAGE_NAMES, LANGUAGES, type Language } from '../../core/languages.ts';
import { GRAPHIC_WORDS } from '../../scene/words/graphic_words.ts';
import { html, type Html } from './html.ts';
import { SECTIONS, type MethodText, type SectionId } from './text.ts';

/** What the page tells beside its texts. */
export interface MethodFacts {
  readonly productVersion: string;
  readonly dataVersion: string;
  /** ISO 8601. */
  readonly dataDate: string;
  /** Where the map of the reader's scenario is, relative to the page, and as an address to cite. */
  readonly mapHref: string;
  readonly citedLink: string;
}

const LINKS: Readonly<Partial<Record<SectionId, readonly (readonly [string, string])[]>>> = {
  borders: [['UN A/RES/68/262', 'https://undocs.org/A/RES/68/262']],
  data: [
    ['Natural Earth', 'https://www.naturalearthdata.com/'],
    ['GeoNames', 'https://www.geonames.org/'],
    ['SimpleMaps', 'https://simplemaps.com/data/world-cities'],
    ['CC BY 4.0', 'https://creativecommons.org/licenses/by/4.0/'],
  ],
};

/** The page "Method and sources" in one language; with script, the language can be switched. */
export function methodPage(
  text: MethodText,
  language: Language,
  facts: MethodFacts,
  canSwitch: boolean,
): string {
  return html`<header>
      <a class="back" href="${facts.mapHref}">${text.backToMap}</a>
      ${canSwitch ? languageChoice(text, language) : ''}
    </header>
    <main>
      <h1>${text.title}</h1>
      <nav aria-label="${text.contents}">
        <ul>
          ${SECTIONS.map(
            (id) => html`<li><a href="#${id}">${bound(text.sections[id].title, language)}</a></li>`,
          )}
        </ul>
      </nav>
      ${SECTIONS.map((id) => section(id, text, language, facts))}
    </main>`.text;
}

function languageChoice(text: MethodText, chosen: Language): Html {
  const options = LANGUAGES.map((language) =>
    language === chosen
      ? html`<option value="${language}" lang="${language}" selected>
          ${LANGUAGE_NAMES[language]}
        </option>`
      : html`<option value="${language}" lang="${language}">${LANGUAGE_NAMES[language]}</option>`,
  );
  return html`<select aria-label="${text.language}">
    ${options}
  </select>`;
}

function section(id: SectionId, text: MethodText, language: Language, facts: MethodFacts): Html {
  const { title, paragraphs } = text.sections[id];
  const written = paragraphs.map((paragraph) => html`<p>${bound(paragraph, language)}</p>`);
  return html`<section aria-labelledby="${id}">
    <h2 id="${id}" tabindex="-1">${bound(title, language)}</h2>
    ${id === 'reuse' ? reuse(written, text, language, facts) : written}
    ${id === 'figures' ? figureTable(text, language) : ''}
    ${id === 'versions' ? versions(text, language, facts) : ''}
    ${
      LINKS[id]
        ? html`<ul class="links">
            ${LINKS[id].map(outerLink)}
            ${id === 'data' ? html`<li><a href="../licences.txt">${text.licences}</a></li>` : ''}
          </ul>`
        : ''
    }
  </section>`;
}

/** Each paragraph says what stands below it: the source line, then a citation. */
function reuse(
  [terms, citing]: readonly Html[],
  text: MethodText,
  language: Language,
  facts: MethodFacts,
): Html {
  const { dataVersion: version, dataDate, citedLink: link } = facts;
  const date = dateText(dataDate, language);
  const line = `${text.sourceLine}: ${GRAPHIC_WORDS[language].attribution}`;
  return html`${terms ?? ''}
    <blockquote>${bound(line, language)}</blockquote>
    ${citing ?? ''}
    <blockquote>${bound(text.citation({ version, date, link }), language)}</blockquote>`;
}

function figureTable({ table, sections }: MethodText, language: Language): Html {
  const figures: readonly Figure[] = Object.values(FIGURES);
  const heads = [table.system, table.printed, table.kilometres, table.outlet, table.date];
  // a table wider than a phone is scrolled, by keyboard too
  return html`<div class="wide" role="group" aria-labelledby="figures" tabindex="0">
    <table>
      <caption class="visually-hidden">
        ${sections.figures.title}
      </caption>
      <thead>
        <tr>
          ${heads.map((head) => html`<th scope="col">${head}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${figures.map((figure) => figureRow(figure, table.notDelivered, language))}
      </tbody>
    </table>
  </div>`;
}

function figureRow(figure: Figure, notDelivered: string, language: Language): Html {
  const { system, printed, km, outlet, date, delivered } = figure;
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(km);
  return html`<tr>
    <th scope="row">${delivered ? system : `${system} (${notDelivered})`}</th>
    <td>${printed}</td>
    <td class="number">${number}</td>
    <td>${outlet}</td>
    <td>${dateText(date, language)}</td>
  </tr>`;
}

function versions(text: MethodText, language: Language, facts: MethodFacts): Html {
  return html`<dl>
    <dt>${text.versions.product}</dt>
    <dd>${facts.productVersion}</dd>
    <dt>${text.versions.data}</dt>
    <dd>${facts.dataVersion}, ${dateText(facts.dataDate, language)}</dd>
  </dl>`;
}

function outerLink([name, address]: readonly [string, string]): Html {
  return html`<li><a href="${address}" rel="noreferrer">${name}</a></li>`;
}

/** An ISO day or month as the language writes it. */
function dateText(date: string, language: Language): string {
  const isDay = date.length > 7;
  const format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    ...(isDay && { day: 'numeric' }),
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return format.format(new Date(isDay ? date : `${date}-01`));
}

/** Keeps together what must not be parted at the end of a line. */
function bound(text: string, language: Language): string {
  const numbers = text
    .replace(/(\d) (?=(?:%|[kKmм]?[mм]|км|χλμ\.|млн|εκατ)(?![\p{L}]))/gu, '$1\u00a0')
    .replace(/(\d) (?=\d{3}(?!\d))/g, '$1\u00a0');
  if (language !== 'fr') return numbers;
  return numbers
    .replace(/ ([;!?»])/g, '\u202f$1')
    .replace(/ :/g, '\u00a0:')
    .replace(/« /g, '«\u202f');
}
