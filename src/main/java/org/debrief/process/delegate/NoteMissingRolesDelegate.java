package org.debrief.process.delegate;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.debrief.process.Variables;
import org.debrief.scheduling.Attendance;
import org.springframework.stereotype.Component;

/** Nobody arranged for the missing people in time: the session goes ahead, and that is noted. */
@Component
class NoteMissingRolesDelegate implements JavaDelegate {

    private final Attendance attendance;

    NoteMissingRolesDelegate(Attendance attendance) {
        this.attendance = attendance;
    }

    @Override
    public void execute(DelegateExecution execution) {
        attendance.noteMissing(Variables.retrospective(execution));
    }
}
