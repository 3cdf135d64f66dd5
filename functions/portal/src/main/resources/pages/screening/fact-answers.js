// How a fact is asked for when a person sets it right: what the API takes as text becomes a choice where it is one.
import { t } from '../kit/i18n.js';

const CHOICES = {
  VEHICLE: ['CAR', 'BUS', 'LIGHT_TRUCK', 'HEAVY_TRUCK', 'MOTORCYCLE', 'TRACTOR', 'E_BIKE_OVER_STANDARD', 'E_BIKE', 'OTHER'],
  LICENCE: ['VALID', 'NONE', 'WRONG_CLASS', 'REVOKED', 'SUSPENDED', 'EXPIRED'],
  ROAD: ['EXPRESSWAY', 'URBAN_EXPRESSWAY', 'ROAD', 'COMPOUND', 'CAR_PARK'],
  LIABILITY: ['FULL', 'MAIN', 'EQUAL', 'SECONDARY', 'NONE', 'UNDETERMINED'],
  INJURY: ['NONE', 'UNGRADED', 'TRIFLING', 'MINOR', 'SERIOUS', 'DEATH'],
};

/** Facts that are neither yes or no nor a choice. */
const WRITTEN = {
  BLOOD_ALCOHOL: 'ALCOHOL',
  BREATH_ALCOHOL: 'ALCOHOL',
  DRINK_DRIVING_ON: 'DAY',
  CONVICTED_ON: 'DAY',
  FILED_ON: 'DAY',
  DELIVERED_ON: 'DAY',
  OPINION_ON: 'DAY',
  NOTIFIED_ON: 'DAY',
  OFFENCE_AT: 'TIME',
  SAMPLED_AT: 'TIME',
  SUSPECT: 'TEXT',
  PLATE: 'TEXT',
  LABORATORY: 'TEXT',
  PLACE: 'TEXT',
};

const valueField = (fact) => {
  const kind = WRITTEN[fact];
  if (kind) return { hint: t(`fact.hint.${kind}`) };
  const options = CHOICES[fact] ? CHOICES[fact].map((value) => ({ value, label: t(`choice.${fact}.${value}`) })) : ['YES', 'NO'].map((value) => ({ value, label: t(`fact.${value}`) }));
  return { kind: 'select', options, hint: null };
};

/** The answers given to the action that corrects a fact: which fact, and what values it may have. */
export const correctionOf = (fact, label) => ({ fact: { options: [{ value: fact, label }] }, value: valueField(fact) });
