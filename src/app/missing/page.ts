import { LANGUAGES, type Language } from '../../core/languages.ts';
import { html } from '../method/html.ts';

/** What is said where there is nothing, and what the link beside it is called. */
const WORDS: Readonly<Record<Language, readonly [said: string, link: string]>> = {
  en: ['There is no page at this address.', 'Open the map'],
  uk: ['За цією адресою сторінки немає.', 'Відкрити карту'],
  ru: ['По этому адресу страницы нет.', 'Открыть карту'],
  el: ['Δεν υπάρχει σελίδα σε αυτή τη διεύθυνση.', 'Άνοιγμα του χάρτη'],
  de: ['Unter dieser Adresse gibt es keine Seite.', 'Karte öffnen'],
  fr: ['Il n’y a pas de page à cette adresse.', 'Ouvrir la carte'],
  es: ['No hay ninguna página en esta dirección.', 'Abrir el mapa'],
  pl: ['Pod tym adresem nie ma strony.', 'Otwórz mapę'],
};

/** The page that a server shows where an address leads nowhere; without script, so in all languages at once. */
export function missingPage(base: string): string {
  const lines = LANGUAGES.map((language) => {
    const [said, link] = WORDS[language];
    return html`<li lang="${language}">
      <p>${said}</p>
      <a href="${base}?lang=${language}">${link}</a>
    </li>`;
  });
  return html`<main>
    <h1>404</h1>
    <ul>
      ${lines}
    </ul>
  </main>`.text;
}
