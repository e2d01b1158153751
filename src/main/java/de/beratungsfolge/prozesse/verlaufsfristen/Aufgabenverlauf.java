package de.beratungsfolge.prozesse.verlaufsfristen;

import de.beratungsfolge.aufbewahrung.Aufbewahrungsart;
import de.beratungsfolge.aufbewahrung.Loeschgut;
import de.beratungsfolge.eingabe.Datum;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.springframework.stereotype.Component;

/** What the engine keeps of finished processes: each with all it called, as a whole. */
@Component
class Aufgabenverlauf implements Loeschgut {

    /** More are due at the next order. */
    private static final int AUF_EINMAL = 500;
    /** Keys of processes about a meeting that have no chain of their own: what holds the meeting holds them. */
    private static final Pattern ZUR_SITZUNG = Pattern.compile("(.+-\\d+-\\d{4}-\\d{2}-\\d{2})(?:/Berichtigung|/Niederschrift|-B\\d+)");

    private final HistoryService geschichte;
    private final Verlaufsloescher loescher;

    Aufgabenverlauf(HistoryService geschichte, Verlaufsloescher loescher) {
        this.geschichte = geschichte;
        this.loescher = loescher;
    }

    @Override
    public Aufbewahrungsart art() {
        return Aufbewahrungsart.AUFGABENVERLAUF;
    }

    @Override
    public List<Faellig> faellig(LocalDate bis) {
        Date vor = Date.from(bis.plusDays(1).atStartOfDay(Datum.ZONE).toInstant());
        return geschichte.createHistoricProcessInstanceQuery().rootProcessInstances().finished().finishedBefore(vor)
                .orderByProcessInstanceEndTime().asc().listPage(0, AUF_EINMAL).stream().map(Aufgabenverlauf::faellig).toList();
    }

    @Override
    public void loeschen(Faellig eines, String grund, String person) {
        loescher.mitGerufenen(eines.kennung()).forEach(einer -> loescher.einzeln(einer.getId(), grund, person));
    }

    private static Faellig faellig(HistoricProcessInstance einer) {
        LocalDate ende = LocalDate.ofInstant(einer.getEndTime().toInstant(), Datum.ZONE);
        return new Faellig(einer.getId(), einer.getProcessDefinitionName() + " " + einer.getBusinessKey() + ", beendet am "
                + Datum.deutsch(ende), ende, vorgang(einer.getBusinessKey()));
    }

    static String vorgang(String schluessel) {
        Matcher zurSitzung = ZUR_SITZUNG.matcher(Objects.toString(schluessel, ""));
        return zurSitzung.matches() ? zurSitzung.group(1) : schluessel;
    }
}
