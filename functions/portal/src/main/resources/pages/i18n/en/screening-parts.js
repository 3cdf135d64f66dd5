export default {
  "outcome.short.ELIGIBLE_FOR_WITHDRAWAL_REVIEW": "Meets the conditions for review of withdrawal",
  "outcome.short.NEEDS_HUMAN": "Needs a human",
  "outcome.short.NOT_ELIGIBLE": "Ordinary review",
  "outcome.short.NONE": "Not screened yet",
  "screening.custody": "In custody",
  "effect.DRUNK": "Basis",
  "effect.ELEMENT": "Element",
  "effect.AGGRAVATES": "Aggravating (art. 10)",
  "effect.GATE": "Condition of art. 12",
  "effect.OPEN_GATE": "Other minor case",
  "effect.EXCULPATES": "No crime",
  "effect.DEFECT": "Defect of evidence",
  "effect.LENIENT": "Lenient (art. 11)",
  "effect.PROBATION": "Probation (art. 14)",
  "effect.FAST_TRACK": "Fast track (art. 22)",
  "effect.HUMAN": "For a human",
  "effect.NOTE": "Note"
};
