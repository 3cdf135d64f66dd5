package org.mashang.platform.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mashang.casework.Actor;
import org.mashang.casework.Decision;
import org.mashang.casework.Happened;
import org.mashang.casework.Personal;
import org.mashang.casework.Proceeding;
import org.mashang.casework.Refusal;

/** The smallest proceeding that has everything a store must cope with. */
record Diary(Personal owner, String desk, Instant due, List<String> pages, Set<String> readers) {

  sealed interface Command {
    record Begin(Personal owner, String desk) implements Command {}

    record Write(String page) implements Command {}

    record WriteTwice(String page) implements Command {}

    record Lend(String reader) implements Command {}

    record TakeBack(String reader) implements Command {}

    record Close() implements Command {}
  }

  sealed interface Event {
    record Begun(Personal owner, String desk) implements Event {}

    record Written(String page) implements Event {}

    record Lent(String reader) implements Event {}

    record TakenBack(String reader) implements Event {}

    record Closed() implements Event {}
  }

  /** What a list shows. */
  record Line(Personal owner, int pages) {}

  static final Kind<Diary, Command, Event> KIND =
      new Kind<>(new Law(), Diary.class, Event.class, Diary::placement);

  private static Placement placement(Diary diary) {
    return new Placement(
        diary.desk.isEmpty() ? null : diary.desk,
        diary.due,
        diary.readers,
        new Line(diary.owner, diary.pages.size()));
  }

  private static final class Law implements Proceeding<Diary, Command, Event> {

    @Override
    public Decision<Event> decide(Diary diary, Command command, Actor actor, Instant now) {
      if (diary == null != command instanceof Command.Begin) {
        return Decision.refuse(
            new Refusal("NOT_NOW", Refusal.Kind.CONFLICT, List.of(), "现在不行。", "稍后再试。", List.of()));
      }
      return switch (command) {
        case Command.Begin begin -> Decision.accept(new Event.Begun(begin.owner, begin.desk));
        case Command.Write write -> Decision.accept(new Event.Written(write.page));
        case Command.WriteTwice write ->
            Decision.accept(new Event.Written(write.page), new Event.Written(write.page));
        case Command.Lend lend -> Decision.accept(new Event.Lent(lend.reader));
        case Command.TakeBack back -> Decision.accept(new Event.TakenBack(back.reader));
        case Command.Close close -> Decision.accept(new Event.Closed());
      };
    }

    @Override
    public Diary evolve(Diary diary, Event event, Happened happened) {
      return switch (event) {
        case Event.Begun begun ->
            new Diary(
                begun.owner,
                begun.desk,
                happened.at().plusSeconds(3600),
                List.of(),
                Set.of("owner-" + happened.by().id()));
        case Event.Written written -> {
          var pages = new ArrayList<>(diary.pages);
          pages.add(written.page);
          yield new Diary(diary.owner, diary.desk, diary.due, pages, diary.readers);
        }
        case Event.Lent lent -> {
          var readers = new HashSet<>(diary.readers);
          readers.add(lent.reader);
          yield new Diary(diary.owner, diary.desk, diary.due, diary.pages, readers);
        }
        case Event.TakenBack back -> {
          var readers = new HashSet<>(diary.readers);
          readers.remove(back.reader);
          yield new Diary(diary.owner, diary.desk, diary.due, diary.pages, readers);
        }
        case Event.Closed closed ->
            new Diary(diary.owner, "", diary.due, diary.pages, diary.readers);
      };
    }
  }
}
