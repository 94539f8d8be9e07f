package io.checksummary.entry.storage.event;

import com.fasterxml.jackson.databind.JsonNode;
import io.checksummary.entry.storage.event.StorageEvent.Unreadable;
import java.util.ArrayList;
import java.util.List;

/** The events of one body, bounded; one that cannot be read is a failure of it alone. */
final class EventList {

  /** As many messages as Lambda hands over of a queue at most, each of which has one event. */
  static final int MOST = 10_000;

  /** Reads the events of one member, and adds them. */
  @FunctionalInterface
  interface Reader {
    void read(EventObject member, EventList into) throws UnreadableEventException;
  }

  /** Reads the events of one message, and adds them. */
  @FunctionalInterface
  interface MessageReader {
    void read(EventList into) throws UnreadableEventException;
  }

  /** Reads one event. */
  @FunctionalInterface
  interface OneReader {
    StorageEvent read() throws UnreadableEventException;
  }

  private final List<StorageEvent> events = new ArrayList<>();

  /** The events of a message, or that it could not be read: then none of them. */
  static List<StorageEvent> ofMessage(MessageReader reader) {
    EventList events = new EventList();
    try {
      reader.read(events);
      return events.events();
    } catch (UnreadableEventException e) {
      return List.of(unreadable(e));
    }
  }

  /**
   * @throws UnreadableEventException if it is one too many
   */
  void add(StorageEvent event) throws UnreadableEventException {
    if (events.size() == MOST) {
      throw new UnreadableEventException("Expected at most " + MOST + " events; got more.");
    }
    events.add(event);
  }

  /** Adds an event, or that it could not be read. */
  void addReadable(OneReader reader) throws UnreadableEventException {
    add(readable(reader));
  }

  /** An event, or that it could not be read. */
  static StorageEvent readable(OneReader reader) {
    try {
      return reader.read();
    } catch (UnreadableEventException e) {
      return unreadable(e);
    }
  }

  private static Unreadable unreadable(UnreadableEventException e) {
    return new Unreadable(String.valueOf(e.getMessage()), null);
  }

  /** Adds all events that the objects of an array have. */
  void addEach(JsonNode array, String path, Reader reader) throws UnreadableEventException {
    if (!array.isArray() || array.size() > MOST) {
      String got = array.isArray() ? "more of them" : EventObject.kind(array);
      throw UnreadableEventException.at(path, "an array of at most " + MOST + " objects", got);
    }
    for (int i = 0; i < array.size(); i++) {
      reader.read(EventObject.of(array.get(i), path + "[" + i + "]"), this);
    }
  }

  List<StorageEvent> events() {
    return List.copyOf(events);
  }
}
