export default {
  "screening-figures.title": "Screening figures",
  "sfigures.from": "Decided from",
  "sfigures.to": "To",
  "sfigures.show": "Show",
  "sfigures.decided": "Decided",
  "sfigures.finding": "Papers to finding",
  "sfigures.decision": "Receipt to decision",
  "sfigures.close": "Papers to close",
  "sfigures.agreed": "Prosecutors agreed",
  "sfigures.days": "{count} days",
  "sfigures.hint": "Times are medians. {opinions} cases have an opinion, of which {agreed} agree with the machine.",
  "sfigures.outcomes": "Findings",
  "sfigures.corrected": "Facts set right by people",
  "sfigures.corrected.none": "None."
};
