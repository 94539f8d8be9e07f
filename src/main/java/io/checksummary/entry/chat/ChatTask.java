package io.checksummary.entry.chat;

import io.checksummary.entry.chat.message.ChatAttachment;
import io.checksummary.entry.chat.message.ChatOrder;
import io.checksummary.entry.chat.message.ReplyAddress;
import io.checksummary.text.hash.Sha256;
import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * What is handed on to be worked on.
 *
 * @param requestId of the request that brought the order: logs name it
 */
@RegisterForReflection(
    targets = {ChatTask.class, ChatOrder.class, ChatAttachment.class, ReplyAddress.class})
record ChatTask(String requestId, ChatOrder order) {

  /** Names the event that brought it, over all platforms, and fit for a key in any store. */
  String event() {
    return order.platform() + "/" + Sha256.hex(order.event());
  }
}
