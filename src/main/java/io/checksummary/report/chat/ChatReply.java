package io.checksummary.report.chat;

/** What is said in a chat. */
public sealed interface ChatReply permits ChatReport, ChatNotice {}
