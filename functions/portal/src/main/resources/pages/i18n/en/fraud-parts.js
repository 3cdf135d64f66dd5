export default {
  "level.RED": "Red",
  "level.ORANGE": "Orange",
  "level.YELLOW": "Yellow",
  "level.BLUE": "Blue",
  "fraud.left": "{span} left",
  "fraud.late": "{span} late",
  "fraud.hours": "{count} h",
  "fraud.days": "{count} d",
  "division.330802": "Kecheng",
  "division.330803": "Qujiang",
  "division.330822": "Changshan",
  "division.330824": "Kaihua",
  "division.330825": "Longyou",
  "division.330881": "Jiangshan",
  "division.none": "No division"
};
