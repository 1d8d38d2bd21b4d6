package org.debrief.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/**
 * Hands one mail to the SMTP server, as text, HTML and, for invitations, a calendar part (RFC 6047). Its Message-ID
 * comes from its key, so that a mail sent again after a crash can be told as the same.
 */
@Component
class Postman {

    private final ObjectProvider<JavaMailSender> server;
    private final String from;

    Postman(ObjectProvider<JavaMailSender> server, @Value("${debrief.mail-from}") String from) {
        this.server = server;
        this.from = from;
    }

    boolean connected() {
        return server.getIfAvailable() != null;
    }

    /** @throws org.springframework.mail.MailException if the server does not take it */
    void deliver(Mail mail) {
        JavaMailSender sender = server.getObject();
        sender.send(mime -> compose(mime, mail));
    }

    private void compose(MimeMessage mime, Mail mail) throws MessagingException, UnsupportedEncodingException {
        mime.setFrom(new InternetAddress(from, "Debrief"));
        mime.setRecipient(jakarta.mail.Message.RecipientType.TO, new InternetAddress(mail.address()));
        mime.setSubject(mail.subject(), StandardCharsets.UTF_8.name());
        MimeMultipart parts = new MimeMultipart("alternative");
        parts.addBodyPart(part(mail.text(), "text/plain; charset=UTF-8"));
        parts.addBodyPart(part(mail.html(), "text/html; charset=UTF-8"));
        if (mail.calendar() != null) {
            parts.addBodyPart(part(mail.calendar(), "text/calendar; charset=UTF-8; method=" + mail.calendarMethod()));
        }
        mime.setContent(parts);
        mime.setHeader("Auto-Submitted", "auto-generated");
        UUID id = UUID.nameUUIDFromBytes(mail.key().getBytes(StandardCharsets.UTF_8));
        mime.setHeader("X-Debrief-Key", id.toString());
        mime.saveChanges();
        mime.setHeader("Message-ID", "<" + id + "@debrief>");
    }

    private static MimeBodyPart part(String content, String type) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setDataHandler(new jakarta.activation.DataHandler(
                new jakarta.mail.util.ByteArrayDataSource(content.getBytes(StandardCharsets.UTF_8), type)));
        part.setHeader("Content-Type", type);
        return part;
    }
}
