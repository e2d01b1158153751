package de.beratungsfolge.prozesse;

import de.beratungsfolge.prozesse.abberufung.AbberufungProzess;
import de.beratungsfolge.prozesse.antrag.AntragProzess;
import de.beratungsfolge.prozesse.befangenheitspruefung.BefangenheitspruefungProzess;
import de.beratungsfolge.prozesse.beiratsaufloesung.BeiratsaufloesungProzess;
import de.beratungsfolge.prozesse.beiratsempfehlung.BeiratsempfehlungProzess;
import de.beratungsfolge.prozesse.beiratsvorstand.BeiratsvorstandProzess;
import de.beratungsfolge.prozesse.beiratnachruecken.BeiratnachrueckenProzess;
import de.beratungsfolge.prozesse.beiratswahl.BeiratswahlProzess;
import de.beratungsfolge.prozesse.berichtigung.BerichtigungProzess;
import de.beratungsfolge.prozesse.beiratsausgabe.BeiratsausgabeProzess;
import de.beratungsfolge.prozesse.beschlusskontrolle.BeschlusskontrolleProzess;
import de.beratungsfolge.prozesse.delegiertenversammlung.DelegiertenversammlungProzess;
import de.beratungsfolge.prozesse.dringlichkeit.DringlichkeitProzess;
import de.beratungsfolge.prozesse.drucksache.DrucksacheProzess;
import de.beratungsfolge.prozesse.eilgeschaeft.EilgeschaeftProzess;
import de.beratungsfolge.prozesse.einspruch.EinspruchProzess;
import de.beratungsfolge.prozesse.kassenpruefung.KassenpruefungProzess;
import de.beratungsfolge.prozesse.mittelbereitstellung.MittelbereitstellungProzess;
import de.beratungsfolge.prozesse.niederschrift.NiederschriftProzess;
import de.beratungsfolge.prozesse.niederschriftbehandlung.NiederschriftbehandlungProzess;
import de.beratungsfolge.prozesse.sitzung.SitzungProzess;
import de.beratungsfolge.prozesse.sitzungsverlauf.SitzungsverlaufProzess;
import de.beratungsfolge.prozesse.sitzungsvorbereitung.SitzungsvorbereitungProzess;
import de.beratungsfolge.prozesse.tagesordnungspunkt.TagesordnungspunktProzess;
import de.beratungsfolge.prozesse.versammlungsjahr.VersammlungsjahrProzess;
import de.beratungsfolge.prozesse.widerspruch.WiderspruchProzess;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.springframework.core.io.ClassPathResource;

/** Every process with its contract class and its model. */
enum Vertraege {

    DRUCKSACHE(DrucksacheProzess.SCHLUESSEL, DrucksacheProzess.Elemente.class, DrucksacheProzess.Variablen.class),
    BESCHLUSSKONTROLLE(BeschlusskontrolleProzess.SCHLUESSEL, BeschlusskontrolleProzess.Elemente.class,
            BeschlusskontrolleProzess.Variablen.class),
    ANTRAG(AntragProzess.SCHLUESSEL, AntragProzess.Elemente.class, AntragProzess.Variablen.class),
    SITZUNG(SitzungProzess.SCHLUESSEL, SitzungProzess.Elemente.class, SitzungProzess.Variablen.class),
    SITZUNGSVORBEREITUNG(SitzungsvorbereitungProzess.SCHLUESSEL, SitzungsvorbereitungProzess.Elemente.class,
            SitzungsvorbereitungProzess.Variablen.class),
    SITZUNGSVERLAUF(SitzungsverlaufProzess.SCHLUESSEL, SitzungsverlaufProzess.Elemente.class,
            SitzungsverlaufProzess.Variablen.class),
    NIEDERSCHRIFT(NiederschriftProzess.SCHLUESSEL, NiederschriftProzess.Elemente.class,
            NiederschriftProzess.Variablen.class),
    NIEDERSCHRIFTBEHANDLUNG(NiederschriftbehandlungProzess.SCHLUESSEL, NiederschriftbehandlungProzess.Elemente.class,
            NiederschriftbehandlungProzess.Variablen.class),
    BERICHTIGUNG(BerichtigungProzess.SCHLUESSEL, BerichtigungProzess.Elemente.class, BerichtigungProzess.Variablen.class),
    TAGESORDNUNGSPUNKT(TagesordnungspunktProzess.SCHLUESSEL, TagesordnungspunktProzess.Elemente.class,
            TagesordnungspunktProzess.Variablen.class),
    BEFANGENHEITSPRUEFUNG(BefangenheitspruefungProzess.SCHLUESSEL, BefangenheitspruefungProzess.Elemente.class,
            BefangenheitspruefungProzess.Variablen.class),
    WIDERSPRUCH(WiderspruchProzess.SCHLUESSEL, WiderspruchProzess.Elemente.class, WiderspruchProzess.Variablen.class),
    EINSPRUCH(EinspruchProzess.SCHLUESSEL, EinspruchProzess.Elemente.class, EinspruchProzess.Variablen.class),
    BEIRATSVORSTAND(BeiratsvorstandProzess.SCHLUESSEL, BeiratsvorstandProzess.Elemente.class,
            BeiratsvorstandProzess.Variablen.class),
    ABBERUFUNG(AbberufungProzess.SCHLUESSEL, AbberufungProzess.Elemente.class, AbberufungProzess.Variablen.class),
    DRINGLICHKEIT(DringlichkeitProzess.SCHLUESSEL, DringlichkeitProzess.Elemente.class,
            DringlichkeitProzess.Variablen.class),
    MITTELBEREITSTELLUNG(MittelbereitstellungProzess.SCHLUESSEL, MittelbereitstellungProzess.Elemente.class,
            MittelbereitstellungProzess.Variablen.class),
    KASSENPRUEFUNG(KassenpruefungProzess.SCHLUESSEL, KassenpruefungProzess.Elemente.class,
            KassenpruefungProzess.Variablen.class),
    BEIRATSAUSGABE(BeiratsausgabeProzess.SCHLUESSEL, BeiratsausgabeProzess.Elemente.class,
            BeiratsausgabeProzess.Variablen.class),
    EILGESCHAEFT(EilgeschaeftProzess.SCHLUESSEL, EilgeschaeftProzess.Elemente.class,
            EilgeschaeftProzess.Variablen.class),
    BEIRATSWAHL(BeiratswahlProzess.SCHLUESSEL, BeiratswahlProzess.Elemente.class, BeiratswahlProzess.Variablen.class),
    BEIRATNACHRUECKEN(BeiratnachrueckenProzess.SCHLUESSEL, BeiratnachrueckenProzess.Elemente.class,
            BeiratnachrueckenProzess.Variablen.class),
    DELEGIERTENVERSAMMLUNG(DelegiertenversammlungProzess.SCHLUESSEL, DelegiertenversammlungProzess.Elemente.class,
            DelegiertenversammlungProzess.Variablen.class),
    BEIRATSEMPFEHLUNG(BeiratsempfehlungProzess.SCHLUESSEL, BeiratsempfehlungProzess.Elemente.class,
            BeiratsempfehlungProzess.Variablen.class),
    VERSAMMLUNGSJAHR(VersammlungsjahrProzess.SCHLUESSEL, VersammlungsjahrProzess.Elemente.class,
            VersammlungsjahrProzess.Variablen.class),
    BEIRATSAUFLOESUNG(BeiratsaufloesungProzess.SCHLUESSEL, BeiratsaufloesungProzess.Elemente.class,
            BeiratsaufloesungProzess.Variablen.class);

    final String schluessel;
    private final Class<?> elemente;
    private final Class<?> variablen;

    Vertraege(String schluessel, Class<?> elemente, Class<?> variablen) {
        this.schluessel = schluessel;
        this.elemente = elemente;
        this.variablen = variablen;
    }

    /** Ids that the contract promises. */
    Set<String> elemente() {
        return konstanten(elemente);
    }

    /** Names of variables that the contract promises. */
    Set<String> variablen() {
        return konstanten(variablen);
    }

    /** The model as it is shipped. */
    BpmnModelInstance modell() {
        try (InputStream datei = new ClassPathResource("processes/" + schluessel + "/" + schluessel + ".bpmn")
                .getInputStream()) {
            return Bpmn.readModelFromStream(datei);
        } catch (IOException fehler) {
            throw new UncheckedIOException(fehler);
        }
    }

    Process prozess() {
        return modell().getModelElementById(schluessel);
    }

    /** The contract of the process with this key. */
    static Vertraege von(String schluessel) {
        return Arrays.stream(values()).filter(vertrag -> vertrag.schluessel.equals(schluessel)).findFirst().orElseThrow();
    }

    /** Elements of this type directly in the process or at any depth. */
    <T extends FlowElement> Collection<T> alle(Class<T> art) {
        return modell().getModelElementsByType(art);
    }

    /** Elements of this type directly in the process, not inside a subprocess. */
    <T extends FlowElement> List<T> oben(Class<T> art) {
        return prozess().getFlowElements().stream().filter(art::isInstance).map(art::cast).toList();
    }

    private static Set<String> konstanten(Class<?> klasse) {
        return Arrays.stream(klasse.getFields()).map(Vertraege::wert).collect(Collectors.toSet());
    }

    private static String wert(Field feld) {
        try {
            return (String) feld.get(null);
        } catch (IllegalAccessException fehler) {
            throw new IllegalStateException(fehler);
        }
    }
}
