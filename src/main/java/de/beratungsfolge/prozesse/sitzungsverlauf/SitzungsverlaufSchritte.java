package de.beratungsfolge.prozesse.sitzungsverlauf;

import static de.beratungsfolge.prozesse.sitzungsverlauf.SitzungsverlaufProzess.Variablen.AENDERUNGEN;
import static de.beratungsfolge.prozesse.sitzungsverlauf.SitzungsverlaufProzess.Variablen.AUSSCHLUSS_GRUENDE;
import static de.beratungsfolge.prozesse.sitzungsverlauf.SitzungsverlaufProzess.Variablen.BESCHLUSSFAEHIG;
import static de.beratungsfolge.prozesse.sitzungsverlauf.SitzungsverlaufProzess.Variablen.NOCH_PUNKTE;
import static de.beratungsfolge.prozesse.sitzungsverlauf.SitzungsverlaufProzess.Variablen.SITZUNG_ID;
import static de.beratungsfolge.prozesse.sitzungsverlauf.SitzungsverlaufProzess.Variablen.VORSITZ;

import com.fasterxml.jackson.core.type.TypeReference;
import de.beratungsfolge.eingabe.Pruefliste;
import de.beratungsfolge.feststellungen.ErhobenerBefund;
import de.beratungsfolge.gremien.Gremien;
import de.beratungsfolge.prozesse.Eingaben;
import de.beratungsfolge.prozesse.Schritt;
import de.beratungsfolge.prozesse.sitzung.SitzungNachrichten;
import de.beratungsfolge.sitzungen.Anwesenheiten;
import de.beratungsfolge.sitzungen.Anwesenheitsliste;
import de.beratungsfolge.sitzungen.Ausschluesse;
import de.beratungsfolge.sitzungen.Ausschlussfeststellungen;
import de.beratungsfolge.sitzungen.Bekanntmachungen;
import de.beratungsfolge.sitzungen.Festgestellt;
import de.beratungsfolge.sitzungen.Ladungsheilung;
import de.beratungsfolge.sitzungen.Nachtragsbekanntmachungen;
import de.beratungsfolge.sitzungen.Sitzungen;
import de.beratungsfolge.sitzungen.Sitzungsschluss;
import de.beratungsfolge.sitzungen.Tagesordnung;
import de.beratungsfolge.sitzungen.Tagesordnungsaenderungen;
import de.beratungsfolge.sitzungen.Vertagungen;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The steps of the process {@code sitzungsverlauf} from the roll call to the first item, and its end. */
@Configuration
class SitzungsverlaufSchritte {

    private final Sitzungen sitzungen;
    private final Anwesenheiten anwesenheiten;
    private final Ausschluesse ausschluesse;
    private final Tagesordnungsaenderungen aenderungen;

    SitzungsverlaufSchritte(Sitzungen sitzungen, Anwesenheiten anwesenheiten, Ausschluesse ausschluesse,
                            Tagesordnungsaenderungen aenderungen) {
        this.sitzungen = sitzungen;
        this.anwesenheiten = anwesenheiten;
        this.ausschluesse = ausschluesse;
        this.aenderungen = aenderungen;
    }

    @Bean
    JavaDelegate anwesenheitFesthalten(Gremien gremien, SitzungNachrichten nachrichten) {
        return new Schritt((eingaben, execution) -> {
            Anwesenheitsliste liste = eingaben.daten(new TypeReference<>() { });
            anwesenheiten.festhalten(eingaben.id(SITZUNG_ID), liste, eingaben.person());
            nachrichten.sitzungEroeffnet(eingaben.id(SITZUNG_ID), eingaben.person());
            Long leitung = sitzungen.sitzung(eingaben.id(SITZUNG_ID)).sitzungsleitungId();
            if (leitung != null) {
                execution.setVariable(VORSITZ, gremien.person(leitung).benutzer());
            }
        });
    }

    @Bean
    JavaDelegate beschlussfaehigkeitFeststellen(Ladungsheilung heilung, Bekanntmachungen bekanntmachungen,
                                                Nachtragsbekanntmachungen nachtraege) {
        return new Schritt((eingaben, execution) -> {
            Festgestellt ladung = festgestellt(eingaben, "ladung");
            Festgestellt faehigkeit = festgestellt(eingaben, "beschlussfaehigkeit");
            Festgestellt bekanntmachung = festgestellt(eingaben, "bekanntmachung");
            Festgestellt nachtrag = festgestellt(eingaben, "nachtragsbekanntmachung");
            boolean ohneRuege = eingaben.angekreuzt("ohneRuege");
            long sitzungId = eingaben.id(SITZUNG_ID);
            boolean mitFrist = sitzungen.sitzung(sitzungId).ladungBefundId() != null;
            new Pruefliste().abweisenWenn(mitFrist && ladung.ergebnis() == null, "Ihre Feststellung zur Einladung", "bitte angeben.")
                    .verlange("Ihre Feststellung zur Beschlussfähigkeit", faehigkeit.ergebnis()).abschliessen();
            bekanntmachungen.festzustellen(sitzungId).ifPresent(befund -> bekanntmachungen.feststellen(sitzungId,
                    oderWieGerechnet(bekanntmachung, befund), eingaben.person()));
            nachtraege.festzustellen(sitzungId).ifPresent(befund -> nachtraege.feststellen(sitzungId,
                    oderWieGerechnet(nachtrag, befund), eingaben.person()));
            if (ohneRuege && mitFrist) {
                heilung.alleOhneRuegeErschienen(sitzungId, eingaben.person());
            }
            execution.setVariable(BESCHLUSSFAEHIG, anwesenheiten.feststellen(sitzungId, ladung, faehigkeit, eingaben.person()));
        });
    }

    @Bean
    JavaDelegate allePunkteVertagen(Vertagungen vertagungen, Punktergebnisse ergebnisse) {
        return new Schritt((eingaben, execution) -> {
            long sitzungId = eingaben.id(SITZUNG_ID);
            ergebnisse.melden(vertagungen.beschlussunfaehig(sitzungId, eingaben.person()));
            execution.setVariable(NOCH_PUNKTE, vertagungen.nochEtwasZuBehandeln(sitzungId));
        });
    }

    @Bean
    JavaDelegate tagesordnungFeststellen(Tagesordnung tagesordnung) {
        return new Schritt((eingaben, execution) -> {
            Tagesordnungsfeststellung feststellung = eingaben.daten(new TypeReference<>() { });
            tagesordnung.feststellen(eingaben.id(SITZUNG_ID), feststellung.bemerkung(), eingaben.person());
            execution.setVariable(AENDERUNGEN, aenderungen.beantragen(eingaben.id(SITZUNG_ID),
                    feststellung.aenderungen(), eingaben.person()));
        });
    }

    @Bean
    JavaDelegate aenderungenFeststellen(Punktergebnisse ergebnisse) {
        return new Schritt((eingaben, execution) -> ergebnisse.melden(aenderungen.feststellen(
                eingaben.id(SITZUNG_ID), eingaben.daten(new TypeReference<>() { }), eingaben.person())));
    }

    @Bean
    JavaDelegate befangenheitPruefen() {
        return new Schritt((eingaben, execution) -> execution.setVariable(AUSSCHLUSS_GRUENDE, ausschluesse.pruefen(
                eingaben.id(SITZUNG_ID), eingaben.daten(new TypeReference<>() { }), eingaben.person())));
    }

    @Bean
    JavaDelegate ausschlussFeststellen(Ausschlussfeststellungen feststellungen) {
        return new Schritt((eingaben, execution) -> feststellungen.feststellen(eingaben.id(SITZUNG_ID),
                eingaben.daten(new TypeReference<>() { }), eingaben.person()));
    }

    @Bean
    JavaDelegate sitzungSchliessen(Sitzungsschluss schluss) {
        return new Schritt((eingaben, execution) -> schluss.schliessen(eingaben.id(SITZUNG_ID),
                eingaben.zeit("endeOeffentlich", "Ende der öffentlichen Sitzung"),
                eingaben.zeit("ende", "Ende der Sitzung"), eingaben.zeit("fortgesetzt", "Sitzung fortgesetzt um"),
                eingaben.person()));
    }

    private static Festgestellt oderWieGerechnet(Festgestellt festgestellt, ErhobenerBefund befund) {
        return festgestellt.ergebnis() != null ? festgestellt : new Festgestellt(befund.befund().ergebnis(), null);
    }

    private static Festgestellt festgestellt(Eingaben eingaben, String name) {
        return new Festgestellt(eingaben.text(name), eingaben.text(name + "Begruendung"));
    }
}
