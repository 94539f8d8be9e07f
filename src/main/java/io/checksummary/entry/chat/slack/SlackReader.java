package io.checksummary.entry.chat.slack;

import io.checksummary.entry.chat.message.ChatEvent;
import io.checksummary.entry.chat.message.UnreadableMessageException;
import io.checksummary.entry.chat.wire.FormFields;
import io.checksummary.entry.chat.wire.MessageObject;
import io.checksummary.proof.RequestHead;

/** Tells apart what Slack sends: commands, what is clicked, and events. */
final class SlackReader {

  private final SlackCommands commands;
  private final SlackInteractions interactions;
  private final SlackEvents events;

  SlackReader(SlackResponses responses, String working) {
    this.commands = new SlackCommands(responses, working);
    this.interactions = new SlackInteractions(responses);
    this.events = new SlackEvents();
  }

  ChatEvent read(RequestHead head, byte[] body) throws UnreadableMessageException {
    if (!FormFields.areIn(head)) {
      return events.read(MessageObject.parse(body));
    }
    FormFields form = FormFields.parse(body);
    String payload = form.text("payload");
    return payload == null ? commands.read(form) : interactions.read(MessageObject.parse(payload));
  }
}
