package org.mashang.benchmarks;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.mashang.casework.Actor;
import org.mashang.casework.Role;
import org.mashang.casework.identifier.ReceiptCode;
import org.mashang.platform.json.Json;
import org.mashang.platform.keys.KeyedHash;
import org.mashang.platform.store.Given;
import org.mashang.reconsideration.application.Application;
import org.mashang.reconsideration.application.ApplicationReader;
import org.mashang.reconsideration.application.Channel;
import org.mashang.reconsideration.city.CityFile;
import org.mashang.reconsideration.proceeding.Command;

/** An application of usual length, and the commands that follow it. */
final class Applications {

  static final Instant NOW = Instant.parse("2026-11-02T02:00:00Z");
  static final Actor CLERK = new Actor("clerk", "承办人", Role.CLERK, "330802");

  private static final String BODY =
      """
      {"applicant":{"kind":"PERSON","name":"𬎆小燕","idType":"CITIZEN_ID",
        "idNumber":"330899199003071238","phone":"19900001234","address":"柯城区荷花中路12号"},
       "organId":"330802","respondentId":"330802-ZHZFJ",
       "act":{"kind":"PENALTY","title":"行政处罚决定书","documentNumber":"第202600123号",
        "doneOn":"2026-10-08","knownOn":"2026-10-09","rightToApplyTold":true,"amountFen":20000},
       "request":"请求撤销处罚决定。","facts":"%s","reasons":"事实不清，证据不足。",
       "service":{"address":"柯城区荷花中路12号","electronic":true,"phone":"19900001234"},
       "noticeVersion":"2026-1","declared":true}
      """
          .formatted("那天我不在场，摊子是隔壁的。".repeat(20));

  private final ApplicationReader reader = new ApplicationReader(CityFile.read("330800"));
  private final KeyedHash hash =
      new KeyedHash("a secret of the benchmark only".getBytes(StandardCharsets.UTF_8));

  /** What a request's body goes through before it is a command. */
  Command.Submit submit(int number) throws JsonProcessingException {
    JsonNode tree = Json.tree(BODY);
    Application application = reader.read(tree, NOW).application();
    String caseId = hash.caseId("applicant-" + number, "key-" + number);
    String receipt = ReceiptCode.of(hash.bytes("receipt-code", caseId)).display();
    return new Command.Submit(caseId, receipt, Channel.ONLINE, null, "柯城区人民政府", application);
  }

  KeyedHash hash() {
    return hash;
  }

  static Given given(Actor by, String commandId) {
    return new Given(by, NOW, commandId, "fingerprint of " + commandId);
  }

  static Actor applicant(int number) {
    return new Actor("applicant-" + number, "申请人", Role.APPLICANT, null);
  }
}
