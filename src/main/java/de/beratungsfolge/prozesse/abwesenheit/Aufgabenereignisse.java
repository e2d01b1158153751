package de.beratungsfolge.prozesse.abwesenheit;

import de.beratungsfolge.eingabe.Datum;
import de.beratungsfolge.prozesse.Aufgabenbezug;
import de.beratungsfolge.prozesse.Benutzer;
import de.beratungsfolge.prozesse.Eingaben;
import de.beratungsfolge.prozesse.abwesenheit.Vertretungsregel.Aufgabenlage;
import de.beratungsfolge.protokoll.Eintragsart;
import de.beratungsfolge.protokoll.Protokoll;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A task that is created during an absence passes at once; one that is completed by a deputy says so in the record. */
@Component
class Aufgabenereignisse {

    private final Abwesenheiten abwesenheiten;
    private final Vertretungsregel regel;
    private final Aufgabenuebergang uebergang;
    private final IdentityService identitaeten;
    private final Benutzer benutzer;
    private final Protokoll protokoll;
    private final Clock uhr;

    Aufgabenereignisse(Abwesenheiten abwesenheiten, Vertretungsregel regel, Aufgabenuebergang uebergang,
                       IdentityService identitaeten, Benutzer benutzer, Protokoll protokoll, Clock uhr) {
        this.abwesenheiten = abwesenheiten;
        this.regel = regel;
        this.uebergang = uebergang;
        this.identitaeten = identitaeten;
        this.benutzer = benutzer;
        this.protokoll = protokoll;
        this.uhr = uhr;
    }

    @EventListener
    void ereignis(DelegateTask aufgabe) {
        if (TaskListener.EVENTNAME_CREATE.equals(aufgabe.getEventName())) {
            entsteht((TaskEntity) aufgabe);
        } else if (TaskListener.EVENTNAME_COMPLETE.equals(aufgabe.getEventName())) {
            erledigt((TaskEntity) aufgabe);
        }
    }

    private void entsteht(TaskEntity aufgabe) {
        List<Abwesenheit> heutige = abwesenheiten.am(abwesenheiten.heute());
        Aufgabenlage lage = Aufgabenuebergang.lage(aufgabe, aufgabe.getIdentityLinks());
        Set<String> vertreter = regel.vertreter(lage, heutige);
        if (vertreter.isEmpty()) {
            return;
        }
        if (lage.benannt() != null) {
            aufgabe.addUserIdentityLink(lage.benannt(), Aufgabenuebergang.VERTRETENER);
            aufgabe.setAssignee(null);
        }
        vertreter.forEach(person -> aufgabe.addUserIdentityLink(person, Aufgabenuebergang.VERTRETER));
        aufgabe.setVariableLocal(Aufgabenuebergang.HINWEIS, uebergang.hinweis(lage, vertreter, heutige));
    }

    /** @throws IllegalStateException if the time as deputy is over */
    private void erledigt(TaskEntity aufgabe) {
        Authentication angemeldet = identitaeten.getCurrentAuthentication();
        String person = angemeldet == null ? null : angemeldet.getUserId();
        if (!Aufgabenuebergang.personen(aufgabe.getIdentityLinks(), Aufgabenuebergang.VERTRETER).contains(person)) {
            return;
        }
        Aufgabenlage lage = Aufgabenuebergang.lage(aufgabe, aufgabe.getIdentityLinks());
        String fuer = regel.vertretener(lage, person, abwesenheiten.am(abwesenheiten.heute())).orElseThrow(
                () -> new IllegalStateException("Ihre Vertretung ist beendet; die Aufgabe gehört wieder der Person, "
                        + "die Sie vertreten haben. Es wurde nichts gespeichert."));
        Map<String, Object> inhalt = new LinkedHashMap<>();
        String art = Aufgabenbezug.art(aufgabe.getName());
        inhalt.put("aufgabe", art);
        inhalt.put("inVertretungFuer", fuer);
        protokoll.verzeichnen(aufgabe.getExecution().getProcessBusinessKey(), Eintragsart.SCHRITT,
                "In Vertretung für " + benutzer.name(fuer) + " gehandelt: " + art, person,
                LocalDateTime.now(uhr.withZone(Datum.ZONE)), inhalt, null);
        aufgabe.getExecution().setVariable(Eingaben.IN_VERTRETUNG_FUER, Variables.stringValue(fuer, true));
    }
}
