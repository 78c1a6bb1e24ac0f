import type { FaultWords } from '../faults_words.ts';

export const faultsInSpanish: FaultWords = {
  mapStopped:
    'El mapa completo ha dejado de funcionar. Se muestra uno más sencillo, con los mismos resultados.',
  pageRenewed:
    'Hay una nueva versión de esta página y se ha vuelto a cargar. Su mapa no ha cambiado; el historial para deshacer empieza de cero.',
  partStopped:
    'Esta parte de la página ha dejado de funcionar; el resto sigue, y su mapa está en la barra de direcciones.',
  partLoading: 'Cargando…',
  partNotLoaded: 'No se pudo cargar esta parte. Compruebe la conexión e inténtelo de nuevo.',
};
