package de.beratungsfolge.regelwerk;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.kie.internal.io.ResourceFactory;
import org.mockito.MockedStatic;
import org.mockito.Mockito;

import java.util.Map;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Whatever a rule file tries beyond the rule language is refused before the rule engine's compiler sees it. */
class AngriffeTest {

    private static final String KOPF = "rule \"Probe\" @norm(\"§ 31 Abs. 6 GO NRW\") @gueltigAb(\"2020-11-01\")\n";
    private static final String HARMLOS = KOPF + "when Mitwirkung() then befund.zitieren(); end\n";

    private static MockedStatic<ResourceFactory> textFuerDenUebersetzer;

    /** Texts reach the compiler as resources; none is made as long as this factory is not called. */
    @BeforeAll
    static void beobachte() {
        textFuerDenUebersetzer = Mockito.mockStatic(ResourceFactory.class);
    }

    @AfterAll
    static void beendeBeobachtung() {
        textFuerDenUebersetzer.close();
    }

    @TestFactory
    Stream<DynamicTest> inDerFolge() {
        return Stream.of(
                "System.exit( 1 );",
                "System . exit ( 1 ) ;",
                "Runtime.getRuntime().exec( \"ls\" );",
                "java.lang.Runtime.getRuntime().exec( \"ls\" );",
                "java . lang . System . exit( 1 );",
                "new ProcessBuilder( \"ls\" ).start();",
                "new java.io.FileWriter( \"x\" ).close();",
                "java.nio.file.Files.delete( java.nio.file.Path.of( \"x\" ) );",
                "Thread.currentThread().interrupt();",
                "Class.forName( \"java.lang.Runtime\" );",
                "befund.getClass().getClassLoader();",
                "befund.wert( \"x\", befund.getClass() );",
                "befund.wert( \"x\", \"a\".getClass() );",
                "befund.wert( \"x\", $ja.getClass().forName( \"java.lang.System\" ) );",
                "befund.wert( \"x\", System.getenv() );",
                "befund.wert( \"x\", new Object() );",
                "befund.wert( \"x\", 1 ); exit( 1 );",
                "befund.wert( \"x\", ( Object ) null );",
                "befund.wert( \"x\", 1 > 0 ? 1 : 2 );",
                "befund.wert( \"x\", $ja = 3 );",
                "befund.wert( \"x\", $ja++ );",
                "befund.wert( \"x\", () -> 1 );",
                "befund.wert( \"x\", Rechnen::mehrAls );",
                "befund.wert( \"x\", new int[] { 1 } );",
                "befund.wert( \"x\", $liste[0] );",
                "befund.ergebnis( \"ENTSCHEIDEND\" + System.getenv(), \"Satz\" );",
                "befund.ergebnis( \"ENTSCHEIDEND\", \"Satz \" + \"zwei\" );",
                "befund.ergebnis( \"ENTSCHEIDEND\", \"Satz\\\" ); System.exit( 1 ); //\" );",
                "befund.ergebnis( \"ENTSCHEIDEND\", \"@{java.lang.System.exit(1)}\" );",
                "befund.ergebnis( \"ENTSCHEIDEND\", \"${T(java.lang.System).exit(1)}\" );",
                "befund.ergebnis( \"ENTSCHEIDEND\", \"{ja.getClass}\" );",
                "befund.ergebnis( \"ENTSCHEIDEND\", \"{class.name}\" );",
                "befund.ergebnis( \"ENTSCHEIDEND\", \"{hashCode}\" );",
                "befund.ergebnis( \"ENTSCHEIDEND\", \"\"\"\nSatz\"\"\" );",
                "befund.zitieren(); { System.exit( 1 ); }",
                "{ befund.zitieren(); }",
                "if ( true ) befund.zitieren();",
                "while ( true ) { }",
                "try { befund.zitieren(); } finally { }",
                "befund = null;",
                "befund.zitieren( System.exit( 1 ) );",
                "this.getClass();",
                "drools.halt();",
                "kcontext.getKieRuntime().halt();",
                "insert( 1 );",
                "insertLogical( 1 );",
                "modify( $m ) { };",
                "delete( $m );",
                "getClass();",
                "Befundsammler.class.getName();",
                "de.beratungsfolge.regelwerk.Regelwerk.ausJar();",
                "\\u0053ystem.exit( 1 );",
                "S\\u0079stem.exit( 1 );",
                "Sys/* */tem.exit( 1 );",
                "Sуstem.exit( 1 );",
                "Ѕystem.exit( 1 );",
                "befund.zitieren(); // \u202E \n",
                "befund.zitieren(); /* \u200B */",
                "befund./**/zitieren()/**/;;",
                "'befund'.zitieren();",
                "befund.`zitieren`();",
                "#befund.zitieren();",
                "mehrAls( 1 );",
                "var x = 1;",
                "int x = 1; befund.zitieren();",
                "@SuppressWarnings( \"x\" ) int y;",
                "befund.zitieren(); return;",
                "befund.zitieren(); } public static void f() { System.exit( 1 );",
                "befund?.zitieren();",
                "befund!.zitieren();",
                "(befund).zitieren();",
                "befund.toString().getClass();",
                "befund.wert( \"x\", mehrAls( ja ) );",
                "befund.wert( \"x\", wochen( System.identityHashCode( null ) ) );"
        ).map(folge -> abgelehnt("then " + folge, KOPF + "when Mitwirkung( $ja : ja ) then " + folge + " end\n"));
    }

    @TestFactory
    Stream<DynamicTest> inDerBedingung() {
        return Stream.of(
                "Mitwirkung( System.exit( 1 ) == null )",
                "Mitwirkung( java.lang.System.currentTimeMillis() > 0 )",
                "Mitwirkung( Runtime.getRuntime() != null )",
                "Mitwirkung( eval( System.currentTimeMillis() > 0 ) )",
                "eval( System.currentTimeMillis() > 0 )",
                "Mitwirkung() eval( true )",
                "Mitwirkung( this.getClass() != null )",
                "Mitwirkung( this != null )",
                "Mitwirkung( class != null )",
                "Mitwirkung( class.name != null )",
                "Mitwirkung( getClass() != null )",
                "Mitwirkung( hashCode > 0 )",
                "Mitwirkung( toString == null )",
                "Mitwirkung( toString().length() > 0 )",
                "Mitwirkung( fragen.size > 0 )",
                "Mitwirkung( pruefungsart != null )",
                "Mitwirkung( ja.class != null )",
                "Mitwirkung( ja.bytes > 0 )",
                "Mitwirkung( new java.io.File( \"x\" ).delete() )",
                "Mitwirkung( ja == ( nein = 3 ) )",
                "Mitwirkung( ja++ > 1 )",
                "Mitwirkung( ja > 1 ? true : false )",
                "Mitwirkung( ja instanceof Integer )",
                "Mitwirkung( ja#Integer > 1 )",
                "Mitwirkung( befangene!.ja == 1 )",
                "Mitwirkung( befangene[0] == 1 )",
                "Mitwirkung( befangene[ System.exit( 1 ) ] == 1 )",
                "Mitwirkung( ( [ System.exit( 1 ) ] ) contains 1 )",
                "Mitwirkung( { System.exit( 1 ) } == null )",
                "Mitwirkung( ja matches \"x\" )",
                "Mitwirkung( ja str[startsWith] \"x\" )",
                "Mitwirkung( ja soundslike \"x\" )",
                "Mitwirkung( ja eigener[ System.exit( 1 ) ] \"x\" )",
                "Mitwirkung( ja ~angriff 1 )",
                "Mitwirkung( \"a\".getClass() != null )",
                "Mitwirkung( \"${System.exit(1)}\" == \"x\" )",
                "Mitwirkung( GremiumArt.RAT.getClass() != null )",
                "Mitwirkung( GremiumArt.values().length > 0 )",
                "Mitwirkung( GremiumArt.RAT.declaringClass != null )",
                "Mitwirkung( Regelwerk.ausJar() != null )",
                "Mitwirkung( $c : ja.getClass(), $c != null )",
                "Mitwirkung( $c : ja, $c.class != null )",
                "Mitwirkung( > 0 && < 3 )",
                "Mitwirkung( ja > 0 && < 3 )",
                "Mitwirkung( ja & 1 == 1 )",
                "Mitwirkung( ja > 1; nein > 1 )",
                "$m : Mitwirkung()",
                "Mitwirkung() @watch( ja )",
                "@Angriff( System.exit( 1 ) ) Mitwirkung()",
                "Mitwirkung() over window:length( 3 )",
                "Mitwirkung() from entry-point \"x\"",
                "Mitwirkung() from System.getProperties()",
                "Object() from java.lang.Runtime.getRuntime()",
                "Mitwirkung() Mitwirkung()",
                "Mitwirkung() and Mitwirkung()",
                "Mitwirkung() or Mitwirkung()",
                "( Mitwirkung() )",
                "not Mitwirkung()",
                "exists Mitwirkung()",
                "forall( Mitwirkung() )",
                "accumulate( Mitwirkung( $j : ja ); $s : sum( $j ) )",
                "Number() from accumulate( Mitwirkung( $j : ja ), init( System.exit( 1 ); ), action(), result( 1 ) )",
                "List() from collect( Mitwirkung() )",
                "groupby( Mitwirkung(); $k : ja; $s : count() )",
                "?frage( 1; )",
                "frage( 1; )",
                "/mitwirkungen[ ja > 1 ]",
                "Object()",
                "String()",
                "java.lang.String()",
                "de.beratungsfolge.regelwerk.pruefungen.Mitwirkung()",
                "Pruefungsart()",
                "Pruefung()",
                "Beziehung()",
                "Mitwirkung( mehrAls( System.exit( 1 ) ) > 1 )",
                "Mitwirkung( Rechnen.mehrAls( 1 ) > 1 )",
                "Mitwirkung( exit( 1 ) )",
                "Mitwirkung( valueOf( \"x\" ) == null )",
                "Mitwirkung( \\u0053ystem.exit( 1 ) )",
                "Mitwirkung( ja > 0x10 )",
                "Mitwirkung( ja > 010 )",
                "Mitwirkung( ja > 1L )",
                "Mitwirkung( ja > 1.5 )",
                "Mitwirkung( ja > 99999999999 )",
                "Mitwirkung( ja > 'a' )",
                "Mitwirkung( " + "(".repeat(5000) + "ja" + ")".repeat(5000) + " > 1 )",
                "Mitwirkung( " + "!".repeat(100_000) + "angenommen )",
                ""
        ).map(bedingung -> abgelehnt("when " + bedingung, KOPF + "when " + bedingung + " then befund.zitieren(); end\n"));
    }

    @TestFactory
    Stream<DynamicTest> inDerDatei() {
        return Stream.of(
                "package angriff;\n" + HARMLOS,
                "import java.lang.System;\n" + HARMLOS,
                "import static java.lang.System.exit;\n" + HARMLOS,
                "import function java.lang.System.exit;\n" + HARMLOS,
                "import accumulate java.lang.System angriff;\n" + HARMLOS,
                "global java.lang.Runtime runtime;\n" + HARMLOS,
                "function boolean angriff() { return true; }\n" + HARMLOS,
                "declare Angriff @role( event ) end\n" + HARMLOS,
                "declare enum Angriff A; end\n" + HARMLOS,
                "declare window Angriff Mitwirkung() end\n" + HARMLOS,
                "query angriff() eval( System.exit( 1 ) ) end\n" + HARMLOS,
                "query \"angriff\" Mitwirkung() end\n" + HARMLOS,
                "unit Angriff;\n" + HARMLOS,
                "dialect \"mvel\"\n" + HARMLOS,
                "salience 10\n" + HARMLOS,
                "agenda-group \"x\"\n" + HARMLOS,
                "expander angriff.dsl;\n" + HARMLOS,
                "template angriff end\n" + HARMLOS,
                "@Angriff\n" + HARMLOS,
                "/* offen\n" + HARMLOS,
                HARMLOS + "/* offen",
                HARMLOS + "\u001A",
                HARMLOS + "System.exit( 1 );",
                HARMLOS.replace("when", "extends \"Andere\" when"),
                HARMLOS.replace("when", "dialect \"mvel\" when"),
                HARMLOS.replace("when", "salience ( System.exit( 1 ) ) when"),
                HARMLOS.replace("when", "enabled ( System.exit( 1 ) ) when"),
                HARMLOS.replace("when", "timer ( int: 1s ) when"),
                HARMLOS.replace("when", "no-loop true when"),
                HARMLOS.replace("when", "lock-on-active when"),
                HARMLOS.replace("when", "attributes: no-loop when"),
                HARMLOS.replace("when", "calendars \"x\" when"),
                HARMLOS.replace("when", "date-effective \"01-Jan-2020\" when"),
                HARMLOS.replace("when", "@PropertyReactive when"),
                HARMLOS.replace("when", "@All( System.exit( 1 ) ) when"),
                HARMLOS.replace("when", "@unbestimmt( System.exit( 1 ) ) when"),
                HARMLOS.replace("when", "@unbestimmt( value = \"x\" ) when"),
                HARMLOS.replace("when", "@unbestimmt( \"x\" + System.exit( 1 ) ) when"),
                HARMLOS.replace("when", "@java.lang.Deprecated( \"x\" ) when"),
                HARMLOS.replace("then", "then[angriff]"),
                HARMLOS.replace("Mitwirkung()", "Mitwirkung() do[angriff]"),
                HARMLOS.replace("Mitwirkung()", "Mitwirkung() if ( ja > 1 ) break[angriff]"),
                HARMLOS.replace("\"Probe\"", "Probe"),
                HARMLOS.replace("\"Probe\"", "'Probe'"),
                HARMLOS.replace("\"Probe\"", "\"\""),
                HARMLOS.replace("\"Probe\"", "\"Probe\\\" when eval( System.exit( 1 ) ) then end rule \\\"\""),
                HARMLOS.replace("\"Probe\"", "\"Probe\nzwei\""),
                HARMLOS.replace("\"Probe\"", "\"@{java.lang.System.exit(1)}\""),
                HARMLOS.replace("\"Probe\"", "\"Satz {ja}\""),
                HARMLOS.replace("\"Probe\"", "\"Pro\u200Bbe\""),
                HARMLOS.replace("end", "end end"),
                HARMLOS.replace("end", "")
        ).map(datei -> abgelehnt(datei, datei));
    }

    @Test
    void wasHarmlosIstErreichtDenUebersetzer() {
        assertThatThrownBy(() -> Regelwerk.ausTexten("Probe", Map.of("probe.drl", HARMLOS))).isInstanceOf(NullPointerException.class);
        textFuerDenUebersetzer.verify(() -> ResourceFactory.newByteArrayResource(Mockito.any()));
        textFuerDenUebersetzer.clearInvocations();
    }

    private static DynamicTest abgelehnt(String was, String datei) {
        String ersteZeile = was.lines().findFirst().orElse("");
        return DynamicTest.dynamicTest(ersteZeile.substring(0, Math.min(80, ersteZeile.length())), () -> {
            RegelwerkFehler fehler = catchThrowableOfType(RegelwerkFehler.class,
                    () -> Regelwerk.ausTexten("Probe", Map.of("probe.drl", datei)));
            assertThat(fehler).as("Ablehnung").isNotNull();
            assertThat(fehler.beanstandungen()).isNotEmpty().allSatisfy(beanstandung -> {
                assertThat(beanstandung.datei()).isEqualTo("probe.drl");
                assertThat(beanstandung.zeile()).isBetween(1, 1 + (int) datei.lines().count());
                assertThat(beanstandung.grund()).isNotBlank();
                assertThat(beanstandung.abhilfe()).isNotBlank();
            });
            textFuerDenUebersetzer.verifyNoInteractions();
        });
    }
}
