package org.mashang.history.notarization;

import java.util.List;
import org.mashang.casework.Actor;
import org.mashang.casework.Role;
import org.mashang.casework.identifier.ReceiptCode;
import org.mashang.history.story.Diary;
import org.mashang.history.story.Story;
import org.mashang.history.story.Year;
import org.mashang.local.demo.Dice;
import org.mashang.notarization.catalogue.Matter;
import org.mashang.notarization.proceeding.Channel;
import org.mashang.notarization.proceeding.Command;
import org.mashang.notarization.proceeding.Notarisation;
import org.mashang.notarization.proceeding.Order;
import org.mashang.notarization.request.Request;
import org.mashang.platform.keys.KeyedHash;

/** The stories of the city's orders. */
public final class Orders {

  /** One order in so many is sent back by the office that got it first. */
  private static final int SENT_BACK = 20;

  /** One open order in so many is left lying. */
  private static final int FORGOTTEN = 4;

  private final Notarisation law;
  private final KeyedHash hash;
  private final Sheets sheets;
  private final Requests requests;

  public Orders(Notarisation law, KeyedHash hash, Sheets sheets) {
    this.law = law;
    this.hash = hash;
    this.sheets = sheets;
    this.requests = new Requests(law.world().catalogue());
  }

  /** The stories of a year as far as they have come. */
  public List<Story<Order, Command>> stories(Year year) {
    return Wanted.of(year).stream().map(wanted -> story(wanted, year)).toList();
  }

  private Story<Order, Command> story(Wanted wanted, Year year) {
    String key = "order/" + wanted.number();
    Dice dice = Dice.of("history/" + key);
    Request request = requests.write(wanted);
    Matter matter = requests.matter(wanted);
    var roster = law.world().roster();
    Places at = Places.of(roster, request, matter, wanted.division(), dice);
    Places city = Places.at(roster.office("330800N1").orElseThrow(), request, matter, dice);
    boolean sentBack = !at.office().equals(city.office()) && dice.onceIn(SENT_BACK);
    Places doing = sentBack ? city : at;
    Diary<Order, Command> diary = new Diary<>(wanted.at(), dice);
    Acts acts = new Acts(diary, dice, law, hash, sheets, at);
    String kind = new Handling(acts, dice, wanted, request, matter, law.world()).run(at, doing);
    // an office's certificates are numbered in the order in which they are issued
    Story<Order, Command> whole =
        new Story<>(key, kind, doing.office().id(), opening(wanted, request), diary.moves());
    Story<Order, Command> now = whole.until(year.end());
    boolean open = now.moves().size() < whole.moves().size();
    return open && dice.onceIn(FORGOTTEN) ? now.first(dice.below(4)) : now;
  }

  private Story.Opening<Command> opening(Wanted wanted, Request request) {
    String visitor = "visitor-history-order-" + wanted.number();
    return new Story.Opening<>(
        wanted.at(),
        new Actor(visitor, "申请人", Role.APPLICANT, null),
        "submit",
        commandId -> hash.caseId(visitor, commandId),
        caseId -> new Command.Submit(caseId, receipt(caseId), Channel.ONLINE, request, false));
  }

  private String receipt(String caseId) {
    return ReceiptCode.of(hash.bytes("receipt-code", caseId)).display();
  }
}
