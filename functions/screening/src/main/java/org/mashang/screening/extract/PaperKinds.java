package org.mashang.screening.extract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.scan.Line;
import org.mashang.casework.scan.PageText;

/**
 * Which paper of article 7 a file is, by its title and the words only such a paper has. The codes
 * are those of the checklist.
 */
public final class PaperKinds {

  /** Titles stand at the top; the more telling ones come first. */
  private static final Map<String, Pattern> TITLES = titles();

  private static final Map<String, Pattern> PHRASES = phrases();

  private static final int TOP = 120;
  private static final int ENOUGH = 2;

  private PaperKinds() {}

  /** The code; null if unsure. */
  public static @Nullable String of(List<PageText> pages) {
    if (pages.isEmpty()) {
      return null;
    }
    String text =
        Clean.of(
                pages.getFirst().lines().stream().map(Line::text).collect(Collectors.joining("\n")))
            .text();
    String top = text.substring(0, Math.min(TOP, text.length()));
    for (Map.Entry<String, Pattern> title : TITLES.entrySet()) {
      if (title.getValue().matcher(top).find()) {
        return title.getKey();
      }
    }
    return byPhrases(text);
  }

  private static @Nullable String byPhrases(String text) {
    String best = null;
    long most = ENOUGH - 1;
    for (Map.Entry<String, Pattern> phrase : PHRASES.entrySet()) {
      long found = phrase.getValue().matcher(text).results().map(r -> r.group()).distinct().count();
      if (found > most) {
        best = phrase.getKey();
        most = found;
      }
    }
    return best;
  }

  private static Map<String, Pattern> titles() {
    Map<String, Pattern> titles = new LinkedHashMap<>();
    put(titles, "OPINION_NOTICE", "鉴定意见(?:告知|通知)书|鉴定结论通知书|检验(?:结果|报告)告知书");
    put(titles, "COMMISSION", "鉴定委托书|委托鉴定(?:书|登记)|鉴定聘请书|检材(?:接收|受理|流转)|(?:鉴定|检验)事项确认书|受理(?:登记|通知)");
    put(
        titles,
        "SAMPLE_RECORD",
        "(?:血样|血液样本|血液)(?:提取|采集|抽取)(?:笔录|登记表|记录)|(?:提取|采集|抽取)(?:血样|血液样本|血液)(?:登记表|笔录|记录)|提取痕迹、?物证登记表|当事人血样");
    put(titles, "INJURY_OPINION", "(?:人体)?损伤程度(?:鉴定|检验)|伤情鉴定|法医临床|死亡原因|尸体检验");
    put(titles, "BREATH_CALIBRATION", "(?:检定|校准|标定)证书");
    put(
        titles,
        "BREATH_RESULT",
        "(?:呼气|呼吸|吹气)[^。]{0,10}(?:检测|测试|检验)(?:结果|单|记录|报告)|酒精(?:含量)?(?:检测|测试)(?:结果)?(?:单|凭条)");
    put(
        titles,
        "BLOOD_OPINION",
        "(?:乙醇|酒精)[^。]{0,10}(?:检验|鉴定|检测)(?:意见书|报告|书)|(?:司法)?鉴定意见书|检验(?:意见书|报告书?|鉴定报告)|理化检验");
    put(titles, "ACCIDENT_DETERMINATION", "道路交通事故(?:认定书|责任认定)|事故认定书");
    put(titles, "ARRIVAL_RECORD", "(?:到案|抓获|归案|查获|破案)(?:经过|情况|说明)");
    put(titles, "PENALTY_DECISION", "行政处罚决定书|处罚告知笔录|行政强制措施凭证");
    put(titles, "PRIOR_RECORD", "(?:违法犯罪|前科|犯罪)(?:记录|劣迹)?(?:证明|查询)|无犯罪记录|交通违法(?:查询|记录)|前科证明|刑事判决书");
    put(titles, "LICENCE_RECORD", "驾驶(?:人|证)(?:信息)?(?:查询|信息|档案)|机动车驾驶证");
    put(titles, "VEHICLE_RECORD", "(?:机动车|车辆)(?:信息)?(?:查询|信息|档案|登记信息)|机动车行驶证|行驶证");
    put(titles, "IDENTITY", "(?:人口|户籍|常住人口)(?:信息|基本信息|登记卡|证明)|居民身份证");
    put(titles, "VICTIM_STATEMENT", "被害人陈述|询问笔录\\(被害人\\)");
    put(titles, "STATEMENT", "讯问笔录|供述(?:和|与)辩解|亲笔供词");
    put(titles, "WITNESS", "询问笔录|证人证言");
    put(titles, "SCENE_PHOTOS", "(?:现场|查获|抽血)(?:执法)?照片|照片(?:制作)?说明");
    put(titles, "RECORDING", "(?:视听资料|录音录像|执法记录仪|光盘)(?:说明|制作|资料)?");
    put(titles, "ROAD_PROOF", "道路(?:属性|性质)(?:证明|说明)");
    return titles;
  }

  private static Map<String, Pattern> phrases() {
    Map<String, Pattern> phrases = new LinkedHashMap<>();
    put(phrases, "BLOOD_OPINION", "检材|气相色谱|顶空|乙醇含量|鉴定人|GA/T|鉴定意见|检验结果");
    put(phrases, "BREATH_RESULT", "吹气|测试编号|仪器编号|被测人|测试结果|mg/100ml|呼气");
    put(phrases, "STATEMENT", "问:|答:|讯问|犯罪嫌疑人诉讼权利");
    put(phrases, "ACCIDENT_DETERMINATION", "当事人|事故形成原因|负事故|责任认定|交通事故时间");
    put(phrases, "SAMPLE_RECORD", "抽血|提取人|封装|编号|消毒液|抽取血样");
    put(phrases, "LICENCE_RECORD", "准驾车型|初次领证日期|档案编号|驾驶证状态");
    put(phrases, "VEHICLE_RECORD", "车辆识别代号|发动机号|使用性质|注册日期");
    put(phrases, "IDENTITY", "公民身份号码|民族|住址|出生日期|户籍地");
    return phrases;
  }

  private static void put(Map<String, Pattern> map, String code, String words) {
    map.put(code, Pattern.compile(words));
  }
}
