package org.mashang.notarization.proceeding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mashang.casework.rule.Narration;
import org.mashang.notarization.term.RefusalGround;

class TellingTest {

  private static final String DAY = "2026-09-24";

  private static Narration told(Trial trial, Class<? extends Event> type) {
    return Telling.of(trial.last(type), LocalDate.parse(DAY));
  }

  private static void says(Trial trial, Class<? extends Event> type, String... parts) {
    String summary = told(trial, type).summary();
    for (String part : parts) {
      assertTrue(summary.contains(part), summary);
    }
  }

  @Test
  void theWayToTheOfficeIsTold() {
    Trial trial = Trial.taken(DAY, Requests.birth());
    says(trial, Event.Submitted.class, "小程序", "GZ2345678923");
    says(trial, Event.Dispatched.class, "1家公证处", "依次");
    says(trial, Event.OfferDelivered.class, "9月29日00:00");
    says(trial, Event.Taken.class, "衢州信安公证处", "公证员苏映雪");
    assertEquals("NPR-16", told(trial, Event.Taken.class).citations().getFirst().key());
    Trial together = Trial.submitted(DAY, Requests.birth()).offeredToAll(Trial.XINAN);
    says(together, Event.Dispatched.class, "同时");
    says(together.does(Trial.HEAD, new Command.Take(null)), Event.Taken.class, "衢州信安公证处");
    assertEquals("衢州信安公证处", told(together, Event.Taken.class).summary());
  }

  @Test
  void thePromiseIsToldAsItWasMade() {
    says(Trial.accepted(DAY, Requests.licence()), Event.Accepted.class, "承诺受理当日出证");
    says(Trial.accepted(DAY, Requests.mandate()), Event.Accepted.class, "承诺3个工作日内出证");
  }

  @Test
  void aBrokenPromiseIsToldOtherwiseThanOneThatWasKept() {
    Trial trial = Trial.accepted(DAY, Requests.birth());
    trial.does(Trial.SU, new Command.CheckPromise("household", false, "到期未交"));
    assertEquals("承诺未履行或者不实", told(trial, Event.PromiseChecked.class).label());
    says(trial, Event.PromiseChecked.class, "到期未交", "记录在案");
    trial.does(Trial.APPLICANT, new Command.FulfilPromise("birthCertificate", "file-late"));
    trial.does(Trial.SU, new Command.CheckPromise("birthCertificate", true, "属实"));
    assertEquals("承诺已履行", told(trial, Event.PromiseChecked.class).label());
    assertEquals("属实", told(trial, Event.PromiseChecked.class).summary());
  }

  @Test
  void groundsAndMoneyAreTold() {
    Trial trial = Trial.accepted(DAY, Requests.mandate()).pays();
    trial
        .does(
            Trial.SU,
            new Command.ProposeRefusal(
                List.of(RefusalGround.FALSEHOOD, RefusalGround.DISPUTED), "报告", 5_050))
        .does(Trial.HEAD, new Command.Approve("", null));
    says(
        trial,
        Event.Refused.class,
        RefusalGround.FALSEHOOD.label() + "；" + RefusalGround.DISPUTED.label(),
        "应当退还50.50元");
    Trial unpaid =
        Trial.accepted(DAY, Requests.mandate()).does(Trial.APPLICANT, new Command.Withdraw("投标取消"));
    assertEquals("投标取消", told(unpaid, Event.Withdrawn.class).summary());
  }

  @Test
  void filesAreCounted() {
    Trial trial = Trial.taken(DAY, Requests.mandate());
    trial.does(
        Trial.SU,
        new Command.RequestSupplement(
            List.of("决议"), org.mashang.notarization.term.TellingMeans.ONLINE));
    trial.does(Trial.APPLICANT, new Command.Supplement("补交", List.of("file-a", "file-b")));
    says(trial, Event.Supplemented.class, "补交", "2个文件");
  }

  @Test
  void theStatesOfPapersAndWorkOrdersHaveTheirWords() {
    for (PaperOnFile.State state : PaperOnFile.State.values()) {
      assertTrue(state.label().length() > 2);
    }
    for (Offer.State state : Offer.State.values()) {
      assertTrue(state.label().length() > 2);
    }
  }
}
