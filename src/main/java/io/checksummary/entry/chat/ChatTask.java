package io.checksummary.entry.chat;

import io.checksummary.entry.chat.message.ChatAttachment;
import io.checksummary.entry.chat.message.ChatOrder;
import io.checksummary.entry.chat.message.ReplyAddress;
import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * What is handed on to be worked on.
 *
 * @param requestId of the request that brought the order: logs name it
 */
@RegisterForReflection(
    targets = {ChatTask.class, ChatOrder.class, ChatAttachment.class, ReplyAddress.class})
record ChatTask(String requestId, ChatOrder order) {}
