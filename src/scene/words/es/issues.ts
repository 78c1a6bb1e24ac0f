import type { Issue } from '../../../core/issues.ts';
import type { IssueParts } from '../words.ts';

/** What went wrong, where, and what to do, in one Spanish sentence. */
export function issueInSpanish(issue: Issue, parts: IssueParts): string {
  switch (issue.code) {
    case 'outside-ukraine': {
      const which =
        issue.position === undefined ? 'Este lugar' : `El punto de lanzamiento ${issue.position}`;
      const place = `${issue.nearest[1]}, ${issue.nearest[0]}`;
      return `${which} (${issue.at[1]}, ${issue.at[0]}) no está en Ucrania; el lugar válido más cercano está a ${parts.formatDistance(issue.nearestKm)}: ${place}.`;
    }
    case 'too-many-launches':
      return `El máximo es de ${issue.limit} puntos de lanzamiento; se indicaron ${parts.formatNumber(issue.given)} y se muestran los ${issue.limit} primeros.`;
    case 'too-many-ranges':
      return `El máximo es de ${issue.limit} alcances; se indicaron ${parts.formatNumber(issue.given)} y se muestran los ${issue.limit} mayores.`;
    case 'range-out-of-limits':
      return `El alcance «${issue.text}» no está entre ${issue.minKm} y ${issue.maxKm}\u00a0km y se ha omitido.`;
    case 'not-a-range':
      return `El alcance «${issue.text}» no es un número de kilómetros y se ha omitido.`;
    case 'not-a-position':
      return `«${issue.text}» no es una posición: escriba la latitud y la longitud en grados decimales, por ejemplo 50.91, 34.80.`;
    case 'position-out-of-world':
      return `«${issue.text}» no está en la Tierra: la latitud va de −90 a 90 y la longitud, de −180 a 180.`;
    case 'unreadable-value':
      return `No se pudo leer la parte «${issue.key}=${issue.text}» del enlace y se ha omitido.`;
    case 'text-shortened':
      return `La parte «${issue.key}» del enlace superaba los ${issue.limit} caracteres y se ha acortado.`;
    case 'newer-link':
      return `Este enlace procede de una versión más reciente (${issue.version}); se muestra lo que se pudo leer.`;
    case 'link-too-long':
      return `El enlace tiene ${parts.formatNumber(issue.length)} caracteres; solo se leen los ${parts.formatNumber(issue.limit)} primeros, por lo que puede faltar el final.`;
    case 'link-cut':
      return 'El final de este enlace parece cortado, por lo que puede faltar algo; se muestra lo que se pudo leer.';
    case 'repeated-key':
      return `El enlace indica «${issue.key}» más de una vez; se usa el primer valor.`;
    case 'nothing-readable':
      return 'No se pudo leer nada en este enlace.';
  }
}
