// What a reading statement is made of. Everything that is not listed here is refused.

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Rules of Neo4j's grammar that a reading statement may use, at any depth. */
export const RULES: ReadonlySet<string> = new Set(words(`
  statementsOrCommands statementOrCommand preparsedStatement statement queryWithLocalDefinitions nextStatement regularQuery union singleQuery
  clause matchClause matchMode hint withClause unwindClause returnClause orderBySkipLimitClause subqueryClause subqueryScope whereClause
  returnBody returnItems returnItem orderBy orderItem ascToken descToken skip limit
  patternList pattern anonymousPattern shortestPathPattern patternElement parenthesizedPath quantifier pathPatternPrefix
  nonNegativeIntegerSpecification pathMode pathToken groupToken pathPatternNonEmpty nodePattern relationshipPattern leftArrow arrowLine rightArrow
  pathLength properties labelExpression labelExpression4 labelExpression3 labelExpression2 labelExpression1 labelOrRelType nonEmptyNameList
  expression expression11 expression10 expression9 expression8 expression7 comparisonExpression6 expression6 expression5 expression4 expression3
  expression2 expression1 postFix property literal numberLiteral stringLiteral listLiteral map parameter parameterName variable propertyKeyName
  caseExpression caseAlternative extendedCaseExpression extendedCaseAlternative extendedWhen parenthesizedExpression
  listComprehension patternComprehension reduceExpression listItemsPredicate mapProjection mapProjectionElement
  existsExpression countExpression collectExpression countStar patternExpression shortestPathExpression
  functionInvocation functionName functionArgument namespace normalizeFunction normalForm trimFunction
  type typePart typeName typeNullability typeListSuffix
  symbolicNameString escapedSymbolicNameString unescapedSymbolicNameString unescapedSymbolicNameString_ preparserKeyword
  symbolicVariableNameString escapedSymbolicVariableNameString unescapedSymbolicVariableNameString
`));

/** Functions, in lower case. They compute; none of them reads a file, a setting or another graph. */
export const FUNCTIONS: ReadonlySet<string> = new Set(words(`
  all any none single exists isempty
  count collect sum avg min max stdev stdevp percentilecont percentiledisc
  id elementid labels type properties keys startnode endnode nodes relationships length size
  head last tail range reverse coalesce nullif valuetype timestamp
  tostring tointeger tofloat toboolean tostringornull tointegerornull tofloatornull tobooleanornull
  tostringlist tointegerlist tofloatlist tobooleanlist
  left right substring split replace trim ltrim rtrim btrim lower upper tolower toupper char_length character_length normalize
  abs ceil floor round sign sqrt exp log log10 e pi sin cos tan cot asin acos atan atan2 degrees radians haversin isnan rand
  date datetime localdatetime localtime time duration
  date.truncate datetime.truncate localdatetime.truncate duration.between duration.inmonths duration.indays duration.inseconds
`));

/** Plan operators of Neo4j 5 that read. `+` stands for the planner's variants (Into, All, …), spelled out by Neo4j. */
const NEO4J = words(`
  ProduceResults AllNodesScan NodeByLabelScan IntersectionNodeByLabelsScan UnionNodeByLabelsScan SubtractionNodeByLabelsScan
  PartitionedAllNodesScan PartitionedNodeByLabelScan PartitionedUnionNodeByLabelsScan PartitionedIntersectionNodeByLabelsScan PartitionedSubtractionNodeByLabelsScan
  NodeByIdSeek NodeByElementIdSeek NodeIndexSeek NodeUniqueIndexSeek NodeIndexSeekByRange NodeUniqueIndexSeekByRange NodeIndexScan
  NodeIndexContainsScan NodeIndexEndsWithScan MultiNodeIndexSeek PartitionedNodeIndexSeek PartitionedNodeIndexSeekByRange PartitionedNodeIndexScan AssertingMultiNodeIndexSeek
  DirectedAllRelationshipsScan UndirectedAllRelationshipsScan DirectedRelationshipTypeScan UndirectedRelationshipTypeScan
  DirectedUnionRelationshipTypesScan UndirectedUnionRelationshipTypesScan DirectedRelationshipByIdSeek UndirectedRelationshipByIdSeek
  DirectedRelationshipByElementIdSeek UndirectedRelationshipByElementIdSeek DirectedRelationshipIndexSeek UndirectedRelationshipIndexSeek
  DirectedRelationshipIndexSeekByRange UndirectedRelationshipIndexSeekByRange DirectedRelationshipIndexScan UndirectedRelationshipIndexScan
  DirectedRelationshipIndexContainsScan UndirectedRelationshipIndexContainsScan DirectedRelationshipIndexEndsWithScan UndirectedRelationshipIndexEndsWithScan
  DirectedRelationshipUniqueIndexSeek UndirectedRelationshipUniqueIndexSeek
  Expand(All) Expand(Into) OptionalExpand(All) OptionalExpand(Into) VarLengthExpand(All) VarLengthExpand(Into) VarLengthExpand(Pruning)
  VarLengthExpand(Pruning,BFS) VarLengthExpand(Pruning,BFS,All) VarLengthExpand(Pruning,BFS,Into) BFSPruningVarLengthExpand PruningVarLengthExpand
  Repeat(Trail) Repeat(Walk) BidirectionalRepeat(Trail) StatefulShortestPath(All) StatefulShortestPath(Into) ShortestPath AllShortestPaths
  Argument Apply SemiApply AntiSemiApply SelectOrSemiApply SelectOrAntiSemiApply LetSemiApply LetAntiSemiApply LetSelectOrSemiApply LetSelectOrAntiSemiApply
  RollUpApply ConditionalApply AntiConditionalApply TriadicSelection TriadicBuild TriadicFilter CartesianProduct
  NodeHashJoin ValueHashJoin NodeLeftOuterHashJoin NodeRightOuterHashJoin AssertSameNode AssertSameRelationship
  Filter Projection CacheProperties RemoteBatchProperties RemoteBatchPropertiesWithFilter Unwind PartitionedUnwind Distinct OrderedDistinct
  EagerAggregation OrderedAggregation NodeCountFromCountStore RelationshipCountFromCountStore
  Sort PartialSort Top PartialTop Top1WithTies Skip Limit ExhaustiveLimit Union OrderedUnion Optional Eager EmptyRow EmptyResult DropResult Input ErrorPlan
`);

/** Plan operators of Grafeo that read. `Discriminant(51)` is how its plan prints the row that a correlated subquery starts from. */
const GRAFEO = words(`
  NodeScan EdgeScan IndexScan NodeIndexScan RangeScan Expand VarExpand MultiWayJoin LeftJoin AntiJoin SemiJoin Join Apply Filter Project Return With
  Aggregate Sort Skip Limit Distinct Union Unwind Bind Empty ShortestPath MapCollect Discriminant(51)
`);

/** First words of the plan lines of both engines. */
export const OPERATORS: ReadonlySet<string> = new Set([...NEO4J, ...GRAFEO]);
