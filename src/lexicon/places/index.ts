// Administrative units of Việt Nam in time: names, codes, parents, what became of them on 1 July 2025 and since.
// In: printed names, codes, dates.
// Out: units with their validity; how a name was matched; successors and predecessors.
export { findPlaces, isOneEditApart, type PlaceFilter, type PlaceMatch, type PlaceMatchKind } from './find.ts'
export { districtOf, existedOn, placeByCode, placesOn, predecessors, provinceOf, successors, toPlaceName, type AdministrativeUnit } from './gazetteer.ts'
export { readTypedName, TIERS_OF_TYPE, toBareKey, UNIT_TYPES, type UnitType } from './name.ts'
