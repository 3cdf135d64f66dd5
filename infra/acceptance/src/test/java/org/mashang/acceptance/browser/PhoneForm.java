package org.mashang.acceptance.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.mashang.acceptance.door.Samples;
import org.mashang.acceptance.door.Uploads;

/** Somebody who fills in the phone page, step by step. */
record PhoneForm(Browser phone) {

  static final String LAST_WEEK = LocalDate.now(ZoneId.of("Asia/Shanghai")).minusDays(7).toString();

  /** From the first page to the step where one says what one asks for. */
  void whoAndAct() {
    phone.click("begin");
    phone.see("step", "data-step", "who");
    phone.click("applicant-kind-PERSON");
    phone.fill("applicant-name", "𬎆小燕");
    phone.fill("applicant-idNumber", Samples.ID_NUMBER);
    phone.fill("applicant-phone", Samples.PHONE);
    phone.fill("applicant-address", "浙江省衢州市柯城区荷花中路12号");
    ifShown("hasAgent-NO");
    phone.click("onward");
    phone.see("step", "data-step", "act");
    phone.click("act-kind-PENALTY");
    phone.fill("respondentId", "柯城区综合行政");
    phone.click("option-330802-ZHZFJ");
    phone.fill("act-doneOn", LAST_WEEK);
    phone.fill("act-knownOn", LAST_WEEK);
    phone.click("act-rightToApplyTold-YES");
    for (String name : List.of("courtCase-NO", "appliedBefore-NO", "exclusion-NONE")) {
      ifShown(name);
    }
    phone.click("onward");
    phone.see("step", "data-step", "ask");
  }

  /** From there to the page that shows everything once more. */
  void theRest(String request) {
    phone.fill("request", request);
    phone.fill("facts", "那天我不在场，摊子是隔壁的。");
    phone.fill("reasons", "事实不清。");
    phone.click("onward");
    phone.see("step", "data-step", "files");
    phone.choose("files-EVIDENCE-choose", picture());
    phone.see("file", "data-state", "accepted");
    phone.click("onward");
    phone.see("step", "data-step", "service");
    if (phone.sees("sameAddress") && !phone.see("sameAddress").isSelected()) {
      phone.click("sameAddress");
    }
    phone.click("service-electronic-YES");
    phone.click("reminders-way-EMAIL");
    phone.click("onward");
    phone.see("faults");
    phone.fill("reminders-email", "xiaoyan@example.org");
    phone.lookAt("phone-2-service");
    phone.click("onward");
    phone.see("step", "data-step", "check");
    phone.see("checks");
  }

  /** Leaves the page and comes back to it, as when a phone runs out of memory. */
  void reload() {
    // The draft is kept a moment after the last keystroke.
    LockSupport.parkNanos(Duration.ofMillis(1500).toNanos());
    phone.driver().navigate().refresh();
    phone.see("home");
    LockSupport.parkNanos(Duration.ofMillis(1500).toNanos());
  }

  private void ifShown(String name) {
    if (phone.sees(name)) {
      phone.click(name);
    }
  }

  private static Path picture() {
    try {
      Path file = Path.of("target", "evidence.png");
      Files.write(file, Uploads.png());
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
