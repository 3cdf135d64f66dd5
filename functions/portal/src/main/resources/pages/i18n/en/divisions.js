export default {
  "division.330802": "Kecheng",
  "division.330803": "Qujiang",
  "division.330822": "Changshan",
  "division.330824": "Kaihua",
  "division.330825": "Longyou",
  "division.330881": "Jiangshan",
  "division.none": "No division"
};
