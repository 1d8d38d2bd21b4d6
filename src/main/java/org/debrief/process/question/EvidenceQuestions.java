package org.debrief.process.question;

import java.util.List;
import org.debrief.process.ModelBean;
import org.debrief.timeline.EvidenceCollection;
import org.springframework.stereotype.Component;

/** What the models ask about evidence. */
@Component
@ModelBean("evidence")
public class EvidenceQuestions {

    private final EvidenceCollection evidence;

    EvidenceQuestions(EvidenceCollection evidence) {
        this.evidence = evidence;
    }

    public List<String> sources(String retrospectiveId) {
        return evidence.sources();
    }
}
