package org.mashang.screening.extract;

import java.util.List;
import org.mashang.screening.fact.Choices.Licence;
import org.mashang.screening.fact.FactKey;

/** Whether the driver was allowed to drive: articles 10(3) and 14(4). */
final class LicenceRules {

  private static final String PAPER =
      "(?:机动车|摩托车|小型汽车|合法|有效|相应|任何|有效的)*(?:驾驶|驾)(?:证|照|执照|资格|资质|证件)";

  private LicenceRules() {}

  /** 无证驾驶 comes last: it may be part of what says why there is none. */
  static List<Rule> all() {
    return List.of(
        Rule.of(
            FactKey.LICENCE,
            Licence.WRONG_CLASS,
            "(?:与|和)?(?:其|所持|所持有|驾驶证|载明|准驾|的|机动车)*车型(?:与[^，。；]{0,20})?不(?:相)?(?:符|一致)|不(?:相)?符(?:合)?(?:的)?准驾|准驾不符|超(?:出)?准驾车型"),
        Rule.of(
            FactKey.LICENCE,
            Licence.REVOKED,
            "(?:驾驶证|驾照|驾驶资格)(?:已|处于|被|依法|在|因[^，。；]{0,20}被|于[^，。；]{4,12}被?){0,4}(?:吊销|注销|撤销)(?:状态|期间|期内|后(?:未重新取得|仍|又|再次|继续))"
                + "|(?:吊销|注销|撤销)(?:机动车)?(?:驾驶证|驾照)(?:期间|后(?:仍|又|再次|继续|未重新))"
                + "|驾驶证(?:状态)?(?:为|:|是)(?:已)?(?:被)?(?:吊销|注销|撤销)"
                + "|(?:驾驶证|驾照|驾驶资格)[^，。；]{0,12}(?:吊销|注销|撤销)[^。；]{0,30}?(?:仍|又|再次|还|继续|无证)[^。；]{0,12}?(?:驾驶|驾车|开车)"
                + "|(?:吊销|注销|撤销)了?[^。；]{0,6}?(?:还|仍|至今|一直)?(?:没有|未|没)(?:再|重新)+(?:去)?(?:考|取得|申领|领)"),
        Rule.of(
            FactKey.LICENCE,
            Licence.REVOKED,
            "(?:驾驶证|驾照|驾驶资格)(?:已|已经|早已)?被?(?:依法)?(?:吊销|注销|撤销)",
            Rule.Mark.UNSURE),
        Rule.of(
            FactKey.LICENCE,
            Licence.SUSPENDED,
            "(?:驾驶证|驾照)(?:已|处于|被|依法|在|因[^，。；]{0,20}被){0,4}(?:暂扣|扣留|扣押|记满12分|扣满12分|停止使用)(?:状态|期间|期内|后(?:仍|又|再次|继续))"
                + "|(?:暂扣|扣留)(?:机动车)?(?:驾驶证|驾照)(?:期间|期内|后(?:仍|又|再次|继续))|驾驶证(?:状态)?(?:为|:|是)(?:被)?(?:暂扣|扣留|扣证)"),
        Rule.of(
            FactKey.LICENCE,
            Licence.EXPIRED,
            "(?:驾驶证|驾照)(?:已|已经|因)?(?:超过|过|逾)(?:了)?(?:有效期|期)|(?:驾驶证|驾照)(?:已)?(?:逾期未(?:换证|审验)|失效)"),
        Rule.of(
            FactKey.LICENCE,
            Licence.VALID,
            "驾驶证(?:状态|档案状态)(?:为|:|是)?正常|(?:具有|具备|有)(?:合法|有效|相应|的)*(?:机动车)?驾驶(?:该车型的?)?资格|持有(?:合法|有效|合法有效)(?:的)?(?:机动车)?驾驶证|持证驾驶"),
        Rule.of(
            FactKey.LICENCE,
            Licence.NONE,
            "(?:未|没有|从未|没)(?:依法|曾|有)?(?:取得|持有|考取|领取|申领|办理|考)(?:过)?"
                + PAPER
                + "|(?:无|没有|未有)"
                + PAPER
                + "(?![^，。；]{0,2}(?:吊销|暂扣|记录))"
                + "|无证(?:、|且|又|并)?(?:醉酒|酒后|饮酒|醉|无牌)?(?:后)?(?:驾驶|驾车|驾)"
                + "|醉酒、?无证驾驶|无牌无证"));
  }
}
