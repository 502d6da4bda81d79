package dev.muniment.check;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * Finds every condition of a compiled source and changes one at a time: a filter is dropped, a boolean expression is forced
 * to be true or false, a comparison of numbers or days takes the boundary in or leaves it out. Conditions of loops are not
 * forced to be true.
 */
final class MutantScanner extends TreePathScanner<Void, Void> {

    private static final Set<String> DROPPED = Set.of("filter", "skip", "limit", "or");
    private static final Set<String> PREDICATES = Set.of("filter", "anyMatch", "allMatch", "noneMatch");
    private static final Set<Tree.Kind> COMPOUND = Set.of(Tree.Kind.CONDITIONAL_AND, Tree.Kind.CONDITIONAL_OR);
    private static final Set<Tree.Kind> TRANSPARENT = Set.of(
            Tree.Kind.PARENTHESIZED,
            Tree.Kind.LOGICAL_COMPLEMENT,
            Tree.Kind.CONDITIONAL_EXPRESSION,
            Tree.Kind.BOOLEAN_LITERAL,
            Tree.Kind.LAMBDA_EXPRESSION,
            Tree.Kind.ASSIGNMENT,
            Tree.Kind.AND_ASSIGNMENT);
    private static final Map<Tree.Kind, String> BOUNDARIES = Map.of(
            Tree.Kind.LESS_THAN, "<=",
            Tree.Kind.LESS_THAN_EQUAL, "<",
            Tree.Kind.GREATER_THAN, ">=",
            Tree.Kind.GREATER_THAN_EQUAL, ">");
    private static final Map<String, String> DAYS = Map.of("isBefore", "isAfter", "isAfter", "isBefore");

    private final Trees trees;
    private final CompilationUnitTree unit;
    private final String rule;
    private final String source;
    private final List<Mutant> mutants = new ArrayList<>();

    MutantScanner(Trees trees, CompilationUnitTree unit, String rule, String source) {
        this.trees = trees;
        this.unit = unit;
        this.rule = rule;
        this.source = source;
    }

    List<Mutant> mutants() {
        scan(unit, null);
        return List.copyOf(mutants);
    }

    @Override
    public Void scan(Tree tree, Void nothing) {
        if (tree instanceof ExpressionTree expression && getCurrentPath() != null) {
            force(expression, getCurrentPath());
        }
        return super.scan(tree, nothing);
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
        if (call.getMethodSelect() instanceof MemberSelectTree select) {
            String name = select.getIdentifier().toString();
            if (DROPPED.contains(name) && !predicateIsOneAtom(call)) {
                String receiver = text(select.getExpression());
                add(call, receiver, "drop `" + line(text(call).substring(receiver.length())) + "`");
            }
            Optional.ofNullable(DAYS.get(name))
                    .ifPresent(other -> add(
                            call,
                            "!" + text(select.getExpression()) + "." + other + arguments(call, select),
                            "move the boundary of `" + line(text(call)) + "`"));
        }
        return super.visitMethodInvocation(call, nothing);
    }

    @Override
    public Void visitMemberReference(MemberReferenceTree reference, Void nothing) {
        if (PREDICATES.contains(called(getCurrentPath().getParentPath().getLeaf()))) {
            add(reference, "any -> false", "force false `" + line(text(reference)) + "`");
            add(reference, "any -> true", "force true `" + line(text(reference)) + "`");
        }
        Optional.ofNullable(DAYS.get(reference.getName().toString()))
                .ifPresent(other -> add(
                        reference,
                        "any -> !" + text(reference.getQualifierExpression()) + "." + other + "(any)",
                        "move the boundary of `" + line(text(reference)) + "`"));
        return super.visitMemberReference(reference, nothing);
    }

    @Override
    public Void visitBinary(BinaryTree binary, Void nothing) {
        Optional.ofNullable(BOUNDARIES.get(binary.getKind()))
                .ifPresent(operator -> add(
                        binary,
                        text(binary.getLeftOperand()) + " " + operator + " " + text(binary.getRightOperand()),
                        "move the boundary of `" + line(text(binary)) + "`"));
        return super.visitBinary(binary, nothing);
    }

    @Override
    public Void visitLiteral(LiteralTree literal, Void nothing) {
        if (literal.getValue() instanceof Boolean value) {
            String place = line(text(getCurrentPath().getParentPath().getLeaf()));
            add(literal, String.valueOf(!value), "turn `" + value + "` in `" + place + "`");
        }
        return super.visitLiteral(literal, nothing);
    }

    private void force(ExpressionTree tree, TreePath parent) {
        boolean inner = COMPOUND.contains(tree.getKind())
                && COMPOUND.contains(around(parent).getKind());
        if (inner
                || TRANSPARENT.contains(tree.getKind())
                || parent.getLeaf() instanceof ExpressionStatementTree
                || !isBoolean(new TreePath(parent, tree))) {
            return;
        }
        add(tree, "((" + text(tree) + ") && false)", "force false `" + line(text(tree)) + "`");
        if (!inLoopCondition(tree, parent)) {
            add(tree, "((" + text(tree) + ") || true)", "force true `" + line(text(tree)) + "`");
        }
    }

    private static Tree around(TreePath path) {
        TreePath outer = path;
        while (outer.getLeaf().getKind() == Tree.Kind.PARENTHESIZED) {
            outer = outer.getParentPath();
        }
        return outer.getLeaf();
    }

    private static boolean inLoopCondition(Tree tree, TreePath parent) {
        Tree below = tree;
        TreePath path = parent;
        while (!(path.getLeaf() instanceof StatementTree || path.getLeaf() instanceof LambdaExpressionTree)) {
            below = path.getLeaf();
            path = path.getParentPath();
        }
        return path.getLeaf() instanceof WhileLoopTree loop && loop.getCondition() == below
                || path.getLeaf() instanceof ForLoopTree each && each.getCondition() == below;
    }

    private boolean isBoolean(TreePath path) {
        TypeMirror type = trees.getTypeMirror(path);
        return type != null && type.getKind() == TypeKind.BOOLEAN;
    }

    /** Whether forcing the one condition of a predicate to be true does what dropping the call does. */
    private static boolean predicateIsOneAtom(MethodInvocationTree call) {
        return called(call).equals("filter")
                && (call.getArguments().get(0) instanceof MemberReferenceTree
                        || call.getArguments().get(0) instanceof LambdaExpressionTree lambda
                                && lambda.getBody() instanceof ExpressionTree body
                                && body.getKind() != Tree.Kind.LOGICAL_COMPLEMENT
                                && body.getKind() != Tree.Kind.CONDITIONAL_EXPRESSION);
    }

    private static String called(Tree tree) {
        return tree instanceof MethodInvocationTree call && call.getMethodSelect() instanceof MemberSelectTree select
                ? select.getIdentifier().toString()
                : "";
    }

    private String arguments(MethodInvocationTree call, MemberSelectTree select) {
        return text(call).substring(text(select).length());
    }

    private void add(Tree tree, String replacement, String change) {
        int start = start(tree);
        long line = unit.getLineMap().getLineNumber(start);
        String changed = source.substring(0, start) + replacement + source.substring(end(tree));
        long same = mutants.stream()
                .filter(one -> one.change().replaceFirst(" \\([0-9]+\\)$", "").equals(change))
                .count();
        mutants.add(new Mutant(rule, (int) line, same == 0 ? change : change + " (" + (same + 1) + ")", changed));
    }

    private String text(Tree tree) {
        return source.substring(start(tree), end(tree));
    }

    private int start(Tree tree) {
        return (int) trees.getSourcePositions().getStartPosition(unit, tree);
    }

    private int end(Tree tree) {
        return (int) trees.getSourcePositions().getEndPosition(unit, tree);
    }

    private static String line(String text) {
        return text.replaceAll("\\s+", " ").replace(" .", ".").strip();
    }
}
