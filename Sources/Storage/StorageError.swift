public import Postgres

/// Why something could not be stored, in the words of what is stored; SQL stays behind.
public enum StorageError: Error, Sendable {
    /// A record with this code exists already.
    case duplicateCode(String)
    /// The register holds no area with this code.
    case unknownArea(String)
    /// The register holds no product with this code.
    case unknownProduct(String)
    /// The register holds no sales point with this code.
    case unknownPoint(String)
    /// The register holds no such recognition.
    case unknownRecognition
    /// The same source has already said the same about the product.
    case duplicateRecognition
    /// The recognition has been revoked before.
    case alreadyRevoked
    /// The sales point has been closed before.
    case alreadyClosed
    /// The case has this paper of others already.
    case duplicateDocument
    /// The document is void already.
    case alreadyVoid
    /// The case is in the archive.
    case archived
    /// Somebody else recorded a newer version meanwhile, or there is nothing to correct: read again and decide again.
    case staleVersion
    /// No token has this key.
    case unknownToken
    /// The certificate was registered before.
    case duplicateToken
    /// A value breaks a rule of the database that the layers above should have held; the constraint's name says which.
    case broken(constraint: String)
    /// A file of reference data cannot be read as what it should be.
    case reference(file: String, line: Int, problem: String)
    /// The schema is not as the program needs it.
    case schema(SchemaProblem)
    /// The database failed.
    case database(PostgresError)
}

extension StorageError: PostgresFailure {
    /// Says what a violated constraint means; anything else stays an error of the database.
    ///
    /// Which record was meant is known only to the caller that named it: `mapping(code:_:)` fills that in.
    public init(postgres error: PostgresError) {
        guard let constraint = error.constraint else {
            self = .database(error)
            return
        }
        self = Self.meanings[constraint] ?? Self.general(error, constraint)
    }

    /// The database's error, where nothing better is known.
    public var postgresError: PostgresError? {
        guard case .database(let error) = self else { return nil }
        return error
    }

    /// Runs what speaks to the database and gives its errors their meaning; `code` is the record's own, for `.duplicateCode`.
    static func mapping<Value>(
        code: String? = nil,
        _ body: () throws(PostgresError) -> Value
    ) throws(StorageError) -> Value {
        do {
            return try body()
        } catch {
            let meaning = StorageError(postgres: error)
            if case .duplicateCode = meaning, let code { throw .duplicateCode(code) }
            throw meaning
        }
    }

    private static let meanings: [String: StorageError] = [
        "enforcement_case_inspection_key": .staleVersion,
        "inspection_version_pkey": .staleVersion,
        // Whoever comes second finds the case elsewhere.
        "case_event_pkey": .staleVersion,
        "case_event_from_state": .staleVersion,
        "document_foreign_idx": .duplicateDocument,
        "document_void_pkey": .alreadyVoid,
        "enforcement_case_archived": .archived,
        "goods_movement_pkey": .staleVersion,
        "goods_item_position_key": .staleVersion,
        "goods_seizure_position_key": .staleVersion,
        "goods_seizure_step_pkey": .staleVersion,
        "goods_sample_position_key": .staleVersion,
        "goods_sample_step_pkey": .staleVersion,
        "goods_balance_quantity_check": .staleVersion,
        "case_money_pkey": .staleVersion,
        "case_money_owed": .staleVersion,
        "case_handover_answer_offer": .staleVersion,
        "case_handover_answer_pkey": .staleVersion,
        "unit_prefix_pkey": .duplicateCode(""),
        "complaint_step_pkey": .staleVersion,
        "complaint_step_from_state": .staleVersion,
        "officer_number_key": .duplicateCode(""),
        "product_code_key": .duplicateCode(""),
        "sales_point_code_key": .duplicateCode(""),
        "recognition_statement_key": .duplicateRecognition,
        "recognition_revocation_pkey": .alreadyRevoked,
        "recognition_revocation_recognition_fkey": .unknownRecognition,
        "sales_point_closing_pkey": .alreadyClosed,
        "token_sha256_key": .duplicateToken,
        "token_revocation_token_fkey": .unknownToken,
    ]

    private static func general(_ error: PostgresError, _ constraint: String) -> StorageError {
        switch error.sqlState {
        case SQLState.checkViolation, SQLState.foreignKeyViolation, SQLState.notNullViolation,
            SQLState.exclusionViolation:
            .broken(constraint: constraint)
        default:
            .database(error)
        }
    }
}
