import { type Community, home, importTable, nobody, type Typed } from './tables.ts'

export const marie = { id: 'marie', name: 'Dupont', firstName: 'Marie', email: 'marie@example.be' }
export const luc = { id: 'luc', name: 'Claes', firstName: 'Luc', email: null }
/** A namesake of Luc. */
export const twin = { id: 'twin', name: 'Claes', firstName: 'Luc', email: 'luc2@example.be' }
export const farm = { id: 'farm', name: 'Ferme du Val', firstName: null, email: null }

/** A home with a box and photovoltaic panels. */
export const pv: Typed = {
  ...home,
  Boîte: '3',
  'Filière de production': 'Photovoltaïque',
  'Puissance totale de production (kVA)': '4,6',
  'Statut d’injection': 'Autoproducteur propriétaire',
}
/** A community of Marie and Luc, in which she holds that home since its activation. */
export const held: Community = importTable([{ ...pv, Titulaire: 'Dupont', 'Prénom du titulaire': 'Marie' }], {
  ...nobody,
  members: [marie, luc],
}).after
export const meterOf = ({ meters }: Community) => meters[0]!
/** A row that says nothing but this of that meter. */
export const only = (typed: Typed): Typed => ({ EAN: home.EAN!, ...typed })
