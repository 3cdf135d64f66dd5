package org.mashang.local.demo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Objects;
import org.mashang.local.demo.FrontDoor.Answer;

/** The people of the demo city, who scan a code in a hall or write from home. */
final class Applicants {

  private final FrontDoor door;
  private final Journal journal;

  Applicants(FrontDoor door, Journal journal) {
    this.door = door;
    this.journal = journal;
  }

  /** Applies; the journal then knows the case and its organ. */
  void apply(Filing filing, List<String> codes, ObjectNode body, String name) {
    // The token is kept before it is used: after a kill the same sender sends the same request.
    String token =
        journal.once(
            name + "/session", () -> filing.scanned() ? scan(filing, codes) : door.anonymous(null));
    journal.once(
        name,
        () -> {
          Answer receipt =
              door.post("/v1/applications", body, token, FrontDoor.keyFor(name), null).orFail(name);
          return receipt.body().get("id").asText() + " " + body.get("organId").asText();
        });
  }

  /** Some look and go away again before somebody stays and writes. */
  private String scan(Filing filing, List<String> codes) {
    String code = codes.get(Objects.requireNonNull(filing.hall()));
    int scans = Dice.of("scans/" + filing.number()).between(1, 4);
    for (int i = 0; i < scans; i++) {
      door.get("/s/" + code, null).orFail("scan");
    }
    return door.anonymous(code);
  }
}
