package de.beratungsfolge.buehne;

import static de.beratungsfolge.buehne.Buehne.halt;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.beratungsfolge.drucksachen.Beratungsaktion;
import de.beratungsfolge.drucksachen.Beratungsergebnis;
import de.beratungsfolge.feststellungen.Feststellungen;
import de.beratungsfolge.gremien.Gremium;
import de.beratungsfolge.gremien.Mitglied;
import de.beratungsfolge.gremien.Mitgliedsart;
import de.beratungsfolge.gremien.Mitgliedschaft;
import de.beratungsfolge.prozesse.Anmeldung;
import de.beratungsfolge.protokoll.Eintrag;
import de.beratungsfolge.protokoll.Eintragsart;
import de.beratungsfolge.protokoll.Protokoll;
import de.beratungsfolge.regelwerk.Befund;
import de.beratungsfolge.regelwerk.pruefungen.GremiumArt;
import de.beratungsfolge.sitzungen.Anliegen;
import de.beratungsfolge.sitzungen.Anliegenliste;
import de.beratungsfolge.sitzungen.Punktentwurf;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What happens around a procedure: decisions it turns against, meetings that treat its matter, what is on record. */
@TestComponent
public class Verfahrensspiel {

    /** A committee of 15 with decision power. */
    public static final String FUENFZEHN = "A15";
    private static final LocalDate ANFANG = LocalDate.of(2020, 11, 1);

    private final Buehne buehne;
    private final Anliegenliste anliegenliste;
    private final Protokoll protokoll;
    private final Feststellungen feststellungen;
    private final Anmeldung anmeldung;
    private final RuntimeService engine;
    private final ProcessEngineConfiguration einstellungen;
    private final JdbcClient datenbank;
    private final ObjectMapper json;

    Verfahrensspiel(Buehne buehne, Anliegenliste anliegenliste, Protokoll protokoll, Feststellungen feststellungen,
                    Anmeldung anmeldung, RuntimeService engine, ProcessEngineConfiguration einstellungen,
                    JdbcClient datenbank, ObjectMapper json) {
        this.buehne = buehne;
        this.anliegenliste = anliegenliste;
        this.protokoll = protokoll;
        this.feststellungen = feststellungen;
        this.anmeldung = anmeldung;
        this.engine = engine;
        this.einstellungen = einstellungen;
        this.datenbank = datenbank;
        this.json = json;
    }

    /** Adds the committee of 15 once: its members are those of the Sozialausschuss without the last one. */
    public void ausschussVonFuenfzehn() {
        if (buehne.gremien.gremium(FUENFZEHN).isPresent()) {
            return;
        }
        Gremium neu = buehne.gremien.aufnehmen(new Gremium(null, FUENFZEHN, "Ausschuss von fünfzehn",
                GremiumArt.AUSSCHUSS, 15, null, null));
        List<Mitglied> stimmberechtigte = buehne.mitglieder("SozA").stream()
                .filter(mitglied -> mitglied.art().stimmberechtigt()).toList();
        stimmberechtigte.subList(0, 15).forEach(einer -> buehne.gremien.aufnehmen(new Mitgliedschaft(null, neu.id(),
                einer.personId(), einer.fraktionId(), einer.art(), einer.vorsitz(), ANFANG, null, null)));
        buehne.gremien.aufnehmen(new Mitgliedschaft(null, neu.id(),
                buehne.gremien.personMitBenutzer("sommer").orElseThrow().id(), null, Mitgliedsart.SCHRIFTFUEHRUNG, false,
                ANFANG, null, null));
    }

    /** A body adopts a paper in a meeting on this day. @return the item */
    public long beschluss(String gremium, LocalDate tag, Beratungsaktion aktion) {
        String nummer = aktion == Beratungsaktion.VORBERATEND
                ? buehne.drucksacheInBeratung(halt(gremium, aktion), halt("Rat", Beratungsaktion.BESCHLIESSEND))
                : buehne.drucksacheInBeratung(halt(gremium, aktion));
        Sitzungsspiel sitzung = buehne.sitzungAm(tag, gremium, nummer).eroeffnen(alle(gremium)).annehmen();
        return sitzung.punkt(1).id();
    }

    /** @return number of the paper that was treated at this item */
    public String papier(long punktId) {
        return buehne.drucksachen.drucksache(buehne.drucksachen.station(
                buehne.tagesordnung.punkt(punktId).stationId()).drucksacheId()).nummer();
    }

    /** @return Kennung of the meeting to which this item belongs */
    public String sitzung(long punktId) {
        return buehne.sitzungen.sitzung(buehne.tagesordnung.punkt(punktId).sitzungId()).kennung();
    }

    /** @return the matter of a procedure that waits for its body */
    public Anliegen anliegen(String vorgang) {
        List<Anliegen> alle = anliegenliste.vonVorgang(vorgang);
        return alle.get(alle.size() - 1);
    }

    /**
     * The body treats the matter of this procedure as the item of a meeting: only the agenda and the item's answer are
     * played, the item itself is somebody else's test. @return the item
     */
    public long behandeln(String vorgang, LocalDate tag, Beratungsergebnis ergebnis) {
        Anliegen anliegen = anliegen(vorgang);
        Gremium gremium = buehne.gremien.gremium(anliegen.gremiumId());
        Gremienbau.schriftfuehrungSichern(buehne.gremien, gremium, tag);
        Sitzungsspiel sitzung = buehne.sitzungAm(tag, gremium.kuerzel())
                .tagesordnung(List.of(new Punktentwurf(anliegen.oeffentlich(), anliegen.art(), anliegen.titel(), null,
                        null, anliegen.id(), null)));
        long punkt = sitzung.punkt(1).id();
        datenbank.sql("update tagesordnungspunkt set ergebnis = :ergebnis where id = :id")
                .param("ergebnis", ergebnis.name()).param("id", punkt).update();
        anliegenliste.behandelt(anliegen.id(), ergebnis);
        anmeldung.als("sommer", () -> wieAusEinemSchritt(() -> engine.createMessageCorrelation("anliegenBehandelt")
                .processInstanceBusinessKey(vorgang).processInstanceVariableEquals("anliegenId", anliegen.id())
                .setVariable("ergebnis", ergebnis.name()).correlateWithResult()));
        return punkt;
    }

    /** Steps of a process may do what the person at the task may not. */
    private <T> T wieAusEinemSchritt(Callable<T> tun) {
        return ((ProcessEngineConfigurationImpl) einstellungen).getCommandExecutorTxRequired()
                .execute(kontext -> kontext.runWithoutAuthorization(tun));
    }

    /** @return the last finding of this check that the record of a procedure has */
    public Befund letzterBefund(String vorgang, String pruefung) {
        return eintraege(vorgang).stream().filter(eintrag -> eintrag.art() == Eintragsart.BEFUND)
                .map(eintrag -> feststellungen.befund(eintrag.id()).befund())
                .filter(befund -> befund.pruefung().equals(pruefung)).reduce((frueher, spaeter) -> spaeter).orElseThrow();
    }

    /** @return content of the last establishment in the record of a procedure */
    public JsonNode letzteFeststellung(String vorgang) {
        return eintraege(vorgang).stream().filter(eintrag -> eintrag.art() == Eintragsart.FESTSTELLUNG)
                .map(eintrag -> gelesen(eintrag.inhalt())).reduce((frueher, spaeter) -> spaeter).orElseThrow();
    }

    /** @return the steps in a chain of the record, in their order */
    public List<String> schritte(String vorgang) {
        return eintraege(vorgang).stream().map(Eintrag::schritt).toList();
    }

    private List<Eintrag> eintraege(String vorgang) {
        return protokoll.vorgang(vorgang);
    }

    private int alle(String gremium) {
        return (int) buehne.mitglieder(gremium).stream().filter(mitglied -> mitglied.art().stimmberechtigt()).count();
    }

    private JsonNode gelesen(String inhalt) {
        try {
            return json.readTree(inhalt);
        } catch (com.fasterxml.jackson.core.JsonProcessingException fehler) {
            throw new IllegalStateException(fehler);
        }
    }
}
